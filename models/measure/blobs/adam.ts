import { BLOB_STRIDE, rotationMatrix } from "../../field/blob.ts";
import { type BlobState, STATE_STRIDE } from "./blob-kernel.ts";

/** The geometric mean of a blob's semi-axes; `offset` is where it starts in the state. */
export function geometricRadius(data: Float64Array, offset: number): number {
  return Math.cbrt(data[offset + 3]! * data[offset + 4]! * data[offset + 5]!);
}

/**
 * Adam (Kingma and Ba, "Adam: a method for stochastic optimization", ICLR 2015) on blobs: steps of
 * the centre are relative to the blob's size, those of semi-axes and sharpness are factors.
 */
export function createAdam(capacity: number) {
  const first = new Float64Array(capacity * BLOB_STRIDE);
  const second = new Float64Array(capacity * BLOB_STRIDE);
  const age = new Float64Array(capacity);
  const m = new Float64Array(9);
  const r = new Float64Array(9);
  return {
    /** Starts the moments of some blobs afresh (after a split). */
    forget(blobs: readonly number[]): void {
      for (const b of blobs) {
        first.fill(0, b * BLOB_STRIDE, (b + 1) * BLOB_STRIDE);
        second.fill(0, b * BLOB_STRIDE, (b + 1) * BLOB_STRIDE);
        age[b] = 0;
      }
    },
    /** One step of relative size `rate` against the gradient. */
    step(state: BlobState, gradient: Float64Array, rate: number, minRadius: number): void {
      const { data } = state;
      const delta = new Float64Array(BLOB_STRIDE);
      for (let b = 0; b < state.count; b++) {
        const n = (age[b]! += 1);
        const c1 = 1 - 0.9 ** n;
        const c2 = 1 - 0.99 ** n;
        for (let j = 0; j < BLOB_STRIDE; j++) {
          const o = b * BLOB_STRIDE + j;
          const g = gradient[o]!;
          first[o] = 0.9 * first[o]! + 0.1 * g;
          second[o] = 0.99 * second[o]! + 0.01 * g * g;
          delta[j] = (-rate * (first[o]! / c1)) / (Math.sqrt(second[o]! / c2) + 1e-12);
        }
        const d = b * STATE_STRIDE;
        const size = geometricRadius(data, d);
        for (let a = 0; a < 3; a++) {
          data[d + a]! += delta[a]! * size;
          const radius = data[d + 3 + a]! * Math.exp(delta[3 + a]!);
          data[d + 3 + a] = Math.max(minRadius, Math.min(400, radius));
        }
        rotationMatrix(delta[6]!, delta[7]!, delta[8]!, m);
        for (let p = 0; p < 3; p++)
          for (let q = 0; q < 3; q++) {
            r[3 * p + q] =
              data[d + 6 + 3 * p]! * m[q]! +
              data[d + 7 + 3 * p]! * m[3 + q]! +
              data[d + 8 + 3 * p]! * m[6 + q]!;
          }
        data.set(r, d + 6);
        data[d + 15] = Math.max(0.3, Math.min(8, data[d + 15]! * Math.exp(delta[9]!)));
      }
    },
  };
}

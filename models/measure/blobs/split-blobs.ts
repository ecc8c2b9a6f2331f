import { type BlobState, STATE_STRIDE } from "./blob-kernel.ts";
import type { Batch } from "./fit-batch.ts";

/**
 * Splits the blobs that carry the most squared residual in two along their longest axis, `extra`
 * of them. Returns which; the new halves stand at the end of the state.
 */
export function splitWorst(
  state: BlobState,
  batch: Batch,
  extra: number,
  limits: { min: number },
): number[] {
  const { data } = state;
  const blame = new Float64Array(state.count);
  for (let s = 0; s < batch.surface; s++) {
    const [x, y, z] = [0, 1, 2].map((a) => batch.points[3 * s + a]!);
    let best = -1;
    let least = Infinity;
    for (let b = 0; b < state.count; b++) {
      const d = b * STATE_STRIDE;
      const [ux, uy, uz] = [x! - data[d]!, y! - data[d + 1]!, z! - data[d + 2]!];
      let q = 0;
      for (let a = 0; a < 3; a++) {
        const local = data[d + 6 + a]! * ux + data[d + 9 + a]! * uy + data[d + 12 + a]! * uz;
        q += (local / data[d + 3 + a]!) ** 2;
      }
      const t = data[d + 15]! * (q - 1);
      if (t < least) {
        least = t;
        best = b;
      }
    }
    if (best >= 0) blame[best]! += Math.min(Math.abs(batch.residual[s]!), 4) ** 2;
  }
  const order = Array.from(blame.keys()).sort((p, q) => blame[q]! - blame[p]! || p - q);
  const split = order.slice(0, extra);
  for (const b of split) {
    const d = b * STATE_STRIDE;
    const n = state.count * STATE_STRIDE;
    let long = 0;
    for (let a = 1; a < 3; a++) if (data[d + 3 + a]! > data[d + 3 + long]!) long = a;
    const half = 0.5 * data[d + 3 + long]!;
    data[d + 3 + long] = Math.max(limits.min, 0.62 * data[d + 3 + long]!);
    data.copyWithin(n, d, d + STATE_STRIDE);
    for (let a = 0; a < 3; a++) {
      const step = half * data[d + 6 + 3 * a + long]!;
      data[d + a]! -= step;
      data[n + a]! += step;
    }
    state.count++;
  }
  return split;
}

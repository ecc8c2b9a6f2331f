import { BLOB_CUT, BLOB_CUT_SLOPE, BLOB_STRIDE, rotationMatrix } from "../../field/blob.ts";

/**
 * Sums of blobs at many fixed points and their derivatives, hand-written for speed. The work is
 * done blob by blob over lists of the points each blob can reach; the lists hold a little more
 * than the reach and are rebuilt from time to time.
 *
 * Layout of parameters: ten numbers per blob: centre, log semi-axes, rotation increment (local,
 * radians, relative to `rotations`), log sharpness.
 */
export interface BlobKernel {
  /** Rebuilds the lists for the present parameters. */
  rebuild(): void;
  /** Writes field values to `value` and gradients to `slope` (xyz per point). */
  forward(): void;
  /** Given dLoss/dvalue and dLoss/dslope per point, adds the parameter gradient to `gradient`. */
  backward(dValue: Float64Array, dSlope: Float64Array, gradient: Float64Array): void;
  readonly value: Float64Array;
  readonly slope: Float64Array;
  /** Number of (blob, point) pairs in the lists. */
  pairs(): number;
}

/** The state of a set of blobs while they are being fitted. */
export interface BlobState {
  count: number;
  /** Centre (3), semi-axes (3), rotation matrix (9, row-major, local to model), sharpness, sign. */
  readonly data: Float64Array;
}

/** Numbers per blob in `BlobState.data`. */
export const STATE_STRIDE = 17;

/** Packed blobs to fitting state with room for `capacity` blobs. */
export function toState(blobs: Float64Array, capacity: number): BlobState {
  const count = blobs.length / BLOB_STRIDE;
  const data = new Float64Array(Math.max(capacity, count) * STATE_STRIDE);
  const m = new Float64Array(9);
  for (let i = 0; i < count; i++) {
    const o = i * BLOB_STRIDE;
    const d = i * STATE_STRIDE;
    data.set(blobs.subarray(o, o + 6), d);
    rotationMatrix(blobs[o + 6]!, blobs[o + 7]!, blobs[o + 8]!, m);
    data.set(m, d + 6);
    data[d + 15] = Math.abs(blobs[o + 9]!);
    data[d + 16] = blobs[o + 9]! < 0 ? -1 : 1;
  }
  return { count, data };
}

/** Points sorted into a regular grid, to find those near a blob. */
function pointGrid(points: Float64Array) {
  const n = points.length / 3;
  const lo = [Infinity, Infinity, Infinity];
  const hi = [-Infinity, -Infinity, -Infinity];
  for (let i = 0; i < n; i++)
    for (let a = 0; a < 3; a++) {
      lo[a] = Math.min(lo[a]!, points[3 * i + a]!);
      hi[a] = Math.max(hi[a]!, points[3 * i + a]!);
    }
  const extent = [0, 1, 2].map((a) => Math.max(hi[a]! - lo[a]!, 1e-3));
  const cell = Math.max(
    Math.cbrt((extent[0]! * extent[1]! * extent[2]!) / Math.max(1, n / 4)),
    0.5,
  );
  const dims = extent.map((e) => Math.floor(e / cell) + 1);
  const start = new Uint32Array(dims[0]! * dims[1]! * dims[2]! + 1);
  const cellOf = new Uint32Array(n);
  for (let i = 0; i < n; i++) {
    const [x, y, z] = [0, 1, 2].map((a) => Math.floor((points[3 * i + a]! - lo[a]!) / cell));
    cellOf[i] = x! + dims[0]! * (y! + dims[1]! * z!);
    start[cellOf[i]! + 1]! += 1;
  }
  for (let c = 1; c < start.length; c++) start[c]! += start[c - 1]!;
  const order = new Uint32Array(n);
  const fill = start.slice(0, -1);
  for (let i = 0; i < n; i++) order[fill[cellOf[i]!]!++] = i;
  return { lo, cell, dims, start, order };
}

/** A kernel over fixed points (xyz, mm). `state` may change between calls, also in count. */
export function createBlobKernel(points: Float64Array, state: BlobState): BlobKernel {
  const n = points.length / 3;
  const grid = pointGrid(points);
  const value = new Float64Array(n);
  const slope = new Float64Array(3 * n);
  let list = new Uint32Array(1 << 16);
  let expo = new Float64Array(1 << 16);
  let first = new Uint32Array(1);
  let listCount = 0;
  /** Lists reach a little beyond the cut, so that they stay valid while blobs move. */
  const slackCut = BLOB_CUT - 2;

  const rebuild = (): void => {
    const { data, count } = state;
    first = new Uint32Array(count + 1);
    let used = 0;
    const { lo, cell, dims, start, order } = grid;
    for (let b = 0; b < count; b++) {
      const d = b * STATE_STRIDE;
      const k = data[d + 15]!;
      const reach = Math.sqrt((k - slackCut) / k);
      const from = [0, 0, 0];
      const to = [0, 0, 0];
      for (let a = 0; a < 3; a++) {
        const h =
          reach *
          Math.hypot(
            data[d + 6 + 3 * a]! * data[d + 3]!,
            data[d + 7 + 3 * a]! * data[d + 4]!,
            data[d + 8 + 3 * a]! * data[d + 5]!,
          );
        from[a] = Math.max(0, Math.floor((data[d + a]! - h - lo[a]!) / cell));
        to[a] = Math.min(dims[a]! - 1, Math.floor((data[d + a]! + h - lo[a]!) / cell));
      }
      const limit = reach * reach;
      const [i0, i1, i2] = [1 / data[d + 3]!, 1 / data[d + 4]!, 1 / data[d + 5]!];
      for (let z = from[2]!; z <= to[2]!; z++)
        for (let y = from[1]!; y <= to[1]!; y++) {
          const row = dims[0]! * (y + dims[1]! * z);
          const end = from[0]! <= to[0]! ? start[row + to[0]! + 1]! : 0;
          for (let l = from[0]! <= to[0]! ? start[row + from[0]!]! : 0; l < end; l++) {
            const s = order[l]!;
            const ux = points[3 * s]! - data[d]!;
            const uy = points[3 * s + 1]! - data[d + 1]!;
            const uz = points[3 * s + 2]! - data[d + 2]!;
            const z0 = (data[d + 6]! * ux + data[d + 9]! * uy + data[d + 12]! * uz) * i0;
            const z1 = (data[d + 7]! * ux + data[d + 10]! * uy + data[d + 13]! * uz) * i1;
            const z2 = (data[d + 8]! * ux + data[d + 11]! * uy + data[d + 14]! * uz) * i2;
            if (z0 * z0 + z1 * z1 + z2 * z2 > limit) continue;
            if (used === list.length) {
              const longer = new Uint32Array(list.length * 2);
              longer.set(list);
              list = longer;
            }
            list[used++] = s;
          }
        }
      first[b + 1] = used;
    }
    listCount = used;
    if (expo.length < list.length) expo = new Float64Array(list.length);
  };

  const forward = (): void => {
    value.fill(0);
    slope.fill(0);
    const { data, count } = state;
    for (let b = 0; b < count; b++) {
      const d = b * STATE_STRIDE;
      const cx = data[d]!;
      const cy = data[d + 1]!;
      const cz = data[d + 2]!;
      const [q0, q1, q2] = [data[d + 3]! ** -2, data[d + 4]! ** -2, data[d + 5]! ** -2];
      const k = data[d + 15]!;
      const sign = data[d + 16]!;
      // The symmetric matrix M = R diag(1/r²) Rᵀ.
      const m = symmetric(data, d + 6, q0, q1, q2);
      const [m00, m01, m02, m11, m12, m22] = [m[0]!, m[1]!, m[2]!, m[3]!, m[4]!, m[5]!];
      const end = first[b + 1]!;
      for (let l = first[b]!; l < end; l++) {
        const s = 3 * list[l]!;
        const ux = points[s]! - cx;
        const uy = points[s + 1]! - cy;
        const uz = points[s + 2]! - cz;
        const hx = m00 * ux + m01 * uy + m02 * uz;
        const hy = m01 * ux + m11 * uy + m12 * uz;
        const hz = m02 * ux + m12 * uy + m22 * uz;
        const t = k * (1 - ux * hx - uy * hy - uz * hz);
        if (t <= BLOB_CUT) {
          expo[l] = 0;
          continue;
        }
        const e = Math.exp(t);
        expo[l] = e;
        value[list[l]!]! += sign * (e - BLOB_CUT_SLOPE * (1 + t - BLOB_CUT));
        const g = -2 * k * sign * (e - BLOB_CUT_SLOPE);
        slope[s]! += g * hx;
        slope[s + 1]! += g * hy;
        slope[s + 2]! += g * hz;
      }
    }
  };

  const backward = (dValue: Float64Array, dSlope: Float64Array, gradient: Float64Array): void => {
    const { data, count } = state;
    for (let b = 0; b < count; b++) {
      const d = b * STATE_STRIDE;
      const [r00, r01, r02] = [data[d + 6]!, data[d + 7]!, data[d + 8]!];
      const [r10, r11, r12] = [data[d + 9]!, data[d + 10]!, data[d + 11]!];
      const [r20, r21, r22] = [data[d + 12]!, data[d + 13]!, data[d + 14]!];
      const q0 = data[d + 3]! ** -2;
      const q1 = data[d + 4]! ** -2;
      const q2 = data[d + 5]! ** -2;
      const k = data[d + 15]!;
      const sign = data[d + 16]!;
      let [gc0, gc1, gc2, gr0, gr1, gr2, gw0, gw1, gw2, gk] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
      const end = first[b + 1]!;
      for (let l = first[b]!; l < end; l++) {
        const e = expo[l]!;
        if (e === 0) continue;
        const p = list[l]!;
        const s = 3 * p;
        const ux = points[s]! - data[d]!;
        const uy = points[s + 1]! - data[d + 1]!;
        const uz = points[s + 2]! - data[d + 2]!;
        const y0 = r00 * ux + r10 * uy + r20 * uz;
        const y1 = r01 * ux + r11 * uy + r21 * uz;
        const y2 = r02 * ux + r12 * uy + r22 * uz;
        const bx = dSlope[s]!;
        const by = dSlope[s + 1]!;
        const bz = dSlope[s + 2]!;
        const b0 = r00 * bx + r10 * by + r20 * bz;
        const b1 = r01 * bx + r11 * by + r21 * bz;
        const b2 = r02 * bx + r12 * by + r22 * bz;
        const m0 = y0 * q0;
        const m1 = y1 * q1;
        const m2 = y2 * q2;
        const proj = b0 * m0 + b1 * m1 + b2 * m2;
        const g1 = e - BLOB_CUT_SLOPE;
        const dt = sign * (dValue[p]! * g1 - 2 * k * e * proj);
        const dp = -2 * k * sign * g1;
        // Derivatives by the local coordinates y and by the local slope b.
        const ty = -2 * k * dt;
        const dy0 = ty * m0 + dp * b0 * q0;
        const dy1 = ty * m1 + dp * b1 * q1;
        const dy2 = ty * m2 + dp * b2 * q2;
        gc0 += dy0;
        gc1 += dy1;
        gc2 += dy2;
        gr0 -= y0 * (ty * m0 + 2 * dp * b0 * q0);
        gr1 -= y1 * (ty * m1 + 2 * dp * b1 * q1);
        gr2 -= y2 * (ty * m2 + 2 * dp * b2 * q2);
        const db0 = dp * m0;
        const db1 = dp * m1;
        const db2 = dp * m2;
        gw0 += dy1 * y2 - dy2 * y1 + db1 * b2 - db2 * b1;
        gw1 += dy2 * y0 - dy0 * y2 + db2 * b0 - db0 * b2;
        gw2 += dy0 * y1 - dy1 * y0 + db0 * b1 - db1 * b0;
        gk += dt * (1 - y0 * m0 - y1 * m1 - y2 * m2) - 2 * sign * g1 * proj;
      }
      const o = b * BLOB_STRIDE;
      gradient[o]! -= r00 * gc0 + r01 * gc1 + r02 * gc2;
      gradient[o + 1]! -= r10 * gc0 + r11 * gc1 + r12 * gc2;
      gradient[o + 2]! -= r20 * gc0 + r21 * gc1 + r22 * gc2;
      gradient[o + 3]! += gr0;
      gradient[o + 4]! += gr1;
      gradient[o + 5]! += gr2;
      gradient[o + 6]! += gw0;
      gradient[o + 7]! += gw1;
      gradient[o + 8]! += gw2;
      gradient[o + 9]! += gk * k;
    }
  };

  return { rebuild, forward, backward, value, slope, pairs: () => listCount };
}

const SYMMETRIC = new Float64Array(6);

/** R diag(q) Rᵀ as xx xy xz yy yz zz, in a shared buffer. */
function symmetric(
  data: Float64Array,
  at: number,
  q0: number,
  q1: number,
  q2: number,
): Float64Array {
  const row = (i: number, j: number): number =>
    data[at + 3 * i]! * data[at + 3 * j]! * q0 +
    data[at + 3 * i + 1]! * data[at + 3 * j + 1]! * q1 +
    data[at + 3 * i + 2]! * data[at + 3 * j + 2]! * q2;
  SYMMETRIC[0] = row(0, 0);
  SYMMETRIC[1] = row(0, 1);
  SYMMETRIC[2] = row(0, 2);
  SYMMETRIC[3] = row(1, 1);
  SYMMETRIC[4] = row(1, 2);
  SYMMETRIC[5] = row(2, 2);
  return SYMMETRIC;
}

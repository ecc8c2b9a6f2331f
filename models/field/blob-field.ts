import { BLOB_CUT, BLOB_CUT_SLOPE, BLOB_STRIDE, type PackedBlobs, rotationMatrix } from "./blob.ts";
import type { Box, ImplicitField } from "./implicit-field.ts";

/** How a blob field is read. */
export interface BlobFieldOptions {
  /** Adds the mirror twin (x → −x) of every blob. Default false. */
  readonly mirrorX?: boolean;
  /** Edge of a culling cell, mm. Default: chosen from the sizes of the blobs. */
  readonly cellMm?: number;
}

/** Per prepared blob: centre (3), scaled inverse matrix (9), sharpness, sign, smallest semi-axis. */
const STRIDE = 15;

function prepare(blobs: PackedBlobs, mirrorX: boolean): { data: Float64Array; half: Float64Array } {
  const count = blobs.length / BLOB_STRIDE;
  const total = mirrorX ? 2 * count : count;
  const data = new Float64Array(total * STRIDE);
  const half = new Float64Array(total * 3);
  const m = new Float64Array(9);
  for (let i = 0; i < count; i++) {
    const o = i * BLOB_STRIDE;
    const d = i * STRIDE;
    const k = Math.abs(blobs[o + 9]!);
    const root = Math.sqrt(k);
    const reach = Math.sqrt((k - BLOB_CUT) / k);
    rotationMatrix(blobs[o + 6]!, blobs[o + 7]!, blobs[o + 8]!, m);
    let smallest = Number.POSITIVE_INFINITY;
    for (let a = 0; a < 3; a++) {
      data[d + a] = blobs[o + a]!;
      smallest = Math.min(smallest, blobs[o + 3 + a]!);
      let sum = 0;
      for (let b = 0; b < 3; b++) {
        data[d + 3 + 3 * a + b] = (root / blobs[o + 3 + a]!) * m[3 * b + a]!;
        sum += (m[3 * a + b]! * blobs[o + 3 + b]!) ** 2;
      }
      half[3 * i + a] = reach * Math.sqrt(sum);
    }
    data[d + 12] = k;
    data[d + 13] = blobs[o + 9]! < 0 ? -1 : 1;
    data[d + 14] = smallest / root;
  }
  if (mirrorX) {
    data.copyWithin(count * STRIDE, 0, count * STRIDE);
    half.copyWithin(count * 3, 0, count * 3);
    for (let i = count; i < total; i++) {
      for (const j of [0, 3, 6, 9]) data[i * STRIDE + j]! *= -1;
    }
  }
  return { data, half };
}

/** For each cell of a regular grid, the blobs whose reach touches it. */
function cullGrid(data: Float64Array, half: Float64Array, bounds: Box, cell: number) {
  const nx = Math.max(1, Math.ceil((bounds[3] - bounds[0]) / cell));
  const ny = Math.max(1, Math.ceil((bounds[4] - bounds[1]) / cell));
  const nz = Math.max(1, Math.ceil((bounds[5] - bounds[2]) / cell));
  const start = new Uint32Array(nx * ny * nz + 1);
  const range = (i: number, a: 0 | 1 | 2, n: number): [number, number] => {
    const c = data[i * STRIDE + a]! - bounds[a];
    const h = half[3 * i + a]!;
    const clamp = (v: number): number => Math.min(n - 1, Math.max(0, Math.floor(v / cell)));
    return [clamp(c - h), clamp(c + h)];
  };
  const visit = (put: (cellIndex: number, blob: number) => void): void => {
    for (let i = 0; i < half.length / 3; i++) {
      const [x0, x1] = range(i, 0, nx);
      const [y0, y1] = range(i, 1, ny);
      const [z0, z1] = range(i, 2, nz);
      for (let z = z0; z <= z1; z++)
        for (let y = y0; y <= y1; y++) for (let x = x0; x <= x1; x++) put(x + nx * (y + ny * z), i);
    }
  };
  visit((c) => {
    start[c + 1]! += 1;
  });
  for (let c = 0; c < nx * ny * nz; c++) start[c + 1]! += start[c]!;
  const list = new Uint32Array(start[nx * ny * nz]!);
  const fill = start.slice(0, -1);
  visit((c, blob) => {
    list[fill[c]!++] = blob;
  });
  return { nx, ny, nz, start, list };
}

function reachBounds(data: Float64Array, half: Float64Array): Box {
  const b: [number, number, number, number, number, number] = [
    Infinity,
    Infinity,
    Infinity,
    -Infinity,
    -Infinity,
    -Infinity,
  ];
  for (let i = 0; i < half.length / 3; i++) {
    for (const a of [0, 1, 2] as const) {
      const c = data[i * STRIDE + a]!;
      b[a] = Math.min(b[a], c - half[3 * i + a]!);
      // The same axis of the upper corner.
      const upper = (a + 3) as 3 | 4 | 5;
      b[upper] = Math.max(b[upper], c + half[3 * i + a]!);
    }
  }
  return b;
}

/** The sum of the given blobs as a field (see `blob.ts`). No blobs: the empty field, zero everywhere. */
export function createBlobField(blobs: PackedBlobs, options: BlobFieldOptions = {}): ImplicitField {
  if (blobs.length === 0) {
    return {
      value: () => 0,
      gradient: (_x, _y, _z, out) => {
        out.fill(0, 0, 3);
        return 0;
      },
      isClearOf: () => true,
      bounds: [0, 0, 0, 0, 0, 0],
    };
  }
  const { data, half } = prepare(blobs, options.mirrorX ?? false);
  const bounds = reachBounds(data, half);
  const sorted = Float64Array.from(half).sort();
  const volume = (bounds[3] - bounds[0]) * (bounds[4] - bounds[1]) * (bounds[5] - bounds[2]);
  const cell =
    options.cellMm ?? Math.max(sorted[sorted.length >> 1]! * 0.5, Math.cbrt(volume / 400_000));
  const { nx, ny, nz, start, list } = cullGrid(data, half, bounds, cell);
  const inv = 1 / cell;

  const cellAt = (x: number, y: number, z: number): number => {
    const i = Math.floor((x - bounds[0]) * inv);
    const j = Math.floor((y - bounds[1]) * inv);
    const k = Math.floor((z - bounds[2]) * inv);
    if (i < 0 || j < 0 || k < 0 || i >= nx || j >= ny || k >= nz) return -1;
    return i + nx * (j + ny * k);
  };

  const value = (x: number, y: number, z: number): number => {
    const c = cellAt(x, y, z);
    if (c < 0) return 0;
    let sum = 0;
    for (let l = start[c]!; l < start[c + 1]!; l++) {
      const d = list[l]! * STRIDE;
      const ux = x - data[d]!;
      const uy = y - data[d + 1]!;
      const uz = z - data[d + 2]!;
      const p = data[d + 3]! * ux + data[d + 4]! * uy + data[d + 5]! * uz;
      const q = data[d + 6]! * ux + data[d + 7]! * uy + data[d + 8]! * uz;
      const r = data[d + 9]! * ux + data[d + 10]! * uy + data[d + 11]! * uz;
      const t = data[d + 12]! - p * p - q * q - r * r;
      if (t > BLOB_CUT) {
        sum += data[d + 13]! * (Math.exp(t) - BLOB_CUT_SLOPE * (1 + t - BLOB_CUT));
      }
    }
    return sum;
  };

  const gradient = (x: number, y: number, z: number, out: Float64Array): number => {
    out[0] = 0;
    out[1] = 0;
    out[2] = 0;
    const c = cellAt(x, y, z);
    if (c < 0) return 0;
    let sum = 0;
    for (let l = start[c]!; l < start[c + 1]!; l++) {
      const d = list[l]! * STRIDE;
      const ux = x - data[d]!;
      const uy = y - data[d + 1]!;
      const uz = z - data[d + 2]!;
      const p = data[d + 3]! * ux + data[d + 4]! * uy + data[d + 5]! * uz;
      const q = data[d + 6]! * ux + data[d + 7]! * uy + data[d + 8]! * uz;
      const r = data[d + 9]! * ux + data[d + 10]! * uy + data[d + 11]! * uz;
      const t = data[d + 12]! - p * p - q * q - r * r;
      if (t > BLOB_CUT) {
        const e = Math.exp(t);
        sum += data[d + 13]! * (e - BLOB_CUT_SLOPE * (1 + t - BLOB_CUT));
        const g = -2 * data[d + 13]! * (e - BLOB_CUT_SLOPE);
        out[0]! += g * (p * data[d + 3]! + q * data[d + 6]! + r * data[d + 9]!);
        out[1]! += g * (p * data[d + 4]! + q * data[d + 7]! + r * data[d + 10]!);
        out[2]! += g * (p * data[d + 5]! + q * data[d + 8]! + r * data[d + 11]!);
      }
    }
    return sum;
  };

  // Upper and lower bounds of each blob over the ball; the cull cells the ball covers are few.
  const seen = new Uint32Array(half.length / 3);
  let stamp = 0;
  const isClearOf = (x: number, y: number, z: number, radius: number): boolean => {
    stamp++;
    let upper = 0;
    let lower = 0;
    const lo = (v: number, a: 0 | 1 | 2): number =>
      Math.max(0, Math.floor((v - radius - bounds[a]) * inv));
    const hi = (v: number, a: 0 | 1 | 2, n: number): number =>
      Math.min(n - 1, Math.floor((v + radius - bounds[a]) * inv));
    for (let k = lo(z, 2); k <= hi(z, 2, nz); k++)
      for (let j = lo(y, 1); j <= hi(y, 1, ny); j++)
        for (let i = lo(x, 0); i <= hi(x, 0, nx); i++) {
          const c = i + nx * (j + ny * k);
          for (let l = start[c]!; l < start[c + 1]!; l++) {
            const blob = list[l]!;
            if (seen[blob] === stamp) continue;
            seen[blob] = stamp;
            const d = blob * STRIDE;
            const ux = x - data[d]!;
            const uy = y - data[d + 1]!;
            const uz = z - data[d + 2]!;
            const p = data[d + 3]! * ux + data[d + 4]! * uy + data[d + 5]! * uz;
            const q = data[d + 6]! * ux + data[d + 7]! * uy + data[d + 8]! * uz;
            const r = data[d + 9]! * ux + data[d + 10]! * uy + data[d + 11]! * uz;
            const s = Math.sqrt(p * p + q * q + r * r);
            const far = s + radius / data[d + 14]!;
            const near = Math.max(0, s - radius / data[d + 14]!);
            const contribution = (distance: number): number => {
              const t = data[d + 12]! - distance * distance;
              return t > BLOB_CUT ? Math.exp(t) - BLOB_CUT_SLOPE * (1 + t - BLOB_CUT) : 0;
            };
            if (data[d + 13]! > 0) {
              upper += contribution(near);
              lower += contribution(far);
            } else {
              upper -= contribution(far);
              lower -= contribution(near);
            }
          }
        }
    return upper < 1 || lower > 1;
  };

  return { value, gradient, isClearOf, bounds };
}

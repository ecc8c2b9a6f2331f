import { CUT, GAUSSIAN_STRIDE, type Gaussians, precision, reach } from "./gaussians.ts";

/** For each point the blobs that reach it: `list[start[i] … start[i + 1])`. */
export interface Neighbours {
  readonly start: Uint32Array;
  /** `2 · blob`, plus 1 when it is the mirror twin of the blob that reaches the point. */
  readonly list: Uint32Array;
}

/**
 * Finds which blobs, and which mirror twins, reach which points. Points are hashed into cubic cells
 * of `cellMm`; `margin` widens the reach so that the lists stay valid while blobs move a little.
 */
export function findNeighbours(
  gaussians: Gaussians,
  points: Float64Array,
  cellMm: number,
  margin: number,
): Neighbours {
  const count = points.length / 3;
  const cells = new Map<number, number[]>();
  const key = (i: number, j: number, k: number): number =>
    (i + 512) * 4194304 + (j + 512) * 2048 + k + 512;
  for (let p = 0; p < count; p++) {
    const c = key(
      Math.floor(points[3 * p]! / cellMm),
      Math.floor(points[3 * p + 1]! / cellMm),
      Math.floor(points[3 * p + 2]! / cellMm),
    );
    const found = cells.get(c);
    if (found) found.push(p);
    else cells.set(c, [p]);
  }
  const pairPoint: number[] = [];
  const pairBlob: number[] = [];
  const half = new Float64Array(3);
  const m = new Float64Array(6);
  for (let b = 0; b < gaussians.count; b++) {
    reach(gaussians.params, b, margin, half);
    precision(gaussians.params, b, m);
    const o = b * GAUSSIAN_STRIDE;
    const limit = (gaussians.params[o + 9]! - CUT) * margin * margin;
    const [cy, cz] = [gaussians.params[o + 1]!, gaussians.params[o + 2]!];
    for (let twin = 0; twin < 2; twin++) {
      const cx = twin ? -gaussians.params[o]! : gaussians.params[o]!;
      if (cx - half[0]! > 0) continue;
      const lo = (c: number, h: number): number => Math.floor((c - h) / cellMm);
      const hi = (c: number, h: number): number => Math.floor((c + h) / cellMm);
      for (let i = lo(cx, half[0]!); i <= hi(cx, half[0]!); i++)
        for (let j = lo(cy, half[1]!); j <= hi(cy, half[1]!); j++)
          for (let k = lo(cz, half[2]!); k <= hi(cz, half[2]!); k++) {
            for (const p of cells.get(key(i, j, k)) ?? []) {
              const dx = (twin ? -1 : 1) * (points[3 * p]! - cx);
              const dy = points[3 * p + 1]! - cy;
              const dz = points[3 * p + 2]! - cz;
              const squared =
                m[0]! * dx * dx +
                m[3]! * dy * dy +
                m[5]! * dz * dz +
                2 * (m[1]! * dx * dy + m[2]! * dx * dz + m[4]! * dy * dz);
              if (squared > limit) continue;
              pairPoint.push(p);
              pairBlob.push(2 * b + twin);
            }
          }
    }
  }
  const start = new Uint32Array(count + 1);
  for (const p of pairPoint) start[p + 1]! += 1;
  for (let p = 0; p < count; p++) start[p + 1]! += start[p]!;
  const fill = start.slice();
  const list = new Uint32Array(pairBlob.length);
  pairPoint.forEach((p, i) => {
    list[fill[p]!++] = pairBlob[i]!;
  });
  return { start, list };
}

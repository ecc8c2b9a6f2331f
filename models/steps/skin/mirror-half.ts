import type { FieldSurface } from "./remesh.ts";

/** The closed skin before regions and light are known; metres, as in `SkinLayer`. */
export interface SkinSurface {
  /** xyz per vertex; vertices `0 … halfCount − 1` are the right half with the mid-plane. */
  readonly positions: Float32Array;
  /** Unit outward normals, xyz per vertex. */
  readonly normals: Float32Array;
  /** Three vertex indices per triangle, counter-clockwise seen from outside; right half first. */
  readonly index: Uint32Array;
  /** Per vertex its twin across the mid-plane; itself on the mid-plane. */
  readonly mirror: Uint32Array;
  readonly halfCount: number;
}

/**
 * Joins a right half (millimetres, border on x = 0) with its exact mirror image. The vertices of
 * the mid-plane are shared and their normals lie in it.
 */
export function mirrorHalf(half: FieldSurface): SkinSurface {
  const halfCount = half.positions.length / 3;
  const twin = new Uint32Array(halfCount);
  let count = halfCount;
  for (let v = 0; v < halfCount; v++) twin[v] = half.positions[3 * v] === 0 ? v : count++;
  const positions = new Float32Array(3 * count);
  const normals = new Float32Array(3 * count);
  const mirror = new Uint32Array(count);
  for (let v = 0; v < halfCount; v++) {
    const t = twin[v]!;
    mirror[v] = t;
    mirror[t] = v;
    const onPlane = t === v;
    const [nx, ny, nz] = [
      onPlane ? 0 : half.normals[3 * v]!,
      half.normals[3 * v + 1]!,
      half.normals[3 * v + 2]!,
    ];
    const length = Math.hypot(nx, ny, nz);
    for (const [target, sign] of [
      [t, -1],
      [v, 1],
    ] as const) {
      positions[3 * target] = (sign * half.positions[3 * v]!) / 1000 + 0;
      positions[3 * target + 1] = half.positions[3 * v + 1]! / 1000;
      positions[3 * target + 2] = half.positions[3 * v + 2]! / 1000;
      normals[3 * target] = (sign * nx) / length + 0;
      normals[3 * target + 1] = ny / length;
      normals[3 * target + 2] = nz / length;
    }
  }
  const index = new Uint32Array(2 * half.index.length);
  index.set(half.index);
  for (let t = 0, o = half.index.length; t < half.index.length; t += 3, o += 3) {
    index[o] = twin[half.index[t]!]!;
    index[o + 1] = twin[half.index[t + 2]!]!;
    index[o + 2] = twin[half.index[t + 1]!]!;
  }
  return { positions, normals, index, mirror, halfCount };
}

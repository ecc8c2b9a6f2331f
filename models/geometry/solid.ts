import { castRay } from "../../src/core/geometry/cast-ray.ts";
import { type NearestHit, nearestOnMesh } from "../../src/core/geometry/nearest-on-mesh.ts";
import { buildTriangleBvh, type TriangleBvh } from "../../src/core/geometry/triangle-bvh.ts";
import { cross, dot, normalize, subtract, type Vec3 } from "../../src/core/geometry/vec3.ts";

/** A closed surface that can be asked where it is. Model space, metres. */
export interface Solid {
  readonly id: string;
  readonly bvh: TriangleBvh;
  /** Least and greatest corner. */
  readonly bounds: readonly [Vec3, Vec3];
}

/** A solid out of triangles. */
export function solidOf(id: string, positions: Float32Array, index: Uint32Array): Solid {
  const low: [number, number, number] = [Infinity, Infinity, Infinity];
  const high: [number, number, number] = [-Infinity, -Infinity, -Infinity];
  for (const vertex of index) {
    for (let c = 0; c < 3; c++) {
      low[c] = Math.min(low[c]!, positions[3 * vertex + c]!);
      high[c] = Math.max(high[c]!, positions[3 * vertex + c]!);
    }
  }
  return { id, bvh: buildTriangleBvh({ positions, index }), bounds: [low, high] };
}

/** Unit normal of a triangle. */
export function faceNormal(solid: Solid, triangle: number): Vec3 {
  const { positions: p, index } = solid.bvh.mesh;
  const corner = (k: number): Vec3 => {
    const v = 3 * index[3 * triangle + k]!;
    return [p[v]!, p[v + 1]!, p[v + 2]!];
  };
  const a = corner(0);
  return normalize(cross(subtract(corner(1), a), subtract(corner(2), a)));
}

/** Nearest surface point, its outward normal, and the signed distance (negative inside). */
export interface Touch {
  readonly hit: NearestHit;
  readonly normal: Vec3;
  /** Metres along `normal`. */
  readonly along: number;
}

/** Where a solid's surface is nearest, or null beyond `within` metres. */
export function touch(solid: Solid, point: Vec3, within: number): Touch | null {
  const [low, high] = solid.bounds;
  for (let c = 0; c < 3; c++) {
    if (point[c]! < low[c]! - within || point[c]! > high[c]! + within) return null;
  }
  const hit = nearestOnMesh(solid.bvh, point, within);
  if (!hit) return null;
  const normal = faceNormal(solid, hit.triangle);
  return { hit, normal, along: dot(subtract(point, hit.position), normal) };
}

const ANY: Vec3 = [0.31, 0.87, 0.38];

/** Whether a point lies in a closed solid (parity of a ray). */
export function inside(solid: Solid, point: Vec3): boolean {
  const [low, high] = solid.bounds;
  for (let c = 0; c < 3; c++) if (point[c]! < low[c]! || point[c]! > high[c]!) return false;
  return castRay(solid.bvh, point, ANY).length % 2 === 1;
}

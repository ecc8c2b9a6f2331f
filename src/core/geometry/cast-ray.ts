import { type SurfacePoint, surfacePoint } from "./nearest-on-mesh.ts";
import type { TriangleBvh } from "./triangle-bvh.ts";
import type { Vec3 } from "./vec3.ts";

/** Where a ray meets a mesh. */
export interface RayHit extends SurfacePoint {
  /** Metres along the ray. */
  readonly distance: number;
  /** True where the ray leaves the body, false where it enters. */
  readonly leaving: boolean;
}

/** How far outside a triangle's edge (in barycentric units) still counts, so no ray slips through. */
const EDGE_TOLERANCE = 1e-7;

/**
 * All places where a ray meets the mesh within `maxDistance` metres, nearest first. `direction`
 * need not be of unit length (distances are metres all the same). A ray through an edge or a
 * corner meets every triangle that shares it. Möller & Trumbore 1997, in double precision.
 */
export function castRay(
  bvh: TriangleBvh,
  origin: Vec3,
  direction: Vec3,
  maxDistance = Number.POSITIVE_INFINITY,
): RayHit[] {
  const { mesh, bounds, first, count, order } = bvh;
  const { positions, index } = mesh;
  const length = Math.hypot(direction[0], direction[1], direction[2]);
  if (!(length > 0) || order.length === 0) return [];
  const [ox, oy, oz] = origin;
  const dx = direction[0] / length;
  const dy = direction[1] / length;
  const dz = direction[2] / length;
  const o = [ox, oy, oz];
  const d = [dx, dy, dz];
  const meetsBox = (node: number): boolean => {
    let from = 0;
    let to = maxDistance;
    for (let k = 0; k < 3; k++) {
      const low = bounds[6 * node + k]! - o[k]!;
      const high = bounds[6 * node + 3 + k]! - o[k]!;
      if (d[k] === 0) {
        if (low > 0 || high < 0) return false;
        continue;
      }
      const a = low / d[k]!;
      const b = high / d[k]!;
      from = Math.max(from, Math.min(a, b));
      to = Math.min(to, Math.max(a, b));
    }
    return from <= to + 1e-9;
  };
  const hits: RayHit[] = [];
  const stack = [0];
  while (stack.length > 0) {
    const node = stack.pop()!;
    if (!meetsBox(node)) continue;
    const leaf = count[node]!;
    if (leaf === 0) {
      stack.push(first[node]!, node + 1);
      continue;
    }
    for (let i = first[node]!; i < first[node]! + leaf; i++) {
      const t = order[i]!;
      const a = 3 * index[3 * t]!;
      const b = 3 * index[3 * t + 1]!;
      const c = 3 * index[3 * t + 2]!;
      const e1x = positions[b]! - positions[a]!;
      const e1y = positions[b + 1]! - positions[a + 1]!;
      const e1z = positions[b + 2]! - positions[a + 2]!;
      const e2x = positions[c]! - positions[a]!;
      const e2y = positions[c + 1]! - positions[a + 1]!;
      const e2z = positions[c + 2]! - positions[a + 2]!;
      const px = dy * e2z - dz * e2y;
      const py = dz * e2x - dx * e2z;
      const pz = dx * e2y - dy * e2x;
      const det = e1x * px + e1y * py + e1z * pz;
      if (det === 0) continue;
      const sx = ox - positions[a]!;
      const sy = oy - positions[a + 1]!;
      const sz = oz - positions[a + 2]!;
      const u = (sx * px + sy * py + sz * pz) / det;
      if (u < -EDGE_TOLERANCE || u > 1 + EDGE_TOLERANCE) continue;
      const qx = sy * e1z - sz * e1y;
      const qy = sz * e1x - sx * e1z;
      const qz = sx * e1y - sy * e1x;
      const v = (dx * qx + dy * qy + dz * qz) / det;
      if (v < -EDGE_TOLERANCE || u + v > 1 + EDGE_TOLERANCE) continue;
      const distance = (e2x * qx + e2y * qy + e2z * qz) / det;
      if (distance < 0 || distance > maxDistance) continue;
      // det = −direction · (e1 × e2): negative where the outward normal points along the ray.
      hits.push({ ...surfacePoint(mesh, t, [1 - u - v, u, v]), distance, leaving: det < 0 });
    }
  }
  return hits.sort((p, q) => p.distance - q.distance || p.triangle - q.triangle);
}

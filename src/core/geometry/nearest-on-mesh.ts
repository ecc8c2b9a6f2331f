import { closestPointOnTriangle } from "./closest-point-on-triangle.ts";
import type { TriangleBvh } from "./triangle-bvh.ts";
import type { TriangleMesh } from "./triangle-mesh.ts";
import type { Vec3 } from "./vec3.ts";

/** A place on a triangle mesh. */
export interface SurfacePoint {
  /** Model space, metres. */
  readonly position: Vec3;
  /** Triangle number. */
  readonly triangle: number;
  /** Weights of the triangle's three corners; they sum to one. */
  readonly barycentric: Vec3;
}

/** A surface point and how far it is from where the search began, in metres. */
export interface NearestHit extends SurfacePoint {
  readonly distance: number;
}

/** The place with the given weights on a triangle. */
export function surfacePoint(
  mesh: TriangleMesh,
  triangle: number,
  barycentric: Vec3,
): SurfacePoint {
  const { positions, index } = mesh;
  const at = (k: number): number => {
    let sum = 0;
    for (let c = 0; c < 3; c++) {
      sum += (barycentric[c] ?? 0) * (positions[3 * index[3 * triangle + c]! + k] ?? 0);
    }
    return sum;
  };
  return { position: [at(0), at(1), at(2)], triangle, barycentric };
}

/**
 * The nearest place on the mesh within `maxDistance` metres, or null when there is none (an empty
 * mesh included). Ties go to the triangle met first, which is the same on every run.
 */
export function nearestOnMesh(
  bvh: TriangleBvh,
  point: Vec3,
  maxDistance = Number.POSITIVE_INFINITY,
): NearestHit | null {
  const { mesh, bounds, first, count, order } = bvh;
  const { positions, index } = mesh;
  const [px, py, pz] = point;
  let best = maxDistance * maxDistance;
  let bestTriangle = -1;
  let bestWeights: Vec3 = [1, 0, 0];
  const weights = new Float64Array(3);
  const boxDistance = (node: number): number => {
    const o = 6 * node;
    const dx = Math.max(bounds[o]! - px, 0, px - bounds[o + 3]!);
    const dy = Math.max(bounds[o + 1]! - py, 0, py - bounds[o + 4]!);
    const dz = Math.max(bounds[o + 2]! - pz, 0, pz - bounds[o + 5]!);
    return dx * dx + dy * dy + dz * dz;
  };
  const stack: number[] = [0];
  const stackDistance: number[] = [boxDistance(0)];
  while (stack.length > 0) {
    const node = stack.pop()!;
    if (!(stackDistance.pop()! < best)) continue;
    const leaf = count[node]!;
    if (leaf > 0) {
      for (let i = first[node]!; i < first[node]! + leaf; i++) {
        const t = order[i]!;
        const d = closestPointOnTriangle(
          positions,
          3 * index[3 * t]!,
          3 * index[3 * t + 1]!,
          3 * index[3 * t + 2]!,
          px,
          py,
          pz,
          weights,
        );
        if (d < best) {
          best = d;
          bestTriangle = t;
          bestWeights = [weights[0]!, weights[1]!, weights[2]!];
        }
      }
      continue;
    }
    if (order.length === 0) continue;
    const near = node + 1;
    const far = first[node]!;
    const dNear = boxDistance(near);
    const dFar = boxDistance(far);
    if (dNear < dFar) {
      stack.push(far, near);
      stackDistance.push(dFar, dNear);
    } else {
      stack.push(near, far);
      stackDistance.push(dNear, dFar);
    }
  }
  if (bestTriangle < 0) return null;
  return { ...surfacePoint(mesh, bestTriangle, bestWeights), distance: Math.sqrt(best) };
}

import { BufferAttribute, BufferGeometry, Vector3 } from "three";
import { MeshBVH } from "three-mesh-bvh";
import type { Vec3 } from "../../src/core/geometry/vec3.ts";

/** The surface point nearest to a query. */
export interface NearestHit {
  readonly point: Vec3;
  readonly distance: number;
  readonly triangle: number;
}

/** Answers nearest-point questions about a triangle mesh; the arrays are copied. */
export interface NearestSurface {
  /** Nearest point, or `null` when nothing lies within `within` (metres, default no limit). */
  nearest(x: number, y: number, z: number, within?: number): NearestHit | null;
  /** Unit normals per triangle of the original order, xyz. */
  readonly triangleNormals: Float32Array;
}

/** Builds the search tree (three-mesh-bvh). `index` keeps its order in `triangle` answers. */
export function nearestSurface(positions: Float32Array, index: Uint32Array): NearestSurface {
  const geometry = new BufferGeometry();
  geometry.setAttribute("position", new BufferAttribute(Float32Array.from(positions), 3));
  geometry.setIndex(new BufferAttribute(Uint32Array.from(index), 1));
  const tree = new MeshBVH(geometry, { indirect: true });
  const query = new Vector3();
  const target = { point: new Vector3(), distance: 0, faceIndex: 0 };
  return {
    nearest(x, y, z, within = Number.POSITIVE_INFINITY) {
      query.set(x, y, z);
      const hit = tree.closestPointToPoint(query, target, 0, within);
      if (!hit) return null;
      return {
        point: [hit.point.x, hit.point.y, hit.point.z],
        distance: hit.distance,
        triangle: hit.faceIndex,
      };
    },
    triangleNormals: triangleNormals(positions, index),
  };
}

/** Unit normal of each triangle, zero for degenerate ones. */
export function triangleNormals(p: Float32Array, index: Uint32Array): Float32Array {
  const out = new Float32Array(index.length);
  for (let t = 0; t < index.length; t += 3) {
    const a = 3 * index[t]!;
    const b = 3 * index[t + 1]!;
    const c = 3 * index[t + 2]!;
    const ux = p[b]! - p[a]!;
    const uy = p[b + 1]! - p[a + 1]!;
    const uz = p[b + 2]! - p[a + 2]!;
    const vx = p[c]! - p[a]!;
    const vy = p[c + 1]! - p[a + 1]!;
    const vz = p[c + 2]! - p[a + 2]!;
    const x = uy * vz - uz * vy;
    const y = uz * vx - ux * vz;
    const z = ux * vy - uy * vx;
    const l = Math.hypot(x, y, z) || 1;
    out.set([x / l, y / l, z / l], t);
  }
  return out;
}

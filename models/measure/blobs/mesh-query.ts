import { BufferAttribute, BufferGeometry, DoubleSide, Ray, Vector3 } from "three";
import { MeshBVH } from "three-mesh-bvh";
import type { MeshMm } from "./samples.ts";

/** Nearest-point and inside tests against a triangle mesh that may have cracks. */
export interface MeshQuery {
  /** Distance to the surface, mm. */
  distance(x: number, y: number, z: number): number;
  /** The nearest surface point. */
  nearest(x: number, y: number, z: number): readonly [number, number, number];
  /** Whether the point is inside, by vote of signed ray crossings. */
  inside(x: number, y: number, z: number): boolean;
}

/** Rays in general position, so that few run along an edge or a grid of vertices. */
const DIRECTIONS = [
  [0.83, 0.37, 0.41],
  [-0.79, 0.31, 0.53],
  [0.29, -0.86, 0.42],
  [0.21, 0.77, -0.6],
  [-0.35, -0.44, -0.83],
  [0.57, -0.39, -0.72],
  [-0.48, 0.27, 0.84],
] as const;

/**
 * Prepares a mesh for queries. A ray votes "inside" when it leaves the solid more often than it
 * enters it: unlike parity this survives overlapping shells, and a majority of seven rays survives
 * cracks.
 */
export function createMeshQuery(mesh: MeshMm): MeshQuery {
  const geometry = new BufferGeometry();
  geometry.setAttribute("position", new BufferAttribute(Float32Array.from(mesh.positions), 3));
  geometry.setIndex(new BufferAttribute(Uint32Array.from(mesh.index), 1));
  const bvh = new MeshBVH(geometry);
  const point = new Vector3();
  const target = { point: new Vector3(), distance: 0, faceIndex: 0 };
  const rays = DIRECTIONS.map((d) => new Ray(new Vector3(), new Vector3(...d).normalize()));

  const votes = (ray: Ray): boolean => {
    ray.origin.copy(point);
    let crossings = 0;
    for (const hit of bvh.raycast(ray, DoubleSide)) {
      crossings += hit.face && hit.face.normal.dot(ray.direction) > 0 ? 1 : -1;
    }
    return crossings > 0;
  };

  return {
    distance(x, y, z) {
      bvh.closestPointToPoint(point.set(x, y, z), target);
      return target.distance;
    },
    nearest(x, y, z) {
      bvh.closestPointToPoint(point.set(x, y, z), target);
      return [target.point.x, target.point.y, target.point.z];
    },
    inside(x, y, z) {
      point.set(x, y, z);
      let yes = 0;
      for (let i = 0; i < rays.length; i++) {
        if (votes(rays[i]!)) yes++;
        const left = rays.length - 1 - i;
        if (yes > rays.length / 2) return true;
        if (yes + left < rays.length / 2) return false;
      }
      return false;
    },
  };
}

import { BufferAttribute, BufferGeometry, DoubleSide, Ray, Vector3 } from "three";
import { MeshBVH } from "three-mesh-bvh";
import type { ReferenceSkin } from "./reference-skin.ts";

/** Answers about a closed mesh that may pass through itself. Millimetres. */
export interface SolidProbe {
  /** Distance to the nearest triangle, mm, never negative; beyond `limit` mm any larger number. */
  distance(x: number, y: number, z: number, limit?: number): number;
  /** Whether the point is inside: wound around at least once on two of three rays. */
  inside(x: number, y: number, z: number): boolean;
  /** Distance along a ray to the first hit, mm, or Infinity. The direction must be a unit vector. */
  firstHit(origin: readonly number[], direction: readonly number[]): number;
}

const DIRECTIONS = [
  new Vector3(0.9701, 0.1873, 0.1544),
  new Vector3(-0.2113, 0.1391, 0.9675),
  new Vector3(0.1187, -0.9821, 0.1462),
].map((d) => d.normalize());

/**
 * Hollows of the reference that are no outside: the eye socket behind the closed lids and the
 * mouth behind the line where the lips meet, which is kept as a crease. Right side, mm.
 */
function isPlugged(x: number, y: number, z: number): boolean {
  const right = -Math.abs(x);
  if (Math.abs(right + 31) < 18 && Math.abs(y - 1535) < 15 && z > 140) {
    // Behind the lids: a shell a little deeper than the skin, which curves back to all sides.
    if (z < 178.4 - 0.045 * (right + 29) ** 2 - 0.03 * (y - 1535) ** 2) return true;
  }
  const lips = 188.5 - 10.5 * (right / 23) ** 2;
  return right > -26 && Math.abs(y - 1468) < 6 && z < lips - 0.9 && z > 150;
}

/**
 * Builds the probe. The winding is counted with sign along three fixed rays and decided by
 * majority, so that a self-intersection counts as inside and a crack costs one vote only.
 */
export function createSolidProbe(skin: Pick<ReferenceSkin, "positions" | "index">): SolidProbe {
  const geometry = new BufferGeometry();
  geometry.setAttribute("position", new BufferAttribute(skin.positions, 3));
  geometry.setIndex(new BufferAttribute(skin.index.slice(), 1));
  const bvh = new MeshBVH(geometry);
  const point = new Vector3();
  const ray = new Ray();
  return {
    distance: (x, y, z, limit = Infinity) =>
      bvh.closestPointToPoint(point.set(x, y, z), undefined, 0, limit)?.distance ?? Infinity,
    inside: (x, y, z) => {
      if (isPlugged(x, y, z)) return true;
      let votes = 0;
      for (const direction of DIRECTIONS) {
        ray.origin.set(x, y, z);
        ray.direction.copy(direction);
        let winding = 0;
        for (const hit of bvh.raycast(ray, DoubleSide)) {
          winding += hit.face && hit.face.normal.dot(direction) > 0 ? 1 : -1;
        }
        if (winding > 0) votes++;
      }
      return votes >= 2;
    },
    firstHit: (origin, direction) => {
      ray.origin.set(origin[0] ?? 0, origin[1] ?? 0, origin[2] ?? 0);
      ray.direction.set(direction[0] ?? 0, direction[1] ?? 0, direction[2] ?? 0);
      return bvh.raycastFirst(ray, DoubleSide)?.distance ?? Infinity;
    },
  };
}

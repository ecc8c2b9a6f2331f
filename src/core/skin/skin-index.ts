import type { RayHit } from "../geometry/cast-ray.ts";
import { castRay } from "../geometry/cast-ray.ts";
import { buildMeshTopology, type MeshTopology, vertexAreas } from "../geometry/mesh-topology.ts";
import { nearestOnMesh, type SurfacePoint } from "../geometry/nearest-on-mesh.ts";
import { buildTriangleBvh, type TriangleBvh } from "../geometry/triangle-bvh.ts";
import type { TriangleMesh } from "../geometry/triangle-mesh.ts";
import { normalize, type Vec3 } from "../geometry/vec3.ts";

/** What the index needs of a skin: any closed surface with normals; `SkinLayer` fits. */
export interface SkinSurface extends TriangleMesh {
  /** xyz per vertex, unit length, outward. */
  readonly normals: Float32Array;
}

/** The skin with its tables: build once per body, ask often. All in model space, metres. */
export interface SkinIndex {
  readonly surface: SkinSurface;
  readonly bvh: TriangleBvh;
  readonly topology: MeshTopology;
  /** True area around each vertex, square metres. */
  readonly areas: Float32Array;
}

/** Builds search tree, neighbour tables and areas of a skin. */
export function createSkinIndex(surface: SkinSurface): SkinIndex {
  return {
    surface,
    bvh: buildTriangleBvh(surface),
    topology: buildMeshTopology(surface),
    areas: vertexAreas(surface),
  };
}

/** The skin nearest to a point; null only if the skin has no triangles. */
export function nearestSkin(skin: SkinIndex, point: Vec3): SurfacePoint | null {
  return nearestOnMesh(skin.bvh, point);
}

/** Where a ray meets the skin, nearest first. */
export function castOntoSkin(skin: SkinIndex, origin: Vec3, direction: Vec3): RayHit[] {
  return castRay(skin.bvh, origin, direction);
}

/** The outward unit normal at a skin point, blended from the corners of its triangle. */
export function skinNormal(skin: SkinIndex, point: SurfacePoint): Vec3 {
  const { normals, index } = skin.surface;
  const at = (k: number): number => {
    let sum = 0;
    for (let c = 0; c < 3; c++) {
      sum += (point.barycentric[c] ?? 0) * (normals[3 * index[3 * point.triangle + c]! + k] ?? 0);
    }
    return sum;
  };
  return normalize([at(0), at(1), at(2)]);
}

/** The corner of the point's triangle that lies nearest to it: a vertex index. */
export function nearestVertex(skin: SkinIndex, point: SurfacePoint): number {
  const [a, b, c] = point.barycentric;
  const corner = a >= b && a >= c ? 0 : b >= c ? 1 : 2;
  return skin.surface.index[3 * point.triangle + corner] ?? 0;
}

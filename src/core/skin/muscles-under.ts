import { castRay } from "../geometry/cast-ray.ts";
import { buildTriangleBvh, type TriangleBvh } from "../geometry/triangle-bvh.ts";
import type { TriangleMesh } from "../geometry/triangle-mesh.ts";
import { scale, type Vec3 } from "../geometry/vec3.ts";

/** A layer of the body that can be asked what lies under a point: `BodyLayer` fits. */
export interface StructureSurface extends TriangleMesh {
  /** Per vertex: index of the structure it belongs to. */
  readonly structure: Uint16Array;
}

/** Muscles and bones, ready to be asked. */
export interface DepthIndex {
  readonly muscles: { readonly surface: StructureSurface; readonly bvh: TriangleBvh };
  readonly bones: { readonly bvh: TriangleBvh };
}

/** Builds the search trees of both layers; about 0.2 s for 200 thousand triangles. */
export function createDepthIndex(muscles: StructureSurface, bones: TriangleMesh): DepthIndex {
  return {
    muscles: { surface: muscles, bvh: buildTriangleBvh(muscles) },
    bones: { bvh: buildTriangleBvh(bones) },
  };
}

/** How deep to look, metres. */
const DEEPEST = 0.08;
/** Muscles of the model may stand out of its skin by this much, metres. */
const SLACK = 0.006;
/**
 * The structures of the muscle layer under a skin point, most superficial first, each once: along
 * the inward normal to at most 80 mm, or until the ray meets bone. Indices are those of
 * `structure`. Empty where there is none.
 */
export function structuresUnder(index: DepthIndex, skin: Vec3, normal: Vec3): number[] {
  const start: Vec3 = [
    skin[0] + SLACK * normal[0],
    skin[1] + SLACK * normal[1],
    skin[2] + SLACK * normal[2],
  ];
  const inward = scale(normal, -1);
  const bone = castRay(index.bones.bvh, start, inward, DEEPEST + SLACK)[0];
  const limit = bone === undefined ? DEEPEST + SLACK : bone.distance;
  const { bvh, surface } = index.muscles;
  const found: number[] = [];
  for (const hit of castRay(bvh, start, inward, limit)) {
    const structure = surface.structure[surface.index[3 * hit.triangle]!]!;
    if (!found.includes(structure)) found.push(structure);
  }
  return found;
}

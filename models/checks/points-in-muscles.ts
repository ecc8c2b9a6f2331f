import { castRay } from "../../src/core/geometry/cast-ray.ts";
import { nearestOnMesh } from "../../src/core/geometry/nearest-on-mesh.ts";
import { buildTriangleBvh } from "../../src/core/geometry/triangle-bvh.ts";
import { distance, type Vec3 } from "../../src/core/geometry/vec3.ts";
import { splitLayer } from "../pack/split-layer.ts";
import type { ModelCheck } from "./model-check.ts";

/** A point may lie this far outside its muscle, metres. */
const SLACK = 0.003;
/** A point may lie this far under the skin, metres; no muscle of a lean body lies deeper. */
const DEEPEST = 0.12;
const ANY: Vec3 = [0.31, 0.87, 0.38];

/** Every trigger point lies in its own muscle, on both sides, and under the skin. */
export const pointsInMuscles: ModelCheck = {
  name: "points-in-muscles",
  description: "every trigger point lies inside its own muscle (3 mm slack) and under the skin",
  run: ({ engine }) => {
    const { body, knowledge } = engine;
    const meshes = new Map(
      splitLayer(body.muscles).map((mesh) => {
        const one = body.structures[mesh.structure];
        return [`${one?.id}.${one?.side}`, buildTriangleBvh(mesh)];
      }),
    );
    return knowledge.triggerPoints.flatMap((point) =>
      (["right", "left"] as const).flatMap((side) => {
        const where = engine.point(point.id, side);
        if (!where.ok) return [`${point.id} ${side}: ${where.problem}`];
        const bvh = meshes.get(`${point.muscle}.${side}`) ?? meshes.get(`${point.muscle}.midline`);
        if (!bvh) return [`${point.id} ${side}: the body has no "${point.muscle}"`];
        const { positionModel, skinModel } = where.value;
        const inside = castRay(bvh, positionModel, ANY).length % 2 === 1;
        const off = nearestOnMesh(bvh, positionModel)?.distance ?? Number.POSITIVE_INFINITY;
        const faults: string[] = [];
        if (!inside && off > SLACK) {
          faults.push(`${point.id} ${side}: ${(off * 1000).toFixed(1)} mm outside its muscle`);
        }
        const depth = distance(positionModel, skinModel);
        if (depth > DEEPEST)
          faults.push(`${point.id} ${side}: ${Math.round(depth * 1000)} mm deep`);
        return faults;
      }),
    );
  },
};

import type { ModelCheck } from "./model-check.ts";

/** A point may lie this far beside the region that its record names, metres. */
const BESIDE = 0.012;

/** Every point lies under the skin region that its record names, or within a finger's width of it. */
export const pointsUnderRegions: ModelCheck = {
  name: "points-under-regions",
  description: "every trigger point lies under the skin region its record names (12 mm slack)",
  run: ({ engine }) => {
    const { skin } = engine.body;
    return engine.knowledge.triggerPoints.flatMap(({ id, region, near }) => {
      const over = engine.resolve(near);
      if (!over.ok) return [`${id}: ${over.problem}`];
      const index = engine.regions.findIndex((one) => one.id === region);
      const [x, y, z] = over.value;
      let nearest = Number.POSITIVE_INFINITY;
      skin.region.forEach((one, v) => {
        if (one !== index) return;
        const d = Math.hypot(
          skin.positions[3 * v]! - x,
          skin.positions[3 * v + 1]! - y,
          skin.positions[3 * v + 2]! - z,
        );
        nearest = Math.min(nearest, d);
      });
      if (nearest <= BESIDE) return [];
      return [`${id}: lies ${Math.round(1000 * nearest)} mm beside ${region}`];
    });
  },
};

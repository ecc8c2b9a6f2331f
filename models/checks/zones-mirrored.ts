import { mirror, type Vec3 } from "../../src/core/geometry/vec3.ts";
import type { ModelCheck } from "./model-check.ts";

/** How far a mirrored vertex may lie from its twin, metres. */
const OFF = 1e-4;

/** The left pattern is the right one in the mirror, vertex by vertex and weight by weight. */
export const zonesMirrored: ModelCheck = {
  name: "zones-mirrored",
  description: "every left zone is the mirror image of the right one",
  run: ({ engine }) => {
    const { positions } = engine.body.skin;
    const place = (v: number): Vec3 => [
      positions[3 * v]!,
      positions[3 * v + 1]!,
      positions[3 * v + 2]!,
    ];
    const key = (p: Vec3) => p.map((x) => Math.round(x / OFF / 4)).join(" ");
    return engine.knowledge.triggerPoints.flatMap(({ id }) =>
      (["essential", "spillover"] as const).flatMap((kind) => {
        const right = engine.zone(id, "right", kind);
        const left = engine.zone(id, "left", kind);
        if (!right.ok || !left.ok) return [`${id}: has no ${kind} zone on both sides`];
        if (right.value.vertices.length !== left.value.vertices.length) {
          return [`${id}: the ${kind} zones differ in size`];
        }
        const found = new Map<string, number[]>();
        left.value.vertices.forEach((v, i) => {
          const at = key(place(v));
          found.set(at, [...(found.get(at) ?? []), left.value.weights[i]!]);
        });
        const wrong = [...right.value.vertices].filter(
          (v, i) => !found.get(key(mirror(place(v))))?.includes(right.value.weights[i]!),
        );
        // Rounding puts a few twins into neighbouring cells.
        return wrong.length > 0.02 * right.value.vertices.length + 2
          ? [`${id}: ${wrong.length} vertices of the ${kind} zone have no mirror image`]
          : [];
      }),
    );
  },
};

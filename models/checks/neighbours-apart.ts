import type { Body } from "../../src/core/body/body.ts";
import { at } from "../../src/core/geometry/vec3.ts";
import { inside, type Solid, solidOf, touch } from "../geometry/solid.ts";
import { splitLayer } from "../pack/split-layer.ts";
import type { ModelCheck } from "./model-check.ts";

/** A structure may enter its neighbours by this much at the 95th percentile of its surface, metres. */
const LIMIT = 0.003;
/** Every so many vertices are looked at. */
const STRIDE = 3;

/** Muscles and bones of the right side and the mid-line, as solids. */
export function rightSolids(body: Body): Solid[] {
  return [body.muscles, body.bones].flatMap((layer) =>
    splitLayer(layer).flatMap((mesh) => {
      const one = body.structures[mesh.structure];
      return one && one.side !== "left" ? [solidOf(one.id, mesh.positions, mesh.index)] : [];
    }),
  );
}

/** How far a solid's surface lies in others, metres: one number per vertex looked at, sorted. */
export function depthsInside(solid: Solid, others: readonly Solid[]): number[] {
  const { positions, index } = solid.bvh.mesh;
  const near = others.filter((other) =>
    [0, 1, 2].every(
      (c) =>
        other !== solid &&
        other.bounds[0][c]! < solid.bounds[1][c]! &&
        other.bounds[1][c]! > solid.bounds[0][c]!,
    ),
  );
  const used = [...new Set(index)].sort((a, b) => a - b);
  const depths: number[] = [];
  for (let i = 0; i < used.length; i += STRIDE) {
    const point = at(positions, used[i]!);
    let deepest = 0;
    for (const other of near) {
      if (!inside(other, point)) continue;
      deepest = Math.max(deepest, touch(other, point, 0.05)?.hit.distance ?? 0);
    }
    depths.push(deepest);
  }
  return depths.sort((a, b) => a - b);
}

/** Value of a sorted list at a share of its length; 0 for an empty list. */
export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

/** Neighbouring structures lie side by side, not in each other. */
export const neighboursApart: ModelCheck = {
  name: "neighbours-apart",
  description: "no muscle enters its neighbours by 3 mm at the 95th percentile of its surface",
  run: ({ engine: { body } }) => {
    const solids = rightSolids(body);
    const bones = new Set<string>(
      body.structures.filter((one) => one.system === "bone").map((one) => one.id),
    );
    return solids.flatMap((solid) => {
      if (bones.has(solid.id)) return [];
      const p95 = percentile(depthsInside(solid, solids), 0.95);
      return p95 < LIMIT ? [] : [`${solid.id}: ${(1000 * p95).toFixed(1)} mm in its neighbours`];
    });
  },
};

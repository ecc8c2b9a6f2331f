import type { Body, BodyLayer, MuscleLayer } from "../../src/core/body/body.ts";
import { at, type Vec3 } from "../../src/core/geometry/vec3.ts";
import { inside, type Solid, solidOf, touch } from "../geometry/solid.ts";
import { splitLayer } from "../pack/split-layer.ts";
import { readMuscleFiles } from "../steps/muscles/read-muscles.ts";
import type { ModelCheck } from "./model-check.ts";

/** A structure may enter its neighbours by this much at the 95th percentile of its surface, metres. */
const LIMIT = 0.003;
/** Share of the fibre at each end that may lie in the bone it is fixed to. */
const END = 0.08;
/** Every so many vertices are looked at. */
const STRIDE = 3;

/** The structures of a layer on the right side and across the mid-line, by structure index. */
export function rightSolids(
  body: Pick<Body, "structures">,
  layer: BodyLayer,
): ReadonlyMap<number, Solid> {
  return new Map(
    splitLayer(layer).flatMap((mesh) => {
      const one = body.structures[mesh.structure];
      if (!one || one.side === "left") return [];
      return [[mesh.structure, solidOf(one.id, mesh.positions, mesh.index)] as const];
    }),
  );
}

/** A point of a muscle's surface. */
interface SurfacePoint {
  readonly at: Vec3;
  /** Near its origin or insertion, where it grows into bone. */
  readonly atEnd: boolean;
}

/** Points of one structure's surface on the right side or across the mid-line, every few vertices. */
export function surfacePoints(layer: MuscleLayer, structure: number): SurfacePoint[] {
  const points: SurfacePoint[] = [];
  let seen = 0;
  for (let v = 0; v < layer.structure.length; v++) {
    if (layer.structure[v] !== structure || seen++ % STRIDE > 0) continue;
    const along = layer.fibre[4 * v + 1]!;
    points.push({ at: at(layer.positions, v), atEnd: Math.min(along, 1 - along) < END });
  }
  return points;
}

/** How far each point lies in any of the solids, metres, sorted; bones do not count at the ends. */
export function depthsInside(
  points: readonly SurfacePoint[],
  muscles: readonly Solid[],
  bones: readonly Solid[],
): number[] {
  const depths = points.map(({ at: point, atEnd }) => {
    let deepest = 0;
    for (const solid of atEnd ? muscles : [...muscles, ...bones]) {
      if (!inside(solid, point)) continue;
      deepest = Math.max(deepest, touch(solid, point, 0.05)?.hit.distance ?? 0);
    }
    return deepest;
  });
  return depths.sort((a, b) => a - b);
}

/** Value of a sorted list at a share of its length; 0 for an empty list. */
export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

/** Solids whose box meets another's. */
export function around(solid: Solid, others: readonly Solid[]): Solid[] {
  return others.filter(
    (other) =>
      other !== solid &&
      [0, 1, 2].every(
        (c) =>
          other.bounds[0][c]! < solid.bounds[1][c]! && other.bounds[1][c]! > solid.bounds[0][c]!,
      ),
  );
}

/** Ids of structures that grow into each other: one names the other as what it is fixed to. */
function grownTogether(): ReadonlyMap<string, ReadonlySet<string>> {
  const pairs = new Map<string, Set<string>>();
  const add = (a: string, b: string): void => {
    const known = pairs.get(a) ?? new Set();
    pairs.set(a, known.add(b));
  };
  for (const { id, parts } of readMuscleFiles()) {
    for (const { attach } of parts) {
      for (const other of [...(attach?.origin ?? []), ...(attach?.insertion ?? [])]) {
        add(id, other);
        add(other, id);
      }
    }
  }
  return pairs;
}

/** Neighbouring structures lie side by side, not in each other. */
export const neighboursApart: ModelCheck = {
  name: "neighbours-apart",
  description:
    "no muscle enters its neighbours (save what it is fixed to) by 3 mm at the 95th percentile",
  run: ({ engine: { body } }) => {
    const muscles = rightSolids(body, body.muscles);
    const bones = rightSolids(body, body.bones);
    const joined = grownTogether();
    return [...muscles].flatMap(([structure, solid]) => {
      const apart = [...muscles.values()].filter((one) => !joined.get(solid.id)?.has(one.id));
      const depths = depthsInside(
        surfacePoints(body.muscles, structure),
        around(solid, apart),
        around(solid, [...bones.values()]),
      );
      const p95 = percentile(depths, 0.95);
      return p95 < LIMIT ? [] : [`${solid.id}: ${(1000 * p95).toFixed(1)} mm in its neighbours`];
    });
  },
};

import type { Vec3 } from "../../../src/core/geometry/vec3.ts";
import type { NamedPain } from "../../../src/core/ranking/rank-points.ts";
import type { RankablePoint } from "../../../src/core/ranking/ranking-index.ts";
import type { SkinIndex } from "../../../src/core/skin/skin-index.ts";
import { centreOf, inside } from "./patient-skin.ts";

/** A way to order points by what was painted: the best first, as indices into `points`. */
export type Method = (pains: readonly NamedPain[]) => number[];

function ordered(scores: Float64Array): number[] {
  return [...scores.keys()]
    .filter((p) => (scores[p] ?? 0) > 0)
    .sort((a, b) => scores[b]! - scores[a]! || a - b);
}

/** The muscle whose trigger point lies nearest to the middle of what was painted. `places` per point. */
export function nearestMuscle(skin: SkinIndex, places: readonly Vec3[]): Method {
  return (pains) => {
    const scores = new Float64Array(places.length);
    for (const pain of pains) {
      const centre = centreOf(skin, [...pain.vertices]);
      places.forEach((place, p) => {
        const off = Math.hypot(...place.map((x, c) => x - centre[c]!));
        scores[p] = Math.max(scores[p]!, 1 / (0.001 + off));
      });
    }
    return ordered(scores);
  };
}

/**
 * The fixed rule: 0.75 where a mark meets a point's essential zone, 0.25 where it meets its
 * spillover zone, added up over the marks, whatever their area or the zone's.
 */
export function fixedZoneRule(points: readonly RankablePoint[]): Method {
  const zones = points.map(
    (point) => [new Set(inside(point.essential)), new Set(inside(point.spillover))] as const,
  );
  return (pains) => {
    const scores = new Float64Array(points.length);
    for (const pain of pains) {
      zones.forEach(([essential, spillover], p) => {
        if (pain.vertices.some((v) => essential.has(v))) scores[p]! += 0.75;
        if (pain.vertices.some((v) => spillover.has(v))) scores[p]! += 0.25;
      });
    }
    return ordered(scores);
  };
}

import { OUTLINE_WEIGHT } from "../pain/soft-rim.ts";
import type { ZoneWeights } from "../pain/zones.ts";
import type { RankablePoint, RankingIndex } from "../ranking/ranking-index.ts";
import { resolvePoint } from "../skin/resolve-point.ts";
import type { PainRequest, ReachingPoint } from "./contract.ts";
import type { Answer } from "./engine.ts";
import type { EngineParts } from "./engine-parts.ts";
import { placePain } from "./pain-places.ts";
import type { PaintedAreas } from "./painted-areas.ts";

/** A zone reaches a painted area when it covers this share of it. */
export const REACHED_SHARE = 0.1;

/** Skin by vertices and how much of each counts; for one place the shares of its three corners. */
interface Patch {
  readonly vertices: ArrayLike<number>;
  readonly shares: ArrayLike<number>;
}

/** The zone's weight at a vertex, 0 outside; vertices are sorted. */
function weightAt({ vertices, weights }: ZoneWeights, vertex: number): number {
  let low = 0;
  let high = vertices.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (vertices[middle]! < vertex) low = middle + 1;
    else high = middle;
  }
  return vertices[low] === vertex ? weights[low]! : 0;
}

/** The place itself lies within the drawn outline of the zone, between the corners as it is drawn. */
function coversPlace(zone: ZoneWeights, { vertices, shares }: Patch): boolean {
  let weight = 0;
  for (let i = 0; i < vertices.length; i++) weight += shares[i]! * weightAt(zone, vertices[i]!);
  return weight >= OUTLINE_WEIGHT;
}

function coversArea(zone: ZoneWeights, { vertices, shares }: Patch): boolean {
  let covered = 0;
  let whole = 0;
  for (let i = 0; i < vertices.length; i++) {
    whole += shares[i]!;
    if (weightAt(zone, vertices[i]!) >= OUTLINE_WEIGHT) covered += shares[i]!;
  }
  return whole > 0 && covered >= REACHED_SHARE * whole;
}

/** Numbers of the points that reach any of these vertices at all. */
function candidates({ start, point }: RankingIndex, vertices: ArrayLike<number>): Set<number> {
  const found = new Set<number>();
  for (let i = 0; i < vertices.length; i++) {
    const vertex = vertices[i]!;
    for (let slot = start[vertex]!; slot < start[vertex + 1]!; slot++) found.add(point[slot]!);
  }
  return found;
}

/** Essential before spillover, then the commoner point, then by name so that the order is one. */
function byReach(a: ReachingPoint, b: ReachingPoint): number {
  if (a.kind !== b.kind) return a.kind === "essential" ? -1 : 1;
  if (a.prior !== b.prior) return b.prior - a.prior;
  return `${a.triggerPoint}.${a.side}` < `${b.triggerPoint}.${b.side}` ? -1 : 1;
}

/**
 * Every point whose pattern reaches a pain: the place itself for a spot, a tenth of it for a region
 * or a painted area. The index by vertex leaves only the points near the place to be looked at.
 */
export function reachingPoints(
  parts: EngineParts,
  areas: PaintedAreas,
  index: RankingIndex,
  pain: PainRequest,
): Answer<readonly ReachingPoint[]> {
  let patch: Patch;
  let covers = coversArea;
  if ("at" in pain) {
    const place = resolvePoint(pain.at, parts.skin(), parts.landmarks);
    if (!place.ok) return place;
    const { triangle, barycentric } = place.value;
    const corners = parts.body.skin.index.subarray(3 * triangle, 3 * triangle + 3);
    patch = { vertices: corners, shares: barycentric };
    covers = coversPlace;
  } else {
    const placed = placePain(parts, areas, pain);
    if (!placed.ok) return placed;
    const { vertices, weights } = placed.value;
    const skin = parts.skin().areas;
    patch = { vertices, shares: weights.map((weight, i) => weight * skin[vertices[i]!]!) };
  }
  const kindOf = (point: RankablePoint): ReachingPoint["kind"] | null =>
    covers(point.essential, patch)
      ? "essential"
      : covers(point.spillover, patch)
        ? "spillover"
        : null;
  const found: ReachingPoint[] = [];
  for (const number of candidates(index, patch.vertices)) {
    const point = index.points[number]!;
    const kind = kindOf(point);
    if (kind === null) continue;
    const { triggerPoint, muscle, side, prior } = point;
    found.push({ triggerPoint, muscle, side, kind, prior });
  }
  return { ok: true, value: found.sort(byReach) };
}

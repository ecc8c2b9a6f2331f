import type { Side } from "../anatomy/side.ts";
import type { PointSpec } from "../geometry/point-spec.ts";
import type { RegionFamily } from "../knowledge/records.generated.ts";
import { type PaintedSkin, paintSpot } from "../pain/paint-skin.ts";
import type { BrushStroke } from "../painting/index.ts";
import type { NamedPain } from "../ranking/rank-points.ts";
import { membership } from "../ranking/ranking-index.ts";
import { resolvePoint } from "../skin/resolve-point.ts";
import { nearestVertex } from "../skin/skin-index.ts";
import { sideOfPlace } from "../skin/skin-region.ts";
import type { PainRequest } from "./contract.ts";
import type { Answer } from "./engine.ts";
import type { EngineParts } from "./engine-parts.ts";
import type { PaintedAreas } from "./painted-areas.ts";

const DEFAULT_RADIUS_MM = 20;
const DEFAULT_INTENSITY = 5;
/** A family of regions counts as marked from this share of the mark on. */
const FAMILY_SHARE = 0.2;

/** A pain on the skin, with the families of regions it lies in. */
export interface PlacedPain extends NamedPain {
  readonly families: ReadonlySet<RegionFamily>;
}

/** Where a pain lies, before what the person said about it. */
interface Placed {
  readonly painted: PaintedSkin;
  /** What people call the place, with its side. */
  readonly name: string;
  /** True where its reach was painted. */
  readonly outlined: boolean;
}

/** All skin of one region on one side. `side` is ignored for regions that cross the mid-line. */
export function regionSkin(parts: EngineParts, index: number, side: Side): PaintedSkin {
  const { region, positions } = parts.body.skin;
  const midline = parts.manifest.regions[index]?.midline ?? false;
  const vertices: number[] = [];
  region.forEach((one, vertex) => {
    if (one !== index) return;
    const x = positions[3 * vertex] ?? 0;
    if (midline || (side === "right" ? x <= 0 : x >= 0)) vertices.push(vertex);
  });
  return {
    vertices: Uint32Array.from(vertices),
    weights: new Float32Array(vertices.length).fill(1),
  };
}

/** What people call a region on a side: "right temple". */
export function placeName(parts: EngineParts, index: number, side: Side): string {
  const entry = parts.manifest.regions[index];
  const record = entry ? parts.knowledge.skinRegion(entry.id) : undefined;
  const words = (record?.everyday ?? entry?.id ?? "skin").toLowerCase();
  return side === "midline" ? words : `${side} ${words}`;
}

function familiesOf(parts: EngineParts, painted: PaintedSkin): Set<RegionFamily> {
  const { areas } = parts.skin();
  const { region } = parts.body.skin;
  const { regions } = parts.manifest;
  const byRegion = new Float64Array(regions.length);
  const { vertices, weights } = painted;
  for (let i = 0; i < vertices.length; i++) {
    const vertex = vertices[i]!;
    byRegion[region[vertex]!]! += areas[vertex]! * weights[i]!;
  }
  const share = new Map<RegionFamily, number>();
  let total = 0;
  byRegion.forEach((area, at) => {
    if (area <= 0) return;
    const family = parts.knowledge.skinRegion(regions[at]?.id ?? "")?.family;
    total += area;
    if (family) share.set(family, (share.get(family) ?? 0) + area);
  });
  return new Set([...share].filter(([, area]) => area >= FAMILY_SHARE * total).map(([f]) => f));
}

function placeRegion(parts: EngineParts, id: string, on: Side): Answer<Placed> {
  const index = parts.manifest.regions.findIndex((one) => one.id === id);
  if (index < 0) return { ok: false, problem: `there is no skin region "${id}"` };
  const midline = parts.manifest.regions[index]?.midline ?? false;
  if (!midline && on === "midline") {
    return { ok: false, problem: `"${id}" needs the side "left" or "right"` };
  }
  const side = midline ? "midline" : on;
  const painted = regionSkin(parts, index, side);
  return { ok: true, value: { painted, name: placeName(parts, index, side), outlined: false } };
}

function placeSpot(parts: EngineParts, at: PointSpec, radius: number): Answer<Placed> {
  const point = resolvePoint(at, parts.skin(), parts.landmarks);
  if (!point.ok) return point;
  const painted = paintSpot(parts.geodesics(), point.value, radius);
  const index = parts.body.skin.region[nearestVertex(parts.skin(), point.value)] ?? 0;
  const side = sideOfPlace(parts.manifest.regions[index], point.value.position[0]);
  return { ok: true, value: { painted, name: placeName(parts, index, side), outlined: false } };
}

function placeArea(areas: PaintedAreas, strokes: readonly BrushStroke[]): Answer<Placed> {
  const area = areas.of(strokes);
  if (!area.ok) return area;
  const { zone, places } = area.value;
  const [first] = places;
  if (!first) return { ok: false, problem: "the strokes leave nothing painted on the skin" };
  const words = first.everyday.toLowerCase();
  const weights = Float32Array.from(zone.weights, membership);
  return {
    ok: true,
    value: {
      painted: { vertices: zone.vertices, weights },
      name: first.side === "midline" ? words : `${first.side} ${words}`,
      outlined: true,
    },
  };
}

/** Places one pain of a request on this body, or says why it cannot be placed. */
export function placePain(
  parts: EngineParts,
  areas: PaintedAreas,
  pain: PainRequest,
): Answer<PlacedPain> {
  const placed =
    "region" in pain
      ? placeRegion(parts, pain.region, pain.side)
      : "strokes" in pain
        ? placeArea(areas, pain.strokes)
        : placeSpot(parts, pain.at, (pain.radiusMm ?? DEFAULT_RADIUS_MM) / 1000);
  if (!placed.ok) return placed;
  const { painted, name, outlined } = placed.value;
  return {
    ok: true,
    value: {
      ...painted,
      name,
      outlined,
      intensity: pain.intensity ?? DEFAULT_INTENSITY,
      families: familiesOf(parts, painted),
      ...(pain.quality ? { quality: pain.quality } : {}),
      ...(pain.depth ? { depth: pain.depth } : {}),
    },
  };
}

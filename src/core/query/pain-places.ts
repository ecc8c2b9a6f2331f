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
  /** Of a complaint in words: which muscles, and where their pain is felt. */
  readonly said?: NonNullable<NamedPain["said"]>;
  readonly felt?: PaintedSkin;
}

const NOWHERE: PaintedSkin = { vertices: new Uint32Array(0), weights: new Float32Array(0) };

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

/** From this weight on a muscle's pain says where a complaint in words may be felt. */
const TELLING_WEIGHT = 0.4;

/**
 * A complaint in words lies on no skin; the questions about it go by where the pain of its muscles
 * is felt.
 */
function placeWords(parts: EngineParts, id: string, side: Side): Answer<Placed> {
  const symptom = parts.knowledge.symptom(id);
  if (!symptom) return { ok: false, problem: `there is no complaint "${id}"` };
  const muscles = new Map(symptom.muscles.map(({ muscle, weight }) => [muscle as string, weight]));
  const most = Math.max(0, ...muscles.values());
  const felt = new Float32Array(parts.body.skin.region.length);
  for (const { triggerPoint, essential } of parts.patterns) {
    const muscle = parts.knowledge.triggerPoint(triggerPoint)?.muscle ?? "";
    if ((muscles.get(muscle) ?? 0) < Math.min(most, TELLING_WEIGHT)) continue;
    for (const v of essential.vertices) felt[v] = 1;
  }
  const vertices = Uint32Array.from(felt.keys()).filter((v) => felt[v] === 1);
  const weights = new Float32Array(vertices.length).fill(1);
  return {
    ok: true,
    value: {
      painted: NOWHERE,
      felt: { vertices, weights },
      said: { muscles, side },
      name: `“${symptom.words}”`,
      outlined: false,
    },
  };
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
      : "symptom" in pain
        ? placeWords(parts, pain.symptom, pain.side)
        : "strokes" in pain
          ? placeArea(areas, pain.strokes)
          : placeSpot(parts, pain.at, (pain.radiusMm ?? DEFAULT_RADIUS_MM) / 1000);
  if (!placed.ok) return placed;
  const { painted, name, outlined, said, felt } = placed.value;
  return {
    ok: true,
    value: {
      ...painted,
      name,
      outlined,
      intensity: pain.intensity ?? DEFAULT_INTENSITY,
      families: familiesOf(parts, felt ?? painted),
      ...(said ? { said } : {}),
      ...(pain.quality ? { quality: pain.quality } : {}),
      ...(pain.depth ? { depth: pain.depth } : {}),
    },
  };
}

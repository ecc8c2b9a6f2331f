import type { Side } from "../anatomy/side.ts";
import { OUTLINE_WEIGHT } from "../pain/soft-rim.ts";
import type { ZoneWeights } from "../pain/zones.ts";
import {
  type BrushStroke,
  outlinedArea,
  type PaintGround,
  paintStrokes,
  type SkinSheet,
} from "../painting/index.ts";
import type { Answer } from "./engine.ts";
import type { EngineParts } from "./engine-parts.ts";
import { regionSkin } from "./pain-places.ts";

/** A named part of the skin that an area reaches into. */
export interface AreaPlace {
  /** Id of the skin region. */
  readonly region: string;
  /** What people call it. */
  readonly everyday: string;
  readonly side: Side;
  /** Share of the area that lies there, 0–1. */
  readonly share: number;
}

/** What strokes of the brush cover. */
export interface PaintedArea {
  readonly zone: ZoneWeights;
  /** True area of the skin inside the outline, square metres. */
  readonly area: number;
  /** Where it lies, the largest part first. */
  readonly places: readonly AreaPlace[];
}

/** The painted areas of one body; each list of strokes is worked out once. */
export interface PaintedAreas {
  of(strokes: readonly BrushStroke[]): Answer<PaintedArea>;
  /** A sheet of one's own to go on painting, begun with these strokes. */
  sheet(strokes: readonly BrushStroke[]): Answer<SkinSheet>;
  /** Area and places of a zone, for a sheet that is being painted. */
  measure(zone: ZoneWeights): Omit<PaintedArea, "zone">;
}

/** Parts smaller than this share of the area are not named. */
const NAMED_SHARE = 0.04;

function placesOf(parts: EngineParts, zone: ZoneWeights): AreaPlace[] {
  const { areas } = parts.skin();
  const { region, positions } = parts.body.skin;
  const sums = new Map<string, { index: number; side: Side; area: number }>();
  let total = 0;
  zone.vertices.forEach((v, i) => {
    if (zone.weights[i]! < OUTLINE_WEIGHT) return;
    const index = region[v]!;
    const midline = parts.manifest.regions[index]?.midline ?? false;
    const side: Side = midline ? "midline" : positions[3 * v]! < 0 ? "right" : "left";
    const key = `${index} ${side}`;
    const sum = sums.get(key) ?? { index, side, area: 0 };
    sum.area += areas[v]!;
    total += areas[v]!;
    sums.set(key, sum);
  });
  return [...sums.values()]
    .map(({ index, side, area }) => {
      const id = parts.manifest.regions[index]?.id ?? "skin";
      const everyday = parts.knowledge.skinRegion(id)?.everyday ?? id;
      return { region: id, everyday, side, share: total > 0 ? area / total : 0 };
    })
    .filter(({ share }) => share >= NAMED_SHARE)
    .sort((a, b) => b.share - a.share || (a.region < b.region ? -1 : 1));
}

/** Prepares painting on a body. */
export function createPaintedAreas(parts: EngineParts): PaintedAreas {
  const known = new WeakMap<readonly BrushStroke[], Answer<PaintedArea>>();
  const ground: PaintGround = {
    get geodesics() {
      return parts.geodesics();
    },
    region(id, side) {
      const index = parts.manifest.regions.findIndex((one) => one.id === id);
      return index < 0 ? null : regionSkin(parts, index, side).vertices;
    },
  };
  const sheet = (strokes: readonly BrushStroke[]): Answer<SkinSheet> => {
    const painted = paintStrokes(ground, strokes);
    if (painted) return { ok: true, value: painted };
    const fill = strokes.find(
      (stroke) => stroke.kind === "region" && !ground.region(stroke.region, stroke.side),
    );
    const name = fill?.kind === "region" ? fill.region : "";
    return { ok: false, problem: `there is no skin region "${name}"` };
  };
  const measure = (zone: ZoneWeights) => ({
    area: outlinedArea(zone, parts.body.skin, parts.skin().topology),
    places: placesOf(parts, zone),
  });
  const work = (strokes: readonly BrushStroke[]): Answer<PaintedArea> => {
    const painted = sheet(strokes);
    if (!painted.ok) return painted;
    const zone = painted.value.zone();
    return { ok: true, value: { zone, ...measure(zone) } };
  };
  return {
    sheet,
    measure,
    of(strokes) {
      const found = known.get(strokes) ?? work(strokes);
      known.set(strokes, found);
      return found;
    },
  };
}

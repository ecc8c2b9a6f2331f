import { spreadDistance } from "../geometry/geodesic-field.ts";
import { at, dot, type Vec3 } from "../geometry/vec3.ts";
import { smooth } from "../pain/soft-rim.ts";
import type { ZoneWeights } from "../pain/zones.ts";
import { type SkinGeodesics, skinSources } from "../skin/skin-geodesics.ts";
import { nearestSkin, skinNormal } from "../skin/skin-index.ts";
import type { BrushStroke } from "./brush-stroke.ts";

/** What a sheet is laid over. */
export interface PaintGround {
  readonly geodesics: SkinGeodesics;
  /** Vertices of a region on a side; null where there is no such region. */
  readonly region: (region: string, side: "left" | "right" | "midline") => Uint32Array | null;
}

/** The whole skin as paper: painted and erased dab by dab. */
export interface SkinSheet {
  /** Per skin vertex 0–255; 128 is the outline. */
  readonly weights: Uint8Array;
  /** One touch of brush or eraser at a place near the skin; returns the vertices it changed. */
  dab(placeModel: Vec3, radius: number, erase: boolean): readonly number[];
  /** A whole stroke. False where it names a region that does not exist. */
  add(stroke: BrushStroke): boolean;
  /** What is painted, as a zone. */
  zone(): ZoneWeights;
}

/** Half the width of the soft rim: this share of the radius, but no more metres than that. */
const RIM_SHARE = 0.45;
const RIM_MOST = 0.006;
/** Skin turned this far from where the brush touched (cosine) is another side, and fades out. */
const TURNED_FADE = 0.1;
const TURNED_GONE = -0.3;

/** An empty sheet. Places further than five centimetres from the skin leave no trace. */
export function createSkinSheet(ground: PaintGround): SkinSheet {
  const { geodesics } = ground;
  const { skin } = geodesics;
  const { normals } = skin.surface;
  const weights = new Uint8Array(skin.areas.length);

  const dab = (place: Vec3, radius: number, erase: boolean): readonly number[] => {
    const point = nearestSkin(skin, place);
    if (!point || !(radius > 0)) return [];
    const rim = Math.min(RIM_MOST, radius * RIM_SHARE);
    const field = spreadDistance(geodesics.graph, skinSources(geodesics, point, 0), {
      limit: radius + rim,
    });
    const facing = skinNormal(skin, point);
    const changed: number[] = [];
    field.vertices.forEach((v, i) => {
      const turned = dot(at(normals, v), facing);
      const kept = smooth((turned - TURNED_GONE) / (TURNED_FADE - TURNED_GONE));
      const inside = 0.5 + (radius - field.distance[i]!) / (2 * rim);
      const weight = Math.round(255 * Math.min(1, Math.max(0, inside)) * kept);
      const next = erase ? Math.min(weights[v]!, 255 - weight) : Math.max(weights[v]!, weight);
      if (next === weights[v]) return;
      weights[v] = next;
      changed.push(v);
    });
    return changed;
  };

  return {
    weights,
    dab,
    add(stroke) {
      if (stroke.kind === "region") {
        const vertices = ground.region(stroke.region, stroke.side);
        if (!vertices) return false;
        for (const v of vertices) weights[v] = 255;
        return true;
      }
      for (const place of stroke.path) dab(place, stroke.radius, stroke.kind === "erase");
      return true;
    },
    zone() {
      const vertices: number[] = [];
      weights.forEach((weight, v) => {
        if (weight > 0) vertices.push(v);
      });
      return {
        vertices: Uint32Array.from(vertices),
        weights: Uint8Array.from(vertices, (v) => weights[v]!),
      };
    },
  };
}

/** Strokes in the order they were made, on a fresh sheet; null where one names an unknown region. */
export function paintStrokes(
  ground: PaintGround,
  strokes: readonly BrushStroke[],
): SkinSheet | null {
  const sheet = createSkinSheet(ground);
  for (const stroke of strokes.toSorted((a, b) => a.order - b.order)) {
    if (!sheet.add(stroke)) return null;
  }
  return sheet;
}

import { type GeodesicSource, spreadDistance } from "../geometry/geodesic-field.ts";
import type { SurfacePoint } from "../geometry/nearest-on-mesh.ts";
import { type SkinGeodesics, skinSources } from "../skin/skin-geodesics.ts";
import { OUTLINE_WEIGHT } from "./soft-rim.ts";
import { sortedZone } from "./sorted-zone.ts";
import type { ZoneWeights } from "./zones.ts";

/** Skin around a spot, with how surely the person meant it. */
export interface PaintedSkin {
  readonly vertices: Uint32Array;
  /** 0–1 per vertex. */
  readonly weights: Float32Array;
}

/** How a spot is spread on the skin. */
export interface SpotOptions {
  /** How far beyond the spot's rim the halo reaches, metres. Default 0.025. */
  readonly halo: number;
  /** Weight of the halo at the rim, 0–1. Default 0.33. */
  readonly haloWeight: number;
}

export const SPOT_DEFAULTS: SpotOptions = { halo: 0.025, haloWeight: 0.33 };

/**
 * The disc of skin within `radius` metres of a point, measured along the skin so that it never
 * jumps to another limb, with a soft halo: people point one to three centimetres off.
 */
export function paintSpot(
  geodesics: SkinGeodesics,
  point: SurfacePoint,
  radius: number,
  options: SpotOptions = SPOT_DEFAULTS,
): PaintedSkin {
  const field = spreadDistance(geodesics.graph, skinSources(geodesics, point, 0), {
    limit: radius + options.halo,
  });
  const weights = Float32Array.from(field.distance, (distance) => {
    if (distance <= radius) return 1;
    return options.haloWeight * Math.max(0, 1 - (distance - radius) / options.halo);
  });
  return { vertices: field.vertices, weights };
}

/** A soft-edged disc in the form of a zone: 255 inside, 128 at `radius` metres, 0 a third beyond. */
export function discZone(
  geodesics: SkinGeodesics,
  point: SurfacePoint,
  radius: number,
): ZoneWeights {
  const field = spreadDistance(geodesics.graph, skinSources(geodesics, point, 0), {
    limit: radius * 1.35,
  });
  const { vertices, distance } = field;
  return sortedZone(
    vertices.length,
    (i) => vertices[i]!,
    (i) => Math.round(255 * Math.min(1, Math.max(0, (1.35 - distance[i]! / radius) / 0.7))),
  );
}

/**
 * The skin around a zone in the form of a zone: 255 on its outline, falling evenly to 0 at `reach`
 * metres beyond it along the skin. What lies inside the outline is left out.
 */
export function aroundZone(
  geodesics: SkinGeodesics,
  zone: ZoneWeights,
  reach: number,
): ZoneWeights {
  const sources: GeodesicSource[] = [];
  zone.vertices.forEach((vertex, i) => {
    if (zone.weights[i]! >= OUTLINE_WEIGHT) sources.push({ vertex, distance: 0, label: 0 });
  });
  const { vertices, distance } = spreadDistance(geodesics.graph, sources, { limit: reach });
  return sortedZone(
    vertices.length,
    (i) => vertices[i]!,
    (i) => (distance[i]! > 0 ? Math.round(255 * (1 - distance[i]! / reach)) : 0),
  );
}

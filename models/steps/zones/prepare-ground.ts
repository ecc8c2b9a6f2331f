import { createLandmarkIndex } from "../../../src/core/skin/landmark.ts";
import { createSkinGeodesics } from "../../../src/core/skin/skin-geodesics.ts";
import { createSkinIndex, type SkinSurface } from "../../../src/core/skin/skin-index.ts";
import { classifyRegions } from "./classify-regions.ts";
import type { ZoneGround } from "./rasterise-zone.ts";
import { readLandmarks } from "./read-landmarks.ts";
import { readRegions } from "./read-regions.ts";

/** A skin with landmarks and regions, ready for zones, and what was wrong with the seeds. */
export interface PreparedGround {
  readonly ground: ZoneGround;
  readonly problems: readonly string[];
}

/**
 * Reads landmarks and regions from the repository and classifies the skin. Two to three seconds
 * for 40 thousand vertices. `mirror` gives each vertex its twin, where known.
 */
export function prepareGround(surface: SkinSurface, mirror: Uint32Array | null): PreparedGround {
  const geodesics = createSkinGeodesics(createSkinIndex(surface));
  const landmarks = createLandmarkIndex(readLandmarks());
  const records = readRegions();
  const { region, problems } = classifyRegions(geodesics, landmarks, records, mirror);
  return { ground: { geodesics, landmarks, records, region }, problems };
}

import { classifyRegions } from "../../models/steps/zones/classify-regions.ts";
import type { ZoneGround } from "../../models/steps/zones/rasterise-zone.ts";
import { asId, type SkinRegionId } from "../../src/core/anatomy/ids.ts";
import { createLandmarkIndex } from "../../src/core/skin/landmark.ts";
import { createSkinGeodesics } from "../../src/core/skin/skin-geodesics.ts";
import { createSkinIndex, type SkinSurface } from "../../src/core/skin/skin-index.ts";
import type { RegionSeed, SkinRegionRecord } from "../../src/core/skin/skin-region.ts";

/** A region record with the fields that geometry needs. */
export function region(
  id: string,
  midline: boolean,
  seeds: readonly RegionSeed[],
): SkinRegionRecord {
  return {
    id: asId<SkinRegionId>(id),
    name: id,
    everyday: id,
    family: "head",
    midline,
    seeds,
  };
}

/** Ground for zones on any shape, with the given regions and no landmarks. */
export function groundOf(
  surface: SkinSurface,
  records: readonly SkinRegionRecord[],
  mirror: Uint32Array | null = null,
): ZoneGround {
  const geodesics = createSkinGeodesics(createSkinIndex(surface));
  const landmarks = createLandmarkIndex([]);
  const { region: labels } = classifyRegions(geodesics, landmarks, records, mirror);
  return { geodesics, landmarks, records, region: labels };
}

import type { SkinRegionId } from "../anatomy/ids.ts";
import type { Side } from "../anatomy/side.ts";
import type { PointSpec } from "../geometry/point-spec.ts";

/** A line (or a point) that a skin region grows from. */
export interface RegionSeed {
  /** One point, or a line along the skin through several. Written for the right side. */
  readonly path: readonly PointSpec[];
  /** How fast the region grows against its neighbours; 1 when absent. */
  readonly weight?: number;
}

/** A named area of the skin as `data/skin-regions/<id>.json` defines it. */
export interface SkinRegionRecord {
  readonly id: SkinRegionId;
  /** Standard regional term. */
  readonly name: string;
  readonly everyday: string;
  readonly family: string;
  /** True where one region straddles the mid-plane; otherwise it exists left and right. */
  readonly midline: boolean;
  readonly seeds: readonly RegionSeed[];
}

/** The side a place belongs to: that of its region, or else the half of the body it lies in. */
export function sideOfPlace(region: { readonly midline: boolean } | undefined, x: number): Side {
  if (region?.midline === true) return "midline";
  return x < 0 ? "right" : "left";
}

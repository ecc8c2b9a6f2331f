import type { Side } from "../anatomy/side.ts";
import type { PointSpec } from "../geometry/point-spec.ts";

/** A line along the skin, widened; a single point makes a disc. */
export interface StrokePart {
  readonly kind: "stroke";
  readonly path: readonly PointSpec[];
  /** Half width along the skin: one number, or one per point of the path. */
  readonly radiusMm: number | readonly number[];
}

/** The smaller of the two areas that a closed line divides the skin into. */
export interface PatchPart {
  readonly kind: "patch";
  readonly outline: readonly PointSpec[];
  /** Width of the soft rim to either side of the outline. */
  readonly softMm: number;
}

/** A whole named skin region on one side (`midline`: wherever it is). */
export interface RegionPart {
  readonly kind: "region";
  readonly region: string;
  readonly side: Side;
}

export type ZonePart = StrokePart | PatchPart | RegionPart;

/** Where pain is felt: the union of its parts, within limits. Written for the right side. */
export interface ZoneSpec {
  readonly parts: readonly ZonePart[];
  /** Region ids the zone keeps to; no limit when absent or empty. */
  readonly only?: readonly string[];
  /** Region ids the zone never enters. */
  readonly not?: readonly string[];
}

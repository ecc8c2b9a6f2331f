import type { Side } from "../../../src/core/anatomy/side.ts";
import type { AnatomicalDirection } from "../../../src/core/geometry/point-spec.ts";
import type { Vec3 } from "../../../src/core/geometry/vec3.ts";

/** What every rule says about its landmark. */
interface RuleBase {
  readonly id: string;
  readonly side: "right" | "midline";
  /** How it is measured, for the record. */
  readonly how: string;
  readonly confidence: "normal" | "low";
  /** The way from the bone to the skin, kept in the record; nearest skin when absent. */
  readonly reach?: AnatomicalDirection;
}

/** The extreme point of one reference structure along a direction, within a box in millimetres. */
export interface ExtremeRule extends RuleBase {
  readonly kind: "extreme";
  /** Node name in `anatomy.glb`. */
  readonly structure: string;
  readonly along: Vec3;
  readonly minMm?: Vec3;
  readonly maxMm?: Vec3;
}

/** A weighted mean of measured landmarks, kept as a point in the body. */
export interface MeanRule extends RuleBase {
  readonly kind: "mean";
  readonly mix: readonly (readonly [string, Side, number])[];
  readonly offsetMm?: Vec3;
}

/** A feature of the skin: a mean of landmarks, or a place read off the reference skin, cast onto it. */
export interface SurfaceRule extends RuleBase {
  readonly kind: "surface";
  readonly mix: readonly (readonly [string, Side, number])[];
  readonly offsetMm?: Vec3;
  /** Millimetres; used where `mix` is empty. */
  readonly atMm?: Vec3;
  readonly toward?: AnatomicalDirection;
}

export type LandmarkRule = ExtremeRule | MeanRule | SurfaceRule;

import type { Side } from "../anatomy/side.ts";
import type { Vec3 } from "./vec3.ts";

/** A direction in anatomical words; `left` is the body's left (+x). */
export type AnatomicalDirection =
  | "anterior"
  | "posterior"
  | "left"
  | "right"
  | "superior"
  | "inferior";

/**
 * A place said in landmarks: the weighted mean of landmark positions, plus an offset, cast along
 * `toward` onto the skin from inside (the outermost skin met that way). Without `toward` the mean
 * is snapped to the nearest skin.
 */
export interface LandmarkMix {
  /** `[landmark id, side, weight]`; weights need not sum to one. */
  readonly mix: readonly (readonly [string, Side, number])[];
  readonly toward?: AnatomicalDirection;
  /** Millimetres along +x (left), +y (superior), +z (anterior), added before the cast. */
  readonly offsetMm?: Vec3;
}

/** POINT of the outside contract: model-space metres, or a landmark mix. */
export type PointSpec = Vec3 | LandmarkMix;

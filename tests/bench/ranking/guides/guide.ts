import type { Side } from "../../../../src/core/anatomy/side.ts";
import type { AnatomicalDirection, LandmarkMix } from "../../../../src/core/geometry/point-spec.ts";
import type { Vec3 } from "../../../../src/core/geometry/vec3.ts";

/**
 * What published guides list for one region of pain. Written for the right side; only listings the
 * writer is sure of, so a muscle that is missing here may still belong.
 */
export interface GuideRegion {
  readonly id: string;
  /** Ids of records in `data/sources` whose guide or chapters list these muscles for this region. */
  readonly sources: readonly string[];
  /** Where a lay person would click, right side or midline. */
  readonly clicks: readonly LandmarkMix[];
  /** Skin regions that the clicks are meant to lie in. */
  readonly skin: readonly string[];
  /** Muscle or group ids named first, in the guides' order. A group stands for any of its muscles. */
  readonly first: readonly string[];
  /** The further ones listed. */
  readonly further: readonly string[];
}

/** A made-up person: what was marked, and the muscle (or one of several) behind it. */
export interface Vignette {
  readonly id: string;
  /** The presentation in a few words. */
  readonly story: string;
  readonly marks: readonly LandmarkMix[];
  /** Muscle or group ids; each should be found. */
  readonly expected: readonly string[];
  readonly sources: readonly string[];
}

export type Weighed = readonly [id: string, side: Side, weight: number];

/** A landmark of the right side. */
export const right = (id: string, weight = 1): Weighed => [id, "right", weight];
/** A landmark of the left side. */
export const left = (id: string, weight = 1): Weighed => [id, "left", weight];
/** A landmark in the mid-plane. */
export const middle = (id: string, weight = 1): Weighed => [id, "midline", weight];

/** The skin over a mix of landmarks, moved by millimetres and cast along a direction. */
export function over(
  mix: readonly Weighed[],
  offsetMm?: Vec3,
  toward?: AnatomicalDirection,
): LandmarkMix {
  return {
    mix,
    ...(offsetMm === undefined ? {} : { offsetMm }),
    ...(toward === undefined ? {} : { toward }),
  };
}

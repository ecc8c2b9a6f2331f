import type { Side } from "../anatomy/side.ts";
import { mirror, type Vec3 } from "../geometry/vec3.ts";

/** The smallest and largest brush, metres. */
export const BRUSH_LEAST = 0.004;
export const BRUSH_MOST = 0.06;

/** Most places of one stroke; a longer movement is cut into several. */
export const PATH_MOST = 2000;

/** One movement of brush or eraser over the skin. */
export interface BrushMovement {
  readonly kind: "paint" | "erase";
  /** Rises from stroke to stroke in time, across all areas; an eraser acts on what is lower. */
  readonly order: number;
  /** Metres along the skin. */
  readonly radius: number;
  /** Places on the skin in the order they were touched; model space. */
  readonly path: readonly Vec3[];
}

/** All skin of a region on one side: what an area starts from that was picked from a list. */
export interface RegionFill {
  readonly kind: "region";
  readonly order: number;
  readonly region: string;
  readonly side: Side;
}

/** What an area is made of. Plain data. */
export type BrushStroke = BrushMovement | RegionFill;

/** The order of the next stroke. 1 for no strokes. */
export function nextOrder(strokes: Iterable<BrushStroke>): number {
  let highest = 0;
  for (const stroke of strokes) highest = Math.max(highest, stroke.order);
  return highest + 1;
}

const OTHER: Readonly<Record<Side, Side>> = { left: "right", right: "left", midline: "midline" };

/** The same strokes on the other half of the body. */
export function mirrorStrokes(strokes: readonly BrushStroke[]): readonly BrushStroke[] {
  return strokes.map((stroke) =>
    stroke.kind === "region"
      ? { ...stroke, side: OTHER[stroke.side] }
      : { ...stroke, path: stroke.path.map(mirror) },
  );
}

/**
 * A path without the places that add nothing: each next one is at least `step` metres on; first and
 * last are kept.
 */
export function thinPath(path: readonly Vec3[], step: number): readonly Vec3[] {
  const kept: Vec3[] = [];
  path.forEach((place, i) => {
    const before = kept.at(-1);
    const far =
      !before ||
      Math.hypot(place[0] - before[0], place[1] - before[1], place[2] - before[2]) >= step;
    if (far || i === path.length - 1) kept.push(place);
  });
  return kept;
}

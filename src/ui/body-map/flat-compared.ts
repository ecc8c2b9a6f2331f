import type { FlatBody } from "../../core/body/flat-body.ts";
import { OUTLINE_WEIGHT } from "../../core/pain/index.ts";
import type { CompareTexture } from "../../state/index.ts";
import type { Rgb } from "./draw-flat.ts";
import { isOnStroke } from "./flat-textures.ts";
import type { PatternWeights } from "./pattern-weights.ts";

/** One of several patterns on a flat picture. */
export interface FlatPattern {
  readonly weights: PatternWeights;
  readonly hue: Rgb;
  readonly texture: CompareTexture;
}

/** How much of the skin the paper under the strokes covers. */
const PAPER = 0.82;
const PAPER_SPARSE = 0.35;

/** True where a pixel lies inside a zone and its right or lower neighbour outside, or the reverse. */
function isOnRim(flat: FlatBody, zone: Uint8Array, x: number, y: number): boolean {
  const isIn = (px: number, py: number) => {
    const vertex = px < flat.width && py < flat.height ? flat.vertex[py * flat.width + px]! : -1;
    return vertex < 0 ? null : zone[vertex]! >= OUTLINE_WEIGHT;
  };
  const here = isIn(x, y);
  const right = isIn(x + 1, y);
  const below = isIn(x, y + 1);
  return (right !== null && right !== here) || (below !== null && below !== here);
}

/**
 * The colour of a place of the flat body with several patterns on it. `fx`, `fy` are pixels of the flat
 * body on which `skin` is seen, `x`, `y` the place in the picture that strokes are laid out in.
 */
export function withPatterns(
  skin: Rgb,
  paper: Rgb,
  patterns: readonly FlatPattern[],
  flat: FlatBody,
  [fx, fy]: readonly [number, number],
  [x, y]: readonly [number, number],
): Rgb {
  const vertex = flat.vertex[fy * flat.width + fx]!;
  let cover = 0;
  let stroke: Rgb | null = null;
  for (const { weights, hue, texture } of patterns) {
    const essential = weights.essential[vertex]! >= OUTLINE_WEIGHT;
    const spillover = !essential && weights.spillover[vertex]! >= OUTLINE_WEIGHT;
    if (essential || spillover) {
      cover = Math.max(cover, essential ? PAPER : PAPER_SPARSE);
      if (isOnStroke(texture, x, y, spillover)) stroke = hue;
    }
    if (isOnRim(flat, weights.essential, fx, fy)) stroke = hue;
  }
  if (stroke) return stroke;
  const mix = (c: 0 | 1 | 2) => skin[c] + (paper[c] - skin[c]) * cover;
  return cover === 0 ? skin : [mix(0), mix(1), mix(2)];
}

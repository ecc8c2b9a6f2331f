import type { FlatBody } from "../../core/body/flat-body.ts";
import { type FlatPattern, withPatterns } from "./flat-compared.ts";
import type { PatternWeights } from "./pattern-weights.ts";

export type Rgb = readonly [number, number, number];

/** The few colours of a flat picture, 0–255 each. */
export interface FlatPalette {
  /** Lit and shaded skin. */
  readonly skin: Rgb;
  readonly shade: Rgb;
  readonly pain: Rgb;
  /** The person's own marks. */
  readonly ink: Rgb;
  /** The ground of compared patterns. */
  readonly paper: Rgb;
}

/** The part of the flat body to draw, in its pixels. */
export interface FlatCrop {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Distance of the dots that stand for "sometimes", in picture pixels. */
const STIPPLE = 5;

/** True on the dots of a staggered grid, so that spillover differs from essential by texture. */
function onStipple(x: number, y: number): boolean {
  const row = Math.floor(y / STIPPLE);
  const shifted = row % 2 === 0 ? x : x + STIPPLE / 2;
  const dx = (shifted % STIPPLE) - STIPPLE / 2;
  const dy = (y % STIPPLE) - STIPPLE / 2;
  return dx * dx + dy * dy < (0.34 * STIPPLE) ** 2;
}

const SUB = 2;

/**
 * Draws the body, and a pattern if one is given, into `out` (RGBA bytes, row by row,
 * `width` × `height` pixels). Each pixel takes the mean of 2 × 2 samples, so edges are soft.
 * Outside the body stays transparent. `compared` are laid side by side, each with its own strokes.
 */
export function drawFlat(
  out: Uint8ClampedArray,
  width: number,
  height: number,
  flat: FlatBody,
  crop: FlatCrop,
  palette: FlatPalette,
  pattern: PatternWeights | null,
  compared: readonly FlatPattern[] = [],
): void {
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      let r = 0;
      let g = 0;
      let b = 0;
      let hits = 0;
      const dot = onStipple(x, y);
      for (let s = 0; s < SUB * SUB; s++) {
        const u = (x + ((s % SUB) + 0.5) / SUB) / width;
        const v = (y + (Math.floor(s / SUB) + 0.5) / SUB) / height;
        const fx = Math.floor(crop.x + u * crop.width);
        const fy = Math.floor(crop.y + v * crop.height);
        if (fx < 0 || fy < 0 || fx >= flat.width || fy >= flat.height) continue;
        const at = fy * flat.width + fx;
        const vertex = flat.vertex[at]!;
        if (vertex < 0) continue;
        hits++;
        const lit = flat.light[at]! / 255;
        let pain = 0;
        if (pattern) {
          pain = Math.min(1, pattern.essential[vertex]! / 150);
          if (dot && pattern.spillover[vertex]! >= 110) pain = Math.max(pain, 0.85);
        }
        const mixed = (c: 0 | 1 | 2) => {
          const skin = palette.shade[c] + (palette.skin[c] - palette.shade[c]) * lit;
          return skin + (palette.pain[c] - skin) * pain;
        };
        const plain: Rgb = [mixed(0), mixed(1), mixed(2)];
        const seen =
          compared.length > 0
            ? withPatterns(
                plain,
                palette.paper,
                compared,
                flat,
                [fx, fy],
                [x + ((s % SUB) + 0.5) / SUB, y + (Math.floor(s / SUB) + 0.5) / SUB],
              )
            : plain;
        r += seen[0];
        g += seen[1];
        b += seen[2];
      }
      const pixel = 4 * (y * width + x);
      out[pixel] = hits ? r / hits : 0;
      out[pixel + 1] = hits ? g / hits : 0;
      out[pixel + 2] = hits ? b / hits : 0;
      out[pixel + 3] = (255 * hits) / (SUB * SUB);
    }
  }
}

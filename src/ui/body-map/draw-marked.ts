import type { FlatBody } from "../../core/body/flat-body.ts";
import { OUTLINE_WEIGHT } from "../../core/pain/soft-rim.ts";
import type { Rgb } from "./draw-flat.ts";

/** Distance of the hatch lines and their width, picture pixels along a row. */
const PITCH = 9;
const LINE = 2;
const HATCH_COVER = 0.5;

/**
 * Outline and hatch of what the person marked, in ink over a drawn flat body. `out` are RGBA bytes of
 * the size of the flat body; `marked` has one weight per skin vertex, 128 on the outline.
 */
export function drawMarked(
  out: Uint8ClampedArray,
  flat: FlatBody,
  marked: Uint8Array,
  ink: Rgb,
): void {
  const { width, height, vertex } = flat;
  const inside = (x: number, y: number): boolean => {
    if (x < 0 || y < 0 || x >= width || y >= height) return false;
    const v = vertex[y * width + x]!;
    return v >= 0 && marked[v]! >= OUTLINE_WEIGHT;
  };
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (!inside(x, y)) continue;
      const edge = !(inside(x - 1, y) && inside(x + 1, y) && inside(x, y - 1) && inside(x, y + 1));
      const cover = edge ? 1 : (x + y) % PITCH < LINE ? HATCH_COVER : 0;
      if (cover === 0) continue;
      const pixel = 4 * (y * width + x);
      for (let c = 0; c < 3; c++) {
        out[pixel + c] = out[pixel + c]! + (ink[c]! - out[pixel + c]!) * cover;
      }
    }
  }
}

import type { FlatBody } from "../../core/body/flat-body.ts";
import type { ZoneWeights } from "../../core/pain/zones.ts";
import type { FlatCrop } from "./draw-flat.ts";
import type { IndexedFlatBody } from "./flat-bodies.ts";
import type { PatternZoneWeights } from "./pattern-weights.ts";

/** Nothing closer than this: the eye must still see which part of the body it is. Metres. */
const LEAST_SIZE = 0.5;
/** Spillover farther away than this is left out rather than making everything small. Metres. */
const MOST_SIZE = 0.8;
const MARGIN = 1.3;
/** Weights below this lie outside the drawn outline. */
const OUTLINE = 100;
/** Side views are used only where they show clearly more: they are harder to read. */
const SIDE_HANDICAP = 0.75;

interface Extent {
  /** Visible pixels inside the outline. */
  readonly area: number;
  readonly crop: FlatCrop;
}

/** The visible part of some zones in one picture, as a square; `null` when nothing shows. */
function extent(flat: IndexedFlatBody, zones: readonly ZoneWeights[]): Extent | null {
  let area = 0;
  let minX = flat.width;
  let maxX = -1;
  let minY = flat.height;
  let maxY = -1;
  for (const { vertices, weights } of zones) {
    for (let i = 0; i < vertices.length; i++) {
      if (weights[i]! < OUTLINE) continue;
      const v = vertices[i]!;
      for (let k = flat.pixelStart[v]!; k < flat.pixelStart[v + 1]!; k++) {
        const x = flat.pixels[k]! % flat.width;
        const y = (flat.pixels[k]! - x) / flat.width;
        area++;
        if (x < minX) minX = x;
        if (x > maxX) maxX = x;
        if (y < minY) minY = y;
        if (y > maxY) maxY = y;
      }
    }
  }
  if (area === 0) return null;
  const least = LEAST_SIZE / flat.metresPerPixel;
  const size = Math.max(least, MARGIN * Math.max(maxX - minX, maxY - minY));
  return {
    area,
    crop: {
      x: (minX + maxX - size) / 2,
      y: (minY + maxY - size) / 2,
      width: size,
      height: size,
    },
  };
}

/**
 * The picture that shows most of the essential zone, and a square of it around the pattern: around
 * all of it where that is close enough, else around the essential zone. `null` when nothing shows.
 */
export function patternFrame(
  pictures: readonly IndexedFlatBody[],
  pattern: PatternZoneWeights,
): { readonly flat: FlatBody; readonly crop: FlatCrop } | null {
  let best: { readonly flat: IndexedFlatBody; readonly crop: FlatCrop } | null = null;
  let most = 0;
  for (const flat of pictures) {
    const shown = extent(flat, [pattern.essential]);
    const fair = flat.view === "front" || flat.view === "back" ? 1 : SIDE_HANDICAP;
    if (!shown || shown.area * fair <= most) continue;
    most = shown.area * fair;
    best = { flat, crop: shown.crop };
  }
  if (!best) return null;
  const all = extent(best.flat, [pattern.essential, pattern.spillover]);
  const close = all && all.crop.height * best.flat.metresPerPixel <= MOST_SIZE;
  return close ? { flat: best.flat, crop: all.crop } : best;
}

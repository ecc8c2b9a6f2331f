import { COMPARED_LOOKS, type ComparePlace } from "../../../src/state/index.ts";
import { lab, linearOf, luminance } from "../../support/colour-vision.ts";
import type { Pixels } from "./pixels.ts";

/** A pixel counts as coloured from this chroma on, and as of a hue within so many degrees of it. */
const LEAST_CHROMA = 24;
const WITHIN = 16;

export interface Spot {
  readonly x: number;
  readonly y: number;
}

function hexAt(pixels: Pixels, index: number): string {
  const hex = (c: number) => (pixels.rgba[4 * index + c] ?? 0).toString(16).padStart(2, "0");
  return `#${hex(0)}${hex(1)}${hex(2)}`;
}

function degrees(a: number, b: number): number {
  return (Math.atan2(b, a) * 180) / Math.PI;
}

/** Per pixel 1 where it has the hue of a place of the comparison, else 0. */
export function ofHue(pixels: Pixels, place: ComparePlace): Uint8Array {
  const [, ha, hb] = lab(linearOf(COMPARED_LOOKS[place].hue));
  const wanted = degrees(ha, hb);
  const found = new Uint8Array(pixels.width * pixels.height);
  for (let i = 0; i < found.length; i++) {
    const [, a, b] = lab(linearOf(hexAt(pixels, i)));
    if (Math.hypot(a, b) < LEAST_CHROMA) continue;
    const off = Math.abs(((degrees(a, b) - wanted + 540) % 360) - 180);
    if (off < WITHIN) found[i] = 1;
  }
  return found;
}

/** Pixel numbers within `reach` of any of the spots of the page. */
export function around(pixels: Pixels, spots: readonly Spot[], reach: number): Set<number> {
  const near = new Set<number>();
  for (const spot of spots) {
    const cx = Math.round(spot.x - pixels.x);
    const cy = Math.round(spot.y - pixels.y);
    for (let y = cy - reach; y <= cy + reach; y++) {
      for (let x = cx - reach; x <= cx + reach; x++) {
        if (x >= 0 && y >= 0 && x < pixels.width && y < pixels.height)
          near.add(y * pixels.width + x);
      }
    }
  }
  return near;
}

/** Share of the given pixels that are set. */
export function shareOf(set: Uint8Array, at: ReadonlySet<number>): number {
  let on = 0;
  for (const i of at) on += set[i] ?? 0;
  return at.size === 0 ? 0 : on / at.size;
}

/**
 * How often a texture changes from one pixel to the next going down, against going across: well above 1
 * for level lines, about 1 for dots.
 */
export function downToAcross(set: Uint8Array, width: number, at: ReadonlySet<number>): number {
  let down = 0;
  let across = 0;
  for (const i of at) {
    if (at.has(i + width) && set[i] !== set[i + width]) down += 1;
    if (at.has(i + 1) && set[i] !== set[i + 1]) across += 1;
  }
  return down / Math.max(1, across);
}

/**
 * WCAG contrast of the strokes of a place against what lies between them, among the given pixels: the
 * darker half of the hue's pixels against the lighter half of the others.
 */
export function strokeContrast(
  pixels: Pixels,
  place: ComparePlace,
  at: ReadonlySet<number>,
): number {
  const set = ofHue(pixels, place);
  const light = (i: number) => luminance(linearOf(hexAt(pixels, i)));
  const on = [...at].filter((i) => set[i] === 1).map(light);
  const off = [...at].filter((i) => set[i] === 0).map(light);
  const middle = (values: number[], share: number) =>
    values.sort((a, b) => a - b)[Math.floor(share * values.length)] ?? 0;
  return (middle(off, 0.75) + 0.05) / (middle(on, 0.25) + 0.05);
}

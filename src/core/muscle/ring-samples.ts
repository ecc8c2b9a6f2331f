import type { MuscleSheet } from "./sheet.ts";
import { crest, crestExponent, endRoundingInverse } from "./sheet-profile.ts";

/** How finely a sheet is cut into a mesh. */
export interface RingCounts {
  /** Steps from edge to edge on one face, at least 3. */
  readonly across: number;
  /** Steps along the fibres between the rounded ends, at least 4. */
  readonly along: number;
}

/** End rounding (share of full width) at which extra rings are laid near each end. */
const END_RINGS = [0.22, 0.6, 0.88] as const;

/** u of each vertex from edge to edge, by cosine so that edges stay round; `count + 1` numbers. */
export function acrossSamples(count: number): Float64Array {
  const out = new Float64Array(count + 1);
  for (let i = 0; i <= count; i++) out[i] = (1 - Math.cos((Math.PI * i) / count)) / 2;
  return out;
}

/** v of each ring: three close ones at either end, even steps between. Never 0 or 1 itself. */
export function alongSamples(count: number): Float64Array {
  const ends = END_RINGS.map(endRoundingInverse);
  const from = ends.at(-1) ?? 0;
  const out: number[] = ends.slice(0, -1);
  for (let i = 0; i <= count; i++) out.push(from + ((1 - 2 * from) * i) / count);
  for (let i = ends.length - 2; i >= 0; i--) out.push(1 - (ends[i] ?? 0));
  return Float64Array.from(out);
}

/** Mean length of the control polygons across and along, metres, and the greatest half-thickness. */
export function sheetSize(
  sheet: Pick<MuscleSheet, "across" | "along" | "positions" | "halfThickness">,
): {
  readonly width: number;
  readonly length: number;
  readonly thickness: number;
} {
  const { across, along, positions: p } = sheet;
  const step = (a: number, b: number): number =>
    Math.hypot(p[3 * a]! - p[3 * b]!, p[3 * a + 1]! - p[3 * b + 1]!, p[3 * a + 2]! - p[3 * b + 2]!);
  let width = 0;
  let length = 0;
  for (let i = 0; i < across; i++) {
    for (let j = 0; j < along; j++) {
      const k = i * along + j;
      if (j + 1 < along) length += step(k, k + 1) / across;
      if (i + 1 < across) width += step(k, k + along) / along;
    }
  }
  return { width, length, thickness: 2 * sheet.halfThickness.reduce((a, b) => Math.max(a, b), 0) };
}

/** A ring stands at least at every such turn of the fibres, radians: arcs must not look like polygons. */
const TURN = 0.24;

/** How far the fibres turn from end to end, radians: the most of any row of atoms. */
function turnAlong({ across, along, positions: p }: MuscleSheet): number {
  let most = 0;
  for (let i = 0; i < across; i++) {
    let sum = 0;
    for (let j = 1; j + 1 < along; j++) {
      const k = 3 * (i * along + j);
      const a = [p[k]! - p[k - 3]!, p[k + 1]! - p[k - 2]!, p[k + 2]! - p[k - 1]!];
      const b = [p[k + 3]! - p[k]!, p[k + 4]! - p[k + 1]!, p[k + 5]! - p[k + 2]!];
      const size = Math.hypot(...a) * Math.hypot(...b);
      const cosine = size > 0 ? (a[0]! * b[0]! + a[1]! * b[1]! + a[2]! * b[2]!) / size : 1;
      sum += Math.acos(Math.min(1, Math.max(-1, cosine)));
    }
    most = Math.max(most, sum);
  }
  return most;
}

/** Sheets of this length or more, metres, get the asked facet; small ones are looked at from nearer. */
const FULL_LENGTH = 0.16;
/** No sheet gets a facet smaller than this share of the asked one. */
const FINEST = 0.4;

/**
 * Mesh resolution for a given `facet` in metres: long sheets get facets of that size, shorter ones finer
 * by the root of their length, so that the ring of the eye is as round as the thigh.
 */
export function ringCounts(sheet: MuscleSheet, asked: number): RingCounts {
  const { width, length, thickness } = sheetSize(sheet);
  const facet = asked * Math.min(1, Math.max(FINEST, Math.sqrt(length / FULL_LENGTH)));
  const round = width + 0.6 * thickness;
  const clamp = (x: number, low: number, high: number): number =>
    Math.round(Math.min(high, Math.max(low, x)));
  return {
    across: clamp(round / facet + 2, 4, 22),
    along: clamp(Math.max(length / (1.6 * facet) + 2, turnAlong(sheet) / TURN), 6, 64),
  };
}

/** Share of the half-thickness at each across sample. */
export function crestTable(across: number, samples: Float64Array): Float64Array {
  const q = crestExponent(across);
  return samples.map((u) => crest(u, q));
}

import type { Box } from "../../../field/implicit-field.ts";
import { logarithmOf, type SkinDetail, type SolidValue, smoothStep } from "./skin-detail.ts";

/** One nail of the right side: an entry of `models/anatomy/skin/nails.json`, mm. */
export interface NailFigures {
  readonly id: string;
  /** The middle of the nail on the skin. */
  readonly at: readonly [number, number, number];
  /** Unit vector out of the skin. */
  readonly normal: readonly [number, number, number];
  /** Unit vector to the free edge, at right angles to the normal. */
  readonly axis: readonly [number, number, number];
  readonly halfLengthMm: number;
  readonly halfWidthMm: number;
  /**
   * The fair form of the nail bed where the measured skin has a rough one: height along the normal as
   * the polynomial 1, u, v, u², uv, v² of the places along the axis and across it, mm.
   */
  readonly bed?: readonly number[];
}

/** How far the plate stands above the skin and how deep the fold around it is, mm. */
const PLATE_MM = 0.3;
const FOLD_MM = 0.5;
/** Half the width of the fold, mm. */
const FOLD_WIDTH_MM = 0.95;
/** Longest edge of the triangles, mm. */
const EDGE_MM = 1.2;
/** Steepness of the solid's logarithm across a fair bed, per mm: that of the blobs around. */
const STEEPNESS = 0.3;
/** Behind the nail, in multiples of it, where the fair bed begins to pass into the skin and ends. */
const BED = [1.15, 1.6] as const;
/** Outside this multiple of the nail nothing changes. */
const END_AT = 1.9;

/** Raises a nail's plate and presses a fold around it, less at its free edge. */
export function createNail(figures: NailFigures): SkinDetail {
  const { at, normal, axis, halfLengthMm, halfWidthMm, bed } = figures;
  const side = [
    normal[1] * axis[2] - normal[2] * axis[1],
    normal[2] * axis[0] - normal[0] * axis[2],
    normal[0] * axis[1] - normal[1] * axis[0],
  ] as const;
  const along = (v: readonly [number, number, number], x: number, y: number, z: number): number =>
    (x - at[0]) * v[0] + (y - at[1]) * v[1] + (z - at[2]) * v[2];
  const rim = (u: number, v: number): number =>
    Math.cbrt(Math.abs(u / halfLengthMm) ** 3 + Math.abs(v / halfWidthMm) ** 3);
  const reach = END_AT * Math.max(halfLengthMm, halfWidthMm);
  const box: Box = [
    at[0] - reach,
    at[1] - reach,
    at[2] - reach,
    at[0] + reach,
    at[1] + reach,
    at[2] + reach,
  ];
  /** The solid with a fair bed laid over its skin. */
  const over =
    (solid: SolidValue, form: readonly number[]): SolidValue =>
    (x, y, z) => {
      const [u, v, h] = [along(axis, x, y, z), along(side, x, y, z), along(normal, x, y, z)];
      const level = 1 - smoothStep((Math.abs(h) - 0.5 * halfWidthMm) / (0.35 * halfWidthMm));
      // Beside the nail and before its free edge the finger turns away: there the measured skin is right.
      const tip = smoothStep((u / halfLengthMm - 0.5) / 0.4);
      const root = smoothStep((-u / halfLengthMm - BED[0]) / (BED[1] - BED[0]));
      const flank = smoothStep((Math.abs(v) / halfWidthMm - 0.7) / 0.4);
      const share = level * (1 - tip) * (1 - root) * (1 - flank);
      const under = solid(x, y, z);
      if (share === 0) return under;
      const [c = 0, cu = 0, cv = 0, cuu = 0, cuv = 0, cvv = 0] = form;
      const height = c + cu * u + cv * v + cuu * u * u + cuv * u * v + cvv * v * v;
      return Math.exp((1 - share) * logarithmOf(under) + share * STEEPNESS * (height - h));
    };
  return {
    box,
    edgeLengthMm: (x, y, z) => {
      const beyond = rim(along(axis, x, y, z), along(side, x, y, z)) - 1.2;
      const below = Math.abs(along(normal, x, y, z)) - 0.4 * halfWidthMm;
      return EDGE_MM + 3 * Math.max(0, beyond) + 0.8 * Math.max(0, below);
    },
    apply: (solid, x, y, z) => {
      const fair = bed ? over(solid, bed) : solid;
      const [u, v, h] = [along(axis, x, y, z), along(side, x, y, z), along(normal, x, y, z)];
      const r = rim(u, v);
      const near = 1 - smoothStep((Math.hypot(u, v, h) / reach - 0.75) / 0.25);
      const level = near * smoothStep(1 + (h + 0.35 * halfWidthMm) / (0.5 * halfWidthMm));
      if (level === 0) return fair(x, y, z);
      const plate = PLATE_MM * (1 - smoothStep((r - 0.82) / 0.18));
      const beside = ((r - 1.05) * halfWidthMm) / FOLD_WIDTH_MM;
      // The free edge has no fold before it.
      const fold = FOLD_MM * Math.exp(-beside * beside) * (1 - 0.75 * smoothStep(u / halfLengthMm));
      const lift = level * (plate - fold);
      return fair(x - lift * normal[0], y - lift * normal[1], z - lift * normal[2]);
    },
  };
}

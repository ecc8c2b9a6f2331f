import { type SkinDetail, smoothStep } from "./skin-detail.ts";

/** The navel: `models/anatomy/skin/navel.json`, mm. */
export interface NavelFigures {
  /** Height of its deepest place, on the mid-line. */
  readonly yMm: number;
  readonly depthMm: number;
  /** Where the pit has fallen to 37 % of its depth: to the sides, upwards (under the hood), downwards. */
  readonly sideMm: number;
  readonly upMm: number;
  readonly downMm: number;
  /** Height of the rim around it. */
  readonly rimMm: number;
  /** Heights on the mid-line between which the navel's place is searched, seen from the front. */
  readonly zMm: readonly [number, number];
}

/** Longest edge of the triangles in the pit, mm. */
const EDGE_MM = 1.7;
/** Distances from the middle in units of the pit's size at which the rim stands and all ends. */
const RIM_AT = 1.75;
const END_AT = 4;

/** Presses the navel straight back into the abdomen. */
export function createNavel(figures: NavelFigures): SkinDetail {
  const { yMm, depthMm, sideMm, upMm, downMm, rimMm, zMm } = figures;
  const apart = (x: number, y: number): number =>
    Math.hypot(x / sideMm, (y - yMm) / (y > yMm ? upMm : downMm));
  return {
    box: [-END_AT * sideMm, yMm - END_AT * downMm, zMm[0], 0, yMm + END_AT * upMm, zMm[1]],
    edgeLengthMm: (x, y) => EDGE_MM + 1.6 * Math.max(0, apart(x, y) - 1.6),
    apply: (solid, x, y, z) => {
      const r = apart(x, y);
      const rim = rimMm * Math.exp(-4 * (r - RIM_AT) ** 2);
      const pit = depthMm * Math.exp(-r * r) * (1 - smoothStep(r - END_AT + 1));
      return solid(x, y, z + pit - rim);
    },
  };
}

import { createProfile, type Profile } from "./profile.ts";
import { logarithmOf, type SkinDetail, smoothMax } from "./skin-detail.ts";

/** The roof of the right armpit: `models/anatomy/skin/armpit.json`. */
export interface ArmpitFigures {
  /** From back to front `[z, height y of the roof, x of its middle, half its width]`, mm. */
  readonly stations: readonly (readonly number[])[];
  /** How roundly the roof passes into arm and chest, mm. */
  readonly roundMm: number;
}

/** Steepness of the solid's logarithm across the skin here, per mm: that of the large blobs around. */
const STEEPNESS = 0.12;
/** Longest edge of the triangles under the roof, mm. */
const EDGE_MM = 3.2;
/** Length of the rounded ends of the roof, mm. */
const END_MM = 8;
/** How far from the roof the form reaches, mm. */
const MARGIN_MM = 22;

/**
 * Closes the narrow cleft where arm and chest touch with one even, arched roof: the reference runs
 * through itself there, and what is left after closing it is rough.
 */
export function createArmpit({ stations, roundMm }: ArmpitFigures): SkinDetail {
  const [height, middle, half] = [1, 2, 3].map((column) => createProfile(stations, column)) as [
    // three columns
    Profile,
    Profile,
    Profile,
  ];
  const column = (i: number): number[] => stations.map((row) => row[i] ?? 0);
  const [back, front] = [Math.min(...column(0)), Math.max(...column(0))];
  const wide = Math.max(...column(3)) + MARGIN_MM;
  /** Depth in a bent rod whose underside is the roof, mm, near its surface. */
  const depth = (x: number, y: number, z: number): number => {
    const slope = (height(z + 1) - height(z - 1)) / 2;
    const thick = half(z);
    const up = (y - height(z)) / Math.hypot(1, slope) / thick - 1;
    const aside = (x - middle(z)) / thick;
    const end = Math.max(0, back - z, z - front) / END_MM;
    return (1 - Math.sqrt(up * up + aside * aside + end * end)) * thick;
  };
  return {
    box: [
      Math.min(...column(2)) - wide,
      Math.min(...column(1)) - MARGIN_MM,
      back - MARGIN_MM,
      Math.max(...column(2)) + wide,
      Math.max(...column(1)) + MARGIN_MM,
      front + MARGIN_MM,
    ],
    edgeLengthMm: (x, y, z) => EDGE_MM + 0.5 * Math.max(0, -depth(x, y, z) - 4),
    apply: (solid, x, y, z) =>
      Math.exp(
        smoothMax(logarithmOf(solid(x, y, z)), STEEPNESS * depth(x, y, z), STEEPNESS * roundMm),
      ),
  };
}

import { detailSizeMm } from "./detail-size.ts";

/**
 * Longest wanted edge of the skin's triangles, mm: 2.6 on the face's features and the ears, 3 on
 * toes, 3.5 on fingers, 9.5 on trunk and limbs. Where the surface turns sharply (lids, lips, rims
 * of the ear) the remeshing makes them shorter by itself.
 */
export function skinEdgeLengthMm(x: number, y: number, z: number): number {
  return Math.min(9.5, 2.65 * (detailSizeMm(x, y, z) / 3) ** 0.75);
}

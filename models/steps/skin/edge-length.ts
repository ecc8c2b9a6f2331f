import { detailSizeMm } from "./detail-size.ts";

/**
 * Longest wanted edge of the skin's triangles, mm: 2.8 on the face's features and the ears, 3.6 on
 * toes, 4.2 on fingers, 10 on trunk and limbs. Where the surface turns sharply (lips, rims of the
 * ear) the remeshing makes them shorter by itself; drawn details ask for what their form needs.
 */
export function skinEdgeLengthMm(x: number, y: number, z: number): number {
  return Math.min(10, 2.85 * (detailSizeMm(x, y, z) / 3) ** 0.75);
}

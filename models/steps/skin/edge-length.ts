import { detailSizeMm } from "./detail-size.ts";

/** Wanted edge length of the skin's triangles, mm: 2.3 on lids and lips, about 8 on the trunk. */
export function skinEdgeLengthMm(x: number, y: number, z: number): number {
  return 1.144 * detailSizeMm(x, y, z) ** 0.6;
}

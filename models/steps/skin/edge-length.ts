import { detailSizeMm } from "./detail-size.ts";

/** Lids and lips: creases finer than the blobs that make them, and how fine the mesh is there. */
const CREASES: readonly (readonly [number, number, number])[] = [
  [-31, 1531, 177],
  [-12, 1468, 187],
];
const CREASE_EDGE_MM = 1.6;
const CREASE_RADIUS_MM = 13;

/**
 * Wanted edge length of the skin's triangles, mm: 1.6 along lids and lips, 2.5 on the rest of the
 * face's features and the ears, 3 on toes and fingers, 9 on trunk and limbs.
 */
export function skinEdgeLengthMm(x: number, y: number, z: number): number {
  let edge = Math.min(9.3, 2.45 * (detailSizeMm(x, y, z) / 3.2) ** 0.72);
  const right = -Math.abs(x);
  for (const [cx, cy, cz] of CREASES) {
    const d = Math.hypot(right - cx, y - cy, z - cz);
    edge = Math.min(edge, CREASE_EDGE_MM + 0.25 * Math.max(0, d - CREASE_RADIUS_MM));
  }
  return edge;
}

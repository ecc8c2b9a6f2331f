import {
  cross,
  dot,
  normalize,
  scale,
  subtract,
  type Vec3,
} from "../../../src/core/geometry/vec3.ts";
import { rotationVector } from "../../field/index.ts";

/** A place on the middle line of a strip of cartilage or bone, millimetres. */
export interface TubePoint {
  readonly at: Vec3;
  /** Half of what it measures across its face, and half its thickness, mm. */
  readonly halfMm: readonly [across: number, thick: number];
}

/** Blobs stand this share of their width apart: close enough to melt into one even strip. */
const SPACING = 0.85;
const SHARPNESS = 1.6;

const between = (a: number, b: number, t: number): number => a + (b - a) * t;

/** Catmull-Rom through the points; `t` in 0–1 by point number. */
function place(points: readonly TubePoint[], t: number): TubePoint {
  const x = t * (points.length - 1);
  const i = Math.min(points.length - 2, Math.floor(x));
  const u = x - i;
  const p = (k: number): Vec3 => points[Math.min(points.length - 1, Math.max(0, i + k))]!.at;
  const [p0, p1, p2, p3] = [p(-1), p(0), p(1), p(2)];
  const along = (c: 0 | 1 | 2): number =>
    0.5 *
    (2 * p1[c] +
      (p2[c] - p0[c]) * u +
      (2 * p0[c] - 5 * p1[c] + 4 * p2[c] - p3[c]) * u * u +
      (3 * p1[c] - p0[c] - 3 * p2[c] + p3[c]) * u * u * u);
  const [a, b] = [points[i]!.halfMm, points[i + 1]!.halfMm];
  return {
    at: [along(0), along(1), along(2)],
    halfMm: [between(a[0], b[0], u), between(a[1], b[1], u)],
  };
}

/**
 * A flat strip along a curve as blobs (rows of ten numbers, see `models/field/blob.ts`). `outward`
 * gives, at a place, the direction that its face looks to. Two points at least.
 */
export function tubeBlobs(points: readonly TubePoint[], outward: (at: Vec3) => Vec3): number[][] {
  const fine = Array.from({ length: 65 }, (_, k) => place(points, k / 64));
  const rows: number[][] = [];
  let travelled = Number.POSITIVE_INFINITY;
  fine.forEach((here, k) => {
    const before = fine[Math.max(0, k - 1)]!;
    travelled += Math.hypot(...subtract(here.at, before.at));
    const step = SPACING * here.halfMm[0];
    if (travelled < step && k < fine.length - 1) return;
    travelled = 0;
    const tangent = normalize(subtract(fine[Math.min(64, k + 1)]!.at, before.at));
    const face = outward(here.at);
    const normal = normalize(subtract(face, scale(tangent, dot(face, tangent))));
    const across = cross(normal, tangent);
    // Columns: the blob's own axes along the strip, across its face, and through its thickness.
    const turn = [0, 1, 2].flatMap((c) => [tangent[c]!, across[c]!, normal[c]!]);
    const sizes = [step * 0.95, ...here.halfMm];
    const round = (value: number, digits: number): number => Number(value.toFixed(digits)) + 0;
    rows.push([
      ...here.at.map((v) => round(v, 2)),
      ...sizes.map((v) => round(v, 2)),
      ...rotationVector(turn).map((v) => round(v, 3)),
      SHARPNESS,
    ]);
  });
  return rows;
}

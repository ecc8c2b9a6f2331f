/** Where a point stands against an open planar curve. */
export interface CurvePlace {
  /** Distance to the curve's side, mm: positive above it (larger second coordinate). */
  readonly side: number;
  /** How far along the curve, 0 at its first point to 1 at its last. */
  readonly along: number;
}

/** A polyline of points (first coordinate falling), prepared for `placeOnCurve`. */
export type PlanarCurve = readonly (readonly [number, number])[];

/** Samples of the Catmull-Rom spline through the given points, `perSpan` for each span. */
export function smoothCurve(points: PlanarCurve, perSpan = 12): PlanarCurve {
  const at = (i: number): readonly [number, number] =>
    points[Math.max(0, Math.min(points.length - 1, i))] ?? [0, 0];
  const out: [number, number][] = [];
  for (let i = 0; i < points.length - 1; i++) {
    const [p, q, r, s] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    for (let k = 0; k < perSpan; k++) {
      const t = k / perSpan;
      const blend = (a: 0 | 1): number =>
        0.5 *
        (2 * q[a] +
          (r[a] - p[a]) * t +
          (2 * p[a] - 5 * q[a] + 4 * r[a] - s[a]) * t * t +
          (3 * q[a] - p[a] - 3 * r[a] + s[a]) * t * t * t);
      out.push([blend(0), blend(1)]);
    }
  }
  out.push([...at(points.length - 1)]);
  return out;
}

/** The nearest place of a curve whose first coordinate falls from point to point. */
export function placeOnCurve(curve: PlanarCurve, u: number, v: number): CurvePlace {
  let best = Infinity;
  let side = 0;
  let along = 0;
  for (let i = 0; i < curve.length - 1; i++) {
    const [a, b] = [curve[i]!, curve[i + 1]!];
    const [du, dv] = [b[0] - a[0], b[1] - a[1]];
    const squared = du * du + dv * dv;
    const t = Math.max(0, Math.min(1, ((u - a[0]) * du + (v - a[1]) * dv) / squared));
    const [eu, ev] = [u - a[0] - t * du, v - a[1] - t * dv];
    const distance = eu * eu + ev * ev;
    if (distance >= best) continue;
    best = distance;
    along = (i + t) / (curve.length - 1);
    // Left of the walking direction is below, because the first coordinate falls.
    side = du * ev - dv * eu > 0 ? -Math.sqrt(distance) : Math.sqrt(distance);
  }
  return { side, along };
}

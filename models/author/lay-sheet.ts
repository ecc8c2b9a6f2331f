import { distance, type Vec3 } from "../../src/core/geometry/vec3.ts";
import { resampleSheet } from "../measure/muscles/resample-sheet.ts";
import type { Grid } from "../measure/muscles/trial-sheets.ts";
import type { PartPlan } from "./lay-plan.ts";
import { resolveAnchor } from "./resolve-anchor.ts";
import type { Surroundings } from "./surroundings.ts";

/** Values of a curve and where along it they are reached; ascending. */
interface Knots {
  readonly sites: readonly number[];
  readonly values: readonly (readonly number[])[];
}

/**
 * A smooth curve through given values: cubic Hermite with finite-difference slopes for uneven sites
 * (non-uniform Catmull-Rom). One value is a constant, two a straight line.
 */
function curveAt(knots: Knots, site: number): number[] {
  const { sites, values } = knots;
  const last = sites.length - 1;
  if (last === 0) return [...values[0]!];
  let i = 0;
  while (i + 1 < last && site > sites[i + 1]!) i++;
  const [s0, s1] = [sites[i]!, sites[i + 1]!];
  const h = Math.max(1e-9, s1 - s0);
  const t = Math.min(1, Math.max(0, (site - s0) / h));
  const slope = (k: number, c: number): number => {
    const a = Math.max(0, k - 1);
    const b = Math.min(last, k + 1);
    return (values[b]![c]! - values[a]![c]!) / Math.max(1e-9, sites[b]! - sites[a]!);
  };
  const [t2, t3] = [t * t, t * t * t];
  return values[i]!.map((p, c) => {
    const q = values[i + 1]![c]!;
    return (
      (2 * t3 - 3 * t2 + 1) * p +
      (t3 - 2 * t2 + t) * h * slope(i, c) +
      (3 * t2 - 2 * t3) * q +
      (t3 - t2) * h * slope(i + 1, c)
    );
  });
}

/** Sites by distance along a polyline, 0 to 1; evenly spread where all points coincide. */
function byDistance(points: readonly Vec3[]): number[] {
  const travelled = [0];
  for (let i = 1; i < points.length; i++) {
    travelled.push(travelled[i - 1]! + distance(points[i - 1]!, points[i]!));
  }
  const total = travelled.at(-1)!;
  return travelled.map((d, i) => (total > 0 ? d / total : i / Math.max(1, points.length - 1)));
}

/** The sheet that an author's cross-lines describe, before it settles. Model space, metres. */
export function layPart(plan: PartPlan, around: Surroundings): Grid {
  const lines = plan.lines.map((line) => {
    const points = line.points.map((a) => resolveAnchor(a, around));
    const halves = typeof line.halfMm === "number" ? points.map(() => line.halfMm) : line.halfMm;
    if (points.length < 2 || halves.length !== points.length) {
      throw new Error(`models/author: ${plan.part}: a line needs two points and a half each`);
    }
    const values = points.map((p, i) => [...p, Number(halves[i]) / 1000]);
    return { v: line.v, knots: { sites: byDistance(points), values } };
  });
  const middles = lines.map(({ knots }): Vec3 => {
    const [x, y, z] = curveAt(knots, 0.5);
    return [x!, y!, z!];
  });
  const even = byDistance(middles);
  const sites = lines.map((line, i) => line.v ?? even[i]!);
  if (sites.some((v, i) => i > 0 && v <= sites[i - 1]!)) {
    throw new Error(
      `models/author: ${plan.part}: cross-lines must have rising v, got ${sites.join(", ")}`,
    );
  }
  return resampleSheet(
    (u, v) => {
      const values = lines.map(({ knots }) => curveAt(knots, u));
      const [x, y, z, half] = curveAt({ sites, values }, v);
      return { position: [x!, y!, z!], halfThickness: Math.max(2e-4, half!) };
    },
    ...plan.grid,
  );
}

import {
  add,
  cross,
  normalize,
  scale,
  subtract,
  type Vec3,
} from "../../../src/core/geometry/vec3.ts";
import type { CrossLine, PointMm } from "../lay-plan.ts";

/** A slender belly or tendon: a course, and how broad and thick it is there. */
export interface Strand {
  /** Its middle from origin to insertion, millimetres; at least two points. */
  readonly path: readonly PointMm[];
  /** Breadth from u = 0 to u = 1, one value or one per point of the path. */
  readonly widthMm: number | readonly number[];
  readonly halfMm: number | readonly number[];
  /** Which way u runs, one direction or one per point; only its share across the path counts. */
  readonly across: PointMm | readonly PointMm[];
}

const isPoint = (a: PointMm | readonly PointMm[]): a is PointMm => typeof a[0] === "number";

function valueAt(values: number | readonly number[], i: number): number {
  return typeof values === "number" ? values : (values[i] ?? Number.NaN);
}

/**
 * Cross-lines of a strand: at each point of the path a straight line across it. Throws when a list has
 * not one value per point.
 */
export function strand({ path, widthMm, halfMm, across }: Strand): CrossLine[] {
  return path.map((at, i): CrossLine => {
    const along = normalize(
      subtract(path[Math.min(path.length - 1, i + 1)]!, path[Math.max(0, i - 1)]!),
    );
    const wish: Vec3 | undefined = isPoint(across) ? across : across[i];
    const width = valueAt(widthMm, i);
    const half = valueAt(halfMm, i);
    if (!wish || Number.isNaN(width) || Number.isNaN(half)) {
      throw new Error(`models/author: a strand of ${path.length} points lacks values at ${i}`);
    }
    const face = normalize(cross(wish, along));
    const u = scale(cross(along, face), width / 2);
    return { points: [subtract(at, u), add(at, u)], halfMm: half };
  });
}

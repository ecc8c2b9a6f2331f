/** Control heights of a uniform bicubic B-spline over a rectangle, mm. */
export interface HeightGrid {
  /** The corner that control [0][0] stands at. */
  readonly origin: readonly [number, number];
  /** Distance between controls, the same both ways. */
  readonly spacing: number;
  /** One row per second coordinate, from `origin` upwards; each row along the first coordinate. */
  readonly rows: readonly (readonly number[])[];
}

/** Weights of the four controls around a place, t from 0 to 1 between the middle two. */
export function cubicWeights(t: number): readonly [number, number, number, number] {
  const s = 1 - t;
  return [
    (s * s * s) / 6,
    (3 * t * t * t - 6 * t * t + 4) / 6,
    (3 * s * s * s - 6 * s * s + 4) / 6,
    (t * t * t) / 6,
  ];
}

/** The first control and the weights along one axis with `count` controls; the border is held. */
export function gridCell(
  at: number,
  origin: number,
  spacing: number,
  count: number,
): { first: number; weights: readonly [number, number, number, number] } {
  const p = Math.max(1, Math.min(count - 2 - 1e-9, (at - origin) / spacing));
  const cell = Math.floor(p);
  return { first: cell - 1, weights: cubicWeights(p - cell) };
}

/** The height over a point; beyond the second-outermost controls the border's height. */
export function heightAt(grid: HeightGrid, u: number, v: number): number {
  const { origin, spacing, rows } = grid;
  const across = gridCell(u, origin[0], spacing, rows[0]?.length ?? 0);
  const up = gridCell(v, origin[1], spacing, rows.length);
  let height = 0;
  for (let j = 0; j < 4; j++) {
    const row = rows[up.first + j];
    for (let i = 0; i < 4; i++) {
      height += up.weights[j]! * across.weights[i]! * (row?.[across.first + i] ?? 0);
    }
  }
  return height;
}

import { distance, type Vec3 } from "../geometry/vec3.ts";
import { pointAt, sheetFrame } from "./evaluate-sheet.ts";
import type { MuscleSheet } from "./sheet.ts";

/**
 * `n` points (at least 2) along the fibre at constant `u` and `depth`, evenly spaced in v from `v0`
 * to `v1`. Right side, model space, metres.
 */
export function fibreLine(
  sheet: MuscleSheet,
  u: number,
  depth: number,
  v0: number,
  v1: number,
  n: number,
): Vec3[] {
  return Array.from({ length: n }, (_, i) =>
    pointAt(sheet, { u, v: v0 + ((v1 - v0) * i) / (n - 1), depth }),
  );
}

const LENGTH_STEPS = 48;

/**
 * Length of the mid-surface fibre at `u` from `v0` to `v1` (default: all of it), metres. Follows the
 * mid-surface itself, not the rounding of its corners.
 */
export function fibreLength(sheet: MuscleSheet, u: number, v0 = 0, v1 = 1): number {
  let total = 0;
  let before = sheetFrame(sheet, u, v0).position;
  for (let i = 1; i <= LENGTH_STEPS; i++) {
    const here = sheetFrame(sheet, u, v0 + ((v1 - v0) * i) / LENGTH_STEPS).position;
    total += distance(before, here);
    before = here;
  }
  return total;
}

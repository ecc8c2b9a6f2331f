import { splineDegree } from "../../../src/core/muscle/spline-basis.ts";

/** One row of a linear form over atoms: `Σ weight · value` should be small. */
export interface AtomForm {
  readonly atoms: readonly number[];
  readonly weights: readonly number[];
}

/** Where along 0–1 each control value acts most (Greville abscissae of the clamped uniform knots). */
export function grevilleSites(count: number): number[] {
  const degree = splineDegree(count);
  const knot = (i: number): number => Math.min(1, Math.max(0, (i - degree) / (count - degree)));
  return Array.from({ length: count }, (_, i) => {
    let sum = 0;
    for (let k = 1; k <= degree; k++) sum += knot(i + k);
    return sum / degree;
  });
}

/** Second differences of evenly moving control values, zero on straight even lines. */
function bendForms(count: number, atomAt: (i: number) => number): AtomForm[] {
  const g = grevilleSites(count);
  const forms: AtomForm[] = [];
  for (let i = 1; i + 1 < count; i++) {
    const before = g[i]! - g[i - 1]!;
    const after = g[i + 1]! - g[i]!;
    const mean = (before + after) / 2;
    forms.push({
      atoms: [atomAt(i - 1), atomAt(i), atomAt(i + 1)],
      weights: [mean / before, -mean / before - mean / after, mean / after],
    });
  }
  return forms;
}

/** Bending along, bending across and twist of a grid: the discrete thin plate. */
export function thinPlateForms(across: number, along: number): AtomForm[] {
  const forms: AtomForm[] = [];
  for (let i = 0; i < across; i++) forms.push(...bendForms(along, (j) => i * along + j));
  for (let j = 0; j < along; j++) forms.push(...bendForms(across, (i) => i * along + j));
  for (let i = 0; i + 1 < across; i++) {
    for (let j = 0; j + 1 < along; j++) {
      const k = i * along + j;
      forms.push({ atoms: [k, k + 1, k + along, k + along + 1], weights: [0.7, -0.7, -0.7, 0.7] });
    }
  }
  return forms;
}

/**
 * Measures the fair surface of the closed eye: `npx tsx models/measure/skin/fit-lids.ts` writes the
 * `surface` of `models/anatomy/skin/lids.json` and leaves the drawn lines of that file as they are.
 * The reference's own lid edge, a sharp overhang with a pocket under it, is left out: there the
 * surface is the fairest one that joins the upper lid with the cheek.
 */
import { writeFileSync } from "node:fs";
import { placeOnCurve, smoothCurve } from "../../steps/skin/details/curve-distance.ts";
import { gridCell, type HeightGrid } from "../../steps/skin/details/height-grid.ts";
import type { LidFigures } from "../../steps/skin/details/lids.ts";
import { readDetailFile, skinDetailPath } from "../../steps/skin/details/read-details.ts";
import { loadReferenceSkin } from "./reference-skin.ts";
import { createSolidProbe } from "./signed-distance.ts";

/** The rectangle of controls around the right eye, mm. */
const GRID = { origin: [-62, 1506], spacing: 4, columns: 16, rows: 16 } as const;
/** Spacing of the measured heights, mm. */
const SAMPLE_MM = 0.8;
/** Weight of fairness (squared second differences of the controls) against one measured height. */
const FAIRNESS = 0.6;
/** Below the lash line this much of the reference is left out, mm, and this much above it. */
const LEFT_OUT_MM = [6.5, 0.4] as const;

/** Solves the symmetric positive system `matrix · x = right` in place by Cholesky factors. */
function solve(matrix: Float64Array[], right: Float64Array): Float64Array {
  const n = right.length;
  for (let j = 0; j < n; j++) {
    for (let i = j; i < n; i++) {
      let sum = matrix[i]![j]!;
      for (let k = 0; k < j; k++) sum -= matrix[i]![k]! * matrix[j]![k]!;
      matrix[i]![j] = i === j ? Math.sqrt(sum) : sum / matrix[j]![j]!;
    }
  }
  const x = right.slice();
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++) x[i]! -= matrix[i]![k]! * x[k]!;
    x[i]! /= matrix[i]![i]!;
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) x[i]! -= matrix[k]![i]! * x[k]!;
    x[i]! /= matrix[i]![i]!;
  }
  return x;
}

/** Adds the square of a weighted sum of controls minus a target to the normal equations. */
function addEquation(
  matrix: Float64Array[],
  right: Float64Array,
  terms: readonly (readonly [number, number])[],
  target: number,
  weight: number,
): void {
  for (const [i, a] of terms) {
    right[i]! += weight * a * target;
    for (const [j, b] of terms) matrix[i]![j]! += weight * a * b;
  }
}

function fitSurface(
  heights: (x: number, y: number) => number,
  weightAt: (x: number, y: number) => number,
): HeightGrid {
  const { origin, spacing, columns, rows } = GRID;
  const n = columns * rows;
  const matrix = Array.from({ length: n }, () => new Float64Array(n));
  const right = new Float64Array(n);
  const [left, low] = [origin[0] + spacing, origin[1] + spacing];
  for (let y = low; y <= low + spacing * (rows - 3); y += SAMPLE_MM)
    for (let x = left; x <= left + spacing * (columns - 3); x += SAMPLE_MM) {
      const weight = weightAt(x, y);
      const height = heights(x, y);
      if (weight === 0 || !Number.isFinite(height)) continue;
      const across = gridCell(x, origin[0], spacing, columns);
      const up = gridCell(y, origin[1], spacing, rows);
      const terms = up.weights.flatMap((b, j) =>
        across.weights.map((a, i) => [(up.first + j) * columns + across.first + i, a * b] as const),
      );
      addEquation(matrix, right, terms, height, weight);
    }
  for (let j = 0; j < rows; j++)
    for (let i = 0; i < columns; i++) {
      const o = j * columns + i;
      const bend = (step: number): void =>
        addEquation(
          matrix,
          right,
          [[o - step, 1] as const, [o, -2] as const, [o + step, 1] as const],
          0,
          FAIRNESS,
        );
      if (i > 0 && i < columns - 1) bend(1);
      if (j > 0 && j < rows - 1) bend(columns);
    }
  const controls = solve(matrix, right);
  return {
    origin: [...origin],
    spacing,
    rows: Array.from({ length: rows }, (_, j) =>
      Array.from({ length: columns }, (_, i) => Number(controls[j * columns + i]!.toFixed(2))),
    ),
  };
}

/** The file as text: one row of controls, or one line of the lids, a line. */
function asText({ surface, lash, crease }: LidFigures): string {
  const rows = surface.rows.map((row) => `      ${JSON.stringify(row)}`).join(",\n");
  return `{
  "detail": "lids",
  "surface": {
    "origin": ${JSON.stringify(surface.origin)},
    "spacing": ${surface.spacing},
    "rows": [\n${rows}\n    ]
  },
  "lash": ${JSON.stringify(lash)},
  "crease": ${JSON.stringify(crease)}
}\n`;
}

const figures = readDetailFile("lids");
const probe = createSolidProbe(await loadReferenceSkin());
const lash = smoothCurve(figures.lash.points);
const surface = fitSurface(
  (x, y) => 260 - probe.firstHit([x, y, 260], [0, 0, -1]),
  (x, y) => {
    const { side, along } = placeOnCurve(lash, x, y);
    const beside = along > 0.001 && along < 0.999;
    return beside && side > -LEFT_OUT_MM[0] && side < LEFT_OUT_MM[1] ? 0 : 1;
  },
);
writeFileSync(skinDetailPath("lids"), asText({ ...figures, surface }));
console.log("models/anatomy/skin/lids.json");

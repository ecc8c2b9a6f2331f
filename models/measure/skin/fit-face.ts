/**
 * Measures the fair surfaces of closed eye and mouth: `npx tsx models/measure/skin/fit-face.ts` writes
 * the `surface` of `models/anatomy/skin/lids.json` and `mouth.json` and leaves the drawn lines of these
 * files as they are. The reference's own edges there, a sharp overhang of the upper lid with a pocket
 * under it and the slit between the lips, are left out: the surface is the fairest that joins both sides.
 */
import { writeFileSync } from "node:fs";
import { placeOnCurve, smoothCurve } from "../../steps/skin/details/curve-distance.ts";
import type { FacePatchFigures } from "../../steps/skin/details/face-patch.ts";
import { gridCell, type HeightGrid } from "../../steps/skin/details/height-grid.ts";
import { readDetailFile, skinDetailPath } from "../../steps/skin/details/read-details.ts";
import { loadReferenceSkin } from "./reference-skin.ts";
import { createSolidProbe } from "./signed-distance.ts";

/** What is measured of one patch. */
interface PatchPlan {
  readonly name: "lids" | "mouth";
  /** The rectangle of controls, mm. */
  readonly origin: readonly [number, number];
  readonly spacing: number;
  readonly columns: number;
  readonly rows: number;
  /** Along this line the reference is left out, so many millimetres below and above it. */
  readonly line: string;
  readonly leftOutMm: readonly [number, number];
  /** Weight of fairness (squared second differences of the controls) against one measured height. */
  readonly fairness: number;
}

const PLANS: readonly PatchPlan[] = [
  {
    name: "lids",
    origin: [-62, 1506],
    spacing: 4,
    columns: 16,
    rows: 16,
    line: "lash",
    leftOutMm: [6.5, 0.4],
    fairness: 0.6,
  },
  {
    name: "mouth",
    origin: [-40, 1448],
    spacing: 2,
    columns: 23,
    rows: 20,
    line: "lips",
    leftOutMm: [0.9, 2.2],
    fairness: 0.25,
  },
];
/** Spacing of the measured heights as a share of that of the controls. */
const SAMPLING = 0.2;

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
  plan: PatchPlan,
  heights: (x: number, y: number) => number,
  weightAt: (x: number, y: number) => number,
): HeightGrid {
  const { origin, spacing, columns, rows, fairness } = plan;
  const n = columns * rows;
  const matrix = Array.from({ length: n }, () => new Float64Array(n));
  const right = new Float64Array(n);
  const [left, low] = [origin[0] + spacing, origin[1] + spacing];
  const step = SAMPLING * spacing;
  for (let y = low; y <= low + spacing * (rows - 3); y += step)
    for (let x = left; x <= left + spacing * (columns - 3); x += step) {
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
      const bend = (away: number): void =>
        addEquation(
          matrix,
          right,
          [[o - away, 1] as const, [o, -2] as const, [o + away, 1] as const],
          0,
          fairness,
        );
      if (i > 0 && i < columns - 1) bend(1);
      if (j > 0 && j < rows - 1) bend(columns);
    }
  const controls = solve(matrix, right);
  return {
    origin,
    spacing,
    rows: Array.from({ length: rows }, (_, j) =>
      Array.from({ length: columns }, (_, i) => Number(controls[j * columns + i]!.toFixed(2))),
    ),
  };
}

/** The file as text: one row of controls, or one line of the face, a line. */
function asText(name: string, { midline, surface, lines }: FacePatchFigures): string {
  const list = (items: readonly unknown[], indent: string): string =>
    items.map((item) => `${indent}${JSON.stringify(item)}`).join(",\n");
  return `{
  "detail": "${name}",
  "midline": ${String(midline)},
  "surface": {
    "origin": ${JSON.stringify(surface.origin)},
    "spacing": ${surface.spacing},
    "rows": [\n${list(surface.rows, "      ")}\n    ]
  },
  "lines": [\n${list(lines, "    ")}\n  ]
}\n`;
}

const probe = createSolidProbe(await loadReferenceSkin());
for (const plan of PLANS) {
  const figures = readDetailFile(plan.name);
  const line = figures.lines.find(({ id }) => id === plan.line);
  if (!line) throw new Error(`measure/skin: ${plan.name}.json has no line "${plan.line}"`);
  const curve = smoothCurve(line.points);
  const [below, above] = plan.leftOutMm;
  const surface = fitSurface(
    plan,
    // Beyond the mid-line the right side's mirror image.
    (x, y) => 260 - probe.firstHit([-Math.abs(x), y, 260], [0, 0, -1]),
    (x, y) => {
      const { side, along } = placeOnCurve(curve, -Math.abs(x), y);
      const beside = along > 0.001 && along < 0.999;
      return beside && side > -below && side < above ? 0 : 1;
    },
  );
  writeFileSync(skinDetailPath(plan.name), asText(plan.name, { ...figures, surface }));
  console.log(`models/anatomy/skin/${plan.name}.json`);
}

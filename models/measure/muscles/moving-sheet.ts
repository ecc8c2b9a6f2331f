import { sheetFrame } from "../../../src/core/muscle/evaluate-sheet.ts";
import { solveCholesky } from "../cholesky.ts";
import { grevilleSites, thinPlateForms } from "./grid-smoothness.ts";
import { bareSheet } from "./orient-grid.ts";
import type { SheetSamples } from "./sheet-samples.ts";
import type { Grid } from "./trial-sheets.ts";

const MIN_THICKNESS = 2e-4;

/** A sheet being moved by Gauss-Newton steps: its samples and the normal equations of one step. */
export interface MovingSheet {
  grid: Grid;
  /** Where it was laid; holds refer to it. */
  readonly start: Grid;
  readonly samples: SheetSamples;
  /** `(4 atoms)²`, row-major, lower triangle; x, y, z, half-thickness per atom. */
  readonly normalMatrix: Float64Array;
  readonly rightSide: Float64Array;
}

/** A sheet ready for its first step. */
export function movingSheet(grid: Grid, samples: SheetSamples): MovingSheet {
  const n = grid.across * grid.along * 4;
  return {
    grid,
    start: grid,
    samples,
    normalMatrix: new Float64Array(n * n),
    rightSide: new Float64Array(n),
  };
}

/** Samples the sheet where it is now and empties the equations. */
export function beginStep(part: MovingSheet): void {
  part.samples.update(part.grid);
  part.normalMatrix.fill(0);
  part.rightSide.fill(0);
}

/** Adds one sample's pull towards `y` (plane normal `m`) to its part's normal equations. */
export function addPull(
  part: MovingSheet,
  s: number,
  y: readonly number[],
  m: readonly number[],
  w: number,
  pointShare: number,
): void {
  const { support, atoms, jacobian, points } = part.samples;
  const n = part.grid.across * part.grid.along * 4;
  const d = [0, 1, 2].map((c) => points[3 * s + c]! - y[c]!);
  const metric = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  for (let r = 0; r < 3; r++) {
    for (let c = 0; c < 3; c++) metric[3 * r + c] = m[r]! * m[c]! + (r === c ? pointShare : 0);
  }
  const base = s * support;
  const weighted = new Float64Array(support * 12);
  for (let k = 0; k < support; k++) {
    const o = 12 * (base + k);
    for (let r = 0; r < 3; r++) {
      for (let q = 0; q < 4; q++) {
        weighted[12 * k + 4 * r + q] =
          w *
          (metric[3 * r]! * jacobian[o + q]! +
            metric[3 * r + 1]! * jacobian[o + 4 + q]! +
            metric[3 * r + 2]! * jacobian[o + 8 + q]!);
      }
    }
  }
  for (let k = 0; k < support; k++) {
    const row = 4 * atoms[base + k]!;
    for (let q = 0; q < 4; q++) {
      const [a, b, c] = [
        weighted[12 * k + q]!,
        weighted[12 * k + 4 + q]!,
        weighted[12 * k + 8 + q]!,
      ];
      part.rightSide[row + q]! -= a * d[0]! + b * d[1]! + c * d[2]!;
      for (let l = 0; l <= k; l++) {
        const column = 4 * atoms[base + l]!;
        const o = 12 * (base + l);
        for (let p = 0; p < 4; p++) {
          part.normalMatrix[(row + q) * n + column + p]! +=
            a * jacobian[o + p]! + b * jacobian[o + 4 + p]! + c * jacobian[o + 8 + p]!;
        }
      }
    }
  }
}

/**
 * The discrete thin plate. `flat` resists every bend; `as laid` only what bends away from the start.
 */
export function addSmoothness(
  part: MovingSheet,
  weight: number,
  thicknessFactor: number,
  rest: "flat" | "as laid" = "flat",
): void {
  const { grid, start } = part;
  const n = grid.across * grid.along * 4;
  const forms = thinPlateForms(grid.across, grid.along);
  const w = weight / forms.length;
  for (const form of forms) {
    for (let q = 0; q < 4; q++) {
      const factor = q === 3 ? w * thicknessFactor : w;
      const of = (g: Grid, k: number): number =>
        q === 3 ? g.halfThickness[k]! : g.positions[3 * k + q]!;
      const value = (k: number): number => of(grid, k) - (rest === "flat" ? 0 : of(start, k));
      let current = 0;
      form.atoms.forEach((k, i) => {
        current += form.weights[i]! * value(k);
      });
      form.atoms.forEach((k, i) => {
        part.rightSide[4 * k + q]! -= factor * form.weights[i]! * current;
        form.atoms.forEach((l, j) => {
          if (l <= k) {
            part.normalMatrix[(4 * k + q) * n + 4 * l + q]! +=
              factor * form.weights[i]! * form.weights[j]!;
          }
        });
      });
    }
  }
}

/** Holds each atom near its start within the sheet's tangent plane; across it the data decides. */
export function addAnchor(part: MovingSheet, weight: number): void {
  const { grid, start } = part;
  const atoms = grid.across * grid.along;
  const n = 4 * atoms;
  const w = weight / atoms;
  const sheet = bareSheet(grid);
  const us = grevilleSites(grid.across);
  const vs = grevilleSites(grid.along);
  for (let i = 0; i < grid.across; i++) {
    for (let j = 0; j < grid.along; j++) {
      const k = i * grid.along + j;
      const normal = sheetFrame(sheet, us[i]!, vs[j]!).normal;
      for (let r = 0; r < 3; r++) {
        for (let c = 0; c < 3; c++) {
          const hold = w * ((r === c ? 1 : 0) - normal[r]! * normal[c]!);
          part.rightSide[4 * k + r]! -=
            hold * (grid.positions[3 * k + c]! - start.positions[3 * k + c]!);
          if (c <= r) part.normalMatrix[(4 * k + r) * n + 4 * k + c]! += hold;
        }
      }
    }
  }
}

/** Takes the step that the equations ask for; thickness stays positive. */
export function solveStep(part: MovingSheet): void {
  const { grid } = part;
  const atoms = grid.across * grid.along;
  const n = 4 * atoms;
  const a = part.normalMatrix;
  let trace = 0;
  for (let i = 0; i < n; i++) trace += a[i * n + i]!;
  for (let i = 0; i < n; i++) a[i * n + i]! += (1e-4 * trace) / n;
  solveCholesky(a, part.rightSide, n, 1);
  const positions = grid.positions.slice();
  const halfThickness = grid.halfThickness.slice();
  for (let k = 0; k < atoms; k++) {
    for (let c = 0; c < 3; c++) positions[3 * k + c]! += part.rightSide[4 * k + c]!;
    halfThickness[k] = Math.max(MIN_THICKNESS, halfThickness[k]! + part.rightSide[4 * k + 3]!);
  }
  part.grid = { ...grid, positions, halfThickness };
}

import type { Vec3 } from "../../../src/core/geometry/vec3.ts";
import { sheetFrame } from "../../../src/core/muscle/evaluate-sheet.ts";
import type { MuscleSheet } from "../../../src/core/muscle/sheet.ts";
import { splineBasis } from "../../../src/core/muscle/spline-basis.ts";
import { solveCholesky } from "../cholesky.ts";
import { bareSheet } from "./orient-grid.ts";
import type { Grid } from "./trial-sheets.ts";

/** A mid-surface as a function: position and half-thickness at (u, v), model space, metres. */
export type SheetFunction = (u: number, v: number) => { position: Vec3; halfThickness: number };

/** Least-squares operator from `samples` evenly spaced values to `count` control values, row-major. */
function fitOperator(count: number, samples: number): Float64Array {
  const basis = new Float64Array(samples * count);
  for (let s = 0; s < samples; s++) {
    const row = splineBasis(count, s / (samples - 1));
    row.value.forEach((w, k) => {
      basis[s * count + row.first + k] = w;
    });
  }
  const normal = new Float64Array(count * count);
  const right = new Float64Array(count * samples);
  for (let s = 0; s < samples; s++) {
    for (let i = 0; i < count; i++) {
      right[i * samples + s] = basis[s * count + i]!;
      for (let j = 0; j < count; j++) {
        normal[i * count + j]! += basis[s * count + i]! * basis[s * count + j]!;
      }
    }
  }
  for (let i = 0; i < count; i++) normal[i * count + i]! += 1e-9;
  solveCholesky(normal, right, count, samples);
  return right;
}

/** The grid of atoms whose spline comes closest (least squares, evenly sampled) to a given sheet. */
export function resampleSheet(
  source: SheetFunction,
  across: number,
  along: number,
): Pick<MuscleSheet, "across" | "along" | "positions" | "halfThickness"> {
  const nu = 4 * across + 1;
  const nv = 4 * along + 1;
  const values = new Float64Array(nu * nv * 4);
  for (let i = 0; i < nu; i++) {
    for (let j = 0; j < nv; j++) {
      const s = source(i / (nu - 1), j / (nv - 1));
      values.set([...s.position, s.halfThickness], (i * nv + j) * 4);
    }
  }
  const opU = fitOperator(across, nu);
  const opV = fitOperator(along, nv);
  const half = new Float64Array(across * nv * 4);
  for (let a = 0; a < across; a++) {
    for (let i = 0; i < nu; i++) {
      const w = opU[a * nu + i]!;
      for (let k = 0; k < nv * 4; k++) half[a * nv * 4 + k]! += w * values[i * nv * 4 + k]!;
    }
  }
  const positions = new Float32Array(across * along * 3);
  const halfThickness = new Float32Array(across * along);
  for (let a = 0; a < across; a++) {
    for (let b = 0; b < along; b++) {
      const sum = [0, 0, 0, 0];
      for (let j = 0; j < nv; j++) {
        for (let c = 0; c < 4; c++) {
          sum[c]! += opV[b * nv + j]! * half[(a * nv + j) * 4 + c]!;
        }
      }
      const k = a * along + b;
      for (let c = 0; c < 3; c++) positions[3 * k + c] = sum[c]!;
      halfThickness[k] = Math.max(2e-4, sum[3]!);
    }
  }
  return { across, along, positions, halfThickness };
}

/** The same sheet with another number of atoms, nearest in the least-squares sense. */
export function resampleGrid(grid: Grid, across: number, along: number): Grid {
  const sheet = bareSheet(grid);
  return resampleSheet((u, v) => sheetFrame(sheet, u, v), across, along);
}

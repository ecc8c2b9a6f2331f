import { acrossSamples, alongSamples } from "../../../src/core/muscle/ring-samples.ts";
import {
  crest,
  crestExponent,
  drawnInU,
  endRounding,
} from "../../../src/core/muscle/sheet-profile.ts";
import { type BasisRow, splineBasis } from "../../../src/core/muscle/spline-basis.ts";
import type { Grid } from "./trial-sheets.ts";

/**
 * Samples of a sheet's surface with their derivative by every atom that moves them. Everything
 * that does not depend on the atoms is computed once per grid size; `update` fills in the rest.
 */
export interface SheetSamples {
  readonly count: number;
  /** Contributing atoms per sample (the same number for all). */
  readonly support: number;
  /** `support` atom indices per sample. */
  readonly atoms: Int32Array;
  readonly points: Float64Array;
  readonly normals: Float64Array;
  /** Per sample and supporting atom 3 × 4: derivative of xyz by the atom's x, y, z, half-thickness. */
  readonly jacobian: Float64Array;
  /** Area that each sample stands for, metres². */
  readonly area: Float64Array;
  update(grid: Grid): void;
}

interface Fixed {
  readonly u: number;
  readonly v: number;
  readonly face: 1 | -1;
  readonly rounding: number;
  readonly rowU: BasisRow;
  readonly rowV: BasisRow;
}

/** `rings` steps along and `steps` per face across; corners (see `cornerShare`) are sampled as the mesh has them. */
export function sheetSamples(
  across: number,
  along: number,
  steps: number,
  rings: number,
  corner = 1,
): SheetSamples {
  const us = acrossSamples(steps);
  const vs = alongSamples(rings);
  const around = 2 * steps;
  const exponent = crestExponent(across);
  const fixed: Fixed[] = [];
  for (const v of vs) {
    for (let i = 0; i < around; i++) {
      const face = i <= steps ? 1 : -1;
      const u = us[i <= steps ? i : around - i]!;
      fixed.push({
        u,
        v,
        face,
        rounding: crest(u, exponent) * endRounding(v),
        rowU: splineBasis(across, drawnInU(u, v, corner)),
        rowV: splineBasis(along, v),
      });
    }
  }
  const first = fixed[0]!;
  const support = first.rowU.value.length * first.rowV.value.length;
  const count = fixed.length;
  const atoms = new Int32Array(count * support);
  const weights = new Float64Array(count * support * 3);
  fixed.forEach((f, s) => {
    let k = s * support;
    for (let i = 0; i < f.rowU.value.length; i++) {
      for (let j = 0; j < f.rowV.value.length; j++, k++) {
        atoms[k] = (f.rowU.first + i) * along + f.rowV.first + j;
        weights[3 * k] = f.rowU.value[i]! * f.rowV.value[j]!;
        weights[3 * k + 1] = f.rowU.slope[i]! * f.rowV.value[j]!;
        weights[3 * k + 2] = f.rowU.value[i]! * f.rowV.slope[j]!;
      }
    }
  });
  const points = new Float64Array(3 * count);
  const normals = new Float64Array(3 * count);
  const area = new Float64Array(count);
  const jacobian = new Float64Array(count * support * 12);

  const update = (grid: Grid): void => {
    for (let s = 0; s < count; s++) {
      const f = fixed[s]!;
      const a = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
      for (let k = s * support; k < (s + 1) * support; k++) {
        const atom = atoms[k]!;
        const [w, wu, wv] = [weights[3 * k]!, weights[3 * k + 1]!, weights[3 * k + 2]!];
        for (let c = 0; c < 3; c++) {
          const x = grid.positions[3 * atom + c]!;
          a[c]! += w * x;
          a[3 + c]! += wu * x;
          a[6 + c]! += wv * x;
        }
        a[9]! += w * grid.halfThickness[atom]!;
      }
      const n = [
        a[4]! * a[8]! - a[5]! * a[7]!,
        a[5]! * a[6]! - a[3]! * a[8]!,
        a[3]! * a[7]! - a[4]! * a[6]!,
      ];
      const l = Math.max(Math.hypot(n[0]!, n[1]!, n[2]!), 1e-12);
      for (let c = 0; c < 3; c++) n[c]! /= l;
      const h = f.face * Math.max(0, a[9]!) * f.rounding;
      for (let c = 0; c < 3; c++) points[3 * s + c] = a[c]! + h * n[c]!;
      // Dual tangents: a small change of Pu or Pv along n tilts the normal against them.
      const dualU = [
        (a[7]! * n[2]! - a[8]! * n[1]!) / l,
        (a[8]! * n[0]! - a[6]! * n[2]!) / l,
        (a[6]! * n[1]! - a[7]! * n[0]!) / l,
      ];
      const dualV = [
        (n[1]! * a[5]! - n[2]! * a[4]!) / l,
        (n[2]! * a[3]! - n[0]! * a[5]!) / l,
        (n[0]! * a[4]! - n[1]! * a[3]!) / l,
      ];
      for (let k = s * support; k < (s + 1) * support; k++) {
        const [w, wu, wv] = [weights[3 * k]!, weights[3 * k + 1]!, weights[3 * k + 2]!];
        const o = 12 * k;
        for (let r = 0; r < 3; r++) {
          const tilt = -h * (wu * dualU[r]! + wv * dualV[r]!);
          for (let c = 0; c < 3; c++) jacobian[o + 4 * r + c] = tilt * n[c]! + (r === c ? w : 0);
          jacobian[o + 4 * r + 3] = f.face * f.rounding * w * n[r]!;
        }
      }
    }
    surfaceFrames(points, vs.length, around, normals, area);
  };
  return { count, support, atoms, points, normals, jacobian, area, update };
}

/** Normals and areas from neighbouring samples of the ring grid; ends use one-sided differences. */
function surfaceFrames(
  p: Float64Array,
  rings: number,
  around: number,
  normals: Float64Array,
  area: Float64Array,
): void {
  for (let r = 0; r < rings; r++) {
    const r0 = Math.max(0, r - 1);
    const r1 = Math.min(rings - 1, r + 1);
    for (let i = 0; i < around; i++) {
      const s = r * around + i;
      const left = 3 * (r * around + ((i + around - 1) % around));
      const right = 3 * (r * around + ((i + 1) % around));
      const before = 3 * (r0 * around + i);
      const after = 3 * (r1 * around + i);
      const a = [p[right]! - p[left]!, p[right + 1]! - p[left + 1]!, p[right + 2]! - p[left + 2]!];
      const b = [
        p[after]! - p[before]!,
        p[after + 1]! - p[before + 1]!,
        p[after + 2]! - p[before + 2]!,
      ];
      const x = a[1]! * b[2]! - a[2]! * b[1]!;
      const y = a[2]! * b[0]! - a[0]! * b[2]!;
      const z = a[0]! * b[1]! - a[1]! * b[0]!;
      const l = Math.hypot(x, y, z);
      area[s] = l / (2 * (r1 - r0));
      normals.set(l > 0 ? [x / l, y / l, z / l] : [0, 0, 1], 3 * s);
    }
  }
}

import { cross, length, normalize, scale, type Vec3 } from "../geometry/vec3.ts";
import { cornerShare } from "./corner-share.ts";
import type { MusclePlace, MuscleSheet } from "./sheet.ts";
import { crest, crestExponent, drawnInU, endRounding } from "./sheet-profile.ts";
import { type BasisRow, splineBasis } from "./spline-basis.ts";

/** The mid-surface at one place. Right side of the body, model space, metres. */
export interface SheetFrame {
  readonly position: Vec3;
  /** Derivative of the position by the mid-surface's own u and by v, metres per unit. */
  readonly across: Vec3;
  readonly along: Vec3;
  /** Unit normal towards the skin; any unit vector where the sheet has collapsed to a line. */
  readonly normal: Vec3;
  /** Half the thickness before edges and ends are rounded, metres; never negative. */
  readonly halfThickness: number;
}

function blend(
  values: Float32Array,
  stride: number,
  offset: number,
  along: number,
  rowU: BasisRow,
  weightsU: readonly number[],
  rowV: BasisRow,
  weightsV: readonly number[],
): number {
  let sum = 0;
  for (let i = 0; i < weightsU.length; i++) {
    const base = (rowU.first + i) * along + rowV.first;
    let row = 0;
    for (let j = 0; j < weightsV.length; j++) {
      row += weightsV[j]! * values[(base + j) * stride + offset]!;
    }
    sum += weightsU[i]! * row;
  }
  return sum;
}

/** The mid-surface at (`u`, `v`), both clamped into 0–1. One place at a time; meshes use tables. */
export function sheetFrame(sheet: MuscleSheet, u: number, v: number): SheetFrame {
  const rowU = splineBasis(sheet.across, u);
  const rowV = splineBasis(sheet.along, v);
  const vector = (wu: readonly number[], wv: readonly number[]): Vec3 => [
    blend(sheet.positions, 3, 0, sheet.along, rowU, wu, rowV, wv),
    blend(sheet.positions, 3, 1, sheet.along, rowU, wu, rowV, wv),
    blend(sheet.positions, 3, 2, sheet.along, rowU, wu, rowV, wv),
  ];
  const across = vector(rowU.slope, rowV.value);
  const along = vector(rowU.value, rowV.slope);
  const n = cross(across, along);
  const flat = length(n) <= 1e-4 * length(across) * length(along);
  const t = blend(sheet.halfThickness, 1, 0, sheet.along, rowU, rowU.value, rowV, rowV.value);
  return {
    position: vector(rowU.value, rowV.value),
    across,
    along,
    normal: flat ? perpendicular(along) : normalize(n),
    halfThickness: Math.max(0, t),
  };
}

function perpendicular(a: Vec3): Vec3 {
  const [x, y, z] = a.map(Math.abs);
  const axis: Vec3 =
    (x ?? 0) <= (y ?? 0) && (x ?? 0) <= (z ?? 0)
      ? [1, 0, 0]
      : (y ?? 0) <= (z ?? 0)
        ? [0, 1, 0]
        : [0, 0, 1];
  const n = normalize(cross(a, axis));
  return length(n) > 0 ? n : [0, 0, 1];
}

/**
 * The point of a part at a place: depth 0 lies on the face toward the skin, 1 on the deep face.
 * Right side, model space, metres; mirror x for the left.
 */
export function pointAt(sheet: MuscleSheet, place: MusclePlace): Vec3 {
  const frame = sheetFrame(sheet, drawnInU(place.u, place.v, cornerShare(sheet)), place.v);
  const rounding = crest(place.u, crestExponent(sheet.across)) * endRounding(place.v);
  const lift = scale(frame.normal, (1 - 2 * place.depth) * frame.halfThickness * rounding);
  const p = frame.position;
  return [p[0] + lift[0], p[1] + lift[1], p[2] + lift[2]];
}

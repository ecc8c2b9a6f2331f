import type { MuscleSheet } from "./sheet.ts";
import type { BasisRow } from "./spline-basis.ts";

/** Numbers per point: position, its first and second derivatives, half-thickness and its first derivatives. */
export const CHANNELS = 21;
export const POSITION = 0;
export const BY_U = 3;
export const BY_V = 6;
export const BY_UU = 9;
export const BY_UV = 12;
export const BY_VV = 15;
export const THICKNESS = 18;
export const THICKNESS_BY_U = 19;
export const THICKNESS_BY_V = 20;

/** Numbers per row of atoms on one ring: x, its two v derivatives, half-thickness and its v derivative. */
export const ROW_CHANNELS = 11;

/** Contracts the grid with the v basis of one ring, into `ROW_CHANNELS` numbers per row of atoms. */
export function contractAlong(sheet: MuscleSheet, basis: BasisRow, out: Float64Array): void {
  out.fill(0);
  for (let i = 0; i < sheet.across; i++) {
    const o = i * ROW_CHANNELS;
    for (let j = 0; j < basis.value.length; j++) {
      const k = i * sheet.along + basis.first + j;
      const w = basis.value[j]!;
      const s = basis.slope[j]!;
      const b = basis.bend[j]!;
      for (let c = 0; c < 3; c++) {
        const x = sheet.positions[3 * k + c]!;
        out[o + c]! += w * x;
        out[o + 3 + c]! += s * x;
        out[o + 6 + c]! += b * x;
      }
      out[o + 9]! += w * sheet.halfThickness[k]!;
      out[o + 10]! += s * sheet.halfThickness[k]!;
    }
  }
}

/** Contracts the rows of one ring with the u basis: all channels at one point of the mid-surface. */
export function contractAcross(rows: Float64Array, basis: BasisRow, out: Float64Array): void {
  out.fill(0);
  for (let i = 0; i < basis.value.length; i++) {
    const o = (basis.first + i) * ROW_CHANNELS;
    const w = basis.value[i]!;
    const s = basis.slope[i]!;
    const b = basis.bend[i]!;
    for (let c = 0; c < 3; c++) {
      const x = rows[o + c]!;
      const xv = rows[o + 3 + c]!;
      out[POSITION + c]! += w * x;
      out[BY_U + c]! += s * x;
      out[BY_V + c]! += w * xv;
      out[BY_UU + c]! += b * x;
      out[BY_UV + c]! += s * xv;
      out[BY_VV + c]! += w * rows[o + 6 + c]!;
    }
    out[THICKNESS]! += w * rows[o + 9]!;
    out[THICKNESS_BY_U]! += s * rows[o + 9]!;
    out[THICKNESS_BY_V]! += w * rows[o + 10]!;
  }
}

import {
  BY_U,
  BY_UU,
  BY_UV,
  BY_V,
  BY_VV,
  THICKNESS,
  THICKNESS_BY_U,
  THICKNESS_BY_V,
} from "./sheet-derivatives.ts";

/** The rounded offset from the mid-surface and what its normal needs, at one (u, v). */
export interface OffsetFrame {
  readonly normal: readonly [number, number, number];
  readonly normalByU: readonly [number, number, number];
  readonly normalByV: readonly [number, number, number];
  readonly height: number;
  /** Derivatives by the ring angle (0–π on one face) and by v; mid-surface u per angle and per v. */
  readonly heightByAngle: number;
  readonly heightByV: number;
  readonly uByAngle: number;
  readonly uByV: number;
}

/**
 * The offset at one point from its derivatives `d`: ring parameter `u`, `turn` (0–1 from edge to edge),
 * the crest's share, end rounding and its slope by v, and the sheet's `cornerShare`.
 */
export function offsetFrame(
  d: Float64Array,
  u: number,
  turn: number,
  crestShare: number,
  end: number,
  endSlope: number,
  exponent: number,
  corner: number,
): OffsetFrame {
  const cx = d[4]! * d[8]! - d[5]! * d[7]!;
  const cy = d[5]! * d[6]! - d[3]! * d[8]!;
  const cz = d[3]! * d[7]! - d[4]! * d[6]!;
  const l = Math.max(Math.hypot(cx, cy, cz), 1e-12);
  const normal: [number, number, number] = [cx / l, cy / l, cz / l];
  const byU: [number, number, number] = [0, 0, 0];
  const byV: [number, number, number] = [0, 0, 0];
  derivativeOfUnitCross(d, normal, l, BY_UU, BY_UV, byU);
  derivativeOfUnitCross(d, normal, l, BY_UV, BY_VV, byV);
  const angle = Math.PI * turn;
  const uByAngle = (Math.sin(angle) / 2) * (1 - corner * (1 - end));
  const uByV = (u - 0.5) * corner * endSlope;
  const thickness = Math.max(0, d[THICKNESS]!);
  const rounding = crestShare * end;
  const crestByAngle = crestSlope(angle, crestShare, exponent);
  return {
    normal,
    normalByU: byU,
    normalByV: byV,
    height: thickness * rounding,
    heightByAngle: thickness * crestByAngle * end + d[THICKNESS_BY_U]! * uByAngle * rounding,
    heightByV:
      thickness * crestShare * endSlope +
      (d[THICKNESS_BY_V]! + d[THICKNESS_BY_U]! * uByV) * rounding,
    uByAngle,
    uByV,
  };
}

/** d/da of unit(Pu × Pv) for a parameter a whose mixed second derivatives start at `pu` and `pv`. */
function derivativeOfUnitCross(
  d: Float64Array,
  normal: readonly [number, number, number],
  size: number,
  pu: number,
  pv: number,
  out: [number, number, number],
): void {
  const x = d[pu + 1]! * d[8]! - d[pu + 2]! * d[7]! + d[4]! * d[pv + 2]! - d[5]! * d[pv + 1]!;
  const y = d[pu + 2]! * d[6]! - d[pu]! * d[8]! + d[5]! * d[pv]! - d[3]! * d[pv + 2]!;
  const z = d[pu]! * d[7]! - d[pu + 1]! * d[6]! + d[3]! * d[pv + 1]! - d[4]! * d[pv]!;
  const along = x * normal[0] + y * normal[1] + z * normal[2];
  out[0] = (x - along * normal[0]) / size;
  out[1] = (y - along * normal[1]) / size;
  out[2] = (z - along * normal[2]) / size;
}

/** Derivative by the ring angle of sqrt(1 − |cos|^q); its limit at the edges, where it is steepest. */
function crestSlope(angle: number, share: number, q: number): number {
  const c = Math.cos(angle);
  if (share < 1e-4) return Math.sqrt(q / 2) * Math.sign(c);
  return (q * Math.abs(c) ** (q - 1) * Math.sign(c) * Math.sin(angle)) / (2 * share);
}

/** Writes position and unit normal of one face (1 skin, −1 deep) at offset `o` of both arrays. */
export function writeVertex(
  d: Float64Array,
  f: OffsetFrame,
  face: 1 | -1,
  positions: Float32Array,
  normals: Float32Array,
  o: number,
): void {
  const h = face * f.height;
  const a: number[] = [0, 0, 0];
  const b: number[] = [0, 0, 0];
  for (let c = 0; c < 3; c++) {
    positions[o + c] = d[c]! + h * f.normal[c]!;
    const byU = d[BY_U + c]! + h * f.normalByU[c]!;
    a[c] = byU * f.uByAngle + face * f.heightByAngle * f.normal[c]!;
    b[c] = d[BY_V + c]! + byU * f.uByV + h * f.normalByV[c]! + face * f.heightByV * f.normal[c]!;
  }
  let x = face * (a[1]! * b[2]! - a[2]! * b[1]!);
  let y = face * (a[2]! * b[0]! - a[0]! * b[2]!);
  let z = face * (a[0]! * b[1]! - a[1]! * b[0]!);
  const l = Math.hypot(x, y, z);
  if (l > 1e-14) {
    x /= l;
    y /= l;
    z /= l;
  } else {
    [x, y, z] = [face * f.normal[0], face * f.normal[1], face * f.normal[2]];
  }
  normals[o] = x;
  normals[o + 1] = y;
  normals[o + 2] = z;
}

import { acrossSamples, alongSamples, crestTable, type RingCounts } from "./ring-samples.ts";
import type { MuscleSheet } from "./sheet.ts";
import { crestExponent, drawnInU, endRounding, endRoundingSlope } from "./sheet-profile.ts";
import { type BasisRow, splineBasis } from "./spline-basis.ts";
import { tendonShare } from "./tendon-share.ts";

/** A closed surface of one sheet on the right side, model space, metres; counter-clockwise outside. */
export interface SheetMesh {
  /** xyz per vertex; rings along v, each once round: skin face from u 0 to 1, deep face back. */
  readonly positions: Float32Array;
  /** xyz per vertex, unit length, analytic. */
  readonly normals: Float32Array;
  /** u, v, metres along the fibre from the origin, tendon share; per vertex. */
  readonly fibre: Float32Array;
  readonly index: Uint32Array;
}

/** Position, its first and second derivatives, half-thickness and its first derivatives. */
const CHANNELS = 21;
const POSITION = 0;
const BY_U = 3;
const BY_V = 6;
const BY_UU = 9;
const BY_UV = 12;
const BY_VV = 15;
const THICKNESS = 18;
const THICKNESS_BY_U = 19;
const THICKNESS_BY_V = 20;

/** Contracts the grid with the v bases of one ring: for each row of atoms x, x', x'' and t, t'. */
function contractAlong(sheet: MuscleSheet, basis: BasisRow, out: Float64Array): void {
  out.fill(0);
  for (let i = 0; i < sheet.across; i++) {
    const o = i * 11;
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

function contractAcross(rows: Float64Array, basis: BasisRow, out: Float64Array): void {
  out.fill(0);
  for (let i = 0; i < basis.value.length; i++) {
    const o = (basis.first + i) * 11;
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

/**
 * Meshes one sheet as rings without poles; both ends are closed by a strip between the two faces.
 * Normals follow from the exact derivatives of mid-surface ± thickness · crest · end · normal.
 */
export function sheetMesh(sheet: MuscleSheet, counts: RingCounts): SheetMesh {
  const us = acrossSamples(counts.across);
  const vs = alongSamples(counts.along);
  const exponent = crestExponent(sheet.across);
  const crests = crestTable(sheet.across, us);
  const n = us.length - 1;
  const around = 2 * n;
  const vertices = around * vs.length;
  const positions = new Float32Array(3 * vertices);
  const normals = new Float32Array(3 * vertices);
  const fibre = new Float32Array(4 * vertices);
  const rows = new Float64Array(11 * sheet.across);
  const d = new Float64Array(CHANNELS);
  const travelled = new Float64Array(n + 1);
  const speeds = new Float64Array(n + 1);
  for (let r = 0; r < vs.length; r++) {
    const v = vs[r]!;
    const end = endRounding(v);
    const endSlope = endRoundingSlope(v);
    contractAlong(sheet, splineBasis(sheet.along, v), rows);
    for (let i = 0; i <= n; i++) {
      const u = us[i]!;
      contractAcross(rows, splineBasis(sheet.across, drawnInU(u, v)), d);
      // Speed along v, not steps between vertices: those move sideways where the ends are rounded.
      const speed = Math.hypot(d[BY_V]!, d[BY_V + 1]!, d[BY_V + 2]!);
      travelled[i]! += r > 0 ? ((speed + speeds[i]!) / 2) * (v - vs[r - 1]!) : speed * v;
      speeds[i] = speed;
      const frame = offsetFrame(d, u, i / n, crests[i]!, end, endSlope, exponent);
      for (const face of [1, -1] as const) {
        if (face < 0 && (i === 0 || i === n)) continue;
        const k = r * around + (face > 0 ? i : around - i);
        writeVertex(d, frame, face, positions, normals, 3 * k);
        fibre[4 * k] = u;
        fibre[4 * k + 1] = v;
        fibre[4 * k + 2] = travelled[i]!;
      }
    }
  }
  const rest = 1 - vs[vs.length - 1]!;
  const total = travelled.map((metres, i) => metres + rest * speeds[i]!);
  markTendon(sheet, fibre, total, n);
  return { positions, normals, fibre, index: ringIndex(vs.length, n) };
}

/** Fills in the tendon share, which goes by share of the fibre's length and not by v. */
function markTendon(sheet: MuscleSheet, fibre: Float32Array, total: Float64Array, n: number): void {
  for (let k = 0; k < fibre.length / 4; k++) {
    const around = k % (2 * n);
    const skin = around <= n;
    const length = Math.max(1e-9, total[skin ? around : 2 * n - around]!);
    const along = fibre[4 * k + 2]! / length;
    fibre[4 * k + 3] = tendonShare(sheet.tendon, fibre[4 * k]!, along, skin ? "skin" : "deep");
  }
}

/** The rounded offset from the mid-surface and what its normal needs, at one (u, v). */
interface OffsetFrame {
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

function offsetFrame(
  d: Float64Array,
  u: number,
  turn: number,
  crestShare: number,
  end: number,
  endSlope: number,
  exponent: number,
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
  const uByAngle = (Math.sin(angle) / 2) * end;
  const uByV = (u - 0.5) * endSlope;
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

function writeVertex(
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

/** Triangles of `rings` rings of `2 n` vertices, with a closing strip between the faces at each end. */
function ringIndex(rings: number, n: number): Uint32Array {
  const around = 2 * n;
  const out: number[] = [];
  for (let r = 0; r + 1 < rings; r++) {
    for (let i = 0; i < around; i++) {
      const a = r * around + i;
      const b = r * around + ((i + 1) % around);
      out.push(a, b, b + around, a, b + around, a + around);
    }
  }
  for (const [base, flip] of [
    [0, true],
    [(rings - 1) * around, false],
  ] as const) {
    const face = (a: number, b: number, c: number): void => {
      if (flip) out.push(base + a, base + c, base + b);
      else out.push(base + a, base + b, base + c);
    };
    for (let i = 0; i < n; i++) {
      const down = (k: number): number => (around - k) % around;
      if (i > 0) face(i, i + 1, down(i));
      if (i + 1 < n) face(i + 1, down(i + 1), down(i));
    }
  }
  return Uint32Array.from(out);
}

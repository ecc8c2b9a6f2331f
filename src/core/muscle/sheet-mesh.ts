import { cornerShare } from "./corner-share.ts";
import { offsetFrame, writeVertex } from "./offset-frame.ts";
import { ringIndex } from "./ring-index.ts";
import { acrossSamples, alongSamples, crestTable, type RingCounts } from "./ring-samples.ts";
import type { MuscleSheet } from "./sheet.ts";
import {
  BY_V,
  CHANNELS,
  contractAcross,
  contractAlong,
  ROW_CHANNELS,
} from "./sheet-derivatives.ts";
import { crestExponent, drawnInU, endRounding, endRoundingSlope } from "./sheet-profile.ts";
import { splineBasis } from "./spline-basis.ts";
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

/**
 * Meshes one sheet as rings without poles; both ends are closed by a strip between the two faces.
 * Normals follow from the exact derivatives of mid-surface ± thickness · crest · end · normal.
 */
export function sheetMesh(sheet: MuscleSheet, counts: RingCounts): SheetMesh {
  const us = acrossSamples(counts.across);
  const vs = alongSamples(counts.along);
  const exponent = crestExponent(sheet.across);
  const corner = cornerShare(sheet);
  const crests = crestTable(sheet.across, us);
  const bases = Array.from(us, (u) => splineBasis(sheet.across, u));
  const n = us.length - 1;
  const around = 2 * n;
  const vertices = around * vs.length;
  const positions = new Float32Array(3 * vertices);
  const normals = new Float32Array(3 * vertices);
  const fibre = new Float32Array(4 * vertices);
  const rows = new Float64Array(ROW_CHANNELS * sheet.across);
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
      // Away from the ends nothing is drawn in (to a ten-thousandth of the width): reuse the basis.
      const basis = end > 0.9999 ? bases[i]! : splineBasis(sheet.across, drawnInU(u, v, corner));
      contractAcross(rows, basis, d);
      // Speed along v, not steps between vertices: those move sideways where the ends are rounded.
      const speed = Math.hypot(d[BY_V]!, d[BY_V + 1]!, d[BY_V + 2]!);
      travelled[i]! += r > 0 ? ((speed + speeds[i]!) / 2) * (v - vs[r - 1]!) : speed * v;
      speeds[i] = speed;
      const frame = offsetFrame(d, u, i / n, crests[i]!, end, endSlope, exponent, corner);
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

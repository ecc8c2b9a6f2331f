import type { MuscleLayer } from "./body.ts";
import { connectedParts } from "./connected-parts.ts";

/** Where a muscle's surface texture lies, per vertex. */
export interface FibreFrame {
  /**
   * x millimetres across the fibres from the sheet's middle, y millimetres along them, z tendon share
   * 0–1. In muscles narrower than `FULL_GRAIN` the millimetres are stretched, since their bundles are
   * finer.
   */
  readonly fibre: Float32Array;
  /** Unit fibre direction in model space as signed bytes, xyz; w tenths of a millimetre to the sheet's rim, at most 127. */
  readonly tangent: Int8Array;
}

/** Width of a muscle, millimetres, from which on its bundles have their full size; how fine at most. */
const FULL_GRAIN = 26;
const FINEST = 2.2;

/**
 * Turns (u, v) into millimetres and finds the fibre direction. Across the fibres one scale holds
 * for a whole connected sheet (its area over the area integral of |∇u|, its mean width), so that
 * striations converge where the sheet narrows, as fibres do. The direction is the area-weighted
 * mean of each triangle's gradient of the distance along the fibre. Empty in, empty out.
 */
export function computeFibreFrame(layer: MuscleLayer): FibreFrame {
  const { positions, index, fibre } = layer;
  const vertices = positions.length / 3;
  const part = connectedParts(index, vertices);
  const area = new Float64Array(vertices);
  const spread = new Float64Array(vertices);
  const direction = new Float32Array(vertices * 3);
  for (let t = 0; t < index.length; t += 3) {
    const a = index[t]!;
    const b = index[t + 1]!;
    const c = index[t + 2]!;
    const ux = positions[3 * b]! - positions[3 * a]!;
    const uy = positions[3 * b + 1]! - positions[3 * a + 1]!;
    const uz = positions[3 * b + 2]! - positions[3 * a + 2]!;
    const vx = positions[3 * c]! - positions[3 * a]!;
    const vy = positions[3 * c + 1]! - positions[3 * a + 1]!;
    const vz = positions[3 * c + 2]! - positions[3 * a + 2]!;
    const uu = ux * ux + uy * uy + uz * uz;
    const uv = ux * vx + uy * vy + uz * vz;
    const vv = vx * vx + vy * vy + vz * vz;
    const det = uu * vv - uv * uv;
    if (det < 1e-18) continue;
    const size = Math.sqrt(det) / 2;
    // The gradient of a linear function over a triangle, in terms of its two edges.
    const acrossB = fibre[4 * b]! - fibre[4 * a]!;
    const acrossC = fibre[4 * c]! - fibre[4 * a]!;
    const p = (acrossB * vv - acrossC * uv) / det;
    const q = (acrossC * uu - acrossB * uv) / det;
    const root = part[a]!;
    area[root]! += size;
    spread[root]! += size * Math.sqrt(Math.max(0, p * p * uu + 2 * p * q * uv + q * q * vv));
    const alongB = fibre[4 * b + 2]! - fibre[4 * a + 2]!;
    const alongC = fibre[4 * c + 2]! - fibre[4 * a + 2]!;
    const r = ((alongB * vv - alongC * uv) / det) * size;
    const s = ((alongC * uu - alongB * uv) / det) * size;
    for (let k = 0; k < 3; k++) {
      const at = 3 * index[t + k]!;
      direction[at]! += r * ux + s * vx;
      direction[at + 1]! += r * uy + s * vy;
      direction[at + 2]! += r * uz + s * vz;
    }
  }
  const out = new Float32Array(vertices * 3);
  const tangent = new Int8Array(vertices * 4);
  for (let i = 0; i < vertices; i++) {
    const root = part[i]!;
    const width = spread[root]! > 0 ? (area[root]! / spread[root]!) * 1000 : 0;
    const u = fibre[4 * i]!;
    const along = fibre[4 * i + 2]! * 1000;
    const grain = width > 0 ? Math.min(FINEST, Math.max(1, Math.sqrt(FULL_GRAIN / width))) : 1;
    out[3 * i] = (u - 0.5) * width * grain;
    out[3 * i + 1] = along * grain;
    out[3 * i + 2] = fibre[4 * i + 3]!;
    const x = direction[3 * i]!;
    const y = direction[3 * i + 1]!;
    const z = direction[3 * i + 2]!;
    const l = 127 / (Math.hypot(x, y, z) || 1);
    tangent[4 * i] = Math.round(x * l);
    tangent[4 * i + 1] = Math.round(y * l);
    tangent[4 * i + 2] = Math.round(z * l);
    const rim = Math.min(u * width, (1 - u) * width, rimAlong(along, fibre[4 * i + 1]!));
    tangent[4 * i + 3] = Math.min(127, Math.max(0, Math.round(rim * 10)));
  }
  return { fibre: out, tangent };
}

/** Millimetres to the nearer end of a fibre, from the distance run and the share v of the way. */
function rimAlong(along: number, v: number): number {
  return v <= 0 || v >= 1 ? 0 : Math.min(along, (along * (1 - v)) / v);
}

import { dropVoids, type ImplicitField, surfaceNets } from "../../field/index.ts";
import type { MeshMm } from "../blobs/index.ts";
import { closing, type DistanceGrid, distanceGrid, gridOver } from "./distance-grid.ts";

/** How the mesh of a bone is simplified in form before it is measured. */
export interface TargetRule {
  /** Tooth sockets, air cells and pits up to about twice this width are filled, mm. */
  readonly closeMm: number;
  /** The bone runs on this far into the neighbours it is sutured to, so that no seam gapes, mm. */
  readonly overlapMm: number;
}

const DISC: TargetRule = { closeMm: 2, overlapMm: 0 };

/**
 * How a bone is simplified: skull bones are full of sockets, air cells and sutures, and the
 * reference's discs are cracked. Undefined for all others, which are measured as they are.
 */
export function targetRule(id: string): TargetRule | undefined {
  return id.startsWith("disc-") ? DISC : SKULL_RULES[id];
}

/** The skull bones that are simplified, by id. */
export const SKULL_RULES: Readonly<Record<string, TargetRule>> = {
  "frontal-bone": { closeMm: 1.5, overlapMm: 2.5 },
  "occipital-bone": { closeMm: 1, overlapMm: 2.5 },
  "parietal-bone": { closeMm: 1, overlapMm: 2.5 },
  "temporal-bone": { closeMm: 1, overlapMm: 2.5 },
  "sphenoid-bone": { closeMm: 1.5, overlapMm: 2.5 },
  "ethmoid-bone": { closeMm: 3, overlapMm: 1.5 },
  maxilla: { closeMm: 5, overlapMm: 2 },
  "palatine-bone": { closeMm: 2, overlapMm: 1.5 },
  "zygomatic-bone": { closeMm: 1, overlapMm: 2 },
  "nasal-bone": { closeMm: 1, overlapMm: 1.5 },
  mandible: { closeMm: 3, overlapMm: 0 },
};

/** The box of a mesh, mm. */
export function boxOf(mesh: MeshMm): { lo: number[]; hi: number[] } {
  const lo = [Infinity, Infinity, Infinity];
  const hi = [-Infinity, -Infinity, -Infinity];
  for (let i = 0; i < mesh.positions.length; i++) {
    lo[i % 3] = Math.min(lo[i % 3]!, mesh.positions[i]!);
    hi[i % 3] = Math.max(hi[i % 3]!, mesh.positions[i]!);
  }
  return { lo, hi };
}

/** A grid as a field (trilinear; 1 at the surface) for `surfaceNets`. */
function gridField(grid: DistanceGrid): ImplicitField {
  const [nx, ny, nz] = grid.size;
  const { origin, cellMm, values } = grid;
  const value = (x: number, y: number, z: number): number => {
    const u = (x - origin[0]) / cellMm;
    const v = (y - origin[1]) / cellMm;
    const w = (z - origin[2]) / cellMm;
    const i = Math.floor(u);
    const j = Math.floor(v);
    const k = Math.floor(w);
    if (i < 0 || j < 0 || k < 0 || i >= nx - 1 || j >= ny - 1 || k >= nz - 1) return 0;
    const [a, b, c] = [u - i, v - j, w - k];
    let sum = 1;
    for (let corner = 0; corner < 8; corner++) {
      const [p, q, r] = [corner & 1, (corner >> 1) & 1, corner >> 2];
      const weight = (p ? a : 1 - a) * (q ? b : 1 - b) * (r ? c : 1 - c);
      sum += weight * values[i + p + nx * (j + q + ny * (k + r))]!;
    }
    return sum;
  };
  return {
    value,
    gradient: (x, y, z, out) => {
      const h = cellMm / 2;
      out[0] = (value(x + h, y, z) - value(x - h, y, z)) / (2 * h);
      out[1] = (value(x, y + h, z) - value(x, y - h, z)) / (2 * h);
      out[2] = (value(x, y, z + h) - value(x, y, z - h)) / (2 * h);
      return value(x, y, z);
    },
    isClearOf: (x, y, z, radius) => Math.abs(value(x, y, z) - 1) > radius + cellMm,
    bounds: [
      origin[0],
      origin[1],
      origin[2],
      origin[0] + (nx - 1) * cellMm,
      origin[1] + (ny - 1) * cellMm,
      origin[2] + (nz - 1) * cellMm,
    ],
  };
}

/**
 * The form that a bone's blobs are fitted to: its mesh with pits closed, inner voids filled, and a
 * margin that runs into `neighbours` across the sutures. Millimetres.
 */
export function targetMesh(mesh: MeshMm, neighbours: MeshMm, rule: TargetRule): MeshMm {
  const { lo, hi } = boxOf(mesh);
  const band = Math.max(rule.closeMm, rule.overlapMm) + 2.5;
  const cellMm = Math.min(0.75, Math.max(0.5, Math.hypot(...lo.map((v, a) => hi[a]! - v)) / 150));
  const frame = gridOver(lo, hi, band, cellMm);
  const own = distanceGrid(mesh, frame, band);
  const closed = closing(own, rule.closeMm);
  if (rule.overlapMm > 0) {
    const others = distanceGrid(neighbours, frame, band);
    const union = closing(
      { ...own, values: own.values.map((d, i) => Math.max(d, others.values[i]!)) },
      1,
    );
    for (let i = 0; i < closed.values.length; i++) {
      const margin = Math.min(union.values[i]!, rule.overlapMm + own.values[i]!);
      closed.values[i] = Math.max(closed.values[i]!, margin);
    }
  }
  return dropVoids(surfaceNets(gridField(closed), { cellMm }), 0.01);
}

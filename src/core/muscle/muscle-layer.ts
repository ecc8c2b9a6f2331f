import type { Side } from "../anatomy/side.ts";
import type { Structure } from "../anatomy/structure.ts";
import type { MuscleLayer } from "../body/body.ts";
import { type RingCounts, ringCounts } from "./ring-samples.ts";
import type { MuscleStructure } from "./sheet.ts";
import { type SheetMesh, sheetMesh } from "./sheet-mesh.ts";

/** How the muscles of both sides become one mesh. */
export interface MuscleLayerOptions {
  /** Index in `Body.structures` of the first structure of this layer. Default 0. */
  readonly firstStructure: number;
  /** Greatest number of triangles of both sides together. Default 520 000. */
  readonly triangleBudget: number;
}

export const MUSCLE_LAYER_DEFAULTS: MuscleLayerOptions = {
  firstStructure: 0,
  triangleBudget: 520_000,
};

/** The merged layer, its structures in order, and where each structure's triangles lie. */
export interface BuiltMuscles {
  readonly layer: MuscleLayer;
  /** Right and left of each structure, in the order given; mid-line structures once. */
  readonly structures: readonly Structure[];
  /** Per structure: first and one-past-last entry in `layer.index`. */
  readonly indexRanges: readonly (readonly [number, number])[];
}

interface Plan {
  readonly structure: Structure;
  readonly sides: readonly Exclude<Side, "midline">[];
  readonly meshes: readonly SheetMesh[];
}

/** Triangles of a sheet cut into so many rings. */
function triangleCount(counts: RingCounts): number {
  const rings = counts.along + 5;
  return 4 * counts.across * (rings - 1) + 2 * (2 * counts.across - 2);
}

/** The smallest facet, in metres, at which all sheets of both sides stay within the budget. */
function chooseFacet(structures: readonly MuscleStructure[], budget: number): number {
  let low = 0.001;
  let high = 0.05;
  for (let step = 0; step < 24; step++) {
    const facet = (low + high) / 2;
    let total = 0;
    for (const sheet of structures.flatMap((s) => s.parts)) {
      total += 2 * triangleCount(ringCounts(sheet, facet));
    }
    if (total > budget) low = facet;
    else high = facet;
  }
  return high;
}

/**
 * Evaluates every sheet once and lays both sides into one layer: right as measured, left mirrored
 * with its winding turned so that triangles stay counter-clockwise outside. Occlusion starts open.
 */
export function buildMuscleLayer(
  muscles: readonly MuscleStructure[],
  options: Partial<MuscleLayerOptions> = {},
): BuiltMuscles {
  const { firstStructure, triangleBudget } = { ...MUSCLE_LAYER_DEFAULTS, ...options };
  const facet = chooseFacet(muscles, triangleBudget);
  const plans = muscles.flatMap((muscle): Plan[] => {
    const meshes = muscle.parts.map((sheet) => sheetMesh(sheet, ringCounts(sheet, facet)));
    const { id, name, system, layer } = muscle;
    const structure = { id, name, system, layer };
    if (muscle.midline) {
      const fma = muscle.fma.right;
      return [
        { structure: { ...structure, side: "midline", fma }, sides: ["right", "left"], meshes },
      ];
    }
    return (["right", "left"] as const).map((side) => ({
      structure: { ...structure, side, fma: muscle.fma[side] },
      sides: [side],
      meshes,
    }));
  });
  return { ...merge(plans, firstStructure), structures: plans.map((p) => p.structure) };
}

function merge(
  plans: readonly Plan[],
  firstStructure: number,
): Pick<BuiltMuscles, "layer" | "indexRanges"> {
  const size = (pick: (m: SheetMesh) => number): number =>
    plans.reduce(
      (sum, p) => sum + p.sides.length * p.meshes.reduce((part, m) => part + pick(m), 0),
      0,
    );
  const vertices = size((m) => m.positions.length / 3);
  const positions = new Float32Array(3 * vertices);
  const normals = new Float32Array(3 * vertices);
  const fibre = new Float32Array(4 * vertices);
  const structure = new Uint16Array(vertices);
  const index = new Uint32Array(size((m) => m.index.length));
  const indexRanges: [number, number][] = [];
  let v = 0;
  let t = 0;
  plans.forEach((plan, order) => {
    const start = t;
    for (const side of plan.sides) {
      for (const mesh of plan.meshes) {
        const count = mesh.positions.length / 3;
        positions.set(mesh.positions, 3 * v);
        normals.set(mesh.normals, 3 * v);
        fibre.set(mesh.fibre, 4 * v);
        structure.fill(firstStructure + order, v, v + count);
        for (let i = 0; i < mesh.index.length; i += 3) {
          index[t + i] = v + mesh.index[i]!;
          index[t + i + 1] = v + mesh.index[i + (side === "left" ? 2 : 1)]!;
          index[t + i + 2] = v + mesh.index[i + (side === "left" ? 1 : 2)]!;
        }
        if (side === "left") {
          for (let i = v; i < v + count; i++) {
            positions[3 * i] = -positions[3 * i]!;
            normals[3 * i] = -normals[3 * i]!;
          }
        }
        v += count;
        t += mesh.index.length;
      }
    }
    indexRanges.push([start, t]);
  });
  const occlusion = new Uint8Array(vertices).fill(255);
  return { layer: { positions, normals, index, structure, occlusion, fibre }, indexRanges };
}

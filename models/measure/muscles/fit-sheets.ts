import { cornerShare } from "../../../src/core/muscle/corner-share.ts";
import {
  addAnchor,
  addPull,
  addSmoothness,
  beginStep,
  type MovingSheet,
  movingSheet,
  solveStep,
} from "./moving-sheet.ts";
import { orientedTree } from "./oriented-tree.ts";
import { type SheetSamples, sheetSamples } from "./sheet-samples.ts";
import { type SurfaceSamples, surfaceSamples } from "./surface-samples.ts";
import type { Grid } from "./trial-sheets.ts";

/** How sheets are fitted to a mesh. Weights are relative to a mean squared distance. */
export interface FitOptions {
  /** Gauss-Newton steps. Default 36. */
  readonly iterations: number;
  /** Metres that opposite normals count when matching, first and last step. Default 0.008 to 0.003. */
  readonly normalWeight: readonly [number, number];
  /** Thin-plate weight on positions, first and last step. Default 0.02 to 0.0006. */
  readonly smooth: readonly [number, number];
  /** The same on thickness, as a multiple. Default 2. */
  readonly thicknessSmooth: number;
  /** Hold on sliding within the sheet, first and last step. Default 0.02 to 0.004. */
  readonly anchor: readonly [number, number];
  /** Distance beyond which model points count little, metres, first and last. Default 0.02 to 0.003. */
  readonly modelReach: readonly [number, number];
  /** The same for mesh points: looser, or tips are given up. Default 0.05 to 0.015. */
  readonly meshReach: readonly [number, number];
  /**
   * Share of plain distance beside distance to the plane when mesh points pull: what draws a sheet out
   * along itself to a tip that lies ahead. Default 0.4 to 0.06; model points pull with the last.
   */
  readonly pointShare: readonly [number, number];
  /** The first so many sheets stay as they are and only take their share of the mesh. Default 0. */
  readonly frozen: number;
}

export const FIT_DEFAULTS: FitOptions = {
  iterations: 36,
  normalWeight: [0.008, 0.003],
  smooth: [0.02, 0.0006],
  thicknessSmooth: 2,
  anchor: [0.02, 0.004],
  modelReach: [0.02, 0.003],
  meshReach: [0.05, 0.015],
  pointShare: [0.4, 0.06],
  frozen: 0,
};

const TARGET_SAMPLES = 6000;
const PULLING_SAMPLES = 2400;

/** Sampled finely enough for the grid; small slips of a crowd need fewer than a lone belly. */
function samplesFor(grid: Grid, parts: number): SheetSamples {
  const crowd = parts > 3;
  const steps = crowd && grid.across < 4 ? 7 : 12;
  const rings = crowd && grid.along < 9 ? 20 : 40;
  return sheetSamples(grid.across, grid.along, steps, rings, cornerShare(grid));
}

/**
 * Moves sheets until their joint surface follows a mesh: Gauss-Newton on two-way distances,
 * point-to-plane with matched normals, coarse to fine (medial m-rep deformation after Pizer et
 * al. 2003; robust weights after Geman and McClure 1987). Two-way, because model points alone leave
 * tips unfilled and mesh points alone leave folds unpunished. Several sheets share one mesh: each
 * mesh point pulls the sheet nearest to it, and sheet samples deep inside another are outvoted by
 * the robust weight. Returns grids in the order given.
 */
export function fitSheets(
  mesh: { readonly positions: Float32Array; readonly index: Uint32Array },
  start: readonly Grid[],
  options: Partial<FitOptions> = {},
): Grid[] {
  const o = { ...FIT_DEFAULTS, ...options };
  const target = surfaceSamples(mesh.positions, mesh.index, TARGET_SAMPLES);
  const parts = start.map((grid) => movingSheet(grid, samplesFor(grid, start.length)));
  let tree = orientedTree(target.points, target.normals, o.normalWeight[0]);
  let treeWeight = o.normalWeight[0];
  for (let step = 0; step < o.iterations; step++) {
    const f = step / Math.max(1, o.iterations - 1);
    const fade = ([a, b]: readonly [number, number]): number => a * (b / a) ** f;
    if (step % 9 === 0 && step > 0) {
      treeWeight = fade(o.normalWeight);
      tree = orientedTree(target.points, target.normals, treeWeight);
    }
    for (const part of parts) beginStep(part);
    pullModel(parts, target, tree, fade(o.modelReach), o.pointShare[1]);
    pullMesh(parts, target, treeWeight, fade(o.meshReach), fade(o.pointShare));
    for (const part of parts.slice(o.frozen)) {
      const share = 1 / parts.length;
      addSmoothness(part, fade(o.smooth) * share, o.thicknessSmooth);
      addAnchor(part, fade(o.anchor) * share);
      solveStep(part);
    }
  }
  return parts.map((p) => p.grid);
}

function robust(distance: number, reach: number): number {
  const r = distance / reach;
  return 1 / (1 + r * r) ** 2;
}

function pullModel(
  parts: readonly MovingSheet[],
  target: SurfaceSamples,
  tree: ReturnType<typeof orientedTree>,
  reach: number,
  pointShare: number,
): void {
  let area = 0;
  for (const p of parts) for (const a of p.samples.area) area += a;
  for (const part of parts) {
    const { points, normals, count } = part.samples;
    for (let s = 0; s < count; s++) {
      const x = [points[3 * s]!, points[3 * s + 1]!, points[3 * s + 2]!];
      const j = tree.nearest(
        x[0]!,
        x[1]!,
        x[2]!,
        normals[3 * s]!,
        normals[3 * s + 1]!,
        normals[3 * s + 2]!,
      );
      const y = [0, 1, 2].map((c) => target.points[3 * j + c]!);
      const m = [0, 1, 2].map((c) => target.normals[3 * j + c]!);
      const d = Math.hypot(x[0]! - y[0]!, x[1]! - y[1]!, x[2]! - y[2]!);
      addPull(part, s, y, m, (part.samples.area[s]! / area) * robust(d, reach), pointShare);
    }
  }
}

function pullMesh(
  parts: readonly MovingSheet[],
  target: SurfaceSamples,
  normalWeight: number,
  reach: number,
  pointShare: number,
): void {
  const total = parts.reduce((sum, p) => sum + p.samples.count, 0);
  const points = new Float64Array(3 * total);
  const normals = new Float64Array(3 * total);
  const owner: [MovingSheet, number][] = [];
  for (const part of parts) {
    points.set(part.samples.points, 3 * owner.length);
    normals.set(part.samples.normals, 3 * owner.length);
    for (let s = 0; s < part.samples.count; s++) owner.push([part, s]);
  }
  const tree = orientedTree(points, normals, normalWeight);
  const stride = Math.max(1, Math.floor(target.points.length / 3 / PULLING_SAMPLES));
  const used = Math.ceil(target.points.length / 3 / stride);
  for (let j = 0; j < target.points.length / 3; j += stride) {
    const y = [0, 1, 2].map((c) => target.points[3 * j + c]!);
    const m = [0, 1, 2].map((c) => target.normals[3 * j + c]!);
    const i = tree.nearest(y[0]!, y[1]!, y[2]!, m[0]!, m[1]!, m[2]!);
    const [part, s] = owner[i]!;
    const d = Math.hypot(
      points[3 * i]! - y[0]!,
      points[3 * i + 1]! - y[1]!,
      points[3 * i + 2]! - y[2]!,
    );
    addPull(part, s, y, m, robust(d, reach) / used, pointShare);
  }
}

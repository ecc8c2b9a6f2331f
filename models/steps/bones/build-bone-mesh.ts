import {
  type Box,
  createBlobField,
  dropVoids,
  type FieldMesh,
  type ImplicitField,
  packBlobs,
  projectToSurface,
  surfaceNets,
} from "../../field/index.ts";
import type { BoneShape } from "./bone-shape.ts";
import { clipHalf } from "./clip-half.ts";
import { liftSeamEdges } from "./lift-seam-edges.ts";
import { type Simplifier, simplifyClosed, touchingVertices } from "./simplify-closed.ts";

/** The parts of `meshoptimizer` that the step needs (`MeshoptSimplifier`, `MeshoptEncoder`). */
export interface MeshTools {
  readonly simplifier: Simplifier;
  readonly encoder: {
    reorderMesh(index: Uint32Array, triangles: boolean, optsize: boolean): [Uint32Array, number];
  };
}

/** How finely bones are drawn. */
export interface BoneMeshOptions {
  /** Largest error of the simplified mesh, mm (distance and turned normals together). */
  readonly toleranceMm: number;
  /** Grid cell as a share of the smaller semi-axes of a bone's blobs: thin plates need a fine grid. */
  readonly cellShare: number;
  /** Finest and coarsest grid cell, mm. */
  readonly cellMm: readonly [number, number];
}

/** Sizes at which the whole skeleton is about 120 thousand triangles. */
export const BONE_MESH_DEFAULTS: BoneMeshOptions = {
  toleranceMm: 0.55,
  cellShare: 0.55,
  cellMm: [0.5, 1.3],
};

/** A mesh in millimetres, counter-clockwise seen from outside; the field's own normals. */
export interface BoneMesh {
  readonly positions: Float32Array;
  readonly normals: Float32Array;
  readonly index: Uint32Array;
}

/**
 * One bone's figures to triangles: the right bone of a pair (closed), or the half with x ≤ 0 of a
 * midline bone (open where it meets its mirror image at x = 0).
 */
export function buildBoneMesh(
  shape: BoneShape,
  tools: MeshTools,
  options: BoneMeshOptions = BONE_MESH_DEFAULTS,
): BoneMesh {
  const midline = shape.side === "midline";
  const field = createBlobField(packBlobs(shape.blobs), { mirrorX: midline });
  const b = field.bounds;
  const diagonal = Math.hypot(b[3] - b[0], b[4] - b[1], b[5] - b[2]);
  const [finest, coarsest] = options.cellMm;
  const cellMm = Math.min(coarsest, Math.max(finest, options.cellShare * thinness(shape)));
  const whole = untouchingNets(field, midline, cellMm);
  const full = midline ? clipHalf(whole, cellMm / 4) : whole;
  // A small bone keeps its form: the tolerance shrinks with it.
  const toleranceMm = Math.min(options.toleranceMm, diagonal / 150);
  const normals = fieldNormals(field, full.positions, midline);
  const simplified = {
    positions: full.positions,
    index: simplifyClosed({ ...full, normals }, toleranceMm, tools.simplifier),
  };
  const sealed = midline ? liftSeamEdges(simplified, toleranceMm / 4) : simplified;
  const { positions, index } = compact(sealed.positions, sealed.index, tools);
  return { positions, normals: fieldNormals(field, positions, midline), index };
}

/**
 * The surface on a grid in which no two sheets share an edge: rarely a cell cannot tell them apart,
 * and a slightly finer grid can. Of a midline bone the right half and a little beyond, to cut at.
 */
function untouchingNets(field: ImplicitField, midline: boolean, cellMm: number): FieldMesh {
  const b = field.bounds;
  const bounds: Box = midline ? [b[0], b[1], b[2], 2 * cellMm, b[4], b[5]] : b;
  const attempt = (share: number): FieldMesh =>
    dropVoids(surfaceNets(field, { cellMm: share * cellMm, bounds }), 0.005);
  let mesh = attempt(1);
  for (const share of [0.93, 0.86, 0.79]) {
    if (touchingVertices(mesh.index, mesh.positions.length / 3).size === 0) break;
    mesh = attempt(share);
  }
  return mesh;
}

/** The smallest semi-axis of a blob, for which a quarter of the blobs are thinner; mm. */
function thinness(shape: BoneShape): number {
  const thin = shape.blobs.map((row) => Math.min(row[3]!, row[4]!, row[5]!)).sort((p, q) => p - q);
  return thin[Math.floor(thin.length / 4)] ?? 1;
}

/** Normals of the field at the vertices; across the mid-plane they lie in it. */
function fieldNormals(
  field: ImplicitField,
  positions: Float32Array,
  midline: boolean,
): Float32Array {
  const normals = projectToSurface(field, positions, 1, 0);
  for (let v = 0; midline && v < positions.length; v += 3) {
    if (positions[v] !== 0) continue;
    const length = Math.hypot(normals[v + 1]!, normals[v + 2]!);
    normals[v] = 0;
    if (length === 0) continue;
    normals[v + 1]! /= length;
    normals[v + 2]! /= length;
  }
  return normals;
}

/** Keeps the vertices in use, in the order that packs best. */
function compact(
  positions: Float32Array,
  index: Uint32Array,
  tools: MeshTools,
): { positions: Float32Array; index: Uint32Array } {
  const ordered = index.slice();
  const [place, count] = tools.encoder.reorderMesh(ordered, true, true);
  const kept = new Float32Array(count * 3);
  for (let v = 0; v < place.length; v++) {
    const to = place[v]!;
    if (to !== 0xffffffff) kept.set(positions.subarray(3 * v, 3 * v + 3), 3 * to);
  }
  return { positions: kept, index: ordered };
}

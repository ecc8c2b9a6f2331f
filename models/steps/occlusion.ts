import type { BodyLayer } from "../../src/core/body/body.ts";
import { blurGrid } from "./voxels/blur-grid.ts";
import { fillGrid, type Grid3, gridAround, sampleGrid } from "./voxels/solid-grid.ts";

/** What light is baked from and how far it looks. Lengths in metres. */
export interface OcclusionOptions {
  /** Edge of a voxel. Default 0.004. */
  readonly voxel: number;
  /** Blur radii (standard deviation): creases between neighbours, hollows of the body. Default 0.006 and 0.02. */
  readonly radii: readonly [number, number];
  /** How dark each may become, 0–1. Default 0.75 and 0.8. */
  readonly depth: readonly [number, number];
}

export const OCCLUSION_DEFAULTS: OcclusionOptions = {
  voxel: 0.004,
  radii: [0.006, 0.02],
  depth: [0.75, 0.8],
};

/** Closed surfaces whose insides block light. */
export type Blocker = Pick<BodyLayer, "positions" | "index">;
/** Vertices that want to know how much light reaches them. */
export type OcclusionTarget = Pick<BodyLayer, "positions" | "normals">;

/** How far outside the surface the blurred solid is read, in blur radii. */
const STAND_OFF = 1.2;
/** What an open plane shows there: the tail of the normal distribution (0.12) and the voxels' own steps. */
const OPEN_PLANE = 0.16;

/**
 * Ambient light per vertex of each target, 255 open, 0 fully occluded, in the order of `targets`. The
 * union of the blockers is voxelised and blurred at two radii; a vertex is as dark as the blurred
 * solid in front of it is full, beyond what a flat surface would show. A few seconds for the whole
 * body. Without blockers everything is open.
 */
export function bakeOcclusion(
  blockers: readonly Blocker[],
  targets: readonly OcclusionTarget[],
  options: Partial<OcclusionOptions> = {},
): Uint8Array[] {
  const { voxel, radii, depth } = { ...OCCLUSION_DEFAULTS, ...options };
  const solid = gridAround(blockers, voxel, 3 * radii[1]);
  if (!solid) return targets.map((t) => new Uint8Array(t.positions.length / 3).fill(255));
  fillGrid(solid, blockers);
  const light = targets.map((t) => new Float32Array(t.positions.length / 3).fill(1));
  radii.forEach((radius, k) => {
    const blurred = blurGrid(solid, radius);
    targets.forEach((target, t) => {
      darken(light[t]!, target, blurred, radius * STAND_OFF, depth[k]!);
    });
  });
  return light.map((values) => Uint8Array.from(values, (x) => Math.round(255 * x)));
}

function darken(
  light: Float32Array,
  { positions: p, normals: n }: OcclusionTarget,
  blurred: Grid3,
  standOff: number,
  depth: number,
): void {
  for (let i = 0; i < light.length; i++) {
    const full = sampleGrid(
      blurred,
      p[3 * i]! + standOff * n[3 * i]!,
      p[3 * i + 1]! + standOff * n[3 * i + 1]!,
      p[3 * i + 2]! + standOff * n[3 * i + 2]!,
    );
    const blocked = Math.min(1, Math.max(0, (full - OPEN_PLANE) / (0.75 - OPEN_PLANE)));
    light[i]! *= 1 - depth * blocked;
  }
}

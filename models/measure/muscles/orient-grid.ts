import { sheetFrame } from "../../../src/core/muscle/evaluate-sheet.ts";
import type { MuscleSheet } from "../../../src/core/muscle/sheet.ts";
import type { NearestSurface } from "../nearest-surface.ts";
import type { OriginSide } from "./catalogue.ts";
import type { Grid } from "./trial-sheets.ts";

/** Model-space direction of each word on the right side of the body. */
export const DIRECTION: Record<OriginSide, readonly [number, number, number]> = {
  up: [0, 1, 0],
  down: [0, -1, 0],
  medial: [1, 0, 0],
  lateral: [-1, 0, 0],
  front: [0, 0, 1],
  back: [0, 0, -1],
};

function reordered(grid: Grid, from: (i: number, j: number) => number): Grid {
  const { across, along } = grid;
  const positions = new Float32Array(grid.positions.length);
  const halfThickness = new Float32Array(grid.halfThickness.length);
  for (let i = 0; i < across; i++) {
    for (let j = 0; j < along; j++) {
      const k = i * along + j;
      const s = from(i, j);
      positions.set(grid.positions.subarray(3 * s, 3 * s + 3), 3 * k);
      halfThickness[k] = grid.halfThickness[s]!;
    }
  }
  return { across, along, positions, halfThickness };
}

/** The same sheet with u running the other way, which turns its normal over. */
export function flipAcross(grid: Grid): Grid {
  return reordered(grid, (i, j) => (grid.across - 1 - i) * grid.along + j);
}

/** The same sheet with origin and insertion exchanged, which turns its normal over. */
export function flipAlong(grid: Grid): Grid {
  return reordered(grid, (i, j) => i * grid.along + (grid.along - 1 - j));
}

/** A grid as a sheet with no tendon, for evaluation. */
export function bareSheet(grid: Grid): MuscleSheet {
  return { ...grid, part: "belly", tendon: { origin: [0], insertion: [0] } };
}

/** Turns a grid so that v starts at the origin and the normal looks at the skin. */
export function orientGrid(grid: Grid, origin: OriginSide, skin: NearestSurface): Grid {
  const d = DIRECTION[origin];
  let lean = 0;
  for (let i = 0; i < grid.across; i++) {
    const a = 3 * i * grid.along;
    const b = a + 3 * (grid.along - 1);
    for (let c = 0; c < 3; c++) lean += d[c]! * (grid.positions[a + c]! - grid.positions[b + c]!);
  }
  const turned = lean >= 0 ? grid : flipAlong(grid);
  return facesSkin(turned, skin) ? turned : flipAcross(turned);
}

/** Whether the normal points at the nearest skin over most of the sheet, weighted by alignment. */
export function facesSkin(grid: Grid, skin: NearestSurface): boolean {
  const sheet = bareSheet(grid);
  let vote = 0;
  for (let i = 0; i <= 6; i++) {
    for (let j = 0; j <= 12; j++) {
      const f = sheetFrame(sheet, 0.1 + (0.8 * i) / 6, 0.1 + (0.8 * j) / 12);
      const hit = skin.nearest(...f.position);
      if (!hit) continue;
      for (let c = 0; c < 3; c++) {
        vote += (f.normal[c]! * (hit.point[c]! - f.position[c]!)) / (hit.distance + 0.005);
      }
    }
  }
  return vote >= 0;
}

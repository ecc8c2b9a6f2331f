import { describe, expect, it } from "vitest";
import { bakeOcclusion } from "../../models/steps/occlusion.ts";
import { blurGrid } from "../../models/steps/voxels/blur-grid.ts";
import { fillGrid, gridAround } from "../../models/steps/voxels/solid-grid.ts";

/** A closed box with outward triangles. Metres. */
function box(low: readonly number[], high: readonly number[]) {
  const positions = new Float32Array(24);
  for (let k = 0; k < 8; k++) {
    for (let c = 0; c < 3; c++) positions[3 * k + c] = (k >> c) & 1 ? high[c]! : low[c]!;
  }
  const quads = [
    [0, 4, 6, 2],
    [1, 3, 7, 5],
    [0, 1, 5, 4],
    [2, 6, 7, 3],
    [0, 2, 3, 1],
    [4, 5, 7, 6],
  ];
  const index = Uint32Array.from(quads.flatMap(([a, b, c, d]) => [a!, b!, c!, a!, c!, d!]));
  return { positions, index };
}

const at = (p: readonly number[], n: readonly number[]) => ({
  positions: Float32Array.from(p),
  normals: Float32Array.from(n),
});

describe("solid grid", () => {
  it("fills a box's volume, once where two boxes overlap", () => {
    const one = box([0, 0, 0], [0.2, 0.1, 0.1]);
    const two = box([0.1, 0, 0], [0.3, 0.1, 0.1]);
    const grid = gridAround([one, two], 0.004, 0.01)!;
    fillGrid(grid, [one, two]);
    const volume = grid.values.reduce((a, b) => a + b, 0) * 0.004 ** 3;
    expect(volume / (0.3 * 0.1 * 0.1)).toBeGreaterThan(0.94);
    expect(volume / (0.3 * 0.1 * 0.1)).toBeLessThan(1.06);
  });

  it("keeps the sum when blurred", () => {
    const one = box([0, 0, 0], [0.04, 0.04, 0.04]);
    const grid = gridAround([one], 0.004, 0.1)!;
    fillGrid(grid, [one]);
    const sum = (v: Float32Array): number => v.reduce((a, b) => a + b, 0);
    expect(sum(blurGrid(grid, 0.012).values) / sum(grid.values)).toBeCloseTo(1, 3);
  });
});

describe("bakeOcclusion", () => {
  const floor = box([-0.12, -0.08, -0.12], [0.12, 0, 0.12]);

  it("leaves an open plane bright and darkens a corner and a slot", () => {
    const wall = box([0.05, -0.08, -0.12], [0.12, 0.12, 0.12]);
    const far = box([-0.12, -0.08, -0.12], [0.035, 0.12, 0.12]);
    const [open] = bakeOcclusion([floor], [at([0, 0, 0], [0, 1, 0])]);
    const [corner] = bakeOcclusion([floor, wall], [at([0.045, 0, 0], [0, 1, 0])]);
    const [slot] = bakeOcclusion([floor, wall, far], [at([0.042, 0, 0], [0, 1, 0])]);
    expect(open![0]).toBeGreaterThan(235);
    expect(corner![0]).toBeLessThan(open![0]! - 30);
    expect(slot![0]).toBeLessThan(corner![0]! - 20);
  });

  it("is open where nothing blocks", () => {
    expect([...bakeOcclusion([], [at([0, 0, 0], [0, 1, 0])])[0]!]).toEqual([255]);
  });
});

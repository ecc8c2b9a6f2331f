import { describe, expect, it } from "vitest";
import type { TriangleMesh } from "../../src/core/geometry/triangle-mesh.ts";
import { createDepthIndex, structuresUnder } from "../../src/core/skin/muscles-under.ts";

/** Closed slabs, square in x and y, between two heights each; structure numbers as given. */
function slabs(list: readonly { structure: number; from: number; to: number; half?: number }[]) {
  const positions: number[] = [];
  const index: number[] = [];
  const structure: number[] = [];
  for (const { structure: id, from, to, half = 0.05 } of list) {
    const base = positions.length / 3;
    for (const z of [from, to]) {
      positions.push(-half, -half, z, half, -half, z, half, half, z, -half, half, z);
      structure.push(id, id, id, id);
    }
    for (const [a, b, c, d] of [
      [3, 2, 1, 0],
      [4, 5, 6, 7],
      [0, 1, 5, 4],
      [1, 2, 6, 5],
      [2, 3, 7, 6],
      [3, 0, 4, 7],
    ] as const) {
      index.push(base + a, base + b, base + c, base + a, base + c, base + d);
    }
  }
  return {
    positions: Float32Array.from(positions),
    index: Uint32Array.from(index),
    structure: Uint16Array.from(structure),
  };
}

const NO_BONE: TriangleMesh = { positions: new Float32Array(0), index: new Uint32Array(0) };
const muscles = slabs([
  { structure: 5, from: -0.03, to: -0.02 },
  { structure: 2, from: -0.015, to: -0.005 },
  { structure: 9, from: -0.07, to: -0.05 },
  { structure: 7, from: -0.2, to: -0.1 },
]);

describe("what lies under the skin", () => {
  it("[S7] names each once, superficial first, no deeper than 80 mm", () => {
    const depth = createDepthIndex(muscles, NO_BONE);
    expect(structuresUnder(depth, [0.01, 0.013, 0], [0, 0, 1])).toEqual([2, 5, 9]);
  });

  it("[S7] stops at bone", () => {
    const bone = slabs([{ structure: 0, from: -0.045, to: -0.035 }]);
    const depth = createDepthIndex(muscles, bone);
    expect(structuresUnder(depth, [0.01, 0.013, 0], [0, 0, 1])).toEqual([2, 5]);
  });

  it("finds a muscle that stands out of the skin a little", () => {
    const depth = createDepthIndex(slabs([{ structure: 3, from: -0.001, to: 0.003 }]), NO_BONE);
    expect(structuresUnder(depth, [0.01, 0.013, 0], [0, 0, 1])).toEqual([3]);
  });

  it("finds nothing beside the muscles", () => {
    const depth = createDepthIndex(muscles, NO_BONE);
    expect(structuresUnder(depth, [0.2, 0, 0], [0, 0, 1])).toEqual([]);
  });
});

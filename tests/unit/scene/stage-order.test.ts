import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sortByStage } from "../../../src/scene/body/stage-order.ts";
import {
  NOISE_CELLS,
  NOISE_SLOPES,
  noiseTexels,
} from "../../../src/scene/shaders/noise-texture.ts";
import { structure } from "../../support/tiny-body.ts";

describe("triangles sorted by depth", () => {
  const structures = [
    structure("multifidus", "right", "muscle", "deep"),
    structure("linea-alba", "midline", "fascia", "superficial"),
    structure("deltoid", "right", "muscle", "superficial"),
  ];
  const layer = {
    positions: new Float32Array(27),
    normals: new Float32Array(27),
    structure: Uint16Array.of(0, 0, 0, 1, 1, 1, 2, 2, 2),
    occlusion: new Uint8Array(9),
    index: Uint32Array.of(0, 1, 2, 3, 4, 5, 6, 7, 8),
  };

  it("come from the outside in, with fasciae apart, and every triangle once", () => {
    const { solid, fascia, stages } = sortByStage(layer, structures);
    expect([...solid]).toEqual([6, 7, 8, 0, 1, 2]);
    expect([...fascia]).toEqual([3, 4, 5]);
    expect(stages).toEqual([0, 0, 3, 3, 6, 6]);
  });

  it("count muscles that run out into thin sheets among the translucent", () => {
    const [deep, , deltoid] = structures;
    if (!deep || !deltoid) throw new Error("the fixture has three structures");
    const flat = structure("latissimus-dorsi", "right", "muscle", "superficial");
    expect([...sortByStage(layer, [deep, flat, deltoid]).fascia]).toEqual([3, 4, 5]);
  });
});

describe("noise for the surfaces", () => {
  it("uses the whole range, repeats without a seam, and has the slope it says", () => {
    const texels = noiseTexels();
    const size = Math.sqrt(texels.length / 2);
    const value = (i: number, j: number) => texels[2 * ((j % size) * size + (i % size))] ?? 0;
    let least = 255;
    let most = 0;
    for (let i = 0; i < size; i++) {
      least = Math.min(least, value(i, 0));
      most = Math.max(most, value(i, 0));
      // A step of a quarter cell never jumps, not even over the edge.
      expect(Math.abs(value(i, 5) - value(i + 1, 5))).toBeLessThan(110);
    }
    expect(least).toBeLessThan(60);
    expect(most).toBeGreaterThan(195);
    const perCell = size / NOISE_CELLS;
    const i = 6;
    const slope = ((texels[2 * (5 * size + i) + 1] ?? 0) / 255 - 0.5) * NOISE_SLOPES;
    const measured = ((value(i + 1, 5) - value(i - 1, 5)) / 255 / 2) * perCell;
    expect(slope).toBeCloseTo(measured, 0);
  });

  it("agrees with the shader on cells and slopes", () => {
    const glsl = readFileSync("src/scene/shaders/chunks/noise.glsl", "utf8");
    expect(glsl).toContain(`NOISE_CELLS = ${NOISE_CELLS}.0`);
    expect(glsl).toContain(`NOISE_SLOPES = ${NOISE_SLOPES}.0`);
  });
});

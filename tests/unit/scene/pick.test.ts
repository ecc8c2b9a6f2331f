import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { frontReach, PEEL_HALF_WIDTH } from "../../../src/scene/body/peel-front.ts";
import { GHOST, HIDDEN, peelStage, SOLID } from "../../../src/scene/body/structure-texels.ts";
import { createPicker, type PickView } from "../../../src/scene/picking/pick.ts";
import { layeredBody } from "../../support/tiny-body.ts";

const BODY = layeredBody();
const picker = createPicker(BODY);
const RAY = { origin: [0.01, 0.02, 2], direction: [0, 0, -1] } as const;

function view(peel: number, drawn: readonly [number, number, number]): PickView {
  const texels = new Uint8Array(12);
  BODY.structures.forEach((one, i) => {
    texels[4 * i] = drawn[i] ?? 0;
    texels[4 * i + 3] = peelStage(one);
  });
  return { peel, texels };
}
const hit = (peel: number, drawn: readonly [number, number, number] = [SOLID, SOLID, SOLID]) =>
  picker.pick(RAY, view(peel, drawn))?.layer ?? null;

describe("picking", () => {
  it("hits the outermost thing that is drawn", () => {
    expect([hit(0), hit(1), hit(2)]).toEqual(["skin", "muscles", "bones"]);
  });

  it("never hits what is hidden", () => {
    expect(hit(1, [HIDDEN, SOLID, SOLID])).toBe("bones");
    expect(hit(1, [HIDDEN, HIDDEN, SOLID])).toBeNull();
  });

  it("prefers what is solid to a ghost in front of it, and a ghost to nothing", () => {
    expect(hit(0, [GHOST, SOLID, GHOST])).toBe("bones");
    expect(hit(0, [GHOST, HIDDEN, GHOST])).toBe("muscles");
  });

  it("sees through the skin where the peeling front has passed", () => {
    expect(hit(0.45)).toBe("skin");
    expect(hit(0.55)).toBe("muscles");
  });

  it("tells place, normal and structure", () => {
    const skin = picker.pick(RAY, view(0, [SOLID, SOLID, SOLID]));
    expect(skin?.structure).toBe(2);
    expect(skin?.normalModel).toEqual([0, 0, 1]);
    expect(skin?.positionModel[2]).toBeCloseTo(0.2, 6);
    expect(skin?.distance).toBeCloseTo(1.8, 6);
  });

  it("finds the muscle under the skin", () => {
    expect(picker.pickInside(RAY)?.structure).toBe(0);
  });

  it("misses beside the body", () => {
    const beside = { origin: [1, 0, 2], direction: [0, 0, -1] } as const;
    expect(picker.pick(beside, view(0, [SOLID, SOLID, SOLID]))).toBeNull();
  });
});

describe("peel front", () => {
  it("crosses the body from its right to its left", () => {
    expect(frontReach(0)).toBe(Number.NEGATIVE_INFINITY);
    expect(frontReach(0.5)).toBe(0);
    expect(frontReach(0.25)).toBeLessThan(frontReach(0.75));
    expect(frontReach(1)).toBe(Number.POSITIVE_INFINITY);
  });

  it("has the width that the shader has", () => {
    const glsl = readFileSync("src/scene/shaders/chunks/peel.glsl", "utf8");
    expect(glsl).toContain(`PEEL_HALF_WIDTH = ${PEEL_HALF_WIDTH}`);
  });
});

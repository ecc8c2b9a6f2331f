import { describe, expect, it } from "vitest";
import { resolveAnchor } from "../../models/author/resolve-anchor.ts";
import type { Surroundings } from "../../models/author/surroundings.ts";
import { solidOf } from "../../models/geometry/solid.ts";
import { ball } from "../support/shapes.ts";

const skin = ((): Surroundings["skin"] => {
  const mesh = ball(5);
  return solidOf(
    "skin",
    Float32Array.from(mesh.positions, (x) => 0.1 * x),
    mesh.index,
  );
})();
const nothing = (id: string): never => {
  throw new Error(`no ${id}`);
};
const around: Surroundings = {
  skin,
  bones: new Map(),
  allBones: skin,
  muscle: nothing,
  face: nothing,
  muscleIds: [],
};

describe("anchors seen from the front", () => {
  it("lie the given depth below the front of the skin, along its normal", () => {
    const [x, y, z] = resolveAnchor({ skinAhead: [-60, 20], depthMm: 5 }, around);
    expect(1000 * Math.hypot(x, y, z)).toBeCloseTo(95, 0);
    expect(z).toBeGreaterThan(0);
    expect(x / y).toBeCloseTo(-3, 0);
  });

  it("refuse a place with no skin ahead of it", () => {
    expect(() => resolveAnchor({ skinAhead: [-150, 0], depthMm: 1 }, around)).toThrow(
      "no skin straight ahead",
    );
  });
});

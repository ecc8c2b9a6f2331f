import { describe, expect, it } from "vitest";
import { distance } from "../../src/core/geometry/vec3.ts";
import { cornerShare } from "../../src/core/muscle/corner-share.ts";
import { type MuscleSheet, pointAt, ringCounts } from "../../src/core/muscle/index.ts";

/** A sheet from a function of its atoms' shares across and along, metres. */
function sheet(
  across: number,
  along: number,
  at: (u: number, v: number) => readonly [number, number, number],
): MuscleSheet {
  const atoms = Array.from({ length: across * along }, (_, k) =>
    at(Math.floor(k / along) / (across - 1), (k % along) / (along - 1)),
  );
  return {
    part: "belly",
    across,
    along,
    positions: Float32Array.from(atoms.flat()),
    halfThickness: new Float32Array(across * along).fill(0.002),
    tendon: { origin: [0], insertion: [0] },
  };
}

describe("ends of sheets", () => {
  it("are rounded from edge to edge on a belly, and keep their corners on a wide sheet", () => {
    const belly = sheet(3, 7, (u, v) => [0.03 * u, 0.15 * v, 0]);
    const wide = sheet(5, 7, (u, v) => [0.2 * u, 0.03 * v, 0]);
    expect(cornerShare(belly)).toBe(1);
    expect(cornerShare(wide)).toBeLessThan(0.25);
    const lost = (one: MuscleSheet): number =>
      distance(pointAt(one, { u: 0, v: 0, depth: 0.5 }), [0, 0, 0]);
    // Half the width goes to a belly's round end, of a wide sheet's 20 cm only a small part.
    expect(lost(belly)).toBeCloseTo(0.015, 3);
    expect(lost(wide)).toBeLessThan(0.04);
  });
});

describe("rings of sheets", () => {
  it("follow an arc closely that a straight sheet of the same length does not need", () => {
    const arc = sheet(3, 9, (u, v) => {
      const r = 0.015 + 0.01 * u;
      return [r * Math.cos(Math.PI * v), r * Math.sin(Math.PI * v), 0];
    });
    const straight = sheet(3, 9, (u, v) => [0.01 * u, 0.06 * v, 0]);
    const facet = 0.02;
    expect(ringCounts(arc, facet).along).toBeGreaterThan(1.6 * ringCounts(straight, facet).along);
    expect(Math.PI / ringCounts(arc, facet).along).toBeLessThan(0.3);
  });

  it("are finer on small sheets than on large ones", () => {
    const size = (metres: number) => sheet(3, 7, (u, v) => [0.2 * metres * u, metres * v, 0]);
    const step = (metres: number): number => metres / ringCounts(size(metres), 0.002).along;
    expect(step(0.03)).toBeLessThan(0.7 * step(0.2));
  });
});

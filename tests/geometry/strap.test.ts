import { describe, expect, it } from "vitest";
import { FINGER_RAYS } from "../../models/author/arm/finger-rays.ts";
import { shifted, strap } from "../../models/author/arm/strap.ts";
import type { Anchor, PointMm } from "../../models/author/lay-plan.ts";
import { distance, dot, mix, subtract } from "../../src/core/geometry/vec3.ts";

const FACE: PointMm = [0, 0, 1];
const section = (at: PointMm, wide: number) => ({ at, wide, half: 1, face: FACE });

function bare(anchor: Anchor | undefined): PointMm {
  if (anchor === undefined || !("length" in anchor)) throw new Error("a strap lays bare points");
  return anchor;
}

describe("straps of tendon", () => {
  const middles: readonly PointMm[] = [
    [0, 0, 0],
    [3, -20, 1],
    [9, -40, -2],
    [12, -60, 4],
  ];
  const lines = strap(middles.map((at, i) => section(at, 3 + i)));

  it("keep their middle and their width", () => {
    lines.forEach(({ points }, i) => {
      const [a, b] = [bare(points[0]), bare(points[1])];
      expect(distance(mix(a, b, 0.5), middles[i]!)).toBeLessThan(1e-9);
      expect(distance(a, b)).toBeCloseTo(3 + i, 9);
    });
  });

  it("lie square to the course and to the face, all the same way round", () => {
    const across = lines.map(({ points }) => subtract(bare(points[1]), bare(points[0])));
    across.forEach((line, i) => {
      const before = middles[Math.max(0, i - 1)]!;
      const after = middles[Math.min(middles.length - 1, i + 1)]!;
      expect(Math.abs(dot(line, subtract(after, before)))).toBeLessThan(1e-9);
      expect(Math.abs(dot(line, FACE))).toBeLessThan(1e-9);
      expect(dot(line, across[0]!)).toBeGreaterThan(0);
    });
  });

  it("need a course", () => {
    expect(() => strap([section([0, 0, 0], 3)])).toThrow(/two sections/);
  });

  it("shift points along several directions", () => {
    expect(shifted([1, 2, 3], [[1, 0, 0], 2], [[0, 0, -1], 0.5])).toEqual([3, 2, 2.5]);
  });
});

describe("rays of the fingers", () => {
  for (const [finger, { radial, sections }] of Object.entries(FINGER_RAYS)) {
    it(`${finger}: each section has its dorsal face above the palmar one and a bone's thickness`, () => {
      for (const { dorsal, palmar, up, halfWide } of Object.values(sections)) {
        const through = subtract(dorsal, palmar);
        const thick = Math.hypot(...through);
        expect(thick).toBeGreaterThan(0.8);
        expect(thick).toBeLessThan(14);
        expect(dot(through, up) / thick).toBeGreaterThan(0.98);
        expect(Math.abs(dot(up, radial))).toBeLessThan(0.06);
        expect(halfWide).toBeGreaterThan(1);
        expect(halfWide).toBeLessThan(7);
      }
    });
  }
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asId } from "../../src/core/anatomy/ids.ts";
import { distance } from "../../src/core/geometry/vec3.ts";
import {
  decodeMuscles,
  encodeMuscles,
  fibreLength,
  fibreLine,
  locate,
  pointAt,
} from "../../src/core/muscle/index.ts";
import { bentSheet } from "./muscle-support.ts";

const inside = fc.record({
  u: fc.double({ min: 0.1, max: 0.9, noNaN: true }),
  v: fc.double({ min: 0.06, max: 0.94, noNaN: true }),
  depth: fc.double({ min: 0, max: 1, noNaN: true }),
});

describe("locate", () => {
  it("finds a place again from its point", () => {
    const sheet = bentSheet();
    fc.assert(
      fc.property(inside, (place) => {
        const point = pointAt(sheet, place);
        const found = locate(sheet, point);
        expect(found.distance).toBeLessThan(2e-4);
        expect(distance(pointAt(sheet, found), point)).toBeLessThan(2e-4);
        expect(Math.abs(found.v - place.v)).toBeLessThan(0.02);
      }),
      { seed: 20, numRuns: 60 },
    );
  });

  it("is never beaten by a fine scan of the whole sheet", () => {
    const sheet = bentSheet();
    const asked = [-0.14, 1.12, 0.17] as const;
    const found = locate(sheet, asked);
    let best = Number.POSITIVE_INFINITY;
    for (let i = 0; i <= 60; i++) {
      for (let j = 0; j <= 120; j++) {
        for (const depth of [0, 0.5, 1]) {
          best = Math.min(best, distance(pointAt(sheet, { u: i / 60, v: j / 120, depth }), asked));
        }
      }
    }
    expect(found.distance).toBeLessThan(best + 1e-3);
  });
});

describe("fibres", () => {
  it("have a length that the polyline approaches", () => {
    const sheet = bentSheet();
    // Between the rounded ends, where fibres keep their u.
    const line = fibreLine(sheet, 0.5, 0.5, 0.1, 0.9, 400);
    let polyline = 0;
    for (let i = 1; i < line.length; i++) polyline += distance(line[i - 1]!, line[i]!);
    expect(Math.abs(fibreLength(sheet, 0.5, 0.1, 0.9) - polyline)).toBeLessThan(1e-4);
    expect(fibreLength(sheet, 0.3, 0, 0.5)).toBeLessThan(fibreLength(sheet, 0.3));
  });
});

describe("codec", () => {
  it("gives back every figure to a tenth of a millimetre", () => {
    const structure = {
      id: asId<never>("test-muscle"),
      name: "Test muscle",
      system: "muscle",
      layer: "deep",
      fma: { right: ["FMA1"], left: ["FMA2"] },
      midline: false,
      parts: [bentSheet(2, 5), { ...bentSheet(5, 9), part: "head" }],
    } as const;
    const [back] = decodeMuscles(encodeMuscles([structure]));
    expect(back).toMatchObject({ id: "test-muscle", layer: "deep", fma: structure.fma });
    structure.parts.forEach((sheet, i) => {
      const other = back!.parts[i]!;
      expect(other.part).toBe(sheet.part);
      expect(other.tendon).toEqual(sheet.tendon);
      sheet.positions.forEach((x, k) => {
        expect(Math.abs(x - other.positions[k]!)).toBeLessThan(5.1e-5);
      });
      sheet.halfThickness.forEach((x, k) => {
        expect(Math.abs(x - other.halfThickness[k]!)).toBeLessThan(5.1e-5);
      });
    });
  });

  it("refuses bytes that are not muscles", () => {
    expect(() => decodeMuscles(new Uint8Array(40))).toThrow(/not encoded muscles/);
    const bytes = encodeMuscles([]);
    expect(() => decodeMuscles(bytes.subarray(0, bytes.length - 1))).toThrow(/announced/);
  });
});

import { describe, expect, it } from "vitest";
import { COMPARE_PAPER, COMPARE_PLACES, COMPARED_LOOKS } from "../../../src/state/index.ts";
import {
  contrast,
  deltaE2000,
  type LinearRgb,
  linearOf,
  seenBy,
  VISIONS,
  type Vision,
} from "../../support/colour-vision.ts";

/** What the hues are told apart by, at least; docs/comparing-patterns.md gives every figure. */
const LEAST_DIFFERENCE = 15;
const LEAST_CONTRAST = 3;

const hues = COMPARE_PLACES.map((place) => linearOf(COMPARED_LOOKS[place].hue));
const lit = ([r, g, b]: LinearRgb, light: number): LinearRgb => [r * light, g * light, b * light];
const pairs = COMPARE_PLACES.flatMap((a) =>
  COMPARE_PLACES.filter((b) => b > a).map((b) => [a, b] as const),
);

function leastDifference(vision: Vision, light: number): number {
  return Math.min(
    ...pairs.map(([a, b]) =>
      deltaE2000(
        seenBy(vision, lit(hues[a] ?? [0, 0, 0], light)),
        seenBy(vision, lit(hues[b] ?? [0, 0, 0], light)),
      ),
    ),
  );
}

describe("colour vision helpers", () => {
  it("measure what the papers print", () => {
    // Sharma, Wu and Dalal 2005, the difference of a colour from itself and of black from white.
    expect(deltaE2000([0.2, 0.3, 0.4], [0.2, 0.3, 0.4])).toBe(0);
    expect(deltaE2000([0, 0, 0], [1, 1, 1])).toBeCloseTo(100, 1);
    expect(contrast([0, 0, 0], [1, 1, 1])).toBeCloseTo(21, 6);
    // Red and green lie together for those who lack a cone, and apart for the others.
    const red = linearOf("#c04020");
    const green = linearOf("#6f6a1c");
    const seen = (vision: Vision) => deltaE2000(seenBy(vision, red), seenBy(vision, green));
    expect(seen("deutan")).toBeLessThan(0.5 * seen("normal"));
    for (const vision of VISIONS) {
      const [r, g, b] = seenBy(vision, [1, 1, 1]);
      for (const c of [r, g, b]) expect(c).toBeCloseTo(1, 4);
    }
  });
});

describe("hues of compared patterns", () => {
  it("differ for every kind of colour vision, in light and in shade", () => {
    for (const vision of VISIONS) {
      expect(leastDifference(vision, 1), `${vision} in light`).toBeGreaterThan(LEAST_DIFFERENCE);
      // A hue is darkened half as much as the skin, so 0.6 is the deepest shade there is.
      expect(leastDifference(vision, 0.6), `${vision} in shade`).toBeGreaterThan(
        0.75 * LEAST_DIFFERENCE,
      );
    }
  });

  // Right beside a stroke there is always paper, on skin, muscle and bone; compare.e2e.ts measures it.
  it("stand out from the paper they are drawn on", () => {
    for (const hue of hues) {
      expect(contrast(hue, linearOf(COMPARE_PAPER))).toBeGreaterThan(LEAST_CONTRAST);
    }
  });

  it("are never the only sign", () => {
    const textures = new Set(COMPARE_PLACES.map((place) => COMPARED_LOOKS[place].texture));
    const letters = COMPARE_PLACES.map((place) => COMPARED_LOOKS[place].letter).join("");
    expect(textures.size).toBe(5);
    expect(letters).toBe("ABCDE");
  });
});

import { describe, expect, it } from "vitest";
import { countSyllables, readingGrade } from "../../data/lib/reading-grade.ts";

describe("reading grade", () => {
  it.each([
    ["cat", 1],
    ["muscle", 2],
    ["table", 2],
    ["pressed", 1],
    ["sitting", 2],
    ["shoulder", 2],
    ["position", 3],
    ["I", 1],
  ])("counts the syllables of %s", (word, syllables) => {
    expect(countSyllables(word)).toBe(syllables);
  });

  it("follows the formula", () => {
    // Four words of one syllable in one sentence.
    expect(readingGrade(["The cat sat down."])).toBeCloseTo(0.39 * 4 + 11.8 - 15.59, 6);
  });

  it("grows with longer sentences and is 0 without words", () => {
    expect(readingGrade(["Press. Hold. Let go."])).toBeLessThan(
      readingGrade(["Press and hold and let go."]),
    );
    expect(readingGrade(["…", ""])).toBe(0);
  });
});

import { describe, expect, it } from "vitest";
import { strand } from "../../models/author/leg/strand.ts";

const ALONG_Z = [
  [0, 0, 0],
  [0, 0, 10],
  [0, 0, 20],
] as const;

describe("strand", () => {
  it("lays each line across the path, as broad as told, only in the share of `across` that is across", () => {
    const lines = strand({ path: ALONG_Z, widthMm: [2, 4, 6], halfMm: 1, across: [-1, 0, 5] });
    expect(lines.map((line) => line.points)).toEqual([
      [
        [1, 0, 0],
        [-1, 0, 0],
      ],
      [
        [2, 0, 10],
        [-2, 0, 10],
      ],
      [
        [3, 0, 20],
        [-3, 0, 20],
      ],
    ]);
    expect(lines.map((line) => line.halfMm)).toEqual([1, 1, 1]);
  });

  it("turns u from point to point", () => {
    const across = [
      [1, 0, 0],
      [0, 1, 0],
      [-1, 0, 0],
    ] as const;
    const lines = strand({ path: ALONG_Z, widthMm: 2, halfMm: [1, 2, 3], across });
    expect(lines.map((line) => line.points[1])).toEqual([
      [1, 0, 0],
      [0, 1, 10],
      [-1, 0, 20],
    ]);
  });

  it("refuses lists that are shorter than the path", () => {
    expect(() => strand({ path: ALONG_Z, widthMm: [2, 4], halfMm: 1, across: [1, 0, 0] })).toThrow(
      "lacks values at 2",
    );
  });
});

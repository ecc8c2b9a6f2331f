import { describe, expect, it } from "vitest";
import { createBlobField, packBlobs } from "../../models/field/index.ts";
import { tubeBlobs } from "../../models/measure/bones/tube.ts";

/** Distance from a point to the surface of the blobs along a direction, mm. */
function reach(rows: number[][], at: readonly number[], way: readonly number[]): number {
  const field = createBlobField(packBlobs(rows));
  let [inside, outside] = [0, 30];
  for (let round = 0; round < 40; round++) {
    const middle = (inside + outside) / 2;
    const [x, y, z] = at.map((value, c) => value + middle * way[c]!);
    if (field.value(x!, y!, z!) > 1) inside = middle;
    else outside = middle;
  }
  return inside;
}

describe("strips of cartilage laid as blobs", () => {
  it("are about as wide and as thick as asked, all along", () => {
    const rows = tubeBlobs(
      [
        { at: [0, 0, 0], halfMm: [6, 3] },
        { at: [60, 0, 0], halfMm: [6, 3] },
      ],
      () => [0, 0, 1],
    );
    for (let x = 6; x <= 54; x += 1.5) {
      expect(reach(rows, [x, 0, 0], [0, 1, 0])).toBeGreaterThan(5);
      expect(reach(rows, [x, 0, 0], [0, 1, 0])).toBeLessThan(7.2);
      expect(reach(rows, [x, 0, 0], [0, 0, 1])).toBeGreaterThan(2.5);
      expect(reach(rows, [x, 0, 0], [0, 0, 1])).toBeLessThan(3.7);
    }
  });

  it("turn their face the way they are told along a bend", () => {
    const rows = tubeBlobs(
      [
        { at: [0, 0, 0], halfMm: [6, 2] },
        { at: [30, 10, 0], halfMm: [6, 2] },
        { at: [50, 40, 0], halfMm: [6, 2] },
      ],
      () => [0, 0, 1],
    );
    expect(reach(rows, [30, 10, 0], [0, 0, 1])).toBeLessThan(2.8);
    expect(reach(rows, [30, 10, 0], [-0.6, 0.8, 0])).toBeGreaterThan(4.5);
  });
});

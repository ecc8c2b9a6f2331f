import { describe, expect, it } from "vitest";
import { attachmentFaults } from "../../models/checks/attachments-on-bones.ts";
import { type Solid, solidOf } from "../../models/geometry/solid.ts";
import type { StructureFile } from "../../models/steps/muscles/structure-file.ts";

/** A cube of 40 mm around a centre, metres. */
function cube(id: string, x: number, y: number, z: number): Solid {
  const h = 0.02;
  const corners = Array.from({ length: 8 }, (_, c) => [
    x + (c & 1 ? h : -h),
    y + (c & 2 ? h : -h),
    z + (c & 4 ? h : -h),
  ]);
  const quads = [
    [0, 4, 6, 2],
    [1, 3, 7, 5],
    [0, 1, 5, 4],
    [2, 6, 7, 3],
    [0, 2, 3, 1],
    [4, 5, 7, 6],
  ];
  const index = quads.flatMap(([a, b, c, d]) => [a!, b!, c!, a!, c!, d!]);
  return solidOf(id, Float32Array.from(corners.flat()), Uint32Array.from(index));
}

const ABOVE = cube("above", -0.1, 1.12, 0);
const BELOW = cube("below", -0.1, 0.88, 0);
const SKIN = cube("skin", -0.1, 0.88, 0.005);

/** A strap from `top` down to y = 900, millimetres. */
function strap(top: number, attach: StructureFile["parts"][number]["attach"]): StructureFile {
  const along = 5;
  const positionMm = [-110, -90].flatMap((x) =>
    Array.from({ length: along }, (_, j) => [x, top - ((top - 900) * j) / (along - 1), 0]),
  );
  return {
    id: "strap",
    name: "Strap",
    system: "muscle",
    layer: "deep",
    fma: { right: [], left: [] },
    parts: [
      {
        part: "belly",
        across: 2,
        along,
        positionMm,
        halfThicknessMm: positionMm.map(() => 2),
        tendon: { origin: [0], insertion: [0] },
        ...(attach ? { attach } : {}),
      },
    ],
  };
}

const named = (id: string): Solid | null =>
  [ABOVE, BELOW, SKIN].find((solid) => solid.id === id) ?? null;
const HELD = { origin: ["above"], insertion: ["below"] };

describe("attachments on bones", () => {
  it("is content with ends that touch what they name", () => {
    expect(attachmentFaults(strap(1100, HELD), named)).toEqual([]);
    expect(attachmentFaults(strap(1097, HELD), named)).toEqual([]);
  });

  it("names an end that hangs in the air, and how far", () => {
    const faults = attachmentFaults(strap(1090, HELD), named);
    expect(faults).toEqual(["strap / belly, origin: 10.0 mm from above; 4.0 are allowed"]);
  });

  it("allows the thickness of the skin to an end in the skin", () => {
    const file = strap(1100, { origin: ["above"], insertion: ["skin"] });
    expect(attachmentFaults(file, named)).toEqual([]);
  });

  it("sees a missing word, an unknown name and a part without its belly", () => {
    expect(attachmentFaults(strap(1100, undefined), named)).toHaveLength(2);
    expect(attachmentFaults(strap(1100, { ...HELD, origin: ["nothing"] }), named)).toEqual([
      "strap / belly, origin: there is no nothing",
    ]);
    expect(attachmentFaults(strap(1100, { ...HELD, origin: ["strap"] }), named)).toEqual([
      "strap / belly, origin: has no other part to be fixed to",
    ]);
  });
});

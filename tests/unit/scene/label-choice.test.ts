import { describe, expect, it } from "vitest";
import { type ChoiceContext, chooseParts } from "../../../src/scene/labels/choose-parts.ts";
import { labelText } from "../../../src/scene/labels/label-lines.ts";
import { type SeenPart, seenParts } from "../../../src/scene/labels/seen-parts.ts";
import { structure } from "../../support/tiny-body.ts";

/** A picture of letters: each letter a structure, `.` nothing, capitals regions of the skin. */
function picture(rows: readonly string[]) {
  const width = rows[0]?.length ?? 0;
  const rgba = new Uint8Array(4 * width * rows.length);
  rows.toReversed().forEach((row, j) => {
    row.split("").forEach((letter, i) => {
      if (letter === ".") return;
      const region = letter === letter.toUpperCase();
      const index = letter.toLowerCase().charCodeAt(0) - 97;
      rgba.set([index, 0, region ? 255 : 128, 255], 4 * (j * width + i));
    });
  });
  return { rgba, width, height: rows.length };
}

describe("what is seen", () => {
  it("counts pixels, and finds the middle of the widest part", () => {
    const seen = seenParts(
      picture([
        "..........", //
        ".aaaaa.bb.",
        ".aaaaa.bb.",
        ".aaaaa....",
        ".aaaaa.C..",
        ".aaaaa....",
      ]),
    );
    expect(seen.parts.map(({ kind, index, pixels }) => [kind, index, pixels])).toEqual([
      ["structure", 0, 25],
      ["structure", 1, 4],
      ["region", 2, 1],
    ]);
    expect(seen.parts[0]?.x).toBeCloseTo(0.35, 6);
    expect(seen.parts[0]?.y).toBeCloseTo(3.5 / 6, 6);
    expect(seen.parts[0]?.depth).toBe(3);
    expect([seen.left, seen.right]).toEqual([0.1, 0.9]);
  });

  it("is nothing in an empty picture", () => {
    expect(seenParts(picture(["...", "..."])).parts).toEqual([]);
  });
});

const STRUCTURES = [
  structure("deltoid", "right", "muscle"),
  structure("deltoid", "left", "muscle"),
  structure("soleus", "right", "muscle"),
  structure("soleus", "left", "muscle"),
  structure("tibia", "right", "bone"),
];
const part = (index: number, pixels: number, x: number, depth = 5): SeenPart => ({
  kind: "structure",
  index,
  pixels,
  x,
  y: 0.5,
  depth,
});
const CONTEXT: ChoiceContext = {
  structures: STRUCTURES,
  regionNames: ["Chest"],
  before: new Map(),
  isChosen: () => false,
  most: 9,
};
const keys = (parts: readonly SeenPart[], context: Partial<ChoiceContext> = {}) =>
  chooseParts(parts, 0.5, { ...CONTEXT, ...context }).map(({ key, part: { index } }) => [
    key,
    index,
  ]);

describe("whose name is shown", () => {
  it("names a pair once, evenly left and right", () => {
    const pair = [part(0, 100, 0.3), part(1, 95, 0.7), part(2, 80, 0.4), part(3, 78, 0.6)];
    const sides = keys(pair).map(([, index]) => (Number(index) % 2 === 0 ? "right" : "left"));
    expect(sides.toSorted()).toEqual(["left", "right"]);
  });

  it("names the side that is seen when the other hardly is", () => {
    expect(keys([part(0, 100, 0.3), part(1, 20, 0.7)])).toEqual([["deltoid", 0]]);
  });

  it("puts what the person chose first, and bones after muscles", () => {
    const seen = [part(4, 100, 0.5), part(0, 60, 0.3), part(2, 20, 0.4)];
    expect(keys(seen).map(([key]) => key)).toEqual(["deltoid", "tibia", "soleus"]);
    const isChosen = (one: { id: string }) => one.id === "soleus";
    expect(keys(seen, { isChosen, most: 1 })).toEqual([["soleus", 2]]);
  });

  it("names what the person chose on the side where they chose it", () => {
    const seen = [part(1, 100, 0.7), part(0, 90, 0.3), part(2, 80, 0.4), part(3, 80, 0.6)];
    for (const side of ["right", "left"]) {
      const isChosen = (one: { id: string; side: string }) =>
        one.id === "deltoid" && one.side === side;
      expect(keys(seen, { isChosen })[0]).toEqual(["deltoid", side === "right" ? 0 : 1]);
    }
  });

  it("keeps a name, and its side, while it is nearly as good", () => {
    const seen = [part(0, 50, 0.3), part(1, 50, 0.7), part(2, 55, 0.4)];
    expect(keys(seen, { before: new Map([["deltoid", 1]]), most: 1 })).toEqual([["deltoid", 1]]);
  });

  it("leaves out slivers, and names regions of the skin", () => {
    expect(keys([part(0, 100, 0.3, 1), part(2, 5, 0.4)])).toEqual([]);
    const region: SeenPart = { ...part(1, 40, 0.3), kind: "region" };
    expect(chooseParts([region], 0.5, CONTEXT)[0]?.name).toBe("Chest");
  });
});

describe("a label's text", () => {
  it("breaks between words only", () => {
    const type = { measure: (text: string) => text.length * 10, lineHeight: 17, padding: 8 };
    expect(labelText("Flexor digitorum profundus", 160, type)).toEqual({
      lines: ["Flexor digitorum", "profundus"],
      width: 168,
      height: 34,
    });
    expect(labelText("Sternocleidomastoid", 60, type).lines).toEqual(["Sternocleidomastoid"]);
  });
});

import { describe, expect, it } from "vitest";
import {
  CHOSEN,
  CHOSEN_THROUGH,
  GHOST,
  HIDDEN,
  HOVERED,
  PLAIN,
  peelStage,
  SOLID,
  type StructureView,
  writeStructureTexels,
} from "../../../src/scene/body/structure-texels.ts";
import { structure } from "../../support/tiny-body.ts";

const STRUCTURES = [
  structure("upper-trapezius", "right", "muscle", "superficial"),
  structure("upper-trapezius", "left", "muscle", "superficial"),
  structure("multifidus", "right", "muscle", "deep"),
  structure("sacrum", "midline", "bone"),
  structure("skin", "midline", "skin"),
];
const PLAIN_VIEW: StructureView = {
  peel: 1,
  xray: false,
  isolated: null,
  hidden: [],
  chosen: [],
  hovered: null,
};
const children = (id: string) => (id === "trapezius" ? ["upper-trapezius"] : []);

function write(view: Partial<StructureView>) {
  const texels = new Uint8Array(4 * STRUCTURES.length);
  const shades = Uint8Array.of(0, 0, 3, 1, 2);
  writeStructureTexels(texels, STRUCTURES, shades, { ...PLAIN_VIEW, ...view }, children);
  const column = (byte: number) => STRUCTURES.map((_, i) => texels[4 * i + byte]);
  return { drawn: column(0), marked: column(1), shade: column(2), stage: column(3) };
}

describe("structure texels", () => {
  it("draws everything solidly, with shade and stage, when nothing is asked", () => {
    const { drawn, marked, shade, stage } = write({});
    expect(drawn).toEqual([SOLID, SOLID, SOLID, SOLID, SOLID]);
    expect(marked).toEqual([PLAIN, PLAIN, PLAIN, PLAIN, PLAIN]);
    expect(shade).toEqual([0, 0, 255, 85, 170]);
    expect(stage).toEqual([1, 1, 3, 4, 0]);
  });

  it("takes structures off from outside in and bones never", () => {
    expect(STRUCTURES.map(peelStage)).toEqual([1, 1, 3, 4, 0]);
    expect(peelStage(structure("retinaculum", "left", "fascia"))).toBe(1);
  });

  it("hides one side and leaves the other", () => {
    expect(write({ hidden: [{ id: "upper-trapezius", side: "left" }] }).drawn).toEqual([
      SOLID,
      HIDDEN,
      SOLID,
      SOLID,
      SOLID,
    ]);
  });

  it("isolates among bones, with the skin as a ghost, a whole group by its id", () => {
    const { drawn } = write({ isolated: { id: "trapezius", side: "right" } });
    expect(drawn).toEqual([SOLID, HIDDEN, HIDDEN, SOLID, GHOST]);
  });

  it("turns all but bones and what is chosen into ghosts by x-ray", () => {
    const { drawn, marked } = write({ xray: true, chosen: [{ id: "multifidus", side: "right" }] });
    expect(drawn).toEqual([GHOST, GHOST, SOLID, SOLID, GHOST]);
    expect(marked[2]).toBe(CHOSEN_THROUGH);
  });

  it("shows what is chosen through what lies above it, and only then", () => {
    const deep = { chosen: [{ id: "multifidus", side: "right" as const }] };
    expect(write({ ...deep, peel: 1 }).marked[2]).toBe(CHOSEN_THROUGH);
    expect(write({ ...deep, peel: 3 }).marked[2]).toBe(CHOSEN);
  });

  it("marks what is hovered unless it is chosen", () => {
    const ref = { id: "upper-trapezius", side: "right" as const };
    expect(write({ hovered: ref }).marked).toEqual([HOVERED, PLAIN, PLAIN, PLAIN, PLAIN]);
    expect(write({ hovered: ref, chosen: [ref] }).marked[0]).toBe(CHOSEN);
  });
});

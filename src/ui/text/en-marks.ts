import type { PainDepth, PainQuality } from "../../core/query/contract.ts";

const QUALITIES: Record<PainQuality, string> = {
  ache: "Aching",
  tight: "Tight",
  sharp: "Sharp",
  burning: "Burning",
  throbbing: "Throbbing",
  tingling: "Tingling",
  numb: "Numb",
};

const DEPTHS: Record<PainDepth, string> = {
  deep: "Deep inside",
  superficial: "At the surface",
};

/** "Temple", "Temple and cheek", "Temple and 2 places beside it". */
function listed([first = "", second, ...rest]: readonly string[]): string {
  if (second === undefined) return first;
  return rest.length === 0
    ? `${first} and ${lower(second)}`
    : `${first} and ${rest.length + 1} places beside it`;
}

function lower(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** Words of painting, and of saying what a pain is like. */
export const MARKS_TEXT = {
  paint: "Paint an area",
  tools: "Brush",
  brush: "Brush",
  erase: "Erase",
  done: "Done",
  size: "Brush size",
  sizeValue: (centimetres: number) => `${centimetres.toFixed(1)} cm wide`,
  hint: "Drag on the body to paint. Drag beside it, or with two fingers, to turn it.",
  eraseHint: "Drag over a mark to take it away.",
  /** The parts of the body an area lies in, the largest first. */
  areaName: (names: readonly string[], side: string) => {
    const words = listed(names);
    return side === "" ? words : `${words}, ${side}`;
  },
  bothSides: "both sides",
  area: (squareCentimetres: number) =>
    squareCentimetres < 1 ? "under 1 cm²" : `${Math.round(squareCentimetres)} cm²`,
  more: (name: string) => `More about ${name}`,
  less: (name: string) => `Less about ${name}`,
  feels: "What it feels like",
  qualities: QUALITIES,
  depth: "How deep it feels",
  depths: DEPTHS,
  mirror: "Mirror",
  mirrorWhat: (name: string) => `${name}, to the other side`,
};

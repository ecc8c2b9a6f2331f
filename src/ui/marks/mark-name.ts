import type { MarkedPlace, PainMark } from "../../state/index.ts";
import type { Catalogue } from "../text/en.ts";

/** Where an area lies in words: its largest parts, and its side if it has only one. */
export function areaName(places: readonly MarkedPlace[], text: Catalogue): string {
  const names = [...new Set(places.map(({ name }) => name))];
  const sides = [...new Set(places.map(({ side }) => side))].filter((side) => side !== "midline");
  const [only] = sides;
  const side = sides.length > 1 ? text.marks.bothSides : only ? text.side.words[only] : "";
  return text.marks.areaName(names, side);
}

/** What a mark is called in lists: where it is, with the person's own side. */
export function markName(mark: PainMark, text: Catalogue): string {
  if (mark.kind === "area") return areaName(mark.places, text);
  return text.side.with(mark.kind === "words" ? mark.words : mark.regionName, mark.side);
}

/** The size of a painted area in words; null for marks that say nothing of size. */
export function markSize(mark: PainMark, text: Catalogue): string | null {
  return mark.kind === "area" ? text.marks.area(mark.area * 1e4) : null;
}

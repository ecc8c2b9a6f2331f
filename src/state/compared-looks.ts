import type { ComparePlace } from "./app-state.ts";

/** How the strokes of one compared pattern are drawn, so that no two differ by hue alone. */
export type CompareTexture = "lines" | "dots" | "rings" | "hatch" | "crosses";

/** What tells one compared pattern from another, everywhere it is drawn. */
export interface ComparedLook {
  readonly letter: string;
  /** CSS colour, sRGB. */
  readonly hue: string;
  readonly texture: CompareTexture;
}

/**
 * Vermilion, blue, ochre, teal, violet, by place. Found by a search over hue, lightness and chroma
 * for the greatest least difference between any two under normal, protan, deutan and tritan vision,
 * each at least 3:1 on `COMPARE_PAPER`. Figures: docs/comparing-patterns.md.
 */
export const COMPARED_LOOKS: Readonly<Record<ComparePlace, ComparedLook>> = {
  0: { letter: "A", hue: "#982806", texture: "lines" },
  1: { letter: "B", hue: "#084880", texture: "dots" },
  2: { letter: "C", hue: "#b07106", texture: "rings" },
  3: { letter: "D", hue: "#1b8c7d", texture: "hatch" },
  4: { letter: "E", hue: "#9348ea", texture: "crosses" },
};

/** The pale ground that compared patterns are drawn on, whatever lies under it; CSS colour. */
export const COMPARE_PAPER = "#efe7dc";

/** As many patterns as can be compared. */
export const MOST_COMPARED = 5;
export const COMPARE_PLACES: readonly ComparePlace[] = [0, 1, 2, 3, 4];

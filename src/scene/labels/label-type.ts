import type { LabelType } from "./label-lines.ts";

/** As `labels.module.css` sets labels. */
const LINE_HEIGHT = 17;
const PADDING = 8;
const FONT = "500 13px";

/** How wide text comes out in the page's own font; remembers every run it has measured. */
export function createLabelType(host: HTMLElement): LabelType {
  const context = document.createElement("canvas").getContext("2d");
  const family = getComputedStyle(host).fontFamily || "sans-serif";
  const known = new Map<string, number>();
  return {
    lineHeight: LINE_HEIGHT,
    padding: PADDING,
    measure(text) {
      const before = known.get(text);
      if (before !== undefined) return before;
      if (context) context.font = `${FONT} ${family}`;
      // Without a 2D context a generous guess keeps boxes apart.
      const width = context ? context.measureText(text).width : text.length * 8;
      known.set(text, width);
      return width;
    },
  };
}

import { COMPARE_PAPER } from "../../state/index.ts";
import type { FlatPalette, Rgb } from "./draw-flat.ts";

/** `#rrggbb` as numbers; tokens are written that way. Anything else is mid grey. */
export function parseHex(colour: string): Rgb {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour.trim());
  if (!match) return [128, 128, 128];
  const [, r = "80", g = "80", b = "80"] = match;
  return [Number.parseInt(r, 16), Number.parseInt(g, 16), Number.parseInt(b, 16)];
}

/** The flat picture's colours in the theme that `element` is drawn in. */
export function flatPalette(element: Element): FlatPalette {
  const style = getComputedStyle(element);
  const token = (name: string) => parseHex(style.getPropertyValue(name));
  return {
    skin: token("--body-still"),
    shade: token("--body-shade"),
    pain: token("--pain"),
    ink: token("--ink"),
    paper: parseHex(COMPARE_PAPER),
  };
}

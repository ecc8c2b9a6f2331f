import { useEffect, useRef } from "react";
import type { Side } from "../../core/anatomy/side.ts";
import type { Engine } from "../../core/query/engine.ts";
import { COMPARED_LOOKS, type ComparePlace } from "../../state/index.ts";
import { useResolvedTheme } from "../theme/use-resolved-theme.ts";
import { drawFlat, type Rgb } from "./draw-flat.ts";
import { drawLater } from "./draw-later.ts";
import { flatBody, PICTURE_VIEWS } from "./flat-bodies.ts";
import { flatPalette, parseHex } from "./flat-palette.ts";
import { patternFrame } from "./pattern-frame.ts";
import styles from "./pattern-picture.module.css";
import { patternWeights, patternZones } from "./pattern-weights.ts";

/** Canvas pixels; twice the size it is shown at, for dense screens. */
const SIZE = 160;

interface PatternPictureProps {
  readonly engine: Engine;
  readonly triggerPoint: string;
  readonly side: Side;
  /** Its place in a comparison, whose hue it then has. */
  readonly place?: ComparePlace | null;
}

/** How much lighter the hues are against the dark body of the dark theme. */
const LIGHTER = 0.45;

/** A place's hue as it stands out from the flat body of a theme. */
function hueOn(theme: "light" | "dark", place: ComparePlace): Rgb {
  const [r, g, b] = parseHex(COMPARED_LOOKS[place].hue);
  const light = (c: number) => (theme === "dark" ? c + (255 - c) * LIGHTER : c);
  return [light(r), light(g), light(b)];
}

/** A small plate of the part of the body where one knot sends its pain. */
export function PatternPicture({ engine, triggerPoint, side, place = null }: PatternPictureProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const theme = useResolvedTheme();

  useEffect(() => {
    return drawLater(() => {
      const element = canvas.current;
      const context = element?.getContext("2d");
      if (!element || !context) return;
      const { skin } = engine.body;
      const pictures = PICTURE_VIEWS.map((view) => flatBody(skin, view));
      const frame = patternFrame(pictures, patternZones(engine, triggerPoint, side));
      if (!frame) return;
      const image = context.createImageData(SIZE, SIZE);
      const plain = flatPalette(element);
      const palette = place === null ? plain : { ...plain, pain: hueOn(theme, place) };
      const weights = patternWeights(engine, triggerPoint, side);
      drawFlat(image.data, SIZE, SIZE, frame.flat, frame.crop, palette, weights);
      context.putImageData(image, 0, 0);
    });
    // `theme` is named because the palette is read from the page.
  }, [engine, triggerPoint, side, place, theme]);

  // The row beside it says the same in words.
  return (
    <canvas ref={canvas} width={SIZE} height={SIZE} className={styles.picture} aria-hidden="true" />
  );
}

import { useEffect, useRef } from "react";
import type { Side } from "../../core/anatomy/side.ts";
import type { Engine } from "../../core/query/engine.ts";
import { useResolvedTheme } from "../theme/use-resolved-theme.ts";
import { drawFlat } from "./draw-flat.ts";
import { drawLater } from "./draw-later.ts";
import { flatBody, PICTURE_VIEWS } from "./flat-bodies.ts";
import { flatPalette } from "./flat-palette.ts";
import { patternFrame } from "./pattern-frame.ts";
import styles from "./pattern-picture.module.css";
import { patternWeights, patternZones } from "./pattern-weights.ts";

/** Canvas pixels; twice the size it is shown at, for dense screens. */
const SIZE = 160;

interface PatternPictureProps {
  readonly engine: Engine;
  readonly triggerPoint: string;
  readonly side: Side;
}

/** A small plate of the part of the body where one knot sends its pain. */
export function PatternPicture({ engine, triggerPoint, side }: PatternPictureProps) {
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
      const palette = flatPalette(element);
      const weights = patternWeights(engine, triggerPoint, side);
      drawFlat(image.data, SIZE, SIZE, frame.flat, frame.crop, palette, weights);
      context.putImageData(image, 0, 0);
    });
    // `theme` is named because the palette is read from the page.
  }, [engine, triggerPoint, side, theme]);

  // The row beside it says the same in words.
  return (
    <canvas ref={canvas} width={SIZE} height={SIZE} className={styles.picture} aria-hidden="true" />
  );
}

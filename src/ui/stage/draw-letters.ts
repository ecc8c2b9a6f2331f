import { type FlatBody, facesEye, flatPixel } from "../../core/body/flat-body.ts";
import { type SkinPlace, zoneMiddles } from "../../core/pain/index.ts";
import type { Engine } from "../../core/query/engine.ts";
import { COMPARED_LOOKS, type DrawnPattern } from "../../state/index.ts";

/** A letter is drawn where the skin faces the eye at least this much (cosine). */
const LETTER_FACING = 0.15;
/** Picture pixels. */
const LETTER_RADIUS = 12;
/** As the letters on the body: ink on paper in both themes. */
const LETTER_PAPER = "#faf7f0";
const LETTER_INK = "#1e2126";

/** The letters of compared patterns at the middles of their essential zones, where these face the eye. */
export function drawLetters(
  context: CanvasRenderingContext2D,
  engine: Engine,
  flat: FlatBody,
  patterns: readonly DrawnPattern[],
) {
  context.font = "600 17px sans-serif";
  context.textAlign = "center";
  for (const { triggerPoint, side, place } of patterns) {
    const zone = engine.zone(triggerPoint, side, "essential");
    if (!zone.ok) continue;
    const { letter, hue } = COMPARED_LOOKS[place];
    for (const middle of zoneMiddles(engine.body.skin, zone.value)) {
      const faces = (one: SkinPlace) => facesEye(flat.view, one.normalModel) >= LETTER_FACING;
      const at = [middle, ...middle.others].find(faces);
      if (!at) continue;
      const [x, y] = flatPixel(flat, at.positionModel);
      context.beginPath();
      context.arc(x, y, LETTER_RADIUS, 0, 2 * Math.PI);
      context.fillStyle = LETTER_PAPER;
      context.fill();
      context.lineWidth = 3.5;
      context.strokeStyle = hue;
      context.stroke();
      context.fillStyle = LETTER_INK;
      context.fillText(letter, x, y + 6);
    }
  }
  context.textAlign = "start";
}

import type { Side } from "../../core/anatomy/side.ts";
import { mirror } from "../../core/geometry/vec3.ts";
import { mirrorStrokes } from "../../core/painting/index.ts";
import type { Answer, Engine } from "../../core/query/engine.ts";
import type { MarkSense, PainMark, PlacedMark } from "../app-state.ts";
import { placeArea } from "./paint-stroke.ts";

const OTHER: Readonly<Record<Side, Side>> = { left: "right", right: "left", midline: "midline" };

/** The same pain on the other half of the body, with all that was said of it. */
export function mirroredMark(
  engine: Pick<Engine, "painted">,
  mark: PainMark,
): Answer<PlacedMark & MarkSense> {
  const { intensity, quality, depth } = mark;
  const sense: MarkSense = { intensity, quality, depth };
  switch (mark.kind) {
    case "region":
    case "words":
      return { ok: true, value: { ...mark, side: OTHER[mark.side] } };
    case "spot":
      return {
        ok: true,
        value: {
          ...mark,
          side: OTHER[mark.side],
          atModel: mirror(mark.atModel),
          normalModel: mirror(mark.normalModel),
        },
      };
    case "area": {
      const placed = placeArea(engine, mirrorStrokes(mark.strokes));
      return placed.ok ? { ok: true, value: { ...placed.value, ...sense } } : placed;
    }
  }
}

/** True where the other half of the body would be the same place. */
export function isItsOwnMirror(mark: PainMark): boolean {
  return mark.kind === "region" && mark.side === "midline";
}

/** The side of a mark: that of its largest part. */
export function sideOfMark(mark: PainMark): Side {
  return mark.kind === "area" ? (mark.places[0]?.side ?? "midline") : mark.side;
}

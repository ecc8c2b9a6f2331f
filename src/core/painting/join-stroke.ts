import { OUTLINE_WEIGHT } from "../pain/soft-rim.ts";
import type { ZoneWeights } from "../pain/zones.ts";
import type { BrushMovement, BrushStroke } from "./brush-stroke.ts";

/** An area before a stroke: its number and what it is made of. */
export interface AreaStrokes {
  readonly id: number;
  readonly strokes: readonly BrushStroke[];
}

/** What a stroke does to the areas. */
export interface AreaEdit {
  /** New contents; `id` null for an area that begins. */
  readonly put: readonly { readonly id: number | null; readonly strokes: readonly BrushStroke[] }[];
  /** Areas that are gone, erased or become part of another. */
  readonly drop: readonly number[];
}

/** The skin that strokes cover. */
export type PaintedBy = (strokes: readonly BrushStroke[]) => ZoneWeights;

/** Vertices inside the outline. */
function inside(zone: ZoneWeights): Set<number> {
  const vertices = new Set<number>();
  zone.vertices.forEach((v, i) => {
    if (zone.weights[i]! >= OUTLINE_WEIGHT) vertices.add(v);
  });
  return vertices;
}

/** What painting one stroke does to the areas there are (rules P5 and P6). */
export function joinStroke(
  areas: readonly AreaStrokes[],
  stroke: BrushMovement,
  paintedBy: PaintedBy,
): AreaEdit {
  const own = inside(paintedBy([{ ...stroke, kind: "paint" }]));
  const touched = areas.filter(({ strokes }) => {
    const zone = paintedBy(strokes);
    return zone.vertices.some((v, i) => zone.weights[i]! >= OUTLINE_WEIGHT && own.has(v));
  });
  if (stroke.kind === "erase") {
    const left = touched.map(({ id, strokes }) => ({ id, strokes: [...strokes, stroke] }));
    const isGone = ({ strokes }: AreaStrokes) => inside(paintedBy(strokes)).size === 0;
    return {
      put: left.filter((area) => !isGone(area)),
      drop: left.filter(isGone).map(({ id }) => id),
    };
  }
  const strokes = [...touched.flatMap((area) => area.strokes), stroke];
  return {
    put: [{ id: touched[0]?.id ?? null, strokes: strokes.toSorted((a, b) => a.order - b.order) }],
    drop: touched.slice(1).map(({ id }) => id),
  };
}

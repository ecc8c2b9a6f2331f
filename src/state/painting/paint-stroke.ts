import type { Vec3 } from "../../core/geometry/vec3.ts";
import {
  type AreaStrokes,
  type BrushMovement,
  type BrushStroke,
  joinStroke,
  nextOrder,
  PATH_MOST,
  thinPath,
} from "../../core/painting/index.ts";
import type { Answer, Engine } from "../../core/query/engine.ts";
import type { AreaChange } from "../actions.ts";
import type { AreaMark, PainMark } from "../app-state.ts";

/** What of an engine painting needs. */
type Painter = Pick<Engine, "painted">;

/** Places of a path closer than this share of the radius are left out. */
const PATH_STEP = 0.3;

/** What the eraser leaves of an area is nothing below this; square metres. */
const SCRAP = 2e-5;

/** Strokes as a mark: how large, and where. Refused where they leave nothing on the skin. */
export function placeArea(engine: Painter, strokes: readonly BrushStroke[]): Answer<AreaMark> {
  const found = engine.painted.of(strokes);
  if (!found.ok) return found;
  const { area, places } = found.value;
  if (places.length === 0) return { ok: false, problem: "nothing of it lies on the skin" };
  const named = places.map(({ everyday, side }) => ({ name: everyday, side }));
  return { ok: true, value: { kind: "area", strokes, area, places: named } };
}

/** The marks as areas: what was painted, and for the eraser also regions marked as a whole. */
function areasOf(marks: readonly PainMark[], erasing: boolean): AreaStrokes[] {
  return marks.flatMap((mark): AreaStrokes[] => {
    if (mark.kind === "area") return [{ id: mark.id, strokes: mark.strokes }];
    if (mark.kind !== "region" || !erasing) return [];
    const fill = { kind: "region", order: 0, region: mark.region, side: mark.side } as const;
    return [{ id: mark.id, strokes: [fill] }];
  });
}

/** Spots whose middle the movement went over. */
function spotsUnder(marks: readonly PainMark[], { path, radius }: BrushMovement): number[] {
  return marks.flatMap((mark) => {
    if (mark.kind !== "spot") return [];
    const [x, y, z] = mark.atModel;
    const near = path.some((p) => Math.hypot(p[0] - x, p[1] - y, p[2] - z) <= radius);
    return near ? [mark.id] : [];
  });
}

/** The path without what adds nothing, and no longer than a stroke may be. */
function shortened({ path, radius }: HandMovement): readonly Vec3[] {
  let step = radius * PATH_STEP;
  let thin = thinPath(path, step);
  while (thin.length > PATH_MOST) {
    step *= 1.5;
    thin = thinPath(path, step);
  }
  return thin;
}

/** A movement of the hand, before it has its place in time. */
export type HandMovement = Pick<BrushMovement, "kind" | "radius" | "path">;

/** What a movement of brush or eraser does to the marks. Nothing for a movement beside the skin. */
export function strokeChange(
  engine: Painter,
  marks: readonly PainMark[],
  hand: HandMovement,
): AreaChange {
  const known = marks.flatMap((mark) => (mark.kind === "area" ? mark.strokes : []));
  const path = shortened(hand);
  if (path.length === 0) return { put: [], drop: [] };
  const stroke: BrushMovement = { ...hand, path, order: nextOrder(known) };
  const erasing = stroke.kind === "erase";
  const edit = joinStroke(areasOf(marks, erasing), stroke, (strokes) => {
    const found = engine.painted.of(strokes);
    return found.ok
      ? found.value.zone
      : { vertices: new Uint32Array(0), weights: new Uint8Array(0) };
  });
  const drop = erasing ? [...edit.drop, ...spotsUnder(marks, stroke)] : [...edit.drop];
  const put: AreaChange["put"][number][] = [];
  for (const { id, strokes } of edit.put) {
    const placed = placeArea(engine, strokes);
    const left = placed.ok && !(erasing && placed.value.area < SCRAP);
    if (left) put.push({ ...placed.value, id });
    else if (id !== null) drop.push(id);
  }
  return { put, drop };
}

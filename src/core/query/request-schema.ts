import * as v from "valibot";
import type { PointSpec } from "../geometry/point-spec.ts";
import { BRUSH_MOST, type BrushStroke, PATH_MOST } from "../painting/index.ts";
import { PAIN_QUALITIES, type PainRequest, type RankRequest } from "./contract.ts";
import type { Answer } from "./engine.ts";

/** Shape checks of everything that comes from outside: scripts, embedding pages, links. */

const finite = v.pipe(v.number("must be a number"), v.finite("must be a finite number"));
const side = v.picklist(["left", "right", "midline"], 'must be "left", "right" or "midline"');
const id = v.pipe(v.string("must be text"), v.minLength(1, "must not be empty"));
const vec3 = v.tuple([finite, finite, finite], "must be [x, y, z] in metres");

const landmarkMix = v.strictObject({
  mix: v.pipe(
    v.array(v.tuple([id, side, finite], "must be [landmark, side, weight]"), "must be a list"),
    v.minLength(1, "must name at least one landmark"),
    v.maxLength(50, "must name at most 50 landmarks"),
  ),
  toward: v.optional(
    v.picklist(
      ["anterior", "posterior", "left", "right", "superior", "inferior"],
      "must be anterior, posterior, left, right, superior or inferior",
    ),
  ),
  offsetMm: v.optional(vec3),
});

const pointSpec = v.union(
  [vec3, landmarkMix],
  'must be [x, y, z] in metres or {"mix": [["acromion","right",1]], …}',
);

const intensity = v.optional(
  v.pipe(finite, v.minValue(0, "must be 0–10"), v.maxValue(10, "must be 0–10")),
);

const sense = {
  intensity,
  quality: v.optional(v.picklist(PAIN_QUALITIES, `must be one of ${PAIN_QUALITIES.join(", ")}`)),
  depth: v.optional(v.picklist(["deep", "superficial"], 'must be "deep" or "superficial"')),
};

const order = v.optional(v.pipe(finite, v.integer("must be a whole number")));

const stroke = v.union(
  [
    v.strictObject({
      kind: v.picklist(["paint", "erase"], 'must be "paint" or "erase"'),
      order,
      radius: v.pipe(
        finite,
        v.minValue(0.001, "must be 0.001–0.06 metres"),
        v.maxValue(BRUSH_MOST, "must be 0.001–0.06 metres"),
      ),
      path: v.pipe(
        v.array(vec3, "must be a list of [x, y, z]"),
        v.minLength(1, "must have a place"),
        v.maxLength(PATH_MOST, `at most ${PATH_MOST} places a stroke`),
      ),
    }),
    v.strictObject({ kind: v.literal("region"), order, region: id, side }),
  ],
  'must be {"kind": "paint" | "erase", "radius": metres, "path": [[x, y, z], …]} or {"kind": "region", …}',
);

const pain = v.union(
  [
    v.strictObject({
      at: pointSpec,
      radiusMm: v.optional(
        v.pipe(finite, v.minValue(1, "must be 1–300 mm"), v.maxValue(300, "must be 1–300 mm")),
      ),
      ...sense,
    }),
    v.strictObject({ region: id, side, ...sense }),
    v.strictObject({ symptom: id, side, ...sense }),
    v.strictObject({
      strokes: v.pipe(
        v.array(stroke, "must be a list"),
        v.minLength(1, "must have a stroke"),
        v.maxLength(500, "at most 500 strokes an area"),
      ),
      ...sense,
    }),
  ],
  'must be {"at": POINT, "radiusMm"?}, {"region": id, "side": side}, {"symptom": id, "side": side} or {"strokes": […]}, each with "intensity"?, "quality"?, "depth"?',
);

const pointOnSide = v.object({ triggerPoint: id, side });

const movementAnswer = v.object({
  movement: id,
  side,
  answer: v.picklist(["pain", "none"], 'must be "pain" or "none"'),
});

const rankRequest = v.object({
  pains: v.pipe(v.array(pain, "must be a list"), v.maxLength(200, "at most 200 pains at once")),
  answers: v.optional(
    v.looseObject({
      confirmed: v.optional(v.array(pointOnSide)),
      tender: v.optional(v.array(pointOnSide)),
      negative: v.optional(v.array(pointOnSide)),
      movements: v.optional(v.array(movementAnswer)),
    }),
  ),
});

/** The deepest message a person can act on: the path of what was wrong, and what it should be. */
function problemOf(issues: readonly v.BaseIssue<unknown>[]): string {
  const issue = issues[0];
  if (!issue) return "the request could not be read";
  const path = v.getDotPath(issue);
  return path === null ? issue.message : `"${path}" ${issue.message}`;
}

/** Strokes without an order were made in the order they are listed. */
function numbered(pain: PainRequest): PainRequest {
  if (!("strokes" in pain)) return pain;
  const strokes = pain.strokes.map((one: Partial<BrushStroke>, i) => ({ order: i + 1, ...one }));
  // Each kept its other fields, which were checked above.
  return { ...pain, strokes: strokes as BrushStroke[] };
}

/** A POINT from outside, checked for shape only. */
export function parsePoint(value: unknown): Answer<PointSpec> {
  const result = v.safeParse(pointSpec, value);
  // Valibot's optional fields allow an explicit `undefined`, which JSON cannot carry.
  if (result.success) return { ok: true, value: result.output as PointSpec };
  return { ok: false, problem: `"at" ${problemOf(result.issues)}` };
}

/** A ranking request from outside, checked for shape only. */
export function parseRankRequest(value: unknown): Answer<RankRequest> {
  const result = v.safeParse(rankRequest, value);
  // As above: `undefined` cannot arrive in JSON.
  if (result.success) {
    const request = result.output as RankRequest;
    return { ok: true, value: { ...request, pains: request.pains.map(numbered) } };
  }
  return { ok: false, problem: problemOf(result.issues) };
}

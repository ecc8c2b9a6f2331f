import * as v from "valibot";
import type { PointSpec } from "../geometry/point-spec.ts";
import type { RankRequest } from "./contract.ts";
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

const pain = v.union(
  [
    v.strictObject({
      at: pointSpec,
      radiusMm: v.optional(
        v.pipe(finite, v.minValue(1, "must be 1–300 mm"), v.maxValue(300, "must be 1–300 mm")),
      ),
      intensity,
    }),
    v.strictObject({ region: id, side, intensity }),
  ],
  'must be {"at": POINT, "radiusMm"?, "intensity"?} or {"region": id, "side": side, "intensity"?}',
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
  if (result.success) return { ok: true, value: result.output as RankRequest };
  return { ok: false, problem: problemOf(result.issues) };
}

import { defined } from "../assert.ts";
import { movesMuscle } from "../confirm/answer-model.ts";
import { CONFIRM_DEFAULTS } from "../confirm/confirm-options.ts";
import {
  checkKey,
  evidenceOf,
  type MovementById,
  pressedPoints,
  testedMovements,
} from "../confirm/evidence.ts";
import type { CheckAnswers, RankedResult, TogetherSet } from "../query/contract.ts";
import { likelihoodOf, matchOf } from "./likelihood.ts";
import { orderPoints } from "./order-points.ts";
import type { RankablePoint, RankingIndex } from "./ranking-index.ts";
import type { RankingOptions } from "./ranking-options.ts";
import { reasonsFor } from "./reasons.ts";
import { relationOf, relationSentence } from "./relations.ts";
import { type PaintedPain, scorePoints } from "./score-points.ts";
import { coveringSets, coverOf, EXPLAINED_SHARE } from "./together.ts";
import { wouldHelp } from "./would-help.ts";

/** One painted pain and what to call the place. */
export interface NamedPain extends PaintedPain {
  /** Everyday name of the place, e.g. "right temple". */
  readonly name: string;
}

export interface RankedList {
  readonly results: readonly RankedResult[];
  readonly together: readonly TogetherSet[];
}

const NO_MOVEMENTS: MovementById = new Map();

/** What the movements that work a point's muscle brought; pain in any of them counts. */
function movedBy(
  point: RankablePoint,
  answers: CheckAnswers | undefined,
  movements: MovementById,
): "pain" | "none" | null {
  const values = [...testedMovements(answers).values()].flatMap(({ id, side, value }) => {
    const movement = movements.get(id);
    return movement && movesMuscle(movement, side, point.muscle, point.side) ? [value] : [];
  });
  if (values.includes("pain")) return "pain";
  return values.length > 0 ? "none" : null;
}

/**
 * The likely knots for some pains, best first, and the sets that explain everything together.
 * `patternWords` gives a trigger point's pattern in words; `movements` are those that answers may
 * name. No pains give empty lists.
 */
export function rankPoints(
  index: RankingIndex,
  pains: readonly NamedPain[],
  answers: CheckAnswers | undefined,
  patternWords: (triggerPoint: string) => string,
  options: RankingOptions,
  movements: MovementById = NO_MOVEMENTS,
): RankedList {
  const presses = pressedPoints(answers);
  const evidence = evidenceOf(index.points, answers, movements, CONFIRM_DEFAULTS);
  const scored = scorePoints(index, pains, options);
  const { sharpness } = scored.signs;
  const scores = orderPoints(
    index,
    scored,
    (point) => Math.exp((evidence[point] ?? 0) / sharpness),
    options,
  );
  const best = Math.min(1, scores[0]?.unscaled ?? 0);
  const painNames = pains.map((pain) => pain.name);
  const listed = scores.flatMap(({ point }) => index.points[point] ?? []);

  const results = scores.map((score, i): RankedResult => {
    const point = defined(index.points[score.point], "rankPoints: point out of range");
    const match = matchOf(score, options);
    const covers = pains.map((_, p) => Math.min(1, coverOf(score, p)));
    const explains = covers.reduce((sum, cover) => sum + cover, 0) / Math.max(1, pains.length);
    const press = presses.get(checkKey(point.triggerPoint, point.side)) ?? null;
    const inWords = patternWords(point.triggerPoint);
    const unexplained = covers.flatMap((cover, p) => (cover < EXPLAINED_SHARE ? [p] : []));
    return {
      rank: i + 1,
      muscle: point.muscle,
      parent: point.parent,
      side: point.side,
      triggerPoint: point.triggerPoint,
      likelihood:
        press === "confirmed" ? "likely" : likelihoodOf(Math.min(1, score.unscaled), best, options),
      score: score.score,
      match,
      explains,
      unexplained,
      reasons: reasonsFor({
        score,
        match,
        painNames,
        patternWords: inWords,
        prior: point.prior,
        relation: relationSentence(point, listed),
        feelsAlike: pains.flatMap(({ quality }) =>
          quality && point.feltAs.includes(quality) ? [quality] : [],
        ),
        press,
        moved: movedBy(point, answers, movements),
      }),
      wouldHelp: wouldHelp({
        score,
        match,
        patternWords: inWords,
        press,
        spilloverUnmarked:
          point.spillover.vertices.length > 0 && score.spilloverShare.every((share) => share === 0),
        unexplained:
          unexplained.length < pains.length ? unexplained.flatMap((p) => painNames[p] ?? []) : [],
      }),
    };
  });

  const together = coveringSets(scores, pains.length, (a, b) => {
    const [one, other] = [listed[a], listed[b]];
    return one !== undefined && other !== undefined && relationOf(one, other) !== null;
  }).map((set) => ({
    explains: set.explains,
    points: set.members.map((member) => {
      const result = defined(results[member], "rankPoints: set member out of range");
      return { triggerPoint: result.triggerPoint, side: result.side };
    }),
  }));
  return { results, together };
}

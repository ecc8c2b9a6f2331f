import { defined } from "../assert.ts";
import type { PressAnswers, RankedResult, TogetherSet } from "../query/contract.ts";
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

type Press = "confirmed" | "tender" | "negative" | null;

function pressOf(point: RankablePoint, answers: PressAnswers | undefined): Press {
  const isIn = (list: PressAnswers["confirmed"]) =>
    list?.some((a) => a.triggerPoint === point.triggerPoint && a.side === point.side) ?? false;
  if (isIn(answers?.confirmed)) return "confirmed";
  if (isIn(answers?.tender)) return "tender";
  return isIn(answers?.negative) ? "negative" : null;
}

function pressFactor(press: Press, options: RankingOptions): number {
  if (press === "confirmed") return options.confirmedFactor;
  if (press === "tender") return options.tenderFactor;
  return press === "negative" ? options.negativeFactor : 1;
}

/**
 * The likely knots for some pains, best first, and the sets that explain everything together.
 * `patternWords` gives a trigger point's pattern in words. No pains give empty lists.
 */
export function rankPoints(
  index: RankingIndex,
  pains: readonly NamedPain[],
  answers: PressAnswers | undefined,
  patternWords: (triggerPoint: string) => string,
  options: RankingOptions,
): RankedList {
  const presses = index.points.map((point) => pressOf(point, answers));
  const scored = scorePoints(index, pains, options);
  const scores = orderPoints(
    index,
    scored,
    (point) => pressFactor(presses[point] ?? null, options),
    options,
  );
  const best = scores[0]?.score ?? 0;
  const painNames = pains.map((pain) => pain.name);
  const listed = scores.flatMap(({ point }) => index.points[point] ?? []);

  const results = scores.map((score, i): RankedResult => {
    const point = defined(index.points[score.point], "rankPoints: point out of range");
    const match = matchOf(score, options);
    const covers = pains.map((_, p) => Math.min(1, coverOf(score, p)));
    const explains = covers.reduce((sum, cover) => sum + cover, 0) / Math.max(1, pains.length);
    const press = presses[score.point] ?? null;
    const inWords = patternWords(point.triggerPoint);
    const unexplained = covers.flatMap((cover, p) => (cover < EXPLAINED_SHARE ? [p] : []));
    return {
      rank: i + 1,
      muscle: point.muscle,
      parent: point.parent,
      side: point.side,
      triggerPoint: point.triggerPoint,
      likelihood: press === "confirmed" ? "likely" : likelihoodOf(score.score, best, options),
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

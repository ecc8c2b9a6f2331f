import { checkKey, type MovementById } from "../../../src/core/confirm/index.ts";
import type { CheckAnswers, NextCheck } from "../../../src/core/query/contract.ts";
import { type EffortOf, nextCheck } from "../../../src/core/ranking/next-check.ts";
import { type NamedPain, rankPoints } from "../../../src/core/ranking/rank-points.ts";
import type { RankingIndex } from "../../../src/core/ranking/ranking-index.ts";
import {
  RANKING_DEFAULTS,
  type RankingOptions,
} from "../../../src/core/ranking/ranking-options.ts";
import { scorePoints } from "../../../src/core/ranking/score-points.ts";
import { seededRandom } from "../../support/seeded-random.ts";

/** What every way of choosing works on. */
export interface Setting {
  readonly index: RankingIndex;
  readonly movements: MovementById;
  readonly effortOf: EffortOf;
  readonly ranking?: RankingOptions;
}

/** One search: which check comes next, given all answers so far; `null` at the end. */
export type Search = (answers: CheckAnswers) => NextCheck["check"] | null;
/** A way of choosing: starts a search for one patient. */
export type Policy = (pains: readonly NamedPain[], seed: number) => Search;

const words = (id: string) => id;

/** The list as points that may be pressed, best first. */
export function pressable(
  { index, movements, effortOf, ranking = RANKING_DEFAULTS }: Setting,
  pains: readonly NamedPain[],
  answers: CheckAnswers | undefined,
) {
  return rankPoints(index, pains, answers, words, ranking, movements).results.flatMap(
    ({ triggerPoint, side }) => {
      const check = { kind: "press" as const, triggerPoint, side };
      return effortOf(check) === null ? [] : [check];
    },
  );
}

/** Goes through checks in a fixed order. */
function inOrder(checks: readonly NextCheck["check"][]): Search {
  let at = 0;
  return () => checks[at++] ?? null;
}

/** Presses the first list from its top, whatever the answers. */
export function downTheList(setting: Setting): Policy {
  return (pains) => inOrder(pressable(setting, pains, undefined));
}

/**
 * Presses by the plain scores, whatever the answers: the list without its rule that one muscle must
 * not fill it, which holds further points of the right muscle back.
 */
export function downTheScores({ index, effortOf, ranking = RANKING_DEFAULTS }: Setting): Policy {
  return (pains) => {
    const { scores } = scorePoints(index, pains, ranking);
    const checks = scores
      .toSorted((a, b) => b.score - a.score)
      .flatMap(({ point }) => {
        const { triggerPoint, side } = index.points[point]!;
        const check = { kind: "press" as const, triggerPoint, side };
        return effortOf(check) === null ? [] : [check];
      });
    return inOrder(checks);
  };
}

/** Always presses what stands first in the list as the answers leave it. */
export function topOfTheList(setting: Setting): Policy {
  return (pains) => {
    const asked = new Set<string>();
    return (answers) => {
      const next = pressable(setting, pains, answers).find(
        ({ triggerPoint, side }) => !asked.has(checkKey(triggerPoint, side)),
      );
      if (next) asked.add(checkKey(next.triggerPoint, next.side));
      return next ?? null;
    };
  };
}

/** Presses the listed points in any order. */
export function atRandom(setting: Setting): Policy {
  return (pains, seed) => {
    const random = seededRandom(seed);
    const left = [...pressable(setting, pains, undefined)];
    for (let i = left.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [left[i], left[j]] = [left[j]!, left[i]!];
    }
    return inOrder(left);
  };
}

/** What tells most; when nothing is worth asking any more, the rest of the list from its top. */
export function mostTelling(setting: Setting): Policy {
  const { index, movements, effortOf, ranking = RANKING_DEFAULTS } = setting;
  return (pains) => {
    const rest = topOfTheList(setting)(pains, 0);
    const asked = new Set<string>();
    return (answers) => {
      const told = nextCheck(index, pains, answers, movements, effortOf, ranking)?.check;
      if (told) {
        if (told.kind === "press") asked.add(checkKey(told.triggerPoint, told.side));
        return told;
      }
      for (let next = rest(answers); next; next = rest(answers)) {
        if (next.kind !== "press" || !asked.has(checkKey(next.triggerPoint, next.side)))
          return next;
      }
      return null;
    };
  };
}

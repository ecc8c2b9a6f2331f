import { type CheckRef, checkAnswersOf, refKey } from "../../core/confirm/index.ts";
import type { KnowledgeIndex } from "../../core/knowledge/knowledge-index.ts";
import type { RegionFamily } from "../../core/knowledge/records.generated.ts";
import type { PointSummary } from "../../core/knowledge/summaries.ts";
import type { NextCheck, RankAnswer } from "../../core/query/contract.ts";
import type { Engine } from "../../core/query/engine.ts";
import { ownHands } from "../../core/query/own-hands.ts";
import type { EffortOf } from "../../core/ranking/next-check.ts";
import {
  judge,
  type MusclePlace,
  mayShow,
  musclePlace,
  type SafetyAnswer,
  type SafetyVerdict,
  situationOf,
} from "../../core/safety/index.ts";
import type { AppState, GivenCheck } from "../app-state.ts";
import { currentAnswers } from "./check-answers.ts";
import { painRequest } from "./ranking.ts";

/** A press whose questions are still open costs this much more. */
const ASKS_FIRST = 0.5;

type Known = Pick<
  KnowledgeIndex,
  | "redFlags"
  | "conditions"
  | "skinRegion"
  | "skinRegions"
  | "triggerPoint"
  | "triggerPointsOf"
  | "movementTest"
>;

/** A point as the safety rules take it: of its zones they read the regions only, the words stay out. */
function placed({ region, pattern }: PointSummary) {
  const zone = ({ regions }: { readonly regions: readonly string[] }) => ({ words: "", regions });
  const { essential, spillover } = pattern;
  return {
    region,
    pattern: { ...pattern, essential: zone(essential), spillover: spillover && zone(spillover) },
  };
}

/** Where a check acts; `null` for one that is not known. */
function placeOf(knowledge: Known, check: CheckRef): MusclePlace | null {
  if (check.kind === "movement") {
    const families = knowledge.movementTest(check.movement)?.families;
    return families ? { press: families, all: families } : null;
  }
  const point = knowledge.triggerPoint(check.triggerPoint);
  return point ? musclePlace(knowledge, knowledge.triggerPointsOf(point.muscle).map(placed)) : null;
}

function verdictAt(
  knowledge: Known,
  place: MusclePlace,
  marked: readonly RegionFamily[],
  answers: readonly SafetyAnswer[],
): SafetyVerdict {
  return judge(knowledge, situationOf(marked, place), place, answers);
}

/** What the safety answers say about a check; `null` for one that is not known. */
export function checkVerdict(
  knowledge: Known,
  check: CheckRef,
  marked: readonly RegionFamily[],
  answers: readonly SafetyAnswer[],
): SafetyVerdict | null {
  const place = placeOf(knowledge, check);
  return place && verdictAt(knowledge, place, marked, answers);
}

type VerdictOf = (check: CheckRef) => SafetyVerdict | null;

/** `checkVerdict`, each place judged once: many muscles and movements act in the same places. */
function verdictsFor(
  knowledge: Known,
  marked: readonly RegionFamily[],
  answers: readonly SafetyAnswer[],
): VerdictOf {
  const verdicts = new Map<string, SafetyVerdict>();
  return (check) => {
    const place = placeOf(knowledge, check);
    if (!place) return null;
    const key = [...place.press.toSorted(), "|", ...place.all.toSorted()].join();
    const known = verdicts.get(key) ?? verdictAt(knowledge, place, marked, answers);
    verdicts.set(key, known);
    return known;
  };
}

/** What may be asked, and how much trouble it is: never what safety stops, nor what was skipped. */
function effortUnder(
  hands: EffortOf,
  verdictOf: VerdictOf,
  given: readonly GivenCheck[],
): EffortOf {
  const asked = new Set(given.map(refKey));
  return (check) => {
    const effort = hands(check);
    if (effort === null || asked.has(refKey(check))) return null;
    const verdict = verdictOf(check);
    if (!verdict) return null;
    if (check.kind === "movement") return mayShow(verdict, "stretch") ? effort : null;
    if (verdict.of.pressure === "blocked") return null;
    return verdict.of.pressure === "ask" ? effort + ASKS_FIRST : effort;
  };
}

/**
 * A selector of the check that tells most, computed once per change of marks, of answers or of
 * safety answers. `null` where nothing is marked or nothing is left to ask.
 */
export function createCheckSelector(
  engine: Engine,
  selectRanking: (state: AppState) => RankAnswer,
): (state: AppState) => NextCheck | null {
  const { knowledge } = engine;
  const hands = ownHands(knowledge);
  let last: Pick<AppState, "marks" | "safetyAnswers"> | null = null;
  let given: readonly GivenCheck[] | null = null;
  let check: NextCheck | null = null;
  let verdicts: { readonly of: string; readonly verdictOf: VerdictOf } | null = null;
  return (state) => {
    const answers = currentAnswers(state);
    const { marks, safetyAnswers } = state;
    const judged = last?.safetyAnswers === safetyAnswers;
    if (judged && last?.marks === marks && answers === given) return check;
    last = { marks, safetyAnswers };
    given = answers;
    const { families } = selectRanking(state);
    const of = families.join();
    if (!judged || verdicts?.of !== of) {
      verdicts = { of, verdictOf: verdictsFor(knowledge, families, safetyAnswers) };
    }
    const effortOf = effortUnder(hands, verdicts.verdictOf, answers);
    const pains = marks.map(painRequest);
    const next = engine.nextCheck({ pains, answers: checkAnswersOf(answers) }, effortOf);
    check = next.ok ? next.value : null;
    return check;
  };
}

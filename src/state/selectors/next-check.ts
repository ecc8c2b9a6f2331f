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

/** What the safety answers say about a check; `null` for one that is not known. */
export function checkVerdict(
  knowledge: Known,
  check: CheckRef,
  marked: readonly RegionFamily[],
  answers: readonly SafetyAnswer[],
): SafetyVerdict | null {
  if (check.kind === "movement") {
    const near = knowledge.movementTest(check.movement)?.families;
    if (!near) return null;
    return judge(knowledge, { marked, near }, { press: near, all: near }, answers);
  }
  const point = knowledge.triggerPoint(check.triggerPoint);
  if (!point) return null;
  const place = musclePlace(knowledge, knowledge.triggerPointsOf(point.muscle).map(placed));
  return judge(knowledge, situationOf(marked, place), place, answers);
}

/** What may be asked, and how much trouble it is: never what safety stops, nor what was skipped. */
function effortUnder(
  knowledge: KnowledgeIndex,
  marked: readonly RegionFamily[],
  safetyAnswers: readonly SafetyAnswer[],
  given: readonly GivenCheck[],
): EffortOf {
  const hands = ownHands(knowledge);
  const asked = new Set(given.map(refKey));
  const verdicts = new Map<string, SafetyVerdict | null>();
  const verdictOf = (check: CheckRef) => {
    const key =
      check.kind === "press"
        ? `press ${knowledge.triggerPoint(check.triggerPoint)?.muscle}`
        : `movement ${check.movement}`;
    const known = verdicts.get(key);
    if (known !== undefined) return known;
    const verdict = checkVerdict(knowledge, check, marked, safetyAnswers);
    verdicts.set(key, verdict);
    return verdict;
  };
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
  let last: Pick<AppState, "marks" | "safetyAnswers"> | null = null;
  let given: readonly GivenCheck[] | null = null;
  let check: NextCheck | null = null;
  return (state) => {
    const answers = currentAnswers(state);
    const { marks, safetyAnswers } = state;
    const same = last?.marks === marks && last.safetyAnswers === safetyAnswers;
    if (same && answers === given) return check;
    last = { marks, safetyAnswers };
    given = answers;
    const { families } = selectRanking(state);
    const effortOf = effortUnder(engine.knowledge, families, safetyAnswers, answers);
    const pains = marks.map(painRequest);
    const next = engine.nextCheck({ pains, answers: checkAnswersOf(answers) }, effortOf);
    check = next.ok ? next.value : null;
    return check;
  };
}

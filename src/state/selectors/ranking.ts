import { checkAnswersOf } from "../../core/confirm/index.ts";
import type { PainRequest, RankAnswer } from "../../core/query/contract.ts";
import type { Engine } from "../../core/query/engine.ts";
import type { AppState, GivenCheck, PainMark } from "../app-state.ts";
import { currentAnswers } from "./check-answers.ts";

/** A mark as the engine takes it. */
export function painRequest(mark: PainMark): PainRequest {
  return mark.kind === "spot"
    ? { at: mark.atModel, radiusMm: mark.radius * 1000, intensity: mark.intensity }
    : { region: mark.region, side: mark.side, intensity: mark.intensity };
}

const NOTHING: RankAnswer = {
  families: [],
  results: [],
  together: [],
  redFlags: [],
  lookAlikes: [],
};

/**
 * A selector that ranks the marks as the answers leave them, computed once per change of either. A refused request (a
 * region that does not exist) gives an empty answer with the reason as its note.
 */
export function createRankingSelector(engine: Engine): (state: AppState) => RankAnswer {
  let marks: readonly PainMark[] | null = null;
  let given: readonly GivenCheck[] | null = null;
  let answer: RankAnswer = NOTHING;
  return (state) => {
    const answers = currentAnswers(state);
    if (state.marks !== marks || answers !== given) {
      marks = state.marks;
      given = answers;
      const pains = marks.map(painRequest);
      const ranked = engine.rank({ pains, answers: checkAnswersOf(answers) });
      answer = ranked.ok ? ranked.value : { ...NOTHING, note: ranked.problem };
    }
    return answer;
  };
}

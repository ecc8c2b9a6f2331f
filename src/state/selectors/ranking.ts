import type { PainRequest, RankAnswer } from "../../core/query/contract.ts";
import type { Engine } from "../../core/query/engine.ts";
import type { AppState, PainMark } from "../app-state.ts";

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
 * A selector that ranks the marks, computed once per change of `marks`. A refused request (a
 * region that does not exist) gives an empty answer with the reason as its note.
 */
export function createRankingSelector(engine: Engine): (state: AppState) => RankAnswer {
  let marks: readonly PainMark[] | null = null;
  let answer: RankAnswer = NOTHING;
  return (state) => {
    if (state.marks !== marks) {
      marks = state.marks;
      const ranked = engine.rank({ pains: marks.map(painRequest) });
      answer = ranked.ok ? ranked.value : { ...NOTHING, note: ranked.problem };
    }
    return answer;
  };
}

import { checkAnswersOf } from "../../core/confirm/index.ts";
import type { PainRequest, RankAnswer } from "../../core/query/contract.ts";
import type { Engine } from "../../core/query/engine.ts";
import { NO_ANSWER } from "../../core/query/no-answer.ts";
import type {
  AppState,
  AreaMark,
  GivenCheck,
  MarkSense,
  PainMark,
  RegionMark,
  SpotMark,
  WordsMark,
} from "../app-state.ts";
import { currentAnswers } from "./check-answers.ts";

/** What of a mark the engine is asked about: its place, and what was said of it. */
export type AskedMark = MarkSense &
  (
    | Pick<SpotMark, "kind" | "atModel" | "radius">
    | Pick<RegionMark, "kind" | "region" | "side">
    | Pick<AreaMark, "kind" | "strokes">
    | Pick<WordsMark, "kind" | "symptom" | "side">
  );

/** A mark as the engine takes it. */
export function painRequest(mark: AskedMark): PainRequest {
  const sense = {
    intensity: mark.intensity,
    ...(mark.quality ? { quality: mark.quality } : {}),
    ...(mark.depth ? { depth: mark.depth } : {}),
  };
  switch (mark.kind) {
    case "spot":
      return { ...sense, at: mark.atModel, radiusMm: mark.radius * 1000 };
    case "region":
      return { ...sense, region: mark.region, side: mark.side };
    case "words":
      return { ...sense, symptom: mark.symptom, side: mark.side };
    case "area":
      return { ...sense, strokes: mark.strokes };
  }
}

/**
 * A selector that ranks the marks as the answers leave them, computed once per change of either. A refused request (a
 * region that does not exist) gives an empty answer with the reason as its note.
 */
export function createRankingSelector(engine: Engine): (state: AppState) => RankAnswer {
  let marks: readonly PainMark[] | null = null;
  let given: readonly GivenCheck[] | null = null;
  let answer: RankAnswer = NO_ANSWER;
  return (state) => {
    const answers = currentAnswers(state);
    if (state.marks !== marks || answers !== given) {
      marks = state.marks;
      given = answers;
      const pains = marks.map(painRequest);
      const ranked = engine.rank({ pains, answers: checkAnswersOf(answers) });
      answer = ranked.ok ? ranked.value : { ...NO_ANSWER, note: ranked.problem };
    }
    return answer;
  };
}

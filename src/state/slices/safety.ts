import { withoutAnswer, withoutLastPage, withPage } from "../../core/safety/index.ts";
import type { AppActions } from "../actions.ts";
import type { AppState } from "../app-state.ts";
import type { SliceCreator } from "../slice.ts";

type SafetyState = Pick<AppState, "safetyAnswers">;
type SafetyActions = Pick<AppActions, "answerSafety" | "undoSafetyAnswer" | "undoSafetyPage">;

/** What the person answered to the safety questions. */
export const createSafetySlice: SliceCreator<SafetyState & SafetyActions> = (set) => ({
  safetyAnswers: [],

  answerSafety: (page) => set((state) => ({ safetyAnswers: withPage(state.safetyAnswers, page) })),
  undoSafetyAnswer: (question) =>
    set((state) => ({ safetyAnswers: withoutAnswer(state.safetyAnswers, question) })),
  undoSafetyPage: () => set((state) => ({ safetyAnswers: withoutLastPage(state.safetyAnswers) })),
});

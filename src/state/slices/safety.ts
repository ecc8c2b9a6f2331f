import { withoutAnswer, withoutLastPage, withPage, withValue } from "../../core/safety/index.ts";
import type { AppActions } from "../actions.ts";
import type { AppState, KeptHealthState } from "../app-state.ts";
import type { SliceCreator } from "../slice.ts";

type SafetyState = Pick<AppState, "safetyAnswers" | "keptHealth">;
type SafetyActions = Pick<
  AppActions,
  | "answerSafety"
  | "undoSafetyAnswer"
  | "undoSafetyPage"
  | "changeSafetyAnswers"
  | "keepHealth"
  | "forgetHealth"
  | "restoreHealth"
  | "reportKeptHealth"
>;

const NOT_KEPT: KeptHealthState = { wanted: false, since: null, trouble: null };

/** What the person answered to the safety questions, and whether some of it is kept. */
export const createSafetySlice: SliceCreator<SafetyState & SafetyActions> = (set) => ({
  safetyAnswers: [],
  keptHealth: NOT_KEPT,

  answerSafety: (page) => set((state) => ({ safetyAnswers: withPage(state.safetyAnswers, page) })),
  undoSafetyAnswer: (question) =>
    set((state) => ({ safetyAnswers: withoutAnswer(state.safetyAnswers, question) })),
  undoSafetyPage: () => set((state) => ({ safetyAnswers: withoutLastPage(state.safetyAnswers) })),
  changeSafetyAnswers: (questions, value) =>
    set((state) => ({ safetyAnswers: withValue(state.safetyAnswers, questions, value) })),

  keepHealth: (wanted) => set({ keptHealth: { ...NOT_KEPT, wanted } }),
  forgetHealth: (questions) =>
    set((state) => ({
      safetyAnswers: state.safetyAnswers.filter(({ question }) => !questions.includes(question)),
      keptHealth: NOT_KEPT,
    })),
  restoreHealth: (kept, since) =>
    set((state) => ({
      // What was said in this visit counts more.
      safetyAnswers: [
        ...kept.filter(({ question }) => !state.safetyAnswers.some((a) => a.question === question)),
        ...state.safetyAnswers,
      ],
      keptHealth: { wanted: true, since, trouble: null },
    })),
  reportKeptHealth: (news) => set((state) => ({ keptHealth: { ...state.keptHealth, ...news } })),
});

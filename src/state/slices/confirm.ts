import { withCheckAnswer, withoutCheckAnswer } from "../../core/confirm/index.ts";
import type { AppActions } from "../actions.ts";
import type { AppState } from "../app-state.ts";
import { currentAnswers } from "../selectors/check-answers.ts";
import type { SliceCreator } from "../slice.ts";
import { samePoint } from "./selection.ts";

type ConfirmState = Pick<AppState, "checkAnswers" | "checking" | "checkedPoint">;
type ConfirmActions = Pick<
  AppActions,
  "startChecking" | "stopChecking" | "answerCheck" | "undoCheck" | "undoLastCheck" | "showCheck"
>;

/** Checking by pressing: what was answered, and what is asked now. */
export const createConfirmSlice: SliceCreator<ConfirmState & ConfirmActions> = (set) => ({
  checkAnswers: [],
  checking: { kind: "off" },
  checkedPoint: null,

  startChecking: (wanted) =>
    set(({ checking, marks }) => ({
      checking: {
        kind: "on",
        wanted,
        serial: (checking.kind === "on" ? checking.serial : 0) + 1,
        marks: marks.map((mark) => mark.id),
      },
    })),

  stopChecking: () => set({ checking: { kind: "off" }, checkedPoint: null }),

  answerCheck: (answer) =>
    set(({ marks, checkAnswers, checking }) => {
      if (marks.length === 0) return {};
      const given = { ...answer, marks: marks.map((mark) => mark.id) };
      return {
        checkAnswers: withCheckAnswer(checkAnswers, given),
        checking: checking.kind === "on" ? { ...checking, wanted: null } : checking,
      };
    }),

  undoCheck: (check) =>
    set(({ checkAnswers }) => ({ checkAnswers: withoutCheckAnswer(checkAnswers, check) })),

  undoLastCheck: () =>
    set((state) => {
      const last = currentAnswers(state).at(-1);
      return last ? { checkAnswers: withoutCheckAnswer(state.checkAnswers, last) } : {};
    }),

  showCheck: (checkedPoint) =>
    set((state) => {
      if (samePoint(state.checkedPoint, checkedPoint)) return {};
      if (checkedPoint === null) return { checkedPoint };
      const serial = (state.cameraWish?.serial ?? 0) + 1;
      return { checkedPoint, cameraWish: { kind: "focus-point", target: checkedPoint, serial } };
    }),
});

import type { AppState, GivenCheck } from "../app-state.ts";

/** True while the guided check is open, about marks that are still there. */
export function isChecking({ checking, marks }: Pick<AppState, "checking" | "marks">): boolean {
  return checking.kind === "on" && marks.some((mark) => checking.marks.includes(mark.id));
}

type Part = Pick<AppState, "checkAnswers" | "marks">;

interface Kept {
  readonly marks: AppState["marks"];
  readonly current: readonly GivenCheck[];
}

/** The last answer for each log, so that the same state gives the same list. */
const kept = new WeakMap<AppState["checkAnswers"], Kept>();

/**
 * The answers that are about the marks there are: those given while one of them stood. Clearing the
 * marks so clears the answers, undoing that brings them back, and new marks start afresh.
 */
export function currentAnswers({ checkAnswers, marks }: Part): readonly GivenCheck[] {
  const known = kept.get(checkAnswers);
  if (known?.marks === marks) return known.current;
  const ids = new Set(marks.map((mark) => mark.id));
  const about = checkAnswers.filter((answer) => answer.marks.some((id) => ids.has(id)));
  const same = known !== undefined && known.current.length === about.length;
  const current =
    same && about.every((answer, i) => answer === known.current[i])
      ? known.current
      : about.length === checkAnswers.length
        ? checkAnswers
        : about;
  kept.set(checkAnswers, { marks, current });
  return current;
}

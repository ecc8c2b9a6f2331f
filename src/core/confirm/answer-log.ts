import type { Side } from "../anatomy/side.ts";
import type { CheckAnswers } from "../query/contract.ts";
import type { MovementValue, PressValue } from "./answer-model.ts";

/** Something that was asked: a press on a point, or a movement. */
export type CheckRef =
  | { readonly kind: "press"; readonly triggerPoint: string; readonly side: Side }
  | { readonly kind: "movement"; readonly movement: string; readonly side: Side };

/** One answer as plain data; `skipped` tells nothing but is not asked again. */
export type CheckAnswer = CheckRef &
  (
    | { readonly kind: "press"; readonly value: PressValue | "skipped" }
    | { readonly kind: "movement"; readonly value: MovementValue | "skipped" }
  );

/** One text for a check, the same for the same check. */
export function refKey(ref: CheckRef): string {
  return `${ref.kind} ${ref.kind === "press" ? ref.triggerPoint : ref.movement} ${ref.side}`;
}

/** The log with one more answer at its end; an earlier answer to the same check is replaced. */
export function withCheckAnswer<T extends CheckAnswer>(log: readonly T[], answer: T): readonly T[] {
  return [...withoutCheckAnswer(log, answer), answer];
}

/** The log as if a check had never been answered; the same log where it was not. */
export function withoutCheckAnswer<T extends CheckAnswer>(
  log: readonly T[],
  ref: CheckRef,
): readonly T[] {
  const key = refKey(ref);
  return log.some((one) => refKey(one) === key) ? log.filter((one) => refKey(one) !== key) : log;
}

/** A log as the ranking takes it; skipped checks are not in it. */
export function checkAnswersOf(log: readonly CheckAnswer[]): CheckAnswers {
  const pressed = (value: PressValue) =>
    log.flatMap((one) =>
      one.kind === "press" && one.value === value
        ? [{ triggerPoint: one.triggerPoint, side: one.side }]
        : [],
    );
  return {
    confirmed: pressed("confirmed"),
    tender: pressed("tender"),
    negative: pressed("negative"),
    movements: log.flatMap((one) =>
      one.kind === "movement" && one.value !== "skipped"
        ? [{ movement: one.movement, side: one.side, answer: one.value }]
        : [],
    ),
  };
}

import { currentAnswers, type PointRef, useAppStore } from "../../state/index.ts";

/** The point just pressed, when it brought the person's own pain; `null` otherwise. */
export function useFound(): PointRef | null {
  return useAppStore((s) => {
    const last = currentAnswers(s).at(-1);
    return last?.kind === "press" && last.value === "confirmed" ? last : null;
  });
}

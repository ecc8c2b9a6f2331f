import type { CheckRef, CheckWhy } from "../../core/confirm/index.ts";
import { useAppStore } from "../../state/index.ts";
import type { EngineHandle } from "../records/engine-context.ts";
import { useKnowledge } from "../records/knowledge-context.ts";

/** What the card asks. */
export interface AskedCheck {
  readonly check: CheckRef;
  /** `null` where the person chose the point. */
  readonly why: CheckWhy | null;
  /** The point that the person chose is not for pressing oneself; this is another. */
  readonly instead: boolean;
}

/** The check to ask now: the point the person chose, else what tells most; `null` at the end. */
export function useAskedCheck(handle: EngineHandle): AskedCheck | null {
  const knowledge = useKnowledge();
  const wanted = useAppStore((s) => (s.checking.kind === "on" ? s.checking.wanted : null));
  const next = useAppStore(handle.selectNextCheck);
  const muscle = wanted && knowledge.triggerPoint(wanted.triggerPoint)?.muscle;
  const verdict = muscle ? knowledge.muscle(muscle)?.selfTreatment.verdict : undefined;
  if (wanted && verdict !== "professional") {
    return { check: { kind: "press", ...wanted }, why: null, instead: false };
  }
  return next && { check: next.check, why: next.why, instead: wanted !== null };
}

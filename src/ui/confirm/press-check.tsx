import type { CheckRef } from "../../core/confirm/index.ts";
import { useAppStore } from "../../state/index.ts";
import { Button } from "../controls/button.tsx";
import { useRevealSection } from "../muscle-details/section-link.ts";
import { useKnowledge } from "../records/knowledge-context.ts";
import { PageState } from "../records/page-state.tsx";
import { useLate, usePages } from "../records/pages-context.ts";
import { SafetyGate } from "../safety/safety-gate.tsx";
import { useMuscleSafety } from "../safety/use-safety.ts";
import { useText } from "../text/use-text.ts";
import { AnswerButtons } from "./answer-buttons.tsx";
import styles from "./check-card.module.css";

const VALUES = ["confirmed", "tender", "negative"] as const;

interface PressCheckProps {
  readonly check: Extract<CheckRef, { kind: "press" }>;
  /** Told before an answer changes what is asked. */
  readonly onAnswer: () => void;
}

/** How to press one point, and what it brings; behind the same questions as a technique. */
export function PressCheck({ check, onAnswer }: PressCheckProps) {
  const text = useText();
  const knowledge = useKnowledge();
  const pages = usePages();
  const reveal = useRevealSection();
  const selectPoint = useAppStore((s) => s.selectPoint);
  const answer = useAppStore((s) => s.answerCheck);
  const start = useAppStore((s) => s.startChecking);
  const point = knowledge.triggerPoint(check.triggerPoint);
  const load = useLate(point ? pages.chapter(point.muscle) : null);
  const safety = useMuscleSafety(load.kind === "ready" ? load.value : null);
  if (!point) return null;
  const { triggerPoint, side } = check;
  const alone = knowledge.techniquesOf(point.muscle).some(({ reach }) => reach === "self");

  return (
    <PageState load={load}>
      {() =>
        safety === null ? (
          <p className={styles.soft}>{text.safety.waiting}</p>
        ) : (
          <>
            {safety.verdict.of.pressure === "blocked" ? (
              <>
                <p className={styles.stopped}>{text.safety.stopped}</p>
                <Button look="quiet" onClick={() => start(null)}>
                  {text.confirm.foundMore}
                </Button>
              </>
            ) : null}
            <SafetyGate safety={safety} kind="pressure" alarmsOnly>
              <p className={styles.words}>{point.where}</p>
              <p className={styles.how}>
                {text.confirm.pressHow}
                {alone ? "" : ` ${text.confirm.partner}`}
              </p>
              <AnswerButtons
                ask={text.confirm.pressAsk}
                labels={text.confirm.press}
                values={VALUES}
                onAnswer={(value) => {
                  onAnswer();
                  answer({ ...check, value });
                }}
              >
                <Button
                  look="quiet"
                  onClick={() => {
                    selectPoint({ triggerPoint, side });
                    reveal("find");
                  }}
                >
                  {text.confirm.findIt}
                </Button>
              </AnswerButtons>
            </SafetyGate>
          </>
        )
      }
    </PageState>
  );
}

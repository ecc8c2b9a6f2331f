import { type ReactNode, useEffect, useRef } from "react";
import { type AdviceKind, type Concern, mayShow } from "../../core/safety/index.ts";
import { useAppStore } from "../../state/index.ts";
import { Button } from "../controls/button.tsx";
import { useText } from "../text/use-text.ts";
import { ConcernList } from "./concern-list.tsx";
import styles from "./gate.module.css";
import { QuestionPage } from "./question-page.tsx";
import type { Safety } from "./use-safety.ts";

/** The concerns that need someone else, without those of one's own health. */
export function alarmsOf(concerns: readonly Concern[]): readonly Concern[] {
  return concerns.filter((concern) => concern.level !== null);
}

interface SafetyGateProps {
  readonly safety: Safety;
  /** The kind of advice behind it. */
  readonly kind: AdviceKind;
  /** The advice: shown when no question is open and no answer stops it. */
  readonly children?: ReactNode;
  /** Set where a heading above says what this is. */
  readonly untitled?: boolean;
  /** Only what needs someone else: the rules of one's own health are told where one presses. */
  readonly alarmsOnly?: boolean;
}

/**
 * Stands before advice: alarms on top, then the open questions a page at a time, then the advice.
 * Takes the focus when a page was answered, since what had it is gone.
 */
export function SafetyGate({
  safety,
  kind,
  children,
  untitled = false,
  alarmsOnly = false,
}: SafetyGateProps) {
  const text = useText().safety;
  const { verdict, marked } = safety;
  const answers = useAppStore((s) => s.safetyAnswers);
  const goBack = useAppStore((s) => s.undoSafetyPage);
  const frame = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  const asks = verdict.open > 0;

  useEffect(() => {
    if (!moved.current || answers === null) return;
    moved.current = false;
    frame.current?.focus({ preventScroll: true });
    frame.current?.scrollIntoView({ block: "start" });
  }, [answers]);

  const move = () => {
    moved.current = true;
  };
  return (
    <div ref={frame} tabIndex={-1} className={styles.gate}>
      <ConcernList concerns={alarmsOnly ? alarmsOf(verdict.concerns) : verdict.concerns} />
      {asks ? (
        <fieldset className={styles.asks} aria-label={text.title}>
          {untitled ? null : <p className={styles.title}>{text.title}</p>}
          <p className={styles.why}>{text.why}</p>
          <p className={styles.left}>{text.left(verdict.page.length, verdict.open)}</p>
          <QuestionPage
            key={verdict.page.map((question) => question.id).join()}
            page={verdict.page}
            families={marked}
            onAnswered={move}
          />
        </fieldset>
      ) : null}
      {mayShow(verdict, kind) ? children : null}
      {answers.length > 0 ? (
        <div>
          <Button
            look="quiet"
            onClick={() => {
              move();
              goBack();
            }}
          >
            {text.back}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

import { type ReactNode, useEffect, useRef, useState } from "react";
import { type AdviceKind, type Concern, lastPage, mayShow } from "../../core/safety/index.ts";
import { useAppStore, useAppStoreApi } from "../../state/index.ts";
import { Button } from "../controls/button.tsx";
import { useText } from "../text/use-text.ts";
import { ConcernList } from "./concern-list.tsx";
import styles from "./gate.module.css";
import { KeptHealthNote } from "./keep-health.tsx";
import { QuestionPage } from "./question-page.tsx";
import type { Draft } from "./tick-list.tsx";
import type { Safety } from "./use-safety.ts";
import { YourAnswers } from "./your-answers.tsx";

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
  /** Said instead of the usual reason for asking. */
  readonly lead?: string;
}

/** The list to tick now, why it is asked, and what of it is known from before. */
function Asks({
  safety,
  untitled,
  lead,
  initial,
  onAnswered,
}: Pick<SafetyGateProps, "safety" | "untitled" | "lead"> & {
  readonly initial: Draft;
  readonly onAnswered: () => void;
}) {
  const text = useText().safety;
  const { verdict, marked } = safety;
  const begun = useAppStore((s) => s.safetyAnswers.some(({ page }) => page > 0));
  const kept = useAppStore((s) => s.safetyAnswers.some(({ page }) => page === 0));
  const left = text.left(verdict.pages);
  return (
    <fieldset className={styles.asks} aria-label={text.title}>
      {untitled ? null : <p className={styles.title}>{text.title}</p>}
      <p className={styles.why}>{lead ?? (begun ? left : `${text.why} ${left}`)}</p>
      {kept ? <KeptHealthNote /> : null}
      <QuestionPage
        key={verdict.page.map((row) => row.id).join()}
        page={verdict.page}
        families={marked}
        initial={initial}
        onAnswered={onAnswered}
      />
    </fieldset>
  );
}

/**
 * Stands before advice: alarms on top, then the open questions a list at a time, then the advice.
 * Takes the focus when a list was answered, since what had it is gone.
 */
export function SafetyGate({
  safety,
  kind,
  children,
  untitled = false,
  alarmsOnly = false,
  lead,
}: SafetyGateProps) {
  const text = useText().safety;
  const { verdict } = safety;
  const store = useAppStoreApi();
  const answers = useAppStore((s) => s.safetyAnswers);
  const undoPage = useAppStore((s) => s.undoSafetyPage);
  const frame = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  const [initial, setInitial] = useState<Draft>(new Map());
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
  function goBack() {
    move();
    const given = lastPage(store.getState().safetyAnswers).filter(({ value }) => value !== "no");
    setInitial(new Map(given.map(({ question, value }) => [question, value])));
    undoPage();
  }
  return (
    <div ref={frame} tabIndex={-1} className={styles.gate}>
      <ConcernList concerns={alarmsOnly ? alarmsOf(verdict.concerns) : verdict.concerns} />
      {asks ? (
        <Asks
          safety={safety}
          untitled={untitled}
          {...(lead === undefined ? {} : { lead })}
          initial={initial}
          onAnswered={move}
        />
      ) : null}
      {asks && lastPage(answers).length > 0 ? (
        <div>
          <Button look="quiet" onClick={goBack}>
            {text.back}
          </Button>
        </div>
      ) : null}
      {mayShow(verdict, kind) ? children : null}
      {answers.length === 0 ? null : <YourAnswers safety={safety} />}
    </div>
  );
}

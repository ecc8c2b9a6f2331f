import { useEffect, useId, useRef, useState } from "react";
import { refKey } from "../../core/confirm/index.ts";
import { isChecking, useAppStore } from "../../state/index.ts";
import { Button } from "../controls/button.tsx";
import { useRevealSection } from "../muscle-details/section-link.ts";
import type { EngineHandle } from "../records/engine-context.ts";
import { useKnowledge } from "../records/knowledge-context.ts";
import { useText } from "../text/use-text.ts";
import styles from "./check-card.module.css";
import { checkName } from "./check-names.ts";
import { GivenAnswers } from "./given-answers.tsx";
import { MovementCheck } from "./movement-check.tsx";
import { PressCheck } from "./press-check.tsx";
import { type AskedCheck, useAskedCheck } from "./use-asked-check.ts";
import { useFound } from "./use-found.ts";

/** One check at a time: what it is, how to do it, what it brings, and why it is asked. */
function Asked({ asked, onAnswer }: { readonly asked: AskedCheck; readonly onAnswer: () => void }) {
  const text = useText();
  const knowledge = useKnowledge();
  const show = useAppStore((s) => s.showCheck);
  const { check, why, instead } = asked;
  const point = check.kind === "press" ? check.triggerPoint : null;
  const { side } = check;

  useEffect(() => {
    show(point === null ? null : { triggerPoint: point, side });
  }, [show, point, side]);

  return (
    <div>
      {instead ? <p className={styles.how}>{text.confirm.professional}</p> : null}
      <p className={styles.name}>{checkName(knowledge, text, check)}</p>
      {check.kind === "press" ? (
        <PressCheck key={refKey(check)} check={check} onAnswer={onAnswer} />
      ) : (
        <MovementCheck key={refKey(check)} check={check} onAnswer={onAnswer} />
      )}
      {why ? <p className={styles.why}>{text.confirm.why(why)}</p> : null}
    </div>
  );
}

/** The pressed point brought the person's own pain: what to do with that. */
function Found({ onMore }: { readonly onMore: () => void }) {
  const text = useText();
  const knowledge = useKnowledge();
  const reveal = useRevealSection();
  const selectPoint = useAppStore((s) => s.selectPoint);
  const found = useFound();
  if (!found) return null;
  const { triggerPoint, side } = found;
  const name = checkName(knowledge, text, { kind: "press", triggerPoint, side });
  return (
    <div>
      <p className={styles.words}>{text.confirm.found(name)}</p>
      <div className={styles.asides}>
        <Button
          look="line"
          onClick={() => {
            selectPoint({ triggerPoint, side });
            reveal("release");
          }}
        >
          {text.confirm.foundNext}
        </Button>
        <Button look="quiet" onClick={onMore}>
          {text.confirm.foundMore}
        </Button>
      </div>
    </div>
  );
}

/** The open card; takes the focus when it opens and when an answer changed what it asks. */
function OpenCard({
  handle,
  onStop,
}: {
  readonly handle: EngineHandle;
  readonly onStop: () => void;
}) {
  const text = useText().confirm;
  const titleId = useId();
  const card = useRef<HTMLElement>(null);
  const serial = useAppStore((s) => (s.checking.kind === "on" ? s.checking.serial : 0));
  const chosen = useAppStore((s) => s.checking.kind === "on" && s.checking.wanted !== null);
  const answers = useAppStore((s) => s.checkAnswers);
  const safety = useAppStore((s) => s.safetyAnswers);
  const safetyBefore = useRef(safety);
  const show = useAppStore((s) => s.showCheck);
  const asked = useAskedCheck(handle);
  const found = useFound();
  const [goOn, setGoOn] = useState(answers);
  const moved = useRef(false);
  const move = () => {
    moved.current = true;
  };
  const resting = found !== null && !chosen && goOn !== answers;

  useEffect(() => {
    if (serial === 0) return;
    card.current?.focus({ preventScroll: true });
    card.current?.scrollIntoView({ block: "start" });
  }, [serial]);

  useEffect(() => {
    if (!moved.current || answers === null) return;
    moved.current = false;
    card.current?.focus({ preventScroll: true });
    card.current?.scrollIntoView({ block: "start" });
  }, [answers]);

  useEffect(() => {
    if (safetyBefore.current === safety) return;
    safetyBefore.current = safety;
    // After the gate has scrolled to itself: what is to be pressed stands above it.
    card.current?.scrollIntoView({ block: "start" });
  }, [safety]);

  useEffect(() => {
    if (asked === null) show(null);
  }, [asked, show]);

  useEffect(() => () => show(null), [show]);

  return (
    <section ref={card} tabIndex={-1} className={styles.card} aria-labelledby={titleId}>
      <div className={styles.head}>
        <h3 id={titleId} className={styles.title}>
          {text.title}
        </h3>
        <Button look="quiet" small onClick={onStop}>
          {text.stop}
        </Button>
      </div>
      {resting ? (
        <Found onMore={() => setGoOn(answers)} />
      ) : asked ? (
        <Asked asked={asked} onAnswer={move} />
      ) : (
        <p className={styles.words}>{text.end}</p>
      )}
      <GivenAnswers onUndo={move} />
    </section>
  );
}

/** Check by pressing: one quiet line until it is wanted. */
export function CheckCard({ handle }: { readonly handle: EngineHandle }) {
  const text = useText().confirm;
  const open = useAppStore(isChecking);
  const start = useAppStore((s) => s.startChecking);
  const stop = useAppStore((s) => s.stopChecking);
  const begin = useRef<HTMLButtonElement>(null);
  const stopped = useRef(false);

  useEffect(() => {
    if (!open && stopped.current) begin.current?.focus();
    stopped.current = false;
  }, [open]);

  if (open) {
    return (
      <OpenCard
        handle={handle}
        onStop={() => {
          stopped.current = true;
          stop();
        }}
      />
    );
  }
  return (
    <div className={styles.invite}>
      <p className={styles.soft}>{text.invite}</p>
      <Button ref={begin} look="line" onClick={() => start(null)}>
        {text.start}
      </Button>
      <GivenAnswers onUndo={() => begin.current?.focus()} />
    </div>
  );
}

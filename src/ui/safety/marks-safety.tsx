import { useEffect, useId, useRef, useState } from "react";
import { useAppStore } from "../../state/index.ts";
import { Button } from "../controls/button.tsx";
import { useLayoutKind } from "../layout/use-layout-kind.ts";
import { useText } from "../text/use-text.ts";
import { ConcernList } from "./concern-list.tsx";
import styles from "./gate.module.css";
import { alarmsOf, SafetyGate } from "./safety-gate.tsx";
import { type MarksSafety as MarksState, useMarksSafety } from "./use-safety.ts";

/**
 * Alarms on show before the questions are opened: those of the marked place itself, fewer on a
 * phone, where the list below must still be seen.
 */
const FIRST_ALARMS = { wide: 2, tall: 1, short: 2 } as const;

/** The emergencies of the place and the way to the questions, until they are wanted. */
function Folded({ safety, onOpen }: { readonly safety: MarksState; readonly onOpen: () => void }) {
  const text = useText().safety;
  const layout = useLayoutKind();
  const { verdict, alarms } = safety;
  const concerns = alarmsOf(verdict.concerns);
  return (
    <>
      <ConcernList concerns={concerns} />
      {concerns.length === 0 && alarms.length > 0 ? (
        <>
          <ul className={styles.rules}>
            {alarms.slice(0, FIRST_ALARMS[layout]).map(({ id, words }) => (
              <li key={id}>{words}</li>
            ))}
          </ul>
          <p className={styles.call}>{text.emergencyAction}</p>
        </>
      ) : null}
      {layout === "tall" && alarms.length > 0 ? null : <p className={styles.why}>{text.later}</p>}
      <Button look="line" onClick={onOpen}>
        {text.start(verdict.open)}
      </Button>
    </>
  );
}

/**
 * The safety questions of the marked places. Where an emergency of the place could be missed they
 * stand before the list, open; elsewhere beside it, folded to a few lines until they are wanted.
 */
export function MarksSafety() {
  const text = useText().safety;
  const titleId = useId();
  const [wanted, setWanted] = useState(false);
  const answered = useAppStore((s) => s.safetyAnswers.length > 0);
  const safety = useMarksSafety();
  const section = useRef<HTMLElement>(null);
  const waited = useRef(false);
  const waits = safety?.listWaits ?? false;

  useEffect(() => {
    // The button that was pressed is gone with its list: the focus stays here.
    const lost = document.activeElement === document.body;
    if (waited.current && !waits && lost) {
      section.current?.focus({ preventScroll: true });
      section.current?.scrollIntoView({ block: "start" });
    }
    waited.current = waits;
  }, [waits]);

  if (safety === null || safety.marked.length === 0) return null;
  const { verdict, alarms, listWaits } = safety;
  const folded = !wanted && !listWaits && verdict.open > 0;
  const calm = alarmsOf(verdict.concerns).length === 0;

  return (
    <section
      ref={section}
      tabIndex={-1}
      className={styles.section}
      aria-labelledby={titleId}
      data-passed={verdict.open === 0 && calm ? "" : undefined}
    >
      <h2 id={titleId} className={styles.title}>
        {folded && calm && alarms.length > 0 ? text.kinds.emergency : text.title}
      </h2>
      {folded ? (
        <Folded safety={safety} onOpen={() => setWanted(true)} />
      ) : (
        <SafetyGate
          safety={safety}
          kind="pressure"
          untitled
          alarmsOnly
          {...(listWaits ? { lead: text.whyFirst } : {})}
        >
          {answered ? <p className={styles.why}>{text.passed}</p> : null}
        </SafetyGate>
      )}
    </section>
  );
}

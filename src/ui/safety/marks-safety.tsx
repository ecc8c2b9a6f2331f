import { useId, useState } from "react";
import { useAppStore } from "../../state/index.ts";
import { Button } from "../controls/button.tsx";
import { useLayoutKind } from "../layout/use-layout-kind.ts";
import { useText } from "../text/use-text.ts";
import { ConcernList } from "./concern-list.tsx";
import styles from "./gate.module.css";
import { alarmsOf, SafetyGate } from "./safety-gate.tsx";
import { useMarksSafety } from "./use-safety.ts";

/**
 * Alarms on show before the questions are opened: those of the marked place itself, fewer on a
 * phone, where the list below must still be seen.
 */
const FIRST_ALARMS = { wide: 2, tall: 1, short: 2 } as const;

/** The safety questions beside the list: folded to a few lines until they are wanted. */
export function MarksSafety() {
  const text = useText().safety;
  const titleId = useId();
  const layout = useLayoutKind();
  const [wanted, setWanted] = useState(false);
  const answered = useAppStore((s) => s.safetyAnswers.length > 0);
  const safety = useMarksSafety();
  if (safety === null || safety.marked.length === 0) return null;
  const { verdict, alarms } = safety;
  const folded = !wanted && verdict.open > 0;
  const concerns = alarmsOf(verdict.concerns);
  const calm = concerns.length === 0;
  const title = (
    <h2 id={titleId} className={styles.title}>
      {folded && calm ? text.emergencyTitle : text.title}
    </h2>
  );

  return (
    <section
      className={styles.section}
      aria-labelledby={titleId}
      data-passed={verdict.open === 0 && calm ? "" : undefined}
    >
      {title}
      {folded ? (
        <>
          <ConcernList concerns={concerns} />
          {calm ? (
            <>
              <ul className={styles.rules}>
                {alarms.slice(0, FIRST_ALARMS[layout]).map(({ id, record }) => (
                  <li key={id}>{record.question}</li>
                ))}
              </ul>
              <p className={styles.call}>{text.emergencyAction}</p>
            </>
          ) : null}
          {layout === "tall" ? null : <p className={styles.why}>{text.later}</p>}
          <Button look="line" onClick={() => setWanted(true)}>
            {text.start(verdict.open)}
          </Button>
        </>
      ) : (
        <SafetyGate safety={safety} kind="pressure" untitled alarmsOnly>
          {answered ? <p className={styles.why}>{text.passed}</p> : null}
        </SafetyGate>
      )}
    </section>
  );
}

import type { Concern } from "../../core/safety/index.ts";
import { useAppStore } from "../../state/index.ts";
import { Button } from "../controls/button.tsx";
import { useText } from "../text/use-text.ts";
import { EmergencyNotice } from "./emergency-notice.tsx";
import styles from "./gate.module.css";
import { Rules } from "./rules.tsx";

/** The concerns of each question together, in their order. */
function byQuestion(concerns: readonly Concern[]): readonly (readonly [Concern, ...Concern[]])[] {
  const groups = new Map<string, [Concern, ...Concern[]]>();
  for (const concern of concerns) {
    const group = groups.get(concern.question);
    if (group) group.push(concern);
    else groups.set(concern.question, [concern]);
  }
  return [...groups.values()];
}

function ChangeAnswer({ concern }: { readonly concern: Concern }) {
  const text = useText().safety;
  const undo = useAppStore((s) => s.undoSafetyAnswer);
  return (
    <>
      <p className={styles.asked}>{text.asked(concern.asked)}</p>
      <Button
        look="quiet"
        aria-label={`${text.change}: ${concern.asked}`}
        onClick={() => undo(concern.question)}
      >
        {text.change}
      </Button>
    </>
  );
}

/** What the answers stop or change: why, what to do, and how to take the answer back. */
export function ConcernList({ concerns }: { readonly concerns: readonly Concern[] }) {
  const text = useText().safety;
  const groups = byQuestion(concerns);
  const alarms = groups.filter(([first]) => first.level === "emergency");
  const others = groups.filter(([first]) => first.level !== "emergency");
  return (
    <>
      {alarms.length > 0 ? (
        <EmergencyNotice words={alarms.map(([first]) => first.words)}>
          {alarms.map(([first]) => (
            <ChangeAnswer key={first.question} concern={first} />
          ))}
        </EmergencyNotice>
      ) : null}
      {others.map(([first, ...more]) => (
        <div
          key={first.question}
          className={first.level === "urgent" ? styles.urgent : styles.concern}
        >
          <p className={styles.concernTitle}>
            {first.level ? text.levelTitles[first.level] : text.changed}
          </p>
          <Rules concerns={[first, ...more]} />
          <ChangeAnswer concern={first} />
        </div>
      ))}
    </>
  );
}

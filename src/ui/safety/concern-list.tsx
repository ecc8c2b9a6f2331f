import type { Concern } from "../../core/safety/index.ts";
import { useAppStore } from "../../state/index.ts";
import { Button } from "../controls/button.tsx";
import { useText } from "../text/use-text.ts";
import { EmergencyNotice } from "./emergency-notice.tsx";
import styles from "./gate.module.css";
import { Rules } from "./rules.tsx";

/** The concerns of each ticked line together, in their order. */
function byLine(concerns: readonly Concern[]): readonly (readonly [Concern, ...Concern[]])[] {
  const groups = new Map<string, [Concern, ...Concern[]]>();
  for (const concern of concerns) {
    const group = groups.get(concern.lead);
    if (group === undefined) groups.set(concern.lead, [concern]);
    // The line bears the words of its first question.
    else if (concern.question === concern.lead) group.unshift(concern);
    else group.push(concern);
  }
  return [...groups.values()];
}

function ChangeAnswer({ concerns }: { readonly concerns: readonly [Concern, ...Concern[]] }) {
  const text = useText().safety;
  const undo = useAppStore((s) => s.undoSafetyAnswer);
  const [{ asked }] = concerns;
  return (
    <>
      <p className={styles.asked}>{text.asked(asked)}</p>
      <Button
        look="quiet"
        aria-label={`${text.change}: ${asked}`}
        onClick={() => {
          for (const { question } of concerns) undo(question);
        }}
      >
        {text.change}
      </Button>
    </>
  );
}

/** What the answers stop or change: why, what to do, and how to take the answer back. */
export function ConcernList({ concerns }: { readonly concerns: readonly Concern[] }) {
  const text = useText().safety;
  const groups = byLine(concerns);
  const alarms = groups.filter(([first]) => first.level === "emergency");
  const others = groups.filter(([first]) => first.level !== "emergency");
  return (
    <>
      {alarms.length > 0 ? (
        <EmergencyNotice words={alarms.flat().map(({ words }) => words)}>
          {alarms.map((group) => (
            <ChangeAnswer key={group[0].lead} concerns={group} />
          ))}
        </EmergencyNotice>
      ) : null}
      {others.map((group) => {
        const [first] = group;
        return (
          <div
            key={first.lead}
            className={first.level === "urgent" ? styles.urgent : styles.concern}
          >
            <p className={styles.concernTitle}>
              {first.level ? text.levelTitles[first.level] : text.changed}
            </p>
            <Rules concerns={group} />
            <ChangeAnswer concerns={group} />
          </div>
        );
      })}
    </>
  );
}

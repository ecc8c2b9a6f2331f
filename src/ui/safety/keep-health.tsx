import { useId } from "react";
import { type AnswerValue, healthAnswers, keepableQuestions } from "../../core/safety/index.ts";
import { useAppStore } from "../../state/index.ts";
import { Button } from "../controls/button.tsx";
import { useKnowledge } from "../records/knowledge-context.ts";
import { useText } from "../text/use-text.ts";
import styles from "./gate.module.css";

/** What went wrong with keeping, in words; nothing where all is well. */
function Trouble() {
  const text = useText().safety.keep;
  const trouble = useAppStore((s) => s.keptHealth.trouble);
  return <output className={styles.trouble}>{trouble ? text.trouble[trouble] : null}</output>;
}

function ForgetButton() {
  const text = useText().safety.keep;
  const knowledge = useKnowledge();
  const forget = useAppStore((s) => s.forgetHealth);
  return (
    <Button look="quiet" onClick={() => forget(keepableQuestions(knowledge))}>
      {text.forget}
    </Button>
  );
}

/** The choice to keep the answers about one's own health on this device; off until chosen. */
export function KeepHealth() {
  const text = useText().safety.keep;
  const whatId = useId();
  const { wanted, trouble } = useAppStore((s) => s.keptHealth);
  const keep = useAppStore((s) => s.keepHealth);
  return (
    <div className={styles.keep}>
      <label className={styles.keepChoice}>
        <input
          type="checkbox"
          checked={wanted}
          aria-describedby={whatId}
          onChange={(event) => keep(event.target.checked)}
        />
        <span>{text.choose}</span>
      </label>
      <p id={whatId} className={styles.why}>
        {text.what}
      </p>
      <Trouble />
      {trouble === "unreadable" ? <ForgetButton /> : null}
    </div>
  );
}

/** What is kept, from when, and how to forget it. */
export function KeptHealthNote() {
  const text = useText().safety.keep;
  const knowledge = useKnowledge();
  const { since, trouble } = useAppStore((s) => s.keptHealth);
  const answers = useAppStore((s) => s.safetyAnswers);
  if (since === null || trouble === "out-of-date") return null;
  const kept: Readonly<Record<string, AnswerValue>> = healthAnswers(knowledge, answers);
  const names = knowledge.conditions
    .filter(({ id }) => kept[id] === "yes" || kept[id] === "unsure")
    .map(({ name }) => name);
  return (
    <div className={styles.kept}>
      <p>{text.since(since)}</p>
      <p>{names.length > 0 ? text.ticked(names) : text.nothing}</p>
      <ForgetButton />
    </div>
  );
}

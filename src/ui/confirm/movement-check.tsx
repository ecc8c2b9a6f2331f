import type { CheckRef } from "../../core/confirm/index.ts";
import { useAppStore } from "../../state/index.ts";
import { useKnowledge } from "../records/knowledge-context.ts";
import { useText } from "../text/use-text.ts";
import { AnswerButtons } from "./answer-buttons.tsx";
import styles from "./check-card.module.css";

const VALUES = ["pain", "none"] as const;

interface MovementCheckProps {
  readonly check: Extract<CheckRef, { kind: "movement" }>;
  /** Told before an answer changes what is asked. */
  readonly onAnswer: () => void;
}

/** One movement to try. It is only offered where the safety answers allow stretching. */
export function MovementCheck({ check, onAnswer }: MovementCheckProps) {
  const text = useText().confirm;
  const answer = useAppStore((s) => s.answerCheck);
  const movement = useKnowledge().movementTest(check.movement);
  if (!movement) return null;
  return (
    <>
      <p className={styles.words}>{movement.how.join(" ")}</p>
      {movement.cautions.length > 0 ? (
        <p className={styles.how}>{movement.cautions.join(" ")}</p>
      ) : null}
      <AnswerButtons
        ask={movement.notice}
        labels={text.movement}
        values={VALUES}
        onAnswer={(value) => {
          onAnswer();
          answer({ ...check, value });
        }}
      />
    </>
  );
}

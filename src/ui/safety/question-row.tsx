import { useId } from "react";
import type { AnswerValue } from "../../core/safety/index.ts";
import { useText } from "../text/use-text.ts";
import styles from "./gate.module.css";

/** No comes first, so that an arrow key never lands on an alarm by itself. */
const VALUES: readonly AnswerValue[] = ["no", "unsure", "yes"];

interface QuestionRowProps {
  readonly question: string;
  readonly value: AnswerValue | null;
  readonly onChoose: (value: AnswerValue) => void;
}

/** One question with its three answers, native radio buttons as wide as a thumb. */
export function QuestionRow({ question, value, onChoose }: QuestionRowProps) {
  const text = useText().safety;
  const name = useId();
  return (
    <fieldset className={styles.question}>
      <legend className={styles.words}>{question}</legend>
      <div className={styles.answers}>
        {VALUES.map((one) => (
          <label key={one} className={styles.answer}>
            <input
              type="radio"
              name={name}
              value={one}
              checked={value === one}
              onChange={() => onChoose(one)}
            />
            {text.values[one]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

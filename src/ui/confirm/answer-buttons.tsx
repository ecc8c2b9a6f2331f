import type { ReactNode } from "react";
import { Button } from "../controls/button.tsx";
import styles from "./check-card.module.css";

interface AnswerButtonsProps<Value extends string> {
  readonly ask: string;
  readonly labels: Readonly<Record<Value | "skipped", string>>;
  readonly values: readonly Value[];
  readonly onAnswer: (value: Value | "skipped") => void;
  /** Stands beside the way to skip. */
  readonly children?: ReactNode;
}

/** The answers to one check, all of the same weight, and the way past it. */
export function AnswerButtons<Value extends string>({
  ask,
  labels,
  values,
  onAnswer,
  children,
}: AnswerButtonsProps<Value>) {
  return (
    <fieldset className={styles.asked}>
      <legend className={styles.ask}>{ask}</legend>
      <div className={styles.answers}>
        {values.map((value) => (
          <Button key={value} look="line" onClick={() => onAnswer(value)}>
            {labels[value]}
          </Button>
        ))}
      </div>
      <div className={styles.asides}>
        <Button look="quiet" onClick={() => onAnswer("skipped")}>
          {labels.skipped}
        </Button>
        {children}
      </div>
    </fieldset>
  );
}

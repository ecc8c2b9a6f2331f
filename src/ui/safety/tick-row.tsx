import { useId, useState } from "react";
import type { AnswerValue, SafetyRow } from "../../core/safety/index.ts";
import { IconButton } from "../controls/button.tsx";
import { Choice } from "../controls/choice.tsx";
import { useText } from "../text/use-text.ts";
import styles from "./tick-list.module.css";

/** What a tick can mean. */
const TICKED: readonly Exclude<AnswerValue, "no">[] = ["yes", "unsure"];

interface TickRowProps {
  readonly row: SafetyRow;
  readonly value: AnswerValue;
  readonly onChoose: (value: AnswerValue) => void;
}

/** Why a line is asked: the whole questions, and what stands behind them. */
function Reasons({ row, id }: { readonly row: SafetyRow; readonly id: string }) {
  const text = useText().safety;
  return (
    <div id={id} className={styles.reasons}>
      {row.questions.map(({ id: question, record }) => (
        <p key={question}>
          {record.question} {"why" in record ? record.why : text.thinkingOf(record.thinkingOf)}
        </p>
      ))}
    </div>
  );
}

/** One line: a box to tick, why it is asked, and once ticked how sure one is. */
export function TickRow({ row, value, onChoose }: TickRowProps) {
  const text = useText().safety;
  const reasonsId = useId();
  const [told, setTold] = useState(false);
  const ticked = value !== "no";
  return (
    <li className={ticked ? `${styles.row} ${styles.ticked}` : styles.row}>
      <label className={styles.tick}>
        <input
          type="checkbox"
          checked={ticked}
          onChange={(event) => onChoose(event.target.checked ? "yes" : "no")}
        />
        <span>{row.words}</span>
      </label>
      <IconButton
        icon="help"
        small
        label={`${text.tellMore}: ${row.words}`}
        title={text.tellMore}
        aria-expanded={told}
        aria-controls={told ? reasonsId : undefined}
        onClick={() => setTold(!told)}
      />
      {told ? <Reasons row={row} id={reasonsId} /> : null}
      {ticked ? (
        <div className={styles.sure}>
          <Choice
            label={`${text.howSure} ${row.words}`}
            value={value}
            options={TICKED.map((one) => ({ value: one, label: text.values[one] }))}
            onChoose={onChoose}
          />
        </div>
      ) : null}
    </li>
  );
}

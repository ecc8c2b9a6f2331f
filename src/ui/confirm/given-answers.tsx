import { useId } from "react";
import { refKey } from "../../core/confirm/index.ts";
import { currentAnswers, type GivenCheck, useAppStore } from "../../state/index.ts";
import { Button } from "../controls/button.tsx";
import { HiddenText } from "../controls/hidden-text.tsx";
import { useKnowledge } from "../records/knowledge-context.ts";
import { useText } from "../text/use-text.ts";
import styles from "./check-card.module.css";
import { checkName } from "./check-names.ts";

/** So many answers stand open, the newest; the earlier ones are folded. */
const OPEN = 3;

interface GivenRowProps {
  readonly given: GivenCheck;
  readonly onUndo: () => void;
}

function GivenRow({ given, onUndo }: GivenRowProps) {
  const text = useText();
  const knowledge = useKnowledge();
  const undo = useAppStore((s) => s.undoCheck);
  const name = checkName(knowledge, text, given);
  const said =
    given.kind === "press"
      ? text.confirm.given[given.value]
      : text.confirm.givenMovement[given.value];
  return (
    <li className={styles.givenRow}>
      <span>
        {name}: <span className={styles.soft}>{said}</span>
      </span>
      <Button
        look="quiet"
        small
        onClick={() => {
          onUndo();
          undo(given);
        }}
      >
        <span>
          {text.confirm.undo}
          <HiddenText> {text.confirm.undoWhat(name)}</HiddenText>
        </span>
      </Button>
    </li>
  );
}

/**
 * What was answered so far, the newest first, each with a way back. Nothing when nothing was.
 * `onUndo` is told before a row, which may hold the focus, is gone.
 */
export function GivenAnswers({ onUndo }: { readonly onUndo: () => void }) {
  const text = useText().confirm;
  const titleId = useId();
  const answers = useAppStore(currentAnswers);
  if (answers.length === 0) return null;
  const newest = answers.toReversed();
  const rows = (some: readonly GivenCheck[]) =>
    some.map((one) => <GivenRow key={refKey(one)} given={one} onUndo={onUndo} />);
  const earlier = newest.slice(OPEN);
  return (
    <div className={styles.given}>
      <p id={titleId} className={styles.givenTitle}>
        {text.answered}
      </p>
      <ul aria-labelledby={titleId}>{rows(newest.slice(0, OPEN))}</ul>
      {earlier.length > 0 ? (
        <details>
          <summary className={styles.earlier}>{text.earlier(earlier.length)}</summary>
          <ul aria-labelledby={titleId}>{rows(earlier)}</ul>
        </details>
      ) : null}
    </div>
  );
}

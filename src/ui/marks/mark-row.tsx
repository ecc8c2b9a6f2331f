import { useId, useState } from "react";
import { type PainMark, useAppStore } from "../../state/index.ts";
import { ReachingButton } from "../compare/reaching-button.tsx";
import { Button, IconButton } from "../controls/button.tsx";
import { HiddenText } from "../controls/hidden-text.tsx";
import { useText } from "../text/use-text.ts";
import { markName, markSize } from "./mark-name.ts";
import { MarkSense } from "./mark-sense.tsx";
import styles from "./marks-list.module.css";

interface MarkRowProps {
  readonly mark: PainMark;
  /** Its number on the body and in the list, from 1. */
  readonly number: number;
}

/** One mark in one line; what it is like unfolds below. */
export function MarkRow({ mark, number }: MarkRowProps) {
  const text = useText();
  const senseId = useId();
  const [open, setOpen] = useState(false);
  const removeMark = useAppStore((s) => s.removeMark);
  const name = markName(mark, text);
  const said = [
    markSize(mark, text),
    mark.quality && text.marks.qualities[mark.quality],
    mark.depth && text.marks.depths[mark.depth],
  ].filter((word) => word !== null);
  return (
    <li className={styles.mark}>
      <span className={styles.number} aria-hidden="true">
        {number}
      </span>
      <span className={styles.name}>
        {name}
        {said.length > 0 ? <span className={styles.said}>{said.join(" · ")}</span> : null}
      </span>
      <Button
        small
        aria-expanded={open}
        aria-controls={open ? senseId : undefined}
        onClick={() => setOpen(!open)}
      >
        <span className={styles.value}>
          {text.marks.intensityValue(mark.intensity)}
          <HiddenText>, {text.marks.intensity(name)}</HiddenText>
        </span>
      </Button>
      <IconButton
        icon="close"
        small
        label={text.marks.remove(name)}
        onClick={() => removeMark(mark.id)}
      />
      {open ? (
        <div id={senseId} className={styles.sense}>
          <MarkSense mark={mark} name={name} />
          <ReachingButton mark={mark} />
        </div>
      ) : null}
    </li>
  );
}

import { useId, useState } from "react";
import { type PainMark, useAppStore } from "../../state/index.ts";
import { ReachingButton } from "../compare/reaching-button.tsx";
import { Button, IconButton } from "../controls/button.tsx";
import { HiddenText } from "../controls/hidden-text.tsx";
import { useText } from "../text/use-text.ts";
import styles from "./marks-list.module.css";
import { StrengthSlider } from "./strength-slider.tsx";

interface MarkRowProps {
  readonly mark: PainMark;
  /** Its number on the body and in the list, from 1. */
  readonly number: number;
}

/** One mark in one line; its strength unfolds into a slider. */
export function MarkRow({ mark, number }: MarkRowProps) {
  const text = useText();
  const sliderId = useId();
  const [open, setOpen] = useState(false);
  const removeMark = useAppStore((s) => s.removeMark);
  const setMarkIntensity = useAppStore((s) => s.setMarkIntensity);
  const name = text.side.with(mark.regionName, mark.side);
  return (
    <li className={styles.mark}>
      <span className={styles.number} aria-hidden="true">
        {number}
      </span>
      <span className={styles.name}>{name}</span>
      <Button
        small
        aria-expanded={open}
        aria-controls={open ? sliderId : undefined}
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
      <ReachingButton mark={mark} />
      {open ? (
        <div id={sliderId} className={styles.strength}>
          <StrengthSlider
            name={name}
            value={mark.intensity}
            onSettle={(value) => setMarkIntensity(mark.id, value)}
          />
        </div>
      ) : null}
    </li>
  );
}

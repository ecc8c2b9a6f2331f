import { useId } from "react";
import { PAIN_QUALITIES } from "../../core/query/contract.ts";
import { isItsOwnMirror, mirroredMark, type PainMark, useAppStore } from "../../state/index.ts";
import { Button } from "../controls/button.tsx";
import { HiddenText } from "../controls/hidden-text.tsx";
import { useEngine } from "../records/engine-context.ts";
import { useText } from "../text/use-text.ts";
import styles from "./mark-sense.module.css";
import { StrengthSlider } from "./strength-slider.tsx";

interface MarkSenseProps {
  readonly mark: PainMark;
  readonly name: string;
}

/** A few words as switches of which one or none is on. */
function Words<Value extends string>(props: {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value | null;
  readonly onChoose: (value: Value | null) => void;
}) {
  const id = useId();
  return (
    <fieldset className={styles.group} aria-labelledby={id}>
      <span id={id} className={styles.label}>
        {props.label}
      </span>
      <div className={styles.words}>
        {props.options.map(({ value, label }) => (
          <Button
            key={value}
            small
            look="line"
            aria-pressed={props.value === value}
            onClick={() => props.onChoose(props.value === value ? null : value)}
          >
            {label}
          </Button>
        ))}
      </div>
    </fieldset>
  );
}

/** What a pain is like: how strong, what it feels like, how deep; and the same on the other side. */
export function MarkSense({ mark, name }: MarkSenseProps) {
  const text = useText().marks;
  const handle = useEngine();
  const describeMark = useAppStore((s) => s.describeMark);
  const addMark = useAppStore((s) => s.addMark);
  const notify = useAppStore((s) => s.notify);

  function mirror() {
    if (!handle) return;
    const other = mirroredMark(handle.engine, mark);
    if (other.ok) addMark(other.value);
    else notify({ kind: "problem", text: other.problem });
  }

  return (
    <div className={styles.sense}>
      <StrengthSlider
        name={name}
        value={mark.intensity}
        onSettle={(intensity) => describeMark(mark.id, { intensity })}
      />
      <Words
        label={text.feels}
        value={mark.quality}
        options={PAIN_QUALITIES.map((value) => ({ value, label: text.qualities[value] }))}
        onChoose={(quality) => describeMark(mark.id, { quality })}
      />
      <Words
        label={text.depth}
        value={mark.depth}
        options={[
          { value: "deep", label: text.depths.deep },
          { value: "superficial", label: text.depths.superficial },
        ]}
        onChoose={(depth) => describeMark(mark.id, { depth })}
      />
      {handle && !isItsOwnMirror(mark) ? (
        <Button small look="line" icon="mirror" onClick={mirror}>
          {text.mirror}
          <HiddenText>: {text.mirrorWhat(name)}</HiddenText>
        </Button>
      ) : null}
    </div>
  );
}

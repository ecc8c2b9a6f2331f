import { useId } from "react";
import { useAppStore } from "../../state/index.ts";
import { Button, IconButton } from "../controls/button.tsx";
import { useText } from "../text/use-text.ts";
import styles from "./marks-list.module.css";
import { StrengthSlider } from "./strength-slider.tsx";

/** What the person has marked, each with its strength; and the way back. */
export function MarksList({ onAdd }: { readonly onAdd: () => void }) {
  const text = useText();
  const titleId = useId();
  const marks = useAppStore((s) => s.marks);
  const canUndo = useAppStore((s) => s.markHistory.past.length > 0);
  const canRedo = useAppStore((s) => s.markHistory.future.length > 0);
  const undo = useAppStore((s) => s.undo);
  const redo = useAppStore((s) => s.redo);
  const clearMarks = useAppStore((s) => s.clearMarks);
  const removeMark = useAppStore((s) => s.removeMark);
  const setMarkIntensity = useAppStore((s) => s.setMarkIntensity);

  return (
    <section aria-labelledby={titleId}>
      <div className={styles.head}>
        <h2 id={titleId} className={styles.title}>
          {text.marks.title}
        </h2>
        <div className={styles.tools}>
          <IconButton icon="undo" label={text.marks.undo} disabled={!canUndo} onClick={undo} />
          <IconButton icon="redo" label={text.marks.redo} disabled={!canRedo} onClick={redo} />
        </div>
      </div>
      <ol className={styles.list} aria-labelledby={titleId}>
        {marks.map((mark, i) => {
          const name = text.side.with(mark.regionName, mark.side);
          return (
            <li key={mark.id} className={styles.mark}>
              <span className={styles.number} aria-hidden="true">
                {i + 1}
              </span>
              <span className={styles.name}>{name}</span>
              <IconButton
                icon="close"
                small
                label={text.marks.remove(name)}
                onClick={() => removeMark(mark.id)}
              />
              <div className={styles.strength}>
                <StrengthSlider
                  name={name}
                  value={mark.intensity}
                  onSettle={(value) => setMarkIntensity(mark.id, value)}
                />
              </div>
            </li>
          );
        })}
      </ol>
      <div className={styles.foot}>
        <Button look="quiet" onClick={onAdd}>
          {text.marks.add}
        </Button>
        {marks.length > 0 ? (
          <Button look="quiet" onClick={clearMarks}>
            {text.marks.clear}
          </Button>
        ) : null}
      </div>
    </section>
  );
}

import { useId } from "react";
import { useAppStore } from "../../state/index.ts";
import { Button, IconButton } from "../controls/button.tsx";
import { useText } from "../text/use-text.ts";
import { MarkRow } from "./mark-row.tsx";
import styles from "./marks-list.module.css";

/** What the person has marked, each with its strength; and the way back. */
export function MarksList({ onAdd }: { readonly onAdd: () => void }) {
  const text = useText().marks;
  const titleId = useId();
  const marks = useAppStore((s) => s.marks);
  const canUndo = useAppStore((s) => s.markHistory.past.length > 0);
  const canRedo = useAppStore((s) => s.markHistory.future.length > 0);
  const setTapMode = useAppStore((s) => s.setTapMode);
  const undo = useAppStore((s) => s.undo);
  const redo = useAppStore((s) => s.redo);
  const clearMarks = useAppStore((s) => s.clearMarks);

  return (
    <section aria-labelledby={titleId}>
      <div className={styles.head}>
        <h2 id={titleId} className={styles.title}>
          {text.title}
        </h2>
        <IconButton icon="brush" label={text.paint} onClick={() => setTapMode("paint")} />
        <IconButton icon="plus" label={text.add} onClick={onAdd} />
        <IconButton icon="undo" label={text.undo} disabled={!canUndo} onClick={undo} />
        <IconButton icon="redo" label={text.redo} disabled={!canRedo} onClick={redo} />
      </div>
      {marks.length > 0 ? (
        <ol className={styles.list} aria-labelledby={titleId}>
          {marks.map((mark, i) => (
            <MarkRow key={mark.id} mark={mark} number={i + 1} />
          ))}
        </ol>
      ) : null}
      {marks.length > 0 ? (
        <div className={styles.foot}>
          <Button small look="quiet" onClick={clearMarks}>
            {text.clear}
          </Button>
        </div>
      ) : null}
    </section>
  );
}

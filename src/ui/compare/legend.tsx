import { useId } from "react";
import {
  COMPARED_LOOKS,
  type DrawnPattern,
  drawnPatterns,
  useAppStore,
} from "../../state/index.ts";
import { Button, IconButton } from "../controls/button.tsx";
import { HiddenText } from "../controls/hidden-text.tsx";
import { usePreview } from "../ranking/use-preview.ts";
import { useKnowledge } from "../records/knowledge-context.ts";
import { useText } from "../text/use-text.ts";
import { CompareToggle } from "./compare-toggle.tsx";
import styles from "./legend.module.css";
import { LetterChip } from "./letter-chip.tsx";
import { pointName } from "./point-name.ts";
import { TextureSwatch } from "./texture-swatch.tsx";

/** From so many patterns on a key to them is shown. */
const WORTH_A_LEGEND = 2;

/** Hands the focus to the next row, or the one before, since this one goes. */
function focusNeighbour(inRow: Element) {
  const row = inRow.closest("li");
  const next = row?.nextElementSibling ?? row?.previousElementSibling;
  next?.querySelector("button")?.focus();
}

function LegendRow({ pattern }: { readonly pattern: DrawnPattern }) {
  const text = useText();
  const knowledge = useKnowledge();
  const selectPoint = useAppStore((s) => s.selectPoint);
  const removeCompared = useAppStore((s) => s.removeCompared);
  const { place, added, triggerPoint, side } = pattern;
  const target = { triggerPoint, side };
  const preview = usePreview(target);
  const name = pointName(knowledge, text, target).everyday;
  return (
    <li className={styles.row} {...preview}>
      <LetterChip place={place} added={added} />
      <TextureSwatch place={place} />
      <button type="button" className={styles.name} onClick={() => selectPoint(target)}>
        <HiddenText>
          {text.compare.letter(COMPARED_LOOKS[place].letter)}
          {added ? ": " : `, ${text.compare.alsoShown}: `}
        </HiddenText>
        {name}
      </button>
      {added ? (
        <IconButton
          icon="close"
          small
          label={text.compare.remove(name)}
          onClick={(event) => {
            focusNeighbour(event.currentTarget);
            removeCompared(target);
          }}
        />
      ) : (
        <CompareToggle target={target} name={name} />
      )}
    </li>
  );
}

/** The key to the patterns on the body: letter, hue and strokes, and what each belongs to. */
export function CompareLegend({ onStage = false }: { readonly onStage?: boolean }) {
  const text = useText().compare;
  const titleId = useId();
  const compared = useAppStore((s) => s.compared);
  const selectedPoint = useAppStore((s) => s.selectedPoint);
  const flat = useAppStore((s) => s.graphics === "refused");
  const askCamera = useAppStore((s) => s.askCamera);
  const clearCompared = useAppStore((s) => s.clearCompared);
  if (compared.length < WORTH_A_LEGEND) return null;
  // What is merely pointed at is left out: the list must not jump under the pointer.
  const rows = drawnPatterns({ compared, selectedPoint, pointed: null }).compared;
  return (
    <section
      className={onStage ? `${styles.legend} ${styles.onStage}` : styles.legend}
      aria-labelledby={titleId}
    >
      <div className={styles.head}>
        <h2 id={titleId} className={styles.title}>
          {text.legend}
        </h2>
        {flat ? null : (
          <IconButton
            icon="eye"
            small
            label={text.inView}
            onClick={() => askCamera({ kind: "focus-patterns", targets: compared })}
          />
        )}
        <Button small onClick={clearCompared}>
          {text.clear}
        </Button>
      </div>
      <ul aria-labelledby={titleId}>
        {rows.map((pattern) => (
          <LegendRow key={`${pattern.triggerPoint}.${pattern.side}`} pattern={pattern} />
        ))}
      </ul>
      <p className={styles.key}>{text.key}</p>
    </section>
  );
}

import { useState } from "react";
import { useAppStore } from "../../state/index.ts";
import { useKnowledge } from "../records/knowledge-context.ts";
import { useText } from "../text/use-text.ts";
import styles from "./learn.module.css";
import { rankTherapies } from "./rank-therapies.ts";

/** All ways of treatment; those that meet most of what matters to the person come first. */
export function TherapyChooser() {
  const text = useText().learn;
  const { therapies } = useKnowledge();
  const read = useAppStore((s) => s.read);
  const [wanted, setWanted] = useState<ReadonlySet<string>>(new Set());
  const needs = Object.entries(text.needs).filter(([need]) =>
    therapies.some((therapy) => therapy.needs.some((one) => one === need)),
  );
  if (therapies.length === 0) return null;

  function toggle(need: string) {
    const next = new Set(wanted);
    if (!next.delete(need)) next.add(need);
    setWanted(next);
  }

  return (
    <section>
      <h3 className={styles.chapter}>{text.therapies}</h3>
      <fieldset className={styles.needs}>
        <legend>{text.chooser}</legend>
        <p className={styles.hint}>{text.chooserHint}</p>
        {needs.map(([need, name]) => (
          <label key={need} className={styles.need}>
            <input type="checkbox" checked={wanted.has(need)} onChange={() => toggle(need)} />
            {name}
          </label>
        ))}
      </fieldset>
      <ul>
        {rankTherapies(therapies, wanted).map(({ therapy, fits }) => (
          <li key={therapy.id}>
            <button
              type="button"
              className={styles.entry}
              onClick={() => read({ kind: "therapy", id: therapy.id })}
            >
              <span className={styles.entryTitle}>{therapy.name}</span>
              <span className={styles.entryWords}>
                {[text.who[therapy.who], text.fits(fits, wanted.size)].filter(Boolean).join(", ")}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

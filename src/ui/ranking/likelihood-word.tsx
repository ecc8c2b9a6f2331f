import type { Likelihood } from "../../core/query/contract.ts";
import { useText } from "../text/use-text.ts";
import styles from "./likelihood-word.module.css";

const TICKS: Record<Likelihood, number> = { likely: 3, possible: 2, "less-likely": 1 };

/** How likely, as a word; three ticks repeat it for the eye. Never a percentage. */
export function LikelihoodWord({ likelihood }: { readonly likelihood: Likelihood }) {
  const text = useText();
  return (
    <span className={styles.word}>
      <span className={styles.ticks} aria-hidden="true">
        {[1, 2, 3].map((n) => (
          <span
            key={n}
            className={n <= TICKS[likelihood] ? `${styles.tick} ${styles.on}` : styles.tick}
          />
        ))}
      </span>
      {text.ranking.words[likelihood]}
    </span>
  );
}

import type { Concern } from "../../core/safety/index.ts";
import styles from "./gate.module.css";

/** The words of some concerns as a list, each once; nothing where there are none. */
export function Rules({ concerns }: { readonly concerns: readonly Concern[] }) {
  if (concerns.length === 0) return null;
  return (
    <ul className={styles.rules}>
      {[...new Set(concerns.map((concern) => concern.words))].map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  );
}

import type { LookAlike } from "../../core/knowledge/records.generated.ts";
import { useText } from "../text/use-text.ts";
import styles from "./look-alike-card.module.css";

/** Something other than a knot, folded: its telling signs, and how a knot differs. */
export function LookAlikeCard({ other }: { readonly other: LookAlike }) {
  const text = useText().safety;
  const strong = other.level === "emergency" || other.level === "urgent";
  return (
    <details className={styles.card}>
      <summary className={styles.summary}>
        <span className={styles.name}>{other.name}</span>
        <span className={strong ? `${styles.level} ${styles.strong}` : styles.level}>
          {text.levels[other.level]}
        </span>
      </summary>
      <div className={styles.body}>
        <p>{other.what}</p>
        <h4 className={styles.label}>{text.tells}</h4>
        <ul className={styles.tells}>
          {other.tells.map((tell) => (
            <li key={tell}>{tell}</li>
          ))}
        </ul>
        <h4 className={styles.label}>{text.differs}</h4>
        <p>{other.differs}</p>
      </div>
    </details>
  );
}

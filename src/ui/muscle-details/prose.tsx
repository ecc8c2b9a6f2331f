import type { ReactNode } from "react";
import styles from "./prose.module.css";

/** A small heading over a list or a line. */
export function Label({ children }: { readonly children: ReactNode }) {
  return <h4 className={styles.label}>{children}</h4>;
}

/** A quiet remark in the sans face. */
export function Quiet({ children }: { readonly children: ReactNode }) {
  return <p className={styles.quiet}>{children}</p>;
}

interface LinesProps {
  readonly label?: string;
  readonly lines: readonly string[];
}

/** A bulleted list with its label; nothing at all for no lines. */
export function Lines({ label, lines }: LinesProps) {
  if (lines.length === 0) return null;
  return (
    <>
      {label ? <Label>{label}</Label> : null}
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}

/** Numbered steps, the numbers large enough to find again with busy hands. */
export function Steps({ label, lines }: LinesProps) {
  if (lines.length === 0) return null;
  return (
    <>
      {label ? <Label>{label}</Label> : null}
      <ol className={styles.steps}>
        {lines.map((line) => (
          <li key={line}>
            <span>{line}</span>
          </li>
        ))}
      </ol>
    </>
  );
}

interface FactsProps {
  /** Pairs of name and value; empty values are left out. */
  readonly facts: readonly (readonly [string, string])[];
  /** Two columns for looking up, or the name before the sentence for reading. */
  readonly look?: "table" | "run-in";
}

/** Names and their values. */
export function Facts({ facts, look = "run-in" }: FactsProps) {
  return (
    <dl className={look === "table" ? styles.table : styles.runIn}>
      {facts
        .filter(([, value]) => value !== "")
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt> <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

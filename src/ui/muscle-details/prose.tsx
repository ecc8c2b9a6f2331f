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
  readonly facts: readonly (readonly [string, ReactNode])[];
}

/** Names and values in two columns. */
export function Facts({ facts }: FactsProps) {
  return (
    <dl className={styles.facts}>
      {facts
        .filter(([, value]) => value !== "" && value !== null)
        .flatMap(([name, value]) => [
          <dt key={`${name}-name`}>{name}</dt>,
          <dd key={`${name}-value`}>{value}</dd>,
        ])}
    </dl>
  );
}

import type { ReactNode } from "react";
import type { Claim } from "../../core/knowledge/records.generated.ts";
import { ClaimMark } from "../claims/claim-mark.tsx";
import styles from "./prose.module.css";

interface LabelProps {
  readonly children: ReactNode;
  /** What the statement below rests on. */
  readonly claim?: Claim | undefined;
}

/** A small heading over a list or a line. */
export function Label({ children, claim }: LabelProps) {
  return (
    <div className={styles.label}>
      <h4>{children}</h4>
      <ClaimMark claim={claim} />
    </div>
  );
}

/** A quiet remark in the sans face. */
export function Quiet({ children }: { readonly children: ReactNode }) {
  return <p className={styles.quiet}>{children}</p>;
}

interface LinesProps {
  readonly label?: string;
  readonly lines: readonly string[];
  /** What the lines rest on. */
  readonly claim?: Claim | undefined;
}

/** A bulleted list with its label; nothing at all for no lines. */
export function Lines({ label, lines, claim }: LinesProps) {
  if (lines.length === 0) return null;
  return (
    <>
      {label ? <Label claim={claim}>{label}</Label> : <ClaimMark claim={claim} />}
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}

/** Numbered steps, the numbers large enough to find again with busy hands. */
export function Steps({ label, lines, claim }: LinesProps) {
  if (lines.length === 0) return null;
  return (
    <>
      {label ? <Label claim={claim}>{label}</Label> : <ClaimMark claim={claim} />}
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
  /** Name, value and what it rests on; empty values are left out. */
  readonly facts: readonly (readonly [string, string, (Claim | undefined)?])[];
  /** Two columns for looking up, or the name before the sentence for reading. */
  readonly look?: "table" | "run-in";
}

/** Names and their values. */
export function Facts({ facts, look = "run-in" }: FactsProps) {
  return (
    <dl className={look === "table" ? styles.table : styles.runIn}>
      {facts
        .filter(([, value]) => value !== "")
        .map(([name, value, claim]) => (
          <div key={name}>
            <dt>{name}</dt>{" "}
            <dd>
              {value}
              <ClaimMark claim={claim} />
            </dd>
          </div>
        ))}
    </dl>
  );
}

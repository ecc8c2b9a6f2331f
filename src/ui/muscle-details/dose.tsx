import type { Claim } from "../../core/knowledge/records.generated.ts";
import { ClaimMark } from "../claims/claim-mark.tsx";
import { useText } from "../text/use-text.ts";
import styles from "./dose.module.css";

interface DoseProps {
  readonly seconds: { readonly min: number; readonly usual: number; readonly max: number };
  /** Further lines beside the seconds: how often, how hard. */
  readonly lines: readonly string[];
  /** What the time rests on. */
  readonly claim?: Claim | undefined;
}

/** How long, large; the range and how often beside it. */
export function Dose({ seconds, lines, claim }: DoseProps) {
  const text = useText().details;
  return (
    <div className={styles.dose}>
      <p className={styles.time}>
        <span className={styles.seconds}>{seconds.usual}</span>
        <span className={styles.unit}>
          {text.seconds}{" "}
          <span className={styles.soft}>{text.secondsRange(seconds.min, seconds.max)}</span>
          <ClaimMark claim={claim} />
        </span>
      </p>
      <ul className={styles.rest}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

import type { RankedResult } from "../../core/query/contract.ts";
import { HiddenText } from "../controls/hidden-text.tsx";
import { Icon } from "../controls/icon.tsx";
import { useText } from "../text/use-text.ts";
import styles from "./why.module.css";

interface WhyProps {
  readonly result: RankedResult;
  /** Name and side of the muscle, for those who hear the list. */
  readonly title: string;
}

/** All that speaks for a candidate, what it leaves open, and what would tell; folded. */
export function Why({ result, title }: WhyProps) {
  const text = useText().ranking;
  const [, ...further] = result.reasons;
  return (
    <details className={styles.why}>
      <summary className={styles.summary}>
        {text.why}
        <HiddenText>: {title}</HiddenText>
        <Icon name="down" size={14} />
      </summary>
      <div className={styles.words}>
        {further.map((reason) => (
          <p key={reason}>{reason}</p>
        ))}
        <h4 className={styles.heading}>{text.wouldHelp}</h4>
        <ul className={styles.list}>
          {result.wouldHelp.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </div>
    </details>
  );
}

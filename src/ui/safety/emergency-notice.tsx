import type { ReactNode } from "react";
import { Icon } from "../controls/icon.tsx";
import { useText } from "../text/use-text.ts";
import styles from "./gate.module.css";

interface EmergencyNoticeProps {
  /** What to do, one line per answer. */
  readonly words: readonly string[];
  readonly children?: ReactNode;
}

/** The one thing that shouts: call for help now. */
export function EmergencyNotice({ words, children }: EmergencyNoticeProps) {
  const text = useText().safety;
  return (
    <div role="alert" className={styles.emergency}>
      <p className={styles.emergencyTitle}>
        <Icon name="warn" size={24} />
        {text.levelTitles.emergency}
      </p>
      <p className={styles.call}>{text.emergencyAction}</p>
      {[...new Set(words)].map((line) => (
        <p key={line}>{line}</p>
      ))}
      {children}
    </div>
  );
}

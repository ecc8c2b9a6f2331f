import type { CSSProperties } from "react";
import { COMPARED_LOOKS, type ComparePlace } from "../../state/index.ts";
import styles from "./letter-chip.module.css";

interface LetterChipProps {
  /** `null`: an empty ring, for a pattern that could be compared. */
  readonly place: ComparePlace | null;
  /** False for a pattern that is only being looked at. */
  readonly added?: boolean;
}

/** The letter of a compared pattern in a ring of its hue; decoration, the name is text beside it. */
export function LetterChip({ place, added = true }: LetterChipProps) {
  if (place === null) {
    return <span className={`${styles.chip} ${styles.empty}`} aria-hidden="true" />;
  }
  const { letter, hue } = COMPARED_LOOKS[place];
  // A custom property is not among React's CSS properties.
  const ring = { "--hue": hue } as CSSProperties;
  return (
    <span className={styles.chip} style={ring} data-added={added} aria-hidden="true">
      {letter}
    </span>
  );
}

import { useId, useState } from "react";
import type { Claim } from "../../core/knowledge/records.generated.ts";
import { useText } from "../text/use-text.ts";
import styles from "./claim-mark.module.css";
import { SourceReference } from "./source-reference.tsx";
import { useSources } from "./sources-context.ts";

/** A space that never breaks: the letter stays with the word before it. */
const KEPT_TOGETHER = "\u00a0";

/**
 * The letter that says how firmly a statement stands; pressing it shows who says so, and any doubt.
 * Nothing for a statement without a claim.
 */
export function ClaimMark({ claim }: { readonly claim: Claim | undefined }) {
  const text = useText().details;
  const id = useId();
  const [open, setOpen] = useState(false);
  if (!claim) return null;
  const words = text.grade(claim.grade);
  return (
    <span className={styles.kept}>
      {KEPT_TOGETHER}
      <button
        type="button"
        className={styles.mark}
        popoverTarget={id}
        aria-label={text.showSources(words)}
        title={words}
      >
        <span aria-hidden="true">{claim.grade}</span>
      </button>
      <span
        id={id}
        popover="auto"
        className={styles.card}
        onToggle={(event) => setOpen(event.newState === "open")}
      >
        {open ? <ClaimWords claim={claim} /> : null}
      </span>
    </span>
  );
}

/** Grade, doubt and sources in words. Made of phrasing content, so that it may stand in a heading. */
function ClaimWords({ claim }: { readonly claim: Claim }) {
  const text = useText().details;
  const sources = useSources();
  return (
    <>
      <span className={styles.words}>{text.grade(claim.grade)}</span>
      {claim.note ? <span className={styles.line}>{claim.note}</span> : null}
      {claim.sources.map((id) => {
        const source = sources.get(id);
        return (
          <span key={id} className={styles.line}>
            {source ? <SourceReference source={source} /> : id}
          </span>
        );
      })}
    </>
  );
}

import type { Claim } from "../../core/knowledge/records.generated.ts";
import { HiddenText } from "../controls/hidden-text.tsx";
import { useText } from "../text/use-text.ts";
import styles from "./grade-mark.module.css";

/** The letter that says how firmly a statement stands. Nothing for a statement without a claim. */
export function GradeMark({ claim }: { readonly claim: Claim | undefined }) {
  const text = useText().details;
  if (!claim) return null;
  const words = text.grade(claim.grade);
  return (
    <span className={styles.grade} title={claim.note ? `${words}. ${claim.note}` : words}>
      <span aria-hidden="true">{claim.grade}</span>
      <HiddenText>{words}</HiddenText>
    </span>
  );
}

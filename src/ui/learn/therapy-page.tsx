import type { Therapy } from "../../core/knowledge/records.generated.ts";
import { Label, Lines } from "../muscle-details/prose.tsx";
import { capitalised } from "../records/names.ts";
import { useText } from "../text/use-text.ts";
import styles from "./learn.module.css";

/** One way of treatment: what happens, whom it suits, what trials found, when not. */
export function TherapyPage({ therapy }: { readonly therapy: Therapy }) {
  const text = useText().learn;
  return (
    <article className={styles.page}>
      <h3 className={styles.title}>{therapy.name}</h3>
      <p className={styles.summary}>
        {[capitalised(therapy.also.join(", ")), text.who[therapy.who]].filter(Boolean).join(". ")}
      </p>
      <Label claim={therapy.claims["what"]}>{text.what}</Label>
      <p>{therapy.what}</p>
      <Label claim={therapy.claims["forWhom"]}>{text.forWhom}</Label>
      <p>{therapy.forWhom}</p>
      <Label claim={therapy.claims["evidence"]}>{text.evidence}</Label>
      <p>
        <strong>{text.strength[therapy.evidence.strength]}.</strong> {therapy.evidence.words}
      </p>
      <Label>{text.choose}</Label>
      <p>{therapy.choose}</p>
      {therapy.professionals.length > 0 ? (
        <>
          <Label>{text.offered}</Label>
          <p>{therapy.professionals.join(", ")}</p>
        </>
      ) : null}
      <Lines label={text.notFor} lines={therapy.notFor} claim={therapy.claims["notFor"]} />
    </article>
  );
}

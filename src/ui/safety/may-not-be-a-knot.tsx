import { useId } from "react";
import type { LookAlike } from "../../core/knowledge/records.generated.ts";
import { useAppStore } from "../../state/index.ts";
import type { EngineHandle } from "../records/engine-context.ts";
import { useKnowledge } from "../records/knowledge-context.ts";
import { useText } from "../text/use-text.ts";
import { LookAlikeCard } from "./look-alike-card.tsx";
import styles from "./may-not-be-a-knot.module.css";

/** The joint, nerve and organ troubles that hurt in the marked places too. */
export function MayNotBeAKnot({ handle }: { readonly handle: EngineHandle }) {
  const text = useText().safety;
  const knowledge = useKnowledge();
  const titleId = useId();
  const ids = useAppStore((s) => handle.selectRanking(s).lookAlikes);
  const others = ids
    .map((id) => knowledge.lookAlike(id))
    .filter((other): other is LookAlike => other !== undefined);
  if (others.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby={titleId}>
      <h2 id={titleId} className={styles.title}>
        {text.otherTitle}
      </h2>
      <p className={styles.lead}>{text.otherLead}</p>
      {others.map((other) => (
        <LookAlikeCard key={other.id} other={other} />
      ))}
    </section>
  );
}

import type { RegionFamily } from "../../core/knowledge/records.generated.ts";
import { rowsOf, treatmentQuestions } from "../../core/safety/index.ts";
import { useKnowledge } from "../records/knowledge-context.ts";
import { useText } from "../text/use-text.ts";
import styles from "./gate.module.css";
import { QuestionPage } from "./question-page.tsx";

/** When to stop: the questions for while one presses and for afterwards, folded. */
export function AfterPressing({ families }: { readonly families: readonly RegionFamily[] }) {
  const text = useText().safety;
  const knowledge = useKnowledge();
  const rows = rowsOf(knowledge, treatmentQuestions(knowledge), { marked: [], near: [] }, []);
  return (
    <details className={styles.after}>
      <summary className={styles.afterTitle}>{text.afterTitle}</summary>
      <p className={styles.why}>{text.afterLead}</p>
      <QuestionPage page={rows} families={families} optional />
    </details>
  );
}

import { useMemo, useState } from "react";
import { answersTo, questionsFor, rowsOf, type SafetyRow } from "../../core/safety/index.ts";
import { useAppStore } from "../../state/index.ts";
import { useKnowledge } from "../records/knowledge-context.ts";
import { useText } from "../text/use-text.ts";
import styles from "./gate.module.css";
import { KeepHealth, KeptHealthNote } from "./keep-health.tsx";
import { type Draft, TickList } from "./tick-list.tsx";
import type { Safety } from "./use-safety.ts";

/** The lines answered for a situation, each with the gravest answer it was given. */
function useAnswered({ situation }: Safety): { rows: readonly SafetyRow[]; draft: Draft } {
  const knowledge = useKnowledge();
  const answers = useAppStore((s) => s.safetyAnswers);
  return useMemo(() => {
    const valuesOf = (row: SafetyRow) =>
      row.questions.flatMap((one) => answersTo(knowledge, one, answers).map(({ value }) => value));
    const asked = rowsOf(knowledge, questionsFor(knowledge, situation), situation, [])
      .map((row) => ({ ...row, near: null }))
      .filter((row) => valuesOf(row).length > 0);
    const grave = asked.flatMap((row) => {
      const values = valuesOf(row);
      const worst = values.includes("yes") ? "yes" : values.includes("unsure") ? "unsure" : null;
      return worst ? [[row.id, worst] as const] : [];
    });
    return { rows: asked, draft: new Map(grave) };
  }, [knowledge, situation, answers]);
}

function Answers({ safety }: { readonly safety: Safety }) {
  const text = useText().safety;
  const knowledge = useKnowledge();
  const change = useAppStore((s) => s.changeSafetyAnswers);
  const answers = useAppStore((s) => s.safetyAnswers);
  const { rows, draft } = useAnswered(safety);
  return (
    <div className={styles.page}>
      <p className={styles.why}>{text.reviewLead}</p>
      <KeptHealthNote />
      <TickList
        rows={rows}
        draft={draft}
        onChoose={(row, value) => {
          const given = row.questions.flatMap((one) => answersTo(knowledge, one, answers));
          change([...new Set(given.map(({ question }) => question))], value);
        }}
      />
      {rows.some(({ kind }) => kind === "health") ? <KeepHealth /> : null}
    </div>
  );
}

/** Everything that was answered here, folded: each answer can be changed. */
export function YourAnswers({ safety }: { readonly safety: Safety }) {
  const text = useText().safety;
  const [open, setOpen] = useState(false);
  return (
    <details className={styles.after} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.afterTitle}>{text.review}</summary>
      {open ? <Answers safety={safety} /> : null}
    </details>
  );
}

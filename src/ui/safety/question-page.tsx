import { useState } from "react";
import type { RegionFamily } from "../../core/knowledge/records.generated.ts";
import { type AnswerValue, answersOf, type SafetyRow } from "../../core/safety/index.ts";
import { useAppStore, useAppStoreApi } from "../../state/index.ts";
import { Button } from "../controls/button.tsx";
import { useKnowledge } from "../records/knowledge-context.ts";
import { useText } from "../text/use-text.ts";
import { EmergencyNotice } from "./emergency-notice.tsx";
import styles from "./gate.module.css";
import { KeepHealth } from "./keep-health.tsx";
import { type Draft, TickList } from "./tick-list.tsx";

interface QuestionPageProps {
  readonly page: readonly SafetyRow[];
  /** Families that the answers are about. */
  readonly families: readonly RegionFamily[];
  /** Ticks to begin with. */
  readonly initial?: Draft;
  readonly onAnswered?: () => void;
  /** Only what was ticked is kept; the rest need not be answered. */
  readonly optional?: boolean;
}

const NOTHING: Draft = new Map();

/** What to do for the emergencies among the ticked lines. */
function alarmWords(rows: readonly SafetyRow[], draft: Draft): readonly string[] {
  return rows
    .filter(({ id }) => draft.has(id))
    .flatMap(({ questions }) => questions)
    .flatMap(({ record }) =>
      "advice" in record && record.level === "emergency" ? [record.advice] : [],
    );
}

/** A list of lines, answered together: what is ticked, and no to the rest. */
export function QuestionPage({
  page,
  families,
  initial = NOTHING,
  onAnswered,
  optional = false,
}: QuestionPageProps) {
  const text = useText().safety;
  const knowledge = useKnowledge();
  const store = useAppStoreApi();
  const answer = useAppStore((s) => s.answerSafety);
  const [draft, setDraft] = useState(initial);
  const alarms = alarmWords(page, draft);
  const ticked = page.some(({ id }) => draft.has(id));

  function choose({ id }: SafetyRow, value: AnswerValue) {
    setDraft((old) => {
      const next = new Map(old);
      if (value === "no") next.delete(id);
      else next.set(id, value);
      return next;
    });
  }

  function send() {
    const { safetyAnswers } = store.getState();
    const entries = page.flatMap(({ id, questions }) => {
      const value = draft.get(id) ?? "no";
      if (!optional) return answersOf(knowledge, questions, () => value, families, safetyAnswers);
      return value === "no"
        ? []
        : questions.map((question) => ({ question: question.id, value, families }));
    });
    answer(entries);
    setDraft(NOTHING);
    onAnswered?.();
  }

  return (
    <div className={styles.page}>
      {alarms.length > 0 ? <EmergencyNotice words={alarms} /> : null}
      <TickList rows={page} draft={draft} onChoose={choose} bare={optional} />
      {page.some(({ kind }) => kind === "health") ? <KeepHealth /> : null}
      {optional && !ticked ? null : (
        <div className={styles.send}>
          <Button look="solid" onClick={send}>
            {optional ? text.afterSend : ticked ? text.next : text.none}
          </Button>
        </div>
      )}
    </div>
  );
}

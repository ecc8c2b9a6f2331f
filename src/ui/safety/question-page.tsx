import { useState } from "react";
import type { RegionFamily } from "../../core/knowledge/records.generated.ts";
import { type AnswerValue, answersOf, type SafetyQuestion } from "../../core/safety/index.ts";
import { useAppStore, useAppStoreApi } from "../../state/index.ts";
import { Button } from "../controls/button.tsx";
import { useText } from "../text/use-text.ts";
import { EmergencyNotice } from "./emergency-notice.tsx";
import styles from "./gate.module.css";
import { QuestionRow } from "./question-row.tsx";

interface QuestionPageProps {
  readonly page: readonly SafetyQuestion[];
  /** Families that the answers are about. */
  readonly families: readonly RegionFamily[];
  readonly onAnswered?: () => void;
  /** Only what was chosen is kept; the rest need not be answered. */
  readonly optional?: boolean;
}

/** Some questions, answered together: one by one, or all with one no. */
export function QuestionPage({ page, families, onAnswered, optional = false }: QuestionPageProps) {
  const text = useText().safety;
  const store = useAppStoreApi();
  const answer = useAppStore((s) => s.answerSafety);
  const [draft, setDraft] = useState<ReadonlyMap<string, AnswerValue>>(new Map());
  const given = page.filter((question) => draft.has(question.id));
  const alarms = given.filter(
    ({ id, kind, record }) =>
      kind === "red-flag" && record.level === "emergency" && draft.get(id) !== "no",
  );

  function send() {
    const values = (question: SafetyQuestion) => draft.get(question.id) ?? "no";
    const asked = optional ? given : page;
    const { safetyAnswers } = store.getState();
    const entries = optional
      ? asked.map((question) => ({ question: question.id, value: values(question), families }))
      : answersOf(asked, values, families, safetyAnswers);
    answer(entries);
    setDraft(new Map());
    onAnswered?.();
  }

  return (
    <div className={styles.page}>
      {alarms.length > 0 ? (
        <EmergencyNotice
          words={alarms.map(({ record }) => ("advice" in record ? record.advice : ""))}
        />
      ) : null}
      {page.map((question) => (
        <QuestionRow
          key={question.id}
          question={question.record.question}
          value={draft.get(question.id) ?? null}
          onChoose={(value) => setDraft(new Map(draft).set(question.id, value))}
        />
      ))}
      {optional && given.length === 0 ? null : (
        <div className={styles.send}>
          <Button look="solid" onClick={send}>
            {given.length === 0
              ? text.none
              : optional || given.length === page.length
                ? text.next
                : text.rest}
          </Button>
        </div>
      )}
    </div>
  );
}

import type { AnswerValue, SafetyAnswer } from "./answers.ts";
import { holdsOf, type SafetyRecords } from "./questions.ts";

/** Answers about one's own health by id of the condition, as they may be kept on the device. */
export type HealthAnswers = Readonly<Record<string, AnswerValue>>;

/** Ids of the conditions whose answers may be kept: those that hold for years. */
export function keepable(records: SafetyRecords): readonly string[] {
  return records.conditions
    .filter((condition) => holdsOf(condition) === "years")
    .map(({ id }) => id);
}

/** The question that stands for a condition: the red flag that asks the same, or itself. */
function askedAs(records: SafetyRecords, condition: string): string {
  return records.redFlags.find(({ sameAs }) => sameAs === condition)?.id ?? condition;
}

/** Ids of all questions whose answers may be kept, red flags that ask the same included. */
export function keepableQuestions(records: SafetyRecords): readonly string[] {
  const ids = keepable(records);
  return [...new Set([...ids, ...ids.map((id) => askedAs(records, id))])];
}

/** What of the log may be kept. Places and signs of the moment are never among it. */
export function healthAnswers(
  records: SafetyRecords,
  answers: readonly SafetyAnswer[],
): HealthAnswers {
  const kept = keepable(records).flatMap((id) => {
    const ids = [id, askedAs(records, id)];
    const given = answers.findLast((answer) => ids.includes(answer.question));
    return given ? [[id, given.value] as const] : [];
  });
  return Object.fromEntries(kept);
}

/** Kept answers as the beginning of a log. Ids that are not asked any more are left out. */
export function fromHealthAnswers(
  records: SafetyRecords,
  health: HealthAnswers,
): readonly SafetyAnswer[] {
  return keepable(records).flatMap((id) => {
    const value = health[id];
    return value ? [{ question: askedAs(records, id), value, families: [], page: 0 }] : [];
  });
}

/** Days after which kept answers are asked for again. */
export const KEPT_DAYS = 90;
const DAY_MS = 86_400_000;

/** True where answers of a day (`2026-03-12`) are too old to count, or of a day still to come. */
export function isOutOfDate(answeredOn: string, today: string): boolean {
  const days = (Date.parse(today) - Date.parse(answeredOn)) / DAY_MS;
  return !(days >= 0 && days <= KEPT_DAYS);
}

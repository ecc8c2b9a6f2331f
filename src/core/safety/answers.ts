import type { RegionFamily } from "../knowledge/records.generated.ts";

/** What a person can say to a question. */
export type AnswerValue = "yes" | "no" | "unsure";

/** One answer, as plain data. Later answers to the same question stand beside earlier ones. */
export interface SafetyAnswer {
  /** Id of a red flag or of a condition. */
  readonly question: string;
  readonly value: AnswerValue;
  /** Families of the places it was given for; empty where nothing was marked. */
  readonly families: readonly RegionFamily[];
  /** Which page of questions it was given on; rises with every page. 0: kept from an earlier visit. */
  readonly page: number;
}

/** The log with one more page of answers at its end. */
export function withPage(
  answers: readonly SafetyAnswer[],
  page: readonly Omit<SafetyAnswer, "page">[],
): readonly SafetyAnswer[] {
  if (page.length === 0) return answers;
  const serial = (answers.at(-1)?.page ?? 0) + 1;
  return [...answers, ...page.map((answer) => ({ ...answer, page: serial }))];
}

/** The log as if a question had never been answered, so that it is asked again. */
export function withoutAnswer(
  answers: readonly SafetyAnswer[],
  question: string,
): readonly SafetyAnswer[] {
  return answers.filter((answer) => answer.question !== question);
}

/** The answers of the page given last; none where there are only kept ones. */
export function lastPage(answers: readonly SafetyAnswer[]): readonly SafetyAnswer[] {
  const last = Math.max(0, ...answers.map(({ page }) => page));
  return last === 0 ? [] : answers.filter((answer) => answer.page === last);
}

/** The log without its last page. Answers kept from an earlier visit stay. */
export function withoutLastPage(answers: readonly SafetyAnswer[]): readonly SafetyAnswer[] {
  const last = new Set(lastPage(answers));
  return answers.filter((answer) => !last.has(answer));
}

/** The log with the answers to some questions changed, wherever they were given. */
export function withValue(
  answers: readonly SafetyAnswer[],
  questions: readonly string[],
  value: AnswerValue,
): readonly SafetyAnswer[] {
  return answers.map((answer) =>
    questions.includes(answer.question) ? { ...answer, value } : answer,
  );
}

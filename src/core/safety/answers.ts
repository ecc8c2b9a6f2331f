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
  /** Which page of questions it was given on; rises with every page. */
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

/** The log without its last page. */
export function withoutLastPage(answers: readonly SafetyAnswer[]): readonly SafetyAnswer[] {
  const last = answers.at(-1)?.page;
  return answers.filter((answer) => answer.page !== last);
}

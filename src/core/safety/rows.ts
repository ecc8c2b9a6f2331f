import type { RedFlag } from "../knowledge/records.generated.ts";
import type { SafetyAnswer } from "./answers.ts";
import type { Situation } from "./place.ts";
import {
  answersTo,
  isOwnHealth,
  meets,
  type SafetyQuestion,
  type SafetyRecords,
} from "./questions.ts";

/** Parts of the gate, in the order they are asked. */
export type QuestionKind = "emergency" | "signs" | "health";
export type QuestionTopic = NonNullable<RedFlag["topic"]>;

const KINDS: readonly QuestionKind[] = ["emergency", "signs", "health"];

/** One line to tick. */
export interface SafetyRow {
  /** Id of the question whose words stand on the line. */
  readonly id: string;
  readonly kind: QuestionKind;
  readonly topic: QuestionTopic;
  readonly words: string;
  /** The questions that the line asks; the one whose words it bears is first. */
  readonly questions: readonly SafetyQuestion[];
  /** Said no to before, about another place. */
  readonly again: boolean;
  /** Set where it is about a place that one would press without having marked it. */
  readonly near: RedFlag["group"] | null;
}

/** Lines that several kinds of question may share a page up to. */
export const PAGE_USUAL = 20;
/** The same, where emergencies are among them. */
export const PAGE_ALARMS = 8;
/** Most lines of one kind on a page; a fold counts as one line. */
export const PAGE_MOST = 24;
/** One's own health, in the order it is asked. */
const HEALTH_TOPICS: readonly QuestionTopic[] = ["blood", "bones", "illness", "implants", "person"];

function isNear(question: SafetyQuestion, { marked }: Situation): boolean {
  if (question.kind === "condition" || question.record.group === "everyone") return false;
  return marked.length > 0 && !meets(question.record.families, marked);
}

function kindOf(
  records: SafetyRecords,
  question: SafetyQuestion,
  situation: Situation,
): QuestionKind {
  if (isOwnHealth(records, question)) return "health";
  if (question.kind === "condition" || isNear(question, situation)) return "signs";
  const { level, early } = question.record;
  const { marked, near } = situation;
  const first = level === "emergency" || meets(early ?? [], marked.length > 0 ? marked : near);
  return first ? "emergency" : "signs";
}

/**
 * True where a question was denied for another place. Never for one that the list of the marked
 * place waits for: that one is read anew.
 */
function wasDenied(
  records: SafetyRecords,
  question: SafetyQuestion,
  { marked }: Situation,
  answers: readonly SafetyAnswer[],
): boolean {
  const { record } = question;
  if ("early" in record && meets(record.early ?? [], marked)) return false;
  const given = answersTo(records, question, answers);
  return (
    given.some(({ families }) => families.length > 0) && given.every(({ value }) => value === "no")
  );
}

/**
 * The lines that ask some questions, emergencies first, in the order of the questions. A question
 * stands on the line of the one it is asked with where both are of one kind.
 */
export function rowsOf(
  records: SafetyRecords,
  questions: readonly SafetyQuestion[],
  situation: Situation,
  answers: readonly SafetyAnswer[],
): readonly SafetyRow[] {
  const kinds = new Map(questions.map((one) => [one.id, kindOf(records, one, situation)]));
  const byId = new Map(questions.map((one) => [one.id, one]));
  const leadOf = (question: SafetyQuestion): string => {
    const lead = byId.get(("askWith" in question.record && question.record.askWith) || "");
    if (!lead || kinds.get(lead.id) !== kinds.get(question.id)) return question.id;
    return isNear(lead, situation) || isNear(question, situation) ? question.id : lead.id;
  };
  const rows = questions
    .filter((question) => leadOf(question) === question.id)
    .map((question): SafetyRow => {
      const others = questions.filter((one) => one !== question && leadOf(one) === question.id);
      const { record } = question;
      const asks = [question, ...others];
      return {
        id: question.id,
        kind: kinds.get(question.id) ?? "signs",
        topic: record.topic ?? "general",
        words: record.short ?? record.question,
        questions: asks,
        again: asks.every((one) => wasDenied(records, one, situation, answers)),
        near: "group" in record && isNear(question, situation) ? record.group : null,
      };
    });
  const health = (row: SafetyRow) => (row.kind === "health" ? HEALTH_TOPICS.indexOf(row.topic) : 0);
  return rows.toSorted(
    (a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || health(a) - health(b),
  );
}

/** Lines as they are seen: a fold of lines of one kind is one. */
function lines(rows: readonly SafetyRow[]): readonly (readonly SafetyRow[])[] {
  const seen = new Map<string, SafetyRow[]>();
  for (const row of rows) {
    const key = row.near ? `near ${row.near}` : row.again ? `again ${row.kind}` : row.id;
    const line = seen.get(key);
    if (line) line.push(row);
    else seen.set(key, [row]);
  }
  return [...seen.values()];
}

/** How many lines one sees. */
export function lineCount(rows: readonly SafetyRow[]): number {
  return lines(rows).length;
}

/**
 * The next page: one kind at a time, but together what is short. A kind of more than `PAGE_MOST`
 * lines is cut into pages about equally long.
 */
export function nextPage(rows: readonly SafetyRow[]): readonly SafetyRow[] {
  const most = rows.some(({ kind }) => kind === "emergency") ? PAGE_ALARMS : PAGE_USUAL;
  let page: readonly (readonly SafetyRow[])[] = [];
  for (const kind of KINDS) {
    const more = lines(rows.filter((row) => row.kind === kind));
    if (page.length > 0 && page.length + more.length > most) break;
    if (more.length > PAGE_MOST) {
      const pages = Math.ceil(more.length / PAGE_MOST);
      return more.slice(0, Math.ceil(more.length / pages)).flat();
    }
    page = [...page, ...more];
  }
  return page.flat();
}

/** How many pages are left when everything is answered with no. */
export function pageCount(rows: readonly SafetyRow[]): number {
  let left = rows;
  let pages = 0;
  while (left.length > 0) {
    const page = new Set(nextPage(left));
    left = left.filter((row) => !page.has(row));
    pages += 1;
  }
  return pages;
}

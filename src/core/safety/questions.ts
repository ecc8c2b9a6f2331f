import type { KnowledgeIndex } from "../knowledge/knowledge-index.ts";
import type { Condition, RedFlag, RegionFamily } from "../knowledge/records.generated.ts";
import type { AnswerValue, SafetyAnswer } from "./answers.ts";
import type { Situation } from "./place.ts";

/** How soon a yes needs someone else. */
export type SafetyLevel = RedFlag["level"];

/** A question of the gate. */
export type SafetyQuestion =
  | { readonly kind: "red-flag"; readonly id: string; readonly record: RedFlag }
  | { readonly kind: "condition"; readonly id: string; readonly record: Condition };

/** What the questions are taken from. */
export type SafetyRecords = Pick<KnowledgeIndex, "redFlags" | "conditions">;

/** Most questions on one page. */
export const PAGE_MOST = 8;

const LEVELS: readonly SafetyLevel[] = ["emergency", "urgent", "see-clinician"];
const GROUPS: readonly RedFlag["group"][] = [
  "everyone",
  "chest-shoulder",
  "head-face",
  "neck",
  "abdomen-pelvis",
  "low-back",
  "hip-thigh-knee",
  "lower-leg-foot",
  "arm-hand",
  "while-treating",
];

function inOrder(a: RedFlag, b: RedFlag): number {
  return (
    LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) ||
    GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group) ||
    a.id.localeCompare(b.id, "en", { numeric: true })
  );
}

function meets(a: readonly RegionFamily[], b: readonly RegionFamily[]): boolean {
  return a.some((family) => b.includes(family));
}

function asFlag(record: RedFlag): SafetyQuestion {
  return { kind: "red-flag", id: record.id, record };
}

function asCondition(record: Condition): SafetyQuestion {
  return { kind: "condition", id: record.id, record };
}

/** True where the answer holds only for the places it was given for. */
function isAboutPlace(question: SafetyQuestion): boolean {
  if (question.kind === "red-flag") return true;
  return question.record.rules.some((rule) => rule.where === "marked");
}

/**
 * All questions for a situation: what is urgent first and, of the same urgency, those for everyone
 * first; then one's own health. A condition that a red flag asks for already is left out.
 */
export function questionsFor(
  records: SafetyRecords,
  situation: Situation,
): readonly SafetyQuestion[] {
  const concerned = [...situation.marked, ...situation.near];
  if (concerned.length === 0) return [];
  const flags = records.redFlags
    .filter((flag) => flag.group !== "while-treating" && meets(flag.families, concerned))
    .toSorted(inOrder);
  const asked = new Set(flags.map((flag) => flag.sameAs));
  const conditions = records.conditions.filter(
    ({ id, rules }) =>
      !asked.has(id) &&
      rules.some((rule) => rule.where !== "families" || meets(rule.families, concerned)),
  );
  return [...flags.map(asFlag), ...conditions.map(asCondition)];
}

/** The questions for during and after pressing; nobody has to answer them before. */
export function treatmentQuestions(records: SafetyRecords): readonly SafetyQuestion[] {
  return records.redFlags
    .filter((flag) => flag.group === "while-treating")
    .toSorted(inOrder)
    .map(asFlag);
}

/** Families among the marks that a question is about. */
function markedFor(question: SafetyQuestion, marked: readonly RegionFamily[]) {
  if (question.kind === "condition") return marked;
  const { families } = question.record;
  return marked.filter((family) => families.includes(family));
}

/** True when a question need not be asked (again) in this situation. */
function isSettled(
  question: SafetyQuestion,
  situation: Situation,
  answers: readonly SafetyAnswer[],
): boolean {
  const given = answers.filter((answer) => answer.question === question.id);
  if (given.length === 0) return false;
  if (!isAboutPlace(question)) return true;
  const covered = new Set(given.flatMap((answer) => answer.families));
  return markedFor(question, situation.marked).every((family) => covered.has(family));
}

/** The questions still to be asked, in order. */
export function openQuestions(
  records: SafetyRecords,
  situation: Situation,
  answers: readonly SafetyAnswer[],
): readonly SafetyQuestion[] {
  return questionsFor(records, situation).filter(
    (question) => !isSettled(question, situation, answers),
  );
}

/**
 * The answers of one page, ready for the log. An answer is about those marks for which the
 * question was not answered before.
 */
export function answersOf(
  page: readonly SafetyQuestion[],
  valueOf: (question: SafetyQuestion) => AnswerValue,
  marked: readonly RegionFamily[],
  answers: readonly SafetyAnswer[],
): readonly Omit<SafetyAnswer, "page">[] {
  return page.map((question) => {
    const given = answers.filter((answer) => answer.question === question.id);
    const covered = new Set(given.flatMap((answer) => answer.families));
    const families = isAboutPlace(question)
      ? markedFor(question, marked).filter((family) => !covered.has(family))
      : [];
    return { question: question.id, value: valueOf(question), families };
  });
}

/** The next page: as many pages as are needed of eight, all about equally long. */
export function nextPage(open: readonly SafetyQuestion[]): readonly SafetyQuestion[] {
  const pages = Math.ceil(open.length / PAGE_MOST);
  return pages === 0 ? [] : open.slice(0, Math.ceil(open.length / pages));
}

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

const LEVELS: readonly SafetyLevel[] = ["emergency", "urgent", "see-clinician"];
/** Those of a place before those for everyone. */
const GROUPS: readonly RedFlag["group"][] = [
  "chest-shoulder",
  "head-face",
  "neck",
  "abdomen-pelvis",
  "low-back",
  "hip-thigh-knee",
  "lower-leg-foot",
  "arm-hand",
  "everyone",
  "while-treating",
];

function inOrder(a: RedFlag, b: RedFlag): number {
  return (
    LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) ||
    GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group) ||
    a.id.localeCompare(b.id, "en", { numeric: true })
  );
}

/** True where two lists of families share one. */
export function meets(a: readonly RegionFamily[], b: readonly RegionFamily[]): boolean {
  return a.some((family) => b.includes(family));
}

function asFlag(record: RedFlag): SafetyQuestion {
  return { kind: "red-flag", id: record.id, record };
}

function asCondition(record: Condition): SafetyQuestion {
  return { kind: "condition", id: record.id, record };
}

/** The condition that a question is, or asks the same as. */
export function conditionOf(records: SafetyRecords, question: SafetyQuestion): Condition | null {
  if (question.kind === "condition") return question.record;
  const { sameAs } = question.record;
  return records.conditions.find(({ id }) => id === sameAs) ?? null;
}

/** How long an answer about one's own health holds; "now" unless the record says otherwise. */
export function holdsOf(condition: Condition): NonNullable<Condition["holds"]> {
  return condition.holds ?? "now";
}

/** True for a question about one's own health; the others are about the pain and its place. */
export function isOwnHealth(records: SafetyRecords, question: SafetyQuestion): boolean {
  const condition = conditionOf(records, question);
  return condition !== null && holdsOf(condition) !== "now";
}

/** What a question follows from; empty for one that is asked of everybody. */
function prerequisites(question: SafetyQuestion): readonly string[] {
  if (question.kind === "condition" || !question.record.onlyIf) return [];
  const { conditions, redFlags } = question.record.onlyIf;
  return [...conditions, ...(redFlags ?? [])];
}

/**
 * All questions for a situation: what is urgent first and, of the same urgency, those of the place
 * first; then conditions. A condition that a red flag asks for already is left out; one that a red
 * flag follows from is there wherever that flag is.
 */
export function questionsFor(
  records: SafetyRecords,
  situation: Situation,
): readonly SafetyQuestion[] {
  const concerned = [...situation.marked, ...situation.near];
  if (concerned.length === 0) return [];
  const flags = records.redFlags
    .filter((flag) => flag.group !== "while-treating" && meets(flag.families, concerned))
    .toSorted(inOrder)
    .map(asFlag);
  const needed = new Set(flags.flatMap(prerequisites));
  const asked = new Set(
    flags.map(({ record }) => ("sameAs" in record ? record.sameAs : undefined)),
  );
  const conditions = records.conditions.filter(
    ({ id, rules }) =>
      !asked.has(id) &&
      (needed.has(id) ||
        rules.some((rule) => rule.where !== "families" || meets(rule.families, concerned))),
  );
  return [...flags, ...conditions.map(asCondition)];
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

/** Answers to a question, or to one that asks the same about one's own health. */
export function answersTo(
  records: SafetyRecords,
  question: SafetyQuestion,
  answers: readonly SafetyAnswer[],
): readonly SafetyAnswer[] {
  const condition = isOwnHealth(records, question) ? conditionOf(records, question)?.id : undefined;
  const same = new Set([question.id, condition]);
  if (condition !== undefined) {
    for (const flag of records.redFlags) if (flag.sameAs === condition) same.add(flag.id);
  }
  return answers.filter((answer) => same.has(answer.question));
}

/** True when a question need not be asked (again) in this situation. */
function isSettled(
  records: SafetyRecords,
  question: SafetyQuestion,
  situation: Situation,
  answers: readonly SafetyAnswer[],
): boolean {
  const given = answersTo(records, question, answers);
  if (given.length === 0) return false;
  if (isOwnHealth(records, question)) return true;
  const covered = new Set(given.flatMap((answer) => answer.families));
  return markedFor(question, situation.marked).every((family) => covered.has(family));
}

/** True where the answers so far make a question needless, or it waits for one before it. */
function isNeedless(
  records: SafetyRecords,
  question: SafetyQuestion,
  answers: readonly SafetyAnswer[],
): boolean {
  const before = prerequisites(question);
  if (before.length === 0) return false;
  const ids = new Set<string>(before);
  for (const { id, sameAs } of records.redFlags) if (sameAs && ids.has(sameAs)) ids.add(id);
  return !answers.some((answer) => ids.has(answer.question) && answer.value !== "no");
}

/** The questions still to be asked, in order. */
export function openQuestions(
  records: SafetyRecords,
  situation: Situation,
  answers: readonly SafetyAnswer[],
): readonly SafetyQuestion[] {
  return questionsFor(records, situation).filter(
    (question) =>
      !isSettled(records, question, situation, answers) && !isNeedless(records, question, answers),
  );
}

/**
 * The answers of one page, ready for the log. An answer is about those marks for which the
 * question was not answered before.
 */
export function answersOf(
  records: SafetyRecords,
  page: readonly SafetyQuestion[],
  valueOf: (question: SafetyQuestion) => AnswerValue,
  marked: readonly RegionFamily[],
  answers: readonly SafetyAnswer[],
): readonly Omit<SafetyAnswer, "page">[] {
  return page.map((question) => {
    const given = answersTo(records, question, answers);
    const covered = new Set(given.flatMap((answer) => answer.families));
    const families = isOwnHealth(records, question)
      ? []
      : markedFor(question, marked).filter((family) => !covered.has(family));
    return { question: question.id, value: valueOf(question), families };
  });
}

/**
 * True while a list of knots has to wait: an emergency of the marked place itself has not been
 * asked about. Nothing waits where nothing is marked.
 */
export function listWaits(
  records: SafetyRecords,
  marked: readonly RegionFamily[],
  answers: readonly SafetyAnswer[],
): boolean {
  return openQuestions(records, { marked, near: [] }, answers).some(
    ({ record }) => "beforeList" in record && meets(record.beforeList ?? [], marked),
  );
}

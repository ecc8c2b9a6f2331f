import type { Condition, RedFlag, RegionFamily } from "../knowledge/records.generated.ts";
import type { SafetyAnswer } from "./answers.ts";
import type { SafetyLevel, SafetyRecords } from "./questions.ts";

type Rule = Condition["rules"][number];

/** What one answer stops or changes, and where. */
export interface Concern {
  /** Id of the question that was answered. */
  readonly question: string;
  /** Id of the question it was answered with; its own where it had a line of its own. */
  readonly lead: string;
  readonly asked: string;
  /** `null` for a condition of one's own health, which is no alarm by itself. */
  readonly level: SafetyLevel | null;
  readonly effect: Rule["effect"];
  readonly what: Rule["what"];
  /** `null` for the whole body. */
  readonly area: readonly RegionFamily[] | null;
  /** What to do, as told to the person. */
  readonly words: string;
}

const LEVEL_ORDER: readonly (SafetyLevel | null)[] = ["emergency", "urgent", "see-clinician", null];

/** The places an answer was given for; the whole body where nothing was marked. */
function placesOf(answer: SafetyAnswer): readonly RegionFamily[] | null {
  return answer.families.length > 0 ? answer.families : null;
}

function flagArea(flag: RedFlag, answer: SafetyAnswer): readonly RegionFamily[] | null {
  if (flag.blocks === "everything" || flag.level === "emergency") return null;
  const own = flag.group !== "everyone" && flag.families.length > 0;
  return own ? [...new Set([...flag.families, ...answer.families])] : placesOf(answer);
}

function flagEffect(flag: RedFlag, answer: SafetyAnswer): Pick<Concern, "effect" | "what"> {
  if (flag.level === "emergency") return { effect: "block", what: "everything" };
  if (answer.value === "unsure") return { effect: "ask-first", what: "everything" };
  // A condition that asks the same has the exact rules.
  if (flag.sameAs !== undefined) return { effect: "ask-first", what: "everything" };
  if (flag.blocks === "nothing") return { effect: "light-only", what: "pressure" };
  return { effect: "block", what: flag.blocks === "pressure" ? "pressure" : "everything" };
}

function ofFlag(flag: RedFlag, answer: SafetyAnswer): Concern {
  return {
    question: flag.id,
    lead: flag.id,
    asked: flag.question,
    level: flag.level,
    ...flagEffect(flag, answer),
    area: flagArea(flag, answer),
    words: flag.advice,
  };
}

function ofCondition(condition: Condition, answer: SafetyAnswer, asked: string): Concern[] {
  return condition.rules.map(({ effect, what, where, families, words }) => ({
    question: answer.question,
    lead: answer.question,
    asked,
    level: null,
    effect,
    what,
    area: where === "body" ? null : where === "families" ? families : placesOf(answer),
    words,
  }));
}

function concernsOf(records: SafetyRecords, answer: SafetyAnswer): Concern[] {
  if (answer.value === "no") return [];
  const flag = records.redFlags.find((one) => one.id === answer.question);
  const conditionId = flag ? flag.sameAs : answer.question;
  const condition = records.conditions.find((one) => one.id === conditionId);
  return [
    ...(flag ? [ofFlag(flag, answer)] : []),
    ...(condition ? ofCondition(condition, answer, flag?.question ?? condition.question) : []),
  ];
}

/**
 * Everything that the answers stop or change, most urgent first. "Not sure" counts as yes for
 * emergencies and for one's own health, and asks for advice elsewhere.
 */
export function findConcerns(
  records: SafetyRecords,
  answers: readonly SafetyAnswer[],
): readonly Concern[] {
  const order = (concern: Concern) => LEVEL_ORDER.indexOf(concern.level);
  const concerned = new Set(
    answers.filter(({ value }) => value !== "no").map(({ question }) => question),
  );
  const leads = new Map(records.redFlags.map(({ id, askWith }) => [id, askWith]));
  return answers
    .flatMap((answer) => concernsOf(records, answer))
    .map((concern) => {
      const lead = leads.get(concern.question);
      return lead && concerned.has(lead) ? { ...concern, lead } : concern;
    })
    .toSorted((a, b) => order(a) - order(b));
}

/** True once an answer stops everything: nothing more is asked, and nothing is advised. */
export function isEmergency(concerns: readonly Concern[]): boolean {
  return concerns.some((concern) => concern.level === "emergency");
}

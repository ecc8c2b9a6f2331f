import type { RegionFamily } from "../knowledge/records.generated.ts";
import type { SafetyAnswer } from "./answers.ts";
import { type Concern, findConcerns, isEmergency } from "./concerns.ts";
import type { MusclePlace, Situation } from "./place.ts";
import { openQuestions, type SafetyRecords } from "./questions.ts";
import { lineCount, nextPage, pageCount, rowsOf, type SafetyRow } from "./rows.ts";

/** Kinds of advice that answers can stop or change. */
export type AdviceKind = "pressure" | "stretch" | "heat" | "cold";

/** `ask`: not before the open questions are answered. */
export type Permission = "ask" | "allowed" | "changed" | "blocked";

/** What a person may be shown about one place, and why. */
export interface SafetyVerdict {
  readonly of: Readonly<Record<AdviceKind, Permission>>;
  /** Everything that stops or changes advice here, most urgent first. */
  readonly concerns: readonly Concern[];
  /** Pressure of three of ten at most. */
  readonly lightOnly: boolean;
  /** No ball, roller, cane or stick. */
  readonly fingersOnly: boolean;
  /** Half the time. */
  readonly shorter: { readonly pressure: boolean; readonly stretch: boolean };
  /** An answer that stops everything. */
  readonly emergency: boolean;
  /** How many lines of questions are still open. */
  readonly open: number;
  /** Those to ask now. */
  readonly page: readonly SafetyRow[];
  /** How many pages are left when all is answered with no, this one included. */
  readonly pages: number;
}

const KINDS: readonly AdviceKind[] = ["pressure", "stretch", "heat", "cold"];

function isAbout(concern: Concern, kind: AdviceKind): boolean {
  return concern.what === kind || concern.what === "everything";
}

/**
 * True where a concern holds. A rule about pressing holds where one presses; an alarm, and a rule
 * about moving, also where the muscle's pain is felt.
 */
function holdsAt(concern: Concern, place: MusclePlace): boolean {
  if (concern.area === null) return true;
  const pressOnly = concern.level === null && concern.what === "pressure";
  const families: readonly RegionFamily[] = pressOnly ? place.press : place.all;
  return concern.area.some((family) => families.includes(family));
}

function permissionOf(kind: AdviceKind, here: readonly Concern[], open: number): Permission {
  const about = here.filter((concern) => isAbout(concern, kind));
  if (about.some((concern) => concern.effect === "block")) return "blocked";
  if (open > 0) return "ask";
  return about.length > 0 ? "changed" : "allowed";
}

/** The verdict on a place, e.g. on a muscle. Advice may be shown where nothing is open or blocked. */
export function judge(
  records: SafetyRecords,
  situation: Situation,
  place: MusclePlace,
  answers: readonly SafetyAnswer[],
): SafetyVerdict {
  const all = findConcerns(records, answers);
  const emergency = isEmergency(all);
  const questions = emergency ? [] : openQuestions(records, situation, answers);
  const open = rowsOf(records, questions, situation, answers);
  const here = all.filter((concern) => holdsAt(concern, place));
  const has = (effect: Concern["effect"], kind: AdviceKind) =>
    here.some((concern) => concern.effect === effect && isAbout(concern, kind));
  const permission = (kind: AdviceKind) => permissionOf(kind, here, open.length);
  const [pressure, stretch, heat, cold] = KINDS.map(permission);
  return {
    of: {
      pressure: pressure ?? "ask",
      stretch: stretch ?? "ask",
      heat: heat ?? "ask",
      cold: cold ?? "ask",
    },
    concerns: here,
    lightOnly: has("light-only", "pressure"),
    fingersOnly: has("fingers-only", "pressure"),
    shorter: { pressure: has("shorter", "pressure"), stretch: has("shorter", "stretch") },
    emergency,
    open: lineCount(open),
    page: nextPage(open),
    pages: pageCount(open),
  };
}

/** The verdict on the marked families themselves, for the conversation. */
export function judgeMarks(
  records: SafetyRecords,
  marked: readonly RegionFamily[],
  answers: readonly SafetyAnswer[],
): SafetyVerdict {
  return judge(records, { marked, near: [] }, { press: marked, all: marked }, answers);
}

/** True where advice of a kind may be on the screen. */
export function mayShow(verdict: SafetyVerdict, kind: AdviceKind): boolean {
  return verdict.of[kind] === "allowed" || verdict.of[kind] === "changed";
}

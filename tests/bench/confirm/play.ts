import { defined } from "../../../src/core/assert.ts";
import { checkKey } from "../../../src/core/confirm/index.ts";
import type { CheckAnswers } from "../../../src/core/query/contract.ts";
import { rankPoints } from "../../../src/core/ranking/rank-points.ts";
import { RANKING_DEFAULTS } from "../../../src/core/ranking/ranking-options.ts";
import type { CheckedPatient } from "./checked-patients.ts";
import type { Policy, Setting } from "./policies.ts";

/** How one search went. Counts are of checks, presses and movements alike; Infinity: never. */
export interface Course {
  /** Presses until every true point was pressed, and checks until then. */
  readonly pressed: number;
  readonly checks: number;
  /** Presses until every true point was pressed and brought the person's own pain. */
  readonly confirmed: number;
  /** Checks until the true muscle stood first; 0 where it did from the start. One cause only. */
  readonly first: number;
  /** Whether the true muscle stood first after so many checks, for each of `AFTER`. */
  readonly firstAfter: readonly boolean[];
}

/** After these numbers of checks the list is looked at. */
export const AFTER = [0, 1, 2, 3, 5, 8] as const;
/** Nobody presses more often than this. */
const MOST = 80;

function trueMuscleFirst(setting: Setting, patient: CheckedPatient, answers: CheckAnswers) {
  const { index, movements, ranking = RANKING_DEFAULTS } = setting;
  const [best] = rankPoints(index, patient.pains, answers, (id) => id, ranking, movements).results;
  return patient.truth.some((t) => {
    const point = defined(index.points[t], "trueMuscleFirst: truth out of range");
    return best?.muscle === point.muscle && best.side === point.side;
  });
}

/** Plays one search to the end: until every true point was pressed and the list was looked at. */
export function play(
  setting: Setting,
  policy: Policy,
  patient: CheckedPatient,
  seed: number,
): Course {
  const number = new Map(
    setting.index.points.map((point, p) => [checkKey(point.triggerPoint, point.side), p]),
  );
  const answers = {
    confirmed: [] as { triggerPoint: string; side: "left" | "right" | "midline" }[],
    tender: [] as { triggerPoint: string; side: "left" | "right" | "midline" }[],
    negative: [] as { triggerPoint: string; side: "left" | "right" | "midline" }[],
    movements: [] as {
      movement: string;
      side: "left" | "right" | "midline";
      answer: "pain" | "none";
    }[],
  };
  const search = policy(patient.pains, seed);
  const left = new Set(patient.truth);
  let allConfirmed = true;
  let presses = 0;
  let checks = 0;
  let first = Number.POSITIVE_INFINITY;
  let pressed = Number.POSITIVE_INFINITY;
  let pressedChecks = Number.POSITIVE_INFINITY;
  const firstAfter: boolean[] = [];
  const look = () => {
    const is = trueMuscleFirst(setting, patient, answers);
    if (is && first === Number.POSITIVE_INFINITY) first = checks;
    if ((AFTER as readonly number[]).includes(checks)) firstAfter.push(is);
  };
  const deepest = AFTER.at(-1) ?? 0;
  look();
  while (checks < MOST && (left.size > 0 || checks < deepest)) {
    const check = search(answers);
    if (!check) break;
    checks += 1;
    if (check.kind === "press") {
      presses += 1;
      const point = number.get(checkKey(check.triggerPoint, check.side)) ?? -1;
      const value = patient.press(point);
      answers[value].push({ triggerPoint: check.triggerPoint, side: check.side });
      if (left.delete(point)) {
        if (value !== "confirmed") allConfirmed = false;
        if (left.size === 0) {
          pressed = presses;
          pressedChecks = checks;
        }
      }
    } else {
      const movement = defined(setting.movements.get(check.movement), "play: unknown movement");
      answers.movements.push({
        movement: check.movement,
        side: check.side,
        answer: patient.move(movement, check.side),
      });
    }
    if (checks <= deepest || first === Number.POSITIVE_INFINITY) look();
  }
  const last = firstAfter.at(-1) ?? false;
  while (firstAfter.length < AFTER.length) firstAfter.push(last);
  return {
    pressed,
    checks: pressedChecks,
    confirmed: allConfirmed ? pressed : Number.POSITIVE_INFINITY,
    first,
    firstAfter,
  };
}

import { defined } from "../assert.ts";
import { beliefsOf } from "../confirm/beliefs.ts";
import { type CheckOffer, type ChosenCheck, chooseCheck } from "../confirm/choose-check.ts";
import { CONFIRM_DEFAULTS, type ConfirmOptions } from "../confirm/confirm-options.ts";
import {
  checkKey,
  evidenceOf,
  type MovementById,
  pressedPoints,
  testedMovements,
} from "../confirm/evidence.ts";
import type { CheckAnswers, NextCheck } from "../query/contract.ts";
import type { RankingIndex } from "./ranking-index.ts";
import type { RankingOptions } from "./ranking-options.ts";
import { type PaintedPain, type Scored, scorePoints } from "./score-points.ts";

/**
 * How much trouble a check is, from 1 (easy) up; `null` for one that must not be asked: it was
 * skipped, is not for one's own hands, or safety stops it.
 */
export type EffortOf = (check: NextCheck["check"]) => number | null;

/**
 * Scores for the next check: of several marks, those that a point which brought the person's own
 * pain explains count less, so that the search goes on for the others.
 */
function openScores(
  index: RankingIndex,
  { scores, shares }: Scored,
  answers: CheckAnswers | undefined,
  options: RankingOptions,
): ReadonlyMap<number, number> {
  const pressed = pressedPoints(answers);
  const open = [...shares];
  if (open.length > 1) {
    for (const { point, cover } of scores) {
      const { triggerPoint, side } = defined(index.points[point], "openScores: point out of range");
      if (pressed.get(checkKey(triggerPoint, side)) !== "confirmed") continue;
      for (let i = 0; i < open.length; i++) open[i]! *= 1 - options.settled * cover[i]!;
    }
  }
  const all = open.reduce((sum, share) => sum + share, 0);
  return new Map(
    scores.map(({ point, cover, fit }) => {
      const mean = open.reduce((sum, share, i) => sum + share * cover[i]!, 0) / (all || 1);
      return [point, Math.min(1, mean * fit)];
    }),
  );
}

/**
 * The press or movement whose answer is expected to tell most about what causes these pains, given
 * what was answered; never one that was answered. `null` where nothing is marked, nothing is left
 * to ask, or nothing would tell anything.
 */
export function nextCheck(
  index: RankingIndex,
  pains: readonly PaintedPain[],
  answers: CheckAnswers | undefined,
  movements: MovementById,
  effortOf: EffortOf,
  options: RankingOptions,
  confirm: ConfirmOptions = CONFIRM_DEFAULTS,
): NextCheck | null {
  const scored = scorePoints(index, pains, options);
  const scores = openScores(index, scored, answers, options);
  const evidence = evidenceOf(index.points, answers, movements, confirm);
  const weighed = [...scores].map(([p, score]) => ({
    point: defined(index.points[p], "nextCheck: point out of range"),
    score,
    evidence: evidence[p] ?? 0,
  }));
  const hypotheses = beliefsOf(weighed, scored.signs.sharpness, confirm);
  const pressed = pressedPoints(answers);
  const tested = testedMovements(answers);
  const offers: CheckOffer[] = [];
  for (const { point } of hypotheses) {
    const { triggerPoint, side } = point;
    if (pressed.has(checkKey(triggerPoint, side))) continue;
    const effort = effortOf({ kind: "press", triggerPoint, side });
    if (effort !== null) offers.push({ kind: "press", point, effort });
  }
  for (const movement of movements.values()) {
    for (const side of movement.sided ? (["right", "left"] as const) : (["midline"] as const)) {
      if (tested.has(checkKey(movement.id, side))) continue;
      const effort = effortOf({ kind: "movement", movement: movement.id, side });
      if (effort !== null) offers.push({ kind: "movement", movement, side, effort });
    }
  }
  const chosen = chooseCheck(hypotheses, offers, confirm);
  return chosen && { check: refOf(chosen.offer), gainBits: chosen.gainBits, why: chosen.why };
}

function refOf(offer: ChosenCheck["offer"]): NextCheck["check"] {
  return offer.kind === "press"
    ? { kind: "press", triggerPoint: offer.point.triggerPoint, side: offer.point.side }
    : { kind: "movement", movement: offer.movement.id, side: offer.side };
}

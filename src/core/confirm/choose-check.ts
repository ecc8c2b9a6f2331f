import type { Side } from "../anatomy/side.ts";
import {
  type ConfirmPoint,
  type MovementReach,
  movementShares,
  movesMuscle,
  pressShares,
  relationOf,
} from "./answer-model.ts";
import type { ConfirmOptions } from "./confirm-options.ts";
import { checkKey } from "./evidence.ts";

/** A possible cause and how likely it is, given all answers so far. */
export interface Hypothesis {
  readonly point: ConfirmPoint;
  /** Its share of the belief, 0–1; what all of them leave over is "something else". */
  readonly share: number;
}

/** Something that could be asked next. */
export type CheckOffer =
  | { readonly kind: "press"; readonly point: ConfirmPoint; readonly effort: number }
  | {
      readonly kind: "movement";
      readonly movement: MovementReach;
      readonly side: Side;
      readonly effort: number;
    };

/** Why a check was chosen, as facts for a sentence. */
export type CheckWhy =
  | { readonly kind: "likeliest" }
  | { readonly kind: "cluster"; readonly points: number }
  | { readonly kind: "tells-apart" }
  | { readonly kind: "splits"; readonly moved: number; readonly still: number };

/** The check to ask next. */
export interface ChosenCheck {
  readonly offer: CheckOffer;
  /** Expected fall of the uncertainty over the causes, bits. */
  readonly gainBits: number;
  readonly why: CheckWhy;
}

/** From this share on a cause is counted in the reason. */
const WORTH_NAMING = 0.02;

/** Chance of each answer for one cause; `null` for something else. */
type AnswerShares = (point: ConfirmPoint | null) => readonly number[];

function answersOf(offer: CheckOffer, options: ConfirmOptions): AnswerShares {
  if (offer.kind === "press") {
    return (point) => {
      const relation = point === null ? "apart" : relationOf(offer.point, point, options);
      const { confirmed, tender, negative } = pressShares(relation, options);
      return [confirmed, tender, negative];
    };
  }
  const moved = movementShares(true, options);
  const still = movementShares(false, options);
  return (point) => {
    const is = point !== null && movesMuscle(offer.movement, offer.side, point.muscle, point.side);
    return is ? [moved.pain, moved.none] : [still.pain, still.none];
  };
}

/**
 * How much an answer tells about the cause on average, bits: the mutual information of answer and
 * cause. 0 where every cause would answer alike; never negative.
 */
export function expectedGain(
  hypotheses: readonly Hypothesis[],
  offer: CheckOffer,
  options: ConfirmOptions,
): number {
  const shares = answersOf(offer, options);
  const rest = Math.max(0, 1 - hypotheses.reduce((sum, { share }) => sum + share, 0));
  const causes = [
    ...hypotheses.map(({ point, share }) => ({ share, answers: shares(point) })),
    { share: rest, answers: shares(null) },
  ];
  const total = causes[0]!.answers.map((_, a) =>
    causes.reduce((sum, { share, answers }) => sum + share * answers[a]!, 0),
  );
  let gain = 0;
  for (const { share, answers } of causes) {
    answers.forEach((chance, a) => {
      if (share > 0 && chance > 0) gain += share * chance * Math.log2(chance / total[a]!);
    });
  }
  return Math.max(0, gain);
}

function keyOf(offer: CheckOffer): string {
  return offer.kind === "press"
    ? checkKey(offer.point.triggerPoint, offer.point.side)
    : checkKey(offer.movement.id, offer.side);
}

/** The facts behind one choice. */
function whyOf(
  hypotheses: readonly Hypothesis[],
  offer: CheckOffer,
  options: ConfirmOptions,
): CheckWhy {
  const named = hypotheses.filter(({ share }) => share >= WORTH_NAMING);
  if (offer.kind === "movement") {
    const moved = named.filter(({ point }) =>
      movesMuscle(offer.movement, offer.side, point.muscle, point.side),
    ).length;
    return { kind: "splits", moved, still: named.length - moved };
  }
  const relation = (one: Hypothesis) => relationOf(offer.point, one.point, options);
  const own = hypotheses.find((one) => relation(one) === "itself")?.share ?? 0;
  const near = named.filter((one) => relation(one) === "near").length;
  if (near > 0) return { kind: "cluster", points: near + 1 };
  if (hypotheses.every(({ share }) => share <= own + 1e-9)) return { kind: "likeliest" };
  return { kind: "tells-apart" };
}

/**
 * The offer that tells most about the cause. Offers within `tieShare` of the best are a tie: the
 * easiest wins, then the one that tells more, then the order of names. `null` when none is worth
 * asking. The order in which offers are given changes nothing.
 */
export function chooseCheck(
  hypotheses: readonly Hypothesis[],
  offers: readonly CheckOffer[],
  options: ConfirmOptions,
): ChosenCheck | null {
  const gains = offers.map((offer) => ({
    offer,
    gainBits: expectedGain(hypotheses, offer, options),
  }));
  const best = gains.reduce((most, { gainBits }) => Math.max(most, gainBits), 0);
  if (!(best >= options.leastGain)) return null;
  const [chosen] = gains
    .filter(({ gainBits }) => gainBits >= options.tieShare * best)
    .sort(
      (a, b) =>
        a.offer.effort - b.offer.effort ||
        (Math.abs(a.gainBits - b.gainBits) > 1e-9 ? b.gainBits - a.gainBits : 0) ||
        (keyOf(a.offer) < keyOf(b.offer) ? -1 : 1),
    );
  return chosen ? { ...chosen, why: whyOf(hypotheses, chosen.offer, options) } : null;
}

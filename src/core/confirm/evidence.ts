import type { Side } from "../anatomy/side.ts";
import type { CheckAnswers } from "../query/contract.ts";
import {
  type ConfirmPoint,
  type MovementReach,
  type MovementValue,
  movementShares,
  movesMuscle,
  type PressValue,
  pressShares,
  relationOf,
} from "./answer-model.ts";
import type { ConfirmOptions } from "./confirm-options.ts";

/** The movements that answers may name. */
export type MovementById = ReadonlyMap<string, MovementReach>;

/** Names a point and a side, or a movement and a side, in one text. */
export function checkKey(id: string, side: Side): string {
  return `${id} ${side}`;
}

const PRESS_VALUES = ["negative", "tender", "confirmed"] as const;

/** What each pressed point brought, by `checkKey`; of several answers the strongest counts. */
export function pressedPoints(answers: CheckAnswers | undefined): ReadonlyMap<string, PressValue> {
  const pressed = new Map<string, PressValue>();
  for (const value of PRESS_VALUES) {
    for (const { triggerPoint, side } of answers?.[value] ?? []) {
      pressed.set(checkKey(triggerPoint, side), value);
    }
  }
  return pressed;
}

/** What each movement brought, by `checkKey`; of several answers pain counts. */
export function testedMovements(
  answers: CheckAnswers | undefined,
): ReadonlyMap<string, { id: string; side: Side; value: MovementValue }> {
  const tested = new Map<string, { id: string; side: Side; value: MovementValue }>();
  for (const { movement: id, side, answer: value } of answers?.movements ?? []) {
    const key = checkKey(id, side);
    if (value === "pain" || !tested.has(key)) tested.set(key, { id, side, value });
  }
  return tested;
}

/**
 * What the answers say for each point: the natural logarithm of how much likelier they are if the
 * point is the cause than if something else is. 0 for every point where nothing was answered;
 * answers about unknown points and movements say nothing. The order of answers changes nothing.
 */
export function evidenceOf(
  points: readonly ConfirmPoint[],
  answers: CheckAnswers | undefined,
  movements: MovementById,
  options: ConfirmOptions,
): Float64Array {
  const evidence = new Float64Array(points.length);
  const pressed = pressedPoints(answers);
  if (pressed.size > 0) {
    const found = points.filter((one) => pressed.has(checkKey(one.triggerPoint, one.side)));
    found.sort((a, b) => (a.triggerPoint + a.side < b.triggerPoint + b.side ? -1 : 1));
    const none = pressShares("apart", options);
    for (const press of found) {
      const value = pressed.get(checkKey(press.triggerPoint, press.side)) ?? "negative";
      points.forEach((point, p) => {
        const relation = relationOf(press, point, options);
        if (relation === "apart") return;
        evidence[p]! += Math.log(pressShares(relation, options)[value] / none[value]);
      });
    }
  }
  const moved = movementShares(true, options);
  const still = movementShares(false, options);
  const tested = [...testedMovements(answers)].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [, { id, side, value }] of tested) {
    const movement = movements.get(id);
    if (!movement) continue;
    points.forEach((point, p) => {
      if (movesMuscle(movement, side, point.muscle, point.side)) {
        evidence[p]! += Math.log(moved[value] / still[value]);
      }
    });
  }
  return evidence;
}

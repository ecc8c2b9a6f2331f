import type { Side } from "../../core/anatomy/side.ts";
import type { CheckRef } from "../../core/confirm/index.ts";
import type { KnowledgeIndex } from "../../core/knowledge/knowledge-index.ts";
import { structureName } from "../records/names.ts";
import type { Catalogue } from "../text/en.ts";

type Words = Pick<Catalogue, "side" | "confirm">;

function pointName(
  knowledge: KnowledgeIndex,
  text: Words,
  triggerPoint: string,
  side: Side,
): string {
  const muscle = knowledge.triggerPoint(triggerPoint)?.muscle ?? triggerPoint;
  const name = structureName(knowledge, muscle).everyday;
  const points = knowledge.triggerPointsOf(muscle);
  const at = points.findIndex((point) => point.id === triggerPoint);
  const whole = points.length > 1 && at >= 0 ? text.confirm.knot(name, at + 1) : name;
  return text.side.with(whole, side);
}

/** What a check is called on screen: the muscle's everyday name, or the movement's, with its side. */
export function checkName(knowledge: KnowledgeIndex, text: Words, check: CheckRef): string {
  if (check.kind === "press") return pointName(knowledge, text, check.triggerPoint, check.side);
  const name = knowledge.movementTest(check.movement)?.name ?? check.movement;
  return text.side.with(name, check.side);
}

import type { KnowledgeIndex } from "../../core/knowledge/knowledge-index.ts";
import type { PointRef } from "../../state/index.ts";
import { structureName } from "../records/names.ts";
import type { Catalogue } from "../text/en.ts";

/**
 * What a point is called where several may stand together: its muscle and side, and its number where the
 * muscle has more than one.
 */
export function pointName(
  knowledge: KnowledgeIndex,
  text: Catalogue,
  { triggerPoint, side }: PointRef,
): { readonly everyday: string; readonly latin: string } {
  const muscle = knowledge.triggerPoint(triggerPoint)?.muscle ?? triggerPoint;
  const { everyday, latin } = structureName(knowledge, muscle);
  const points = knowledge.triggerPointsOf(muscle);
  const number = points.findIndex(({ id }) => id === triggerPoint) + 1;
  const name = text.side.with(everyday, side);
  return {
    everyday: points.length > 1 && number > 0 ? `${name}, ${text.compare.point(number)}` : name,
    latin,
  };
}

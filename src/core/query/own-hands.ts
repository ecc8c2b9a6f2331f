import type { KnowledgeIndex } from "../knowledge/knowledge-index.ts";
import type { EffortOf } from "../ranking/next-check.ts";

/** What the effort goes by. */
type Known = Pick<KnowledgeIndex, "triggerPoint" | "muscle" | "techniquesOf" | "movementTest">;

/** Effort of each kind of check: ties are settled by it. */
export const EFFORT = { easyPress: 1, movement: 2, carefulPress: 3, farPress: 4 } as const;

/**
 * What one may press and try with one's own hands: not a muscle that is left to a professional, and
 * rather a movement than a press in a place out of reach. Says nothing about the person's health;
 * `core/safety` does.
 */
export function ownHands(knowledge: Known): EffortOf {
  return (check) => {
    if (check.kind === "movement") {
      return knowledge.movementTest(check.movement) ? EFFORT.movement : null;
    }
    const point = knowledge.triggerPoint(check.triggerPoint);
    const verdict = point && knowledge.muscle(point.muscle)?.selfTreatment.verdict;
    if (!point || !verdict || verdict === "professional") return null;
    const within = knowledge.techniquesOf(point.muscle).some(({ reach }) => reach === "self");
    if (verdict === "partner" || !within) return EFFORT.farPress;
    return verdict === "with-care" ? EFFORT.carefulPress : EFFORT.easyPress;
  };
}

import type { KnowledgeBase } from "../knowledge/knowledge-base.ts";

/** A muscle's record with everything that hangs on it; `null` for an unknown id. */
export function muscleRecord(knowledge: KnowledgeBase, id: string): object | null {
  const muscle = knowledge.muscle(id);
  if (!muscle) return null;
  return {
    ...muscle,
    triggerPoints: knowledge.triggerPointsOf(id),
    zones: knowledge.triggerPointsOf(id).map((point) => ({
      triggerPoint: point.id,
      ...point.pattern,
    })),
    techniques: knowledge.techniquesOf(id),
    placements: [],
    stretches: knowledge.stretchesOf(id),
    causeRecords: muscle.causes.flatMap((cause) => knowledge.cause(cause) ?? []),
    lookAlikeRecords: muscle.lookAlikes.flatMap((one) => knowledge.lookAlike(one) ?? []),
    sources: knowledge.sourcesOf(id),
  };
}

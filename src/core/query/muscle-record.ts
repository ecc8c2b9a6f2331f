import type { KnowledgeBase } from "../knowledge/knowledge-base.ts";

/** A muscle's record with everything that hangs on it; `null` for an unknown id. */
export function muscleRecord(knowledge: KnowledgeBase, id: string): object | null {
  const chapter = knowledge.chapter(id);
  if (!chapter) return null;
  const { muscle, triggerPoints, techniques, stretches, causes, sources } = chapter;
  return {
    ...muscle,
    triggerPoints,
    zones: triggerPoints.map((point) => ({ triggerPoint: point.id, ...point.pattern })),
    techniques,
    placements: [],
    stretches,
    causeRecords: causes,
    lookAlikeRecords: muscle.lookAlikes.flatMap((one) => knowledge.lookAlike(one) ?? []),
    symptoms: knowledge.bundle.symptoms.filter((symptom) =>
      symptom.muscles.some((one) => one.muscle === id),
    ),
    sources,
  };
}

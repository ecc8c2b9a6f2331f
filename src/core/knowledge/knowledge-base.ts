import type { KnowledgeBundle } from "./bundle.ts";
import { citedSourceIds } from "./cited-sources.ts";
import { byId, createKnowledgeIndex, groupBy, type KnowledgeIndex } from "./knowledge-index.ts";
import type { MuscleChapter } from "./muscle-chapter.ts";
import type { Muscle, Stretch, Technique, TriggerPoint } from "./records.generated.ts";

/** The whole data set, read-only and indexed: for the command line, the checks and the build. */
export interface KnowledgeBase extends KnowledgeIndex<Muscle, TriggerPoint, Technique> {
  readonly bundle: KnowledgeBundle;
  stretchesOf(muscleId: string): readonly Stretch[];
  /** A muscle with everything that hangs on it; `undefined` for an unknown id. */
  chapter(muscleId: string): MuscleChapter<TriggerPoint> | undefined;
}

/** Indexes a checked bundle. Keeps references to its records; does not copy or change them. */
export function createKnowledgeBase(bundle: KnowledgeBundle): KnowledgeBase {
  const index = createKnowledgeIndex<Muscle, TriggerPoint, Technique>(bundle);
  const stretchesOf = groupBy(bundle.stretches, (stretch) => stretch.muscles);
  const causes = byId(bundle.causes);
  return {
    ...index,
    bundle,
    stretchesOf,
    chapter(muscleId) {
      const muscle = index.muscle(muscleId);
      if (!muscle) return undefined;
      const triggerPoints = index.triggerPointsOf(muscleId);
      const techniques = index.techniquesOf(muscleId);
      const stretches = stretchesOf(muscleId);
      const of = muscle.causes.flatMap((id) => causes.get(id) ?? []);
      const cited = citedSourceIds([muscle, ...triggerPoints, ...techniques, ...stretches, ...of]);
      return {
        muscle,
        triggerPoints,
        techniques,
        stretches,
        causes: of,
        sources: bundle.sources.filter((source) => cited.has(source.id)),
      };
    },
  };
}

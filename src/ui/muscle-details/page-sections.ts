import type { KnowledgeIndex } from "../../core/knowledge/knowledge-index.ts";
import type { MuscleChapter } from "../../core/knowledge/muscle-chapter.ts";
import { SECTION_IDS, type SectionId } from "./section-link.ts";

/** The sections that have something to say for this muscle, in reading order. */
export function pageSections(
  knowledge: KnowledgeIndex,
  { muscle, triggerPoints }: MuscleChapter,
): readonly SectionId[] {
  const silent: Partial<Record<SectionId, boolean>> = {
    find: triggerPoints.length === 0,
    careful: muscle.cautions.length === 0,
    other: !muscle.lookAlikes.some((id) => knowledge.lookAlike(id)),
  };
  return SECTION_IDS.filter((section) => !silent[section]);
}

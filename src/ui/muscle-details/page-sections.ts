import type { KnowledgeBase } from "../../core/knowledge/knowledge-base.ts";
import type { Muscle } from "../../core/knowledge/records.generated.ts";
import { SECTION_IDS, type SectionId } from "./section-link.ts";

/** The sections that have something to say for this muscle, in reading order. */
export function pageSections(knowledge: KnowledgeBase, muscle: Muscle): readonly SectionId[] {
  const silent: Partial<Record<SectionId, boolean>> = {
    find: knowledge.triggerPointsOf(muscle.id).length === 0,
    careful: muscle.cautions.length === 0,
    other: !muscle.lookAlikes.some((id) => knowledge.lookAlike(id)),
  };
  return SECTION_IDS.filter((section) => !silent[section]);
}

import type { KnowledgeIndex } from "../../core/knowledge/knowledge-index.ts";

/** What a structure is called on screen. `latin` is empty where there is nothing to add. */
export interface StructureName {
  readonly everyday: string;
  readonly latin: string;
}

/** The text with a capital at its start; names stand alone on screen. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** `upper-trapezius` as `Upper trapezius`, for structures without a record. */
export function nameFromId(id: string): string {
  return capitalised(id.replaceAll("-", " "));
}

/** A muscle's names; any other structure is named after its id. */
export function structureName(knowledge: KnowledgeIndex, id: string): StructureName {
  const muscle = knowledge.muscle(id);
  return muscle
    ? { everyday: capitalised(muscle.names.everyday), latin: muscle.names.latin }
    : { everyday: nameFromId(id), latin: "" };
}

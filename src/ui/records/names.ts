import type { KnowledgeBase } from "../../core/knowledge/knowledge-base.ts";

/** What a structure is called on screen. `latin` is empty where there is nothing to add. */
export interface StructureName {
  readonly everyday: string;
  readonly latin: string;
}

/** `upper-trapezius` as `Upper trapezius`, for structures without a record. */
export function nameFromId(id: string): string {
  const words = id.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A muscle's names; any other structure is named after its id. */
export function structureName(knowledge: KnowledgeBase, id: string): StructureName {
  const muscle = knowledge.muscle(id);
  return muscle
    ? { everyday: muscle.names.everyday, latin: muscle.names.latin }
    : { everyday: nameFromId(id), latin: "" };
}

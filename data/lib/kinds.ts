/** Kinds of records: the schema's name, the folder under `data/`, and the list in the bundle. */
export const RECORD_KINDS = [
  { kind: "muscle", folder: "muscles", list: "muscles" },
  { kind: "trigger-point", folder: "trigger-points", list: "triggerPoints" },
  { kind: "technique", folder: "techniques", list: "techniques" },
  { kind: "stretch", folder: "stretches", list: "stretches" },
  { kind: "cause", folder: "causes", list: "causes" },
  { kind: "look-alike", folder: "look-alikes", list: "lookAlikes" },
  { kind: "source", folder: "sources", list: "sources" },
  { kind: "tool", folder: "tools", list: "tools" },
  { kind: "skin-region", folder: "skin-regions", list: "skinRegions" },
  { kind: "red-flag", folder: "red-flags", list: "redFlags" },
  { kind: "symptom", folder: "symptoms", list: "symptoms" },
  { kind: "therapy", folder: "therapies", list: "therapies" },
  { kind: "condition", folder: "conditions", list: "conditions" },
  { kind: "no-go-area", folder: "no-go-areas", list: "noGoAreas" },
  { kind: "lesson", folder: "lessons", list: "lessons" },
  { kind: "movement-test", folder: "movement-tests", list: "movementTests" },
] as const;

export type RecordKind = (typeof RECORD_KINDS)[number]["kind"];

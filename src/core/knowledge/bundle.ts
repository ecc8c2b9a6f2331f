import type {
  Cause,
  Condition,
  Lesson,
  LookAlike,
  MovementTest,
  Muscle,
  NoGoArea,
  RedFlag,
  SkinRegion,
  Source,
  Stretch,
  Symptom,
  Technique,
  Therapy,
  Tool,
  TriggerPoint,
} from "./records.generated.ts";
import type { MuscleGroup, SummaryLists } from "./summaries.ts";

/** Marks a JSON file as the whole data set. */
export const BUNDLE_FORMAT = "knotmap-knowledge";
/** Marks a JSON file as the summaries the app starts with. */
export const INDEX_FORMAT = "knotmap-index";
/** Raised when a reader of the old shape would misread the new one. */
export const BUNDLE_VERSION = 2;

/** A fact that the app must carry, and where it says it. */
export interface ChecklistRow {
  /** 1–100. */
  readonly row: number;
  /** The fact in short. */
  readonly fact: string;
  /** Records that say it, `<kind>/<id>` or `<kind>/<id>#<field path>`. */
  readonly said: readonly string[];
  /** Regular expressions, whatever the case, that the words there must match. */
  readonly words: readonly string[];
}

/** The whole knowledge base as one plain JSON value; every list is sorted by id. */
export interface KnowledgeBundle {
  readonly format: typeof BUNDLE_FORMAT;
  readonly version: typeof BUNDLE_VERSION;
  /** Version of the data set, that of the app. */
  readonly release: string;
  readonly licence: string;
  /** Hash of the content, for caches and reports. */
  readonly contentHash: string;
  readonly muscleGroups: readonly MuscleGroup[];
  readonly muscles: readonly Muscle[];
  readonly triggerPoints: readonly TriggerPoint[];
  readonly techniques: readonly Technique[];
  readonly stretches: readonly Stretch[];
  readonly causes: readonly Cause[];
  readonly lookAlikes: readonly LookAlike[];
  readonly sources: readonly Source[];
  readonly tools: readonly Tool[];
  readonly skinRegions: readonly SkinRegion[];
  readonly redFlags: readonly RedFlag[];
  readonly symptoms: readonly Symptom[];
  readonly therapies: readonly Therapy[];
  readonly conditions: readonly Condition[];
  readonly noGoAreas: readonly NoGoArea[];
  readonly lessons: readonly Lesson[];
  readonly movementTests: readonly MovementTest[];
  readonly checklist: readonly ChecklistRow[];
}

/** Names of the record lists in a bundle. */
export const BUNDLE_LISTS = [
  "muscleGroups",
  "muscles",
  "triggerPoints",
  "techniques",
  "stretches",
  "causes",
  "lookAlikes",
  "sources",
  "tools",
  "skinRegions",
  "redFlags",
  "symptoms",
  "therapies",
  "conditions",
  "noGoAreas",
  "lessons",
  "movementTests",
] as const satisfies readonly (keyof KnowledgeBundle)[];

/** The summaries of all records as one plain JSON value: all that is needed before a first click. */
export interface IndexBundle extends SummaryLists {
  readonly format: typeof INDEX_FORMAT;
  readonly version: typeof BUNDLE_VERSION;
}

/** Names of the record lists in an index. */
export const INDEX_LISTS = [
  "muscleGroups",
  "muscles",
  "triggerPoints",
  "techniques",
  "skinRegions",
  "lookAlikes",
  "redFlags",
  "symptoms",
  "conditions",
  "noGoAreas",
  "lessons",
  "therapies",
  "movementTests",
] as const satisfies readonly (keyof IndexBundle)[];

/** Why a value is not a file this program can read. */
export type BundleProblem = "not-a-bundle" | "other-version" | "list-missing";

/**
 * Looks at the envelope only (format, version, lists of objects with ids); the records inside were
 * checked against their schemas when the file was built. Returns `null` for a good one.
 */
function findProblem(
  value: unknown,
  format: string,
  lists: readonly string[],
): BundleProblem | null {
  if (typeof value !== "object" || value === null) return "not-a-bundle";
  const members = new Map<string, unknown>(Object.entries(value));
  if (members.get("format") !== format) return "not-a-bundle";
  if (members.get("version") !== BUNDLE_VERSION) return "other-version";
  if (typeof members.get("contentHash") !== "string") return "not-a-bundle";
  const sound = lists.every((name) => {
    const list = members.get(name);
    return Array.isArray(list) && list.every(hasId);
  });
  return sound ? null : "list-missing";
}

/** `findProblem` for the whole data set. */
export function findBundleProblem(value: unknown): BundleProblem | null {
  return findProblem(value, BUNDLE_FORMAT, BUNDLE_LISTS);
}

/** `findProblem` for the summaries. */
export function findIndexProblem(value: unknown): BundleProblem | null {
  return findProblem(value, INDEX_FORMAT, INDEX_LISTS);
}

function hasId(value: unknown): boolean {
  return (
    typeof value === "object" && value !== null && "id" in value && typeof value.id === "string"
  );
}

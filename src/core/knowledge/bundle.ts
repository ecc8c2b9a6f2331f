import type {
  Cause,
  LookAlike,
  Muscle,
  RedFlag,
  SkinRegion,
  Source,
  Stretch,
  Technique,
  Tool,
  TriggerPoint,
} from "./records.generated.ts";

/** Marks a JSON file as a knowledge bundle. */
export const BUNDLE_FORMAT = "knotmap-knowledge";
/** Raised when a reader of the old shape would misread the new one. */
export const BUNDLE_VERSION = 1;

/** A group of muscles with one everyday name, e.g. the trapezius and its three parts. */
export interface MuscleGroup {
  readonly id: string;
  readonly name: string;
  /** Ids of the members, whether their records are written or not. */
  readonly members: readonly string[];
}

/** The whole knowledge base as one plain JSON value; every list is sorted by id. */
export interface KnowledgeBundle {
  readonly format: typeof BUNDLE_FORMAT;
  readonly version: typeof BUNDLE_VERSION;
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
] as const satisfies readonly (keyof KnowledgeBundle)[];

/** Why a value is not a bundle this program can read. */
export type BundleProblem = "not-a-bundle" | "other-version" | "list-missing";

/**
 * Looks at the envelope only (format, version, lists of objects with ids); the records inside were
 * checked against their schemas when the bundle was built. Returns `null` for a good bundle.
 */
export function findBundleProblem(value: unknown): BundleProblem | null {
  if (typeof value !== "object" || value === null) return "not-a-bundle";
  const members = new Map<string, unknown>(Object.entries(value));
  if (members.get("format") !== BUNDLE_FORMAT) return "not-a-bundle";
  if (members.get("version") !== BUNDLE_VERSION) return "other-version";
  if (typeof members.get("contentHash") !== "string") return "not-a-bundle";
  const sound = BUNDLE_LISTS.every((name) => {
    const list = members.get(name);
    return Array.isArray(list) && list.every(hasId);
  });
  return sound ? null : "list-missing";
}

function hasId(value: unknown): boolean {
  return (
    typeof value === "object" && value !== null && "id" in value && typeof value.id === "string"
  );
}

import { createHash } from "node:crypto";
import {
  BUNDLE_FORMAT,
  BUNDLE_VERSION,
  type ChecklistRow,
  type KnowledgeBundle,
} from "../../src/core/knowledge/bundle.ts";
import type { MuscleGroup } from "../../src/core/knowledge/summaries.ts";
import type { RecordFile } from "../checks/check.ts";
import { RECORD_KINDS } from "./kinds.ts";
import type { SchemaSet } from "./schemas.ts";

/** `data/muscle-ids.json`: every muscle id and the groups they form. */
export interface MuscleIdList {
  readonly muscles: readonly {
    readonly id: string;
    readonly name: string;
    readonly region: string;
    readonly parent: string | null;
  }[];
  readonly groups: readonly MuscleGroup[];
}

/** Licence of the data set; see data/LICENSE. */
const LICENCE = "CC BY 4.0";

/** `G2` before `G10`, otherwise alphabetical. */
function compareIds(a: RecordFile, b: RecordFile): number {
  return a.name.localeCompare(b.name, "en", { numeric: true });
}

/** Joins all records that fit their schemas into one bundle; the others are left out. */
export function assembleBundle(
  files: readonly RecordFile[],
  schemas: SchemaSet,
  muscleIds: MuscleIdList,
  checklist: readonly ChecklistRow[],
  release: string,
): KnowledgeBundle {
  const sound = files.filter(
    (file) => file.value !== undefined && schemas.validate(file.kind, file.value).length === 0,
  );
  const lists = RECORD_KINDS.map(({ kind, list }) => {
    const records = sound.filter((file) => file.kind === kind).toSorted(compareIds);
    return [list, records.map((file) => file.value)] as const;
  });
  const content: Record<string, unknown> = {
    muscleGroups: muscleIds.groups.toSorted((a, b) => a.id.localeCompare(b.id, "en")),
    ...Object.fromEntries(lists),
    checklist,
  };
  const contentHash = createHash("sha256").update(JSON.stringify(content)).digest("hex");
  const bundle: unknown = {
    format: BUNDLE_FORMAT,
    version: BUNDLE_VERSION,
    release,
    licence: LICENCE,
    contentHash: contentHash.slice(0, 16),
    ...content,
  };
  // Each record was validated against the schema its type is generated from.
  return bundle as KnowledgeBundle;
}

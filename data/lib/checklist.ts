import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ChecklistRow } from "../../src/core/knowledge/bundle.ts";

/** Rows that the source checklist has. */
export const CHECKLIST_ROWS = 100;

/** `data/checklist.json`: which record says which fact of the source checklist; none where absent. */
export function readChecklist(dataFolder: string): readonly ChecklistRow[] {
  const path = join(dataFolder, "checklist.json");
  if (!existsSync(path)) return [];
  // A list kept by hand beside the schemas; the check `checklist-said` looks into every row.
  const file = JSON.parse(readFileSync(path, "utf8")) as { readonly rows: readonly ChecklistRow[] };
  return file.rows;
}

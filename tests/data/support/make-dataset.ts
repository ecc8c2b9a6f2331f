import { join } from "node:path";
import type { Check, Dataset, Problem, RecordFile } from "../../../data/checks/check.ts";
import { assembleBundle } from "../../../data/lib/assemble-bundle.ts";
import { CHECKLIST_ROWS } from "../../../data/lib/checklist.ts";
import { formatRecord } from "../../../data/lib/format-record.ts";
import type { JsonObject } from "../../../data/lib/json.ts";
import { RECORD_KINDS, type RecordKind } from "../../../data/lib/kinds.ts";
import { loadSchemas } from "../../../data/lib/schemas.ts";
import type { ChecklistRow } from "../../../src/core/knowledge/bundle.ts";
import { SOUND_RECORDS } from "./sound-records.ts";

/** Every row said by the one lesson. */
export const SOUND_CHECKLIST: readonly ChecklistRow[] = Array.from(
  { length: CHECKLIST_ROWS },
  (_, i) => ({
    row: i + 1,
    fact: "A fact.",
    said: ["lesson/what-is-a-knot#sections[0].text"],
    words: ["SORE"],
  }),
);

const schemas = loadSchemas(join(import.meta.dirname, "../../../data"));

/** Replaces one record by id, or removes it with `null`. Members given are merged over the old. */
export type Edits = { readonly [id: string]: JsonObject | null };

/** The sound data set with some records changed, removed, or added under another file name. */
export function makeDataset(
  edits: Edits = {},
  added: readonly (readonly [RecordKind, string, JsonObject | undefined])[] = [],
  checklist: readonly ChecklistRow[] = SOUND_CHECKLIST,
): Dataset {
  const folderOf = new Map(RECORD_KINDS.map(({ kind, folder }) => [kind, folder]));
  const file = (kind: RecordKind, name: string, value: JsonObject | undefined): RecordFile => ({
    kind,
    path: `data/${folderOf.get(kind) ?? ""}/${name}.json`,
    name,
    text: value === undefined ? "" : formatRecord(schemas, kind, value),
    value,
  });
  const files = SOUND_RECORDS.flatMap(([kind, record]) => {
    const id = String(record["id"]);
    const edit = edits[id];
    return edit === null ? [] : [file(kind, id, { ...record, ...edit })];
  });
  files.push(...added.map(([kind, name, value]) => file(kind, name, value)));
  const muscleIds = {
    muscles: [],
    groups: [{ id: "trapezius", name: "Trapezius", members: ["upper-trapezius"] }],
  };
  return {
    schemas,
    files,
    bundle: assembleBundle(files, schemas, muscleIds, checklist, "1.2.3"),
    knownMuscles: new Set(["upper-trapezius"]),
    landmarks: new Set(["acromion"]),
  };
}

/** What a check says about a data set, as `path message`. */
export function findings(check: Check, dataset: Dataset): readonly string[] {
  const problems: readonly Problem[] =
    check.scope === "file"
      ? dataset.files.flatMap((one) => check.run(one, dataset))
      : check.run(dataset);
  return problems.map(({ path, message }) => `${path} ${message}`);
}

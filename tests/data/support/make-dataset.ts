import { join } from "node:path";
import type { Check, Dataset, Problem, RecordFile } from "../../../data/checks/check.ts";
import { assembleBundle } from "../../../data/lib/assemble-bundle.ts";
import { formatRecord } from "../../../data/lib/format-record.ts";
import type { JsonObject } from "../../../data/lib/json.ts";
import { RECORD_KINDS, type RecordKind } from "../../../data/lib/kinds.ts";
import { loadSchemas } from "../../../data/lib/schemas.ts";
import { SOUND_RECORDS } from "./sound-records.ts";

const schemas = loadSchemas(join(import.meta.dirname, "../../../data"));

/** Replaces one record by id, or removes it with `null`. Members given are merged over the old. */
export type Edits = { readonly [id: string]: JsonObject | null };

/** The sound data set with some records changed, removed, or added under another file name. */
export function makeDataset(
  edits: Edits = {},
  added: readonly (readonly [RecordKind, string, JsonObject | undefined])[] = [],
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
    bundle: assembleBundle(files, schemas, muscleIds),
    knownMuscles: new Set(["upper-trapezius", "levator-scapulae"]),
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

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Dataset, RecordFile } from "../checks/check.ts";
import { assembleBundle, type MuscleIdList } from "./assemble-bundle.ts";
import { readChecklist } from "./checklist.ts";
import { isJsonObject, type JsonObject } from "./json.ts";
import { RECORD_KINDS, type RecordKind } from "./kinds.ts";
import { loadSchemas } from "./schemas.ts";

function parseObject(text: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isJsonObject(value) ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function readKind(dataFolder: string, kind: RecordKind, folder: string): readonly RecordFile[] {
  const path = join(dataFolder, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => {
      const text = readFileSync(join(path, name), "utf8");
      return {
        kind,
        path: `data/${folder}/${name}`,
        name: name.slice(0, -".json".length),
        text,
        value: parseObject(text),
      };
    });
}

/** Ids in a landmark list `{ landmarks: [{ id }] }`; `null` where the file is absent. */
function readLandmarks(path: string): ReadonlySet<string> | null {
  if (!existsSync(path)) return null;
  const list = parseObject(readFileSync(path, "utf8"))?.["landmarks"];
  if (!Array.isArray(list)) throw new Error(`${path}: has no list \`landmarks\``);
  const ids = list.map((one: unknown) => (isJsonObject(one) ? one["id"] : undefined));
  return new Set(ids.filter((id) => typeof id === "string"));
}

/** The version of the app, which is that of its data. */
function readRelease(root: string): string {
  const version = parseObject(readFileSync(join(root, "package.json"), "utf8"))?.["version"];
  if (typeof version !== "string") throw new Error("package.json: has no version");
  return version;
}

/** Reads all records under `<root>/data` with their schemas and the lists they refer to. */
export function readDataset(root: string): Dataset {
  const dataFolder = join(root, "data");
  const schemas = loadSchemas(dataFolder);
  const files = RECORD_KINDS.flatMap(({ kind, folder }) => readKind(dataFolder, kind, folder));
  const muscleIds = JSON.parse(
    readFileSync(join(dataFolder, "muscle-ids.json"), "utf8"),
    // A list kept beside the schemas, written by hand and covered by a test.
  ) as MuscleIdList;
  return {
    schemas,
    files,
    bundle: assembleBundle(files, schemas, muscleIds, readChecklist(dataFolder), readRelease(root)),
    knownMuscles: new Set(muscleIds.muscles.map((muscle) => muscle.id)),
    landmarks: readLandmarks(join(root, "models/anatomy/landmarks.json")),
  };
}

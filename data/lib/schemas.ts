import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv, type ErrorObject } from "ajv";
import { isJsonObject, type JsonObject } from "./json.ts";
import { RECORD_KINDS, type RecordKind } from "./kinds.ts";

/** Keywords of our own that tools read and validation ignores. */
const ANNOTATIONS = ["x-claim", "x-ref", "tsType"];

/** All schemas of `data/schemas/`, with a compiled validator per kind of record. */
export interface SchemaSet {
  /** The shared definitions of `common.schema.json`. */
  readonly common: JsonObject;
  readonly byKind: ReadonlyMap<RecordKind, JsonObject>;
  /** Errors of a value against its kind's schema; empty when it fits. */
  validate(kind: RecordKind, value: unknown): readonly ErrorObject[];
}

function readSchema(dataFolder: string, name: string): JsonObject {
  const path = join(dataFolder, "schemas", `${name}.schema.json`);
  const value: unknown = JSON.parse(readFileSync(path, "utf8"));
  if (!isJsonObject(value)) throw new Error(`${path}: a schema is a JSON object`);
  return value;
}

/** Reads and compiles the schemas under `dataFolder`. Throws where one is missing or unsound. */
export function loadSchemas(dataFolder: string): SchemaSet {
  const common = readSchema(dataFolder, "common");
  const ajv = new Ajv({ allErrors: true, strict: true, strictTuples: false, strictTypes: false });
  ajv.addVocabulary(ANNOTATIONS);
  ajv.addSchema(common);
  const byKind = new Map<RecordKind, JsonObject>();
  const validators = new Map<RecordKind, ReturnType<typeof ajv.compile>>();
  for (const { kind } of RECORD_KINDS) {
    const schema = readSchema(dataFolder, kind);
    byKind.set(kind, schema);
    validators.set(kind, ajv.compile(schema));
  }
  return {
    common,
    byKind,
    validate(kind, value) {
      const validator = validators.get(kind);
      if (validator === undefined || validator(value)) return [];
      return validator.errors ?? [];
    },
  };
}

/** The schema a `$ref` points to, or the schema itself. */
export function resolveSchema(schemas: SchemaSet, schema: JsonObject): JsonObject {
  const ref = schema["$ref"];
  if (typeof ref !== "string") return schema;
  const name = ref.split("/").pop() ?? "";
  const definitions = schemas.common["definitions"];
  const target = isJsonObject(definitions) ? definitions[name] : undefined;
  if (!isJsonObject(target)) throw new Error(`schema reference ${ref} leads nowhere`);
  return target;
}

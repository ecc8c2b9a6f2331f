import { formatJson } from "./format-json.ts";
import type { JsonObject } from "./json.ts";
import type { RecordKind } from "./kinds.ts";
import { orderKeys } from "./order-keys.ts";
import type { SchemaSet } from "./schemas.ts";

/** The text of a record's file: keys in the order of the schema, laid out for reading. */
export function formatRecord(schemas: SchemaSet, kind: RecordKind, value: JsonObject): string {
  return formatJson(orderKeys(schemas, schemas.byKind.get(kind) ?? {}, value));
}

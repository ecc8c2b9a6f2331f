import { isJsonObject, type JsonObject } from "./json.ts";
import { resolveSchema, type SchemaSet } from "./schemas.ts";

/** Called for every value of a record with the schema that describes it and the path to it. */
export type SchemaVisitor = (schema: JsonObject, value: unknown, path: string) => void;

/** Branches of a union are told apart by their `kind`; others are all followed. */
export function matchesKind(schema: JsonObject, value: unknown): boolean {
  const properties = schema["properties"];
  if (!isJsonObject(properties) || !isJsonObject(value)) return schema["type"] !== "null";
  const kind = properties["kind"];
  const wanted = isJsonObject(kind) ? kind["const"] : undefined;
  return wanted === undefined || wanted === value["kind"];
}

/** Walks a record beside its schema, so that annotations such as `x-ref` can be acted on. */
export function walkSchema(
  schemas: SchemaSet,
  schema: JsonObject,
  value: unknown,
  visit: SchemaVisitor,
  path = "",
): void {
  const own = resolveSchema(schemas, schema);
  visit(own, value, path);
  const branches = own["anyOf"];
  if (Array.isArray(branches)) {
    for (const branch of branches) {
      if (!isJsonObject(branch)) continue;
      if (matchesKind(resolveSchema(schemas, branch), value)) {
        walkSchema(schemas, branch, value, visit, path);
      }
    }
  }
  if (Array.isArray(value)) {
    const items = own["items"];
    value.forEach((item: unknown, index) => {
      const itemSchema: unknown = Array.isArray(items) ? items[index] : items;
      if (isJsonObject(itemSchema)) {
        walkSchema(schemas, itemSchema, item, visit, `${path}[${index}]`);
      }
    });
  } else if (isJsonObject(value)) {
    const properties = own["properties"];
    const rest = own["additionalProperties"];
    for (const [key, member] of Object.entries(value)) {
      const named = isJsonObject(properties) ? properties[key] : undefined;
      const memberSchema = named ?? rest;
      if (isJsonObject(memberSchema)) {
        walkSchema(schemas, memberSchema, member, visit, path === "" ? key : `${path}.${key}`);
      }
    }
  }
}

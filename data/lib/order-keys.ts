import { isJsonObject, type JsonObject } from "./json.ts";
import { resolveSchema, type SchemaSet } from "./schemas.ts";
import { matchesKind } from "./walk-schema.ts";

/** The branch of a union that fits the value, or the schema itself where there is no union. */
function branchFor(schemas: SchemaSet, schema: JsonObject, value: unknown): JsonObject {
  const own = resolveSchema(schemas, schema);
  const branches = Array.isArray(own["anyOf"]) ? own["anyOf"] : [];
  for (const branch of branches) {
    if (!isJsonObject(branch)) continue;
    const resolved = resolveSchema(schemas, branch);
    if (matchesKind(resolved, value)) return branchFor(schemas, resolved, value);
  }
  return own;
}

/** The same value with the members of every object in the order of its schema, others last. */
export function orderKeys(schemas: SchemaSet, schema: JsonObject, value: unknown): unknown {
  const own = branchFor(schemas, schema, value);
  if (Array.isArray(value)) {
    const items = own["items"];
    return isJsonObject(items) ? value.map((item) => orderKeys(schemas, items, item)) : value;
  }
  if (!isJsonObject(value)) return value;
  const properties = isJsonObject(own["properties"]) ? own["properties"] : {};
  const rest = own["additionalProperties"];
  const named = Object.keys(properties).filter((key) => key in value);
  const others = Object.keys(value).filter((key) => !(key in properties));
  return Object.fromEntries(
    [...named, ...others].map((key) => {
      const member = properties[key] ?? rest;
      return [key, isJsonObject(member) ? orderKeys(schemas, member, value[key]) : value[key]];
    }),
  );
}

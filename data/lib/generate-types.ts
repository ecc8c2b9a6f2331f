import { compile } from "json-schema-to-typescript";
import { isJsonObject } from "./json.ts";
import type { SchemaSet } from "./schemas.ts";

const BANNER = `/**
 * Types of the knowledge records. Generated from data/schemas/ by \`npx tsx data/cli.ts types\`;
 * change the schemas, not this file.
 */
import type { Side } from "../anatomy/side.ts";
import type { LandmarkMix } from "../geometry/point-spec.ts";
`;

/** Points every reference into the shared file at the merged schema's own definitions. */
function localReferences(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(localReferences);
  if (!isJsonObject(value)) return value;
  const copy: Record<string, unknown> = {};
  for (const [key, member] of Object.entries(value)) {
    if (key === "$id" || key === "$schema") continue;
    copy[key] =
      key === "$ref" && typeof member === "string"
        ? member.replace("common.schema.json", "")
        : localReferences(member);
  }
  return copy;
}

/** Domain values are read-only: marks every property and every array, and drops filler comments. */
function tidy(source: string): string {
  return source
    .replace(/export interface KnowledgeTypes \{[^}]*\}\n/, "")
    .replace(
      /^ *\*\s*\n *\* This interface was referenced by[^\n]*\n[^\n]*via the `definition`[^\n]*\n/gm,
      "",
    )
    .replace(/^ *\*\s*\n(?: *\* @m(?:in|ax)Items \d+\n)+/gm, "")
    .replace(/^ *\*\s*\n *\* Items: [^\n]*\n/gm, "")
    .replace(/^(\s+)("?[\w-]+"?\??:)/gm, "$1readonly $2")
    .replace(/^(\s+)(\[k: string\]:)/gm, "$1readonly $2")
    .replace(/(?<!readonly )\b(string|number|unknown|[A-Z]\w*)\[\]/g, "readonly $1[]")
    .replace(/(: )(\([^()]*\)|\{ ?\}|\{\})\[\]/g, "$1readonly $2[]");
}

/** TypeScript source for all records and their parts, one module, deterministic. */
export async function generateTypes(schemas: SchemaSet): Promise<string> {
  const shared = schemas.common["definitions"];
  const definitions: Record<string, unknown> = isJsonObject(shared) ? { ...shared } : {};
  for (const [kind, schema] of schemas.byKind) definitions[kind] = schema;
  const merged = localReferences({ title: "KnowledgeTypes", definitions });
  const source = await compile(
    // The compiler's schema type cannot express our own annotations; Ajv has checked the schemas.
    merged as Parameters<typeof compile>[0],
    "KnowledgeTypes",
    {
      bannerComment: BANNER,
      unreachableDefinitions: true,
      ignoreMinAndMaxItems: true,
      additionalProperties: false,
      style: { printWidth: 100 },
    },
  );
  return tidy(source);
}

import { isJsonObject, type JsonObject } from "./json.ts";
import { RECORD_KINDS } from "./kinds.ts";
import type { SchemaSet } from "./schemas.ts";

const INTRODUCTION = `# Data format

Generated from \`data/schemas/\` by \`npx tsx data/cli.ts types\`; change the schemas, not this page.

Every record is one JSON file, named after its id. Records describe the right side and the
midline; the build mirrors them. In a landmark mix \`right\` means the side of the point, \`left\`
the opposite side. Fields marked © are clinical: each has an entry in \`claims\` with its sources
and grade (an empty list needs none).
`;

function typeOf(schema: JsonObject): string {
  const ref = schema["$ref"];
  if (typeof ref === "string") {
    const name = ref.split("/").pop() ?? "";
    return `[${name}](#${name.toLowerCase()})`;
  }
  if (Array.isArray(schema["enum"]))
    return schema["enum"].map((v) => `\`${String(v)}\``).join(", ");
  if (typeof schema["const"] === "string") return `\`${schema["const"]}\``;
  if (Array.isArray(schema["anyOf"])) {
    return schema["anyOf"]
      .map((branch) => (isJsonObject(branch) ? typeOf(branch) : ""))
      .join(" or ");
  }
  if (schema["type"] === "array") {
    const items = schema["items"];
    return isJsonObject(items) ? `list of ${typeOf(items)}` : "list";
  }
  const type = String(schema["type"]);
  const { minimum, maximum } = schema;
  const bounded = typeof minimum === "number" && typeof maximum === "number";
  return bounded ? `${type} ${minimum}–${maximum}` : type;
}

function rows(schema: JsonObject, prefix = ""): readonly string[] {
  const properties = schema["properties"];
  if (!isJsonObject(properties)) return [];
  const required = Array.isArray(schema["required"]) ? schema["required"] : [];
  return Object.entries(properties).flatMap(([name, member]) => {
    if (!isJsonObject(member)) return [];
    const mark = member["x-claim"] === true ? " ©" : "";
    const optional = required.includes(name) ? "" : " (optional)";
    const text = typeof member["description"] === "string" ? member["description"] : "";
    const row = `| \`${prefix}${name}\`${mark} | ${typeOf(member)} | ${text}${optional} |`;
    return [row, ...rows(member, `${prefix}${name}.`)];
  });
}

function section(level: string, title: string, schema: JsonObject): string {
  const text = typeof schema["description"] === "string" ? schema["description"] : "";
  const table = rows(schema);
  const body =
    table.length > 0
      ? `\n| field | type | meaning |\n|---|---|---|\n${table.join("\n")}\n`
      : `\nType: ${typeOf(schema)}.\n`;
  return `\n${level} ${title}\n\n${text}\n${body}`;
}

/** The page \`docs/data-format.md\`: one table per kind of record, then the shared shapes. */
export function generateDocs(schemas: SchemaSet): string {
  let page = INTRODUCTION;
  for (const { kind, folder } of RECORD_KINDS) {
    const schema = schemas.byKind.get(kind);
    if (schema !== undefined) page += section("##", `${kind} (\`data/${folder}/\`)`, schema);
  }
  page += "\n## Shared shapes\n";
  const definitions = schemas.common["definitions"];
  for (const [name, schema] of Object.entries(isJsonObject(definitions) ? definitions : {})) {
    if (isJsonObject(schema)) page += section("###", name, schema);
  }
  return page;
}

import { isJsonObject, type JsonObject } from "./json.ts";

/** Values that would read as another column or line are quoted, as RFC 4180 has it. */
function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) {
    return value.some((item) => typeof item === "object" && item !== null)
      ? JSON.stringify(value)
      : value.map(String).join(" | ");
  }
  return typeof value === "object" ? JSON.stringify(value) : String(value as string | number);
}

/** One record as columns: members of members under dotted names, lists of words joined by ` | `. */
function flatten(value: JsonObject, skip: ReadonlySet<string>, path = ""): [string, string][] {
  return Object.entries(value).flatMap(([key, member]): [string, string][] => {
    if (skip.has(key)) return [];
    const name = path === "" ? key : `${path}.${key}`;
    return isJsonObject(member) ? flatten(member, skip, name) : [[name, textOf(member)]];
  });
}

/**
 * Records as a table with a head line, columns in the order of their first appearance. Members named
 * in `skip` are left out, at any depth.
 */
export function toCsv(records: readonly JsonObject[], skip: readonly string[] = []): string {
  const left = new Set(skip);
  const rows = records.map((record) => new Map(flatten(record, left)));
  const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  const lines = [columns, ...rows.map((row) => columns.map((column) => row.get(column) ?? ""))];
  return lines.map((line) => `${line.map(cell).join(",")}\r\n`).join("");
}

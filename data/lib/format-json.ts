import { isJsonObject } from "./json.ts";

const WIDTH = 100;

/** Objects and lists that hold nothing deeper than short lists read best on one line. */
function isFlat(value: unknown, depth: number): boolean {
  if (Array.isArray(value)) return depth > 0 && value.every((item) => isFlat(item, depth - 1));
  if (isJsonObject(value)) {
    const members = Object.values(value);
    return depth > 1 && members.every((one) => !isJsonObject(one) && isFlat(one, depth - 1));
  }
  return true;
}

function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(", ")}]`;
  if (isJsonObject(value)) {
    const members = Object.entries(value).map(([k, v]) => `${JSON.stringify(k)}: ${inline(v)}`);
    return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
  }
  return JSON.stringify(value);
}

function format(value: unknown, indent: string, used: number): string {
  const isRecord = indent === "" && isJsonObject(value);
  const isShortSentenceList =
    Array.isArray(value) && value.some((item) => typeof item === "string" && item.includes(" "));
  if (!isRecord && !isShortSentenceList && isFlat(value, 3)) {
    const line = inline(value);
    if (indent.length + used + line.length < WIDTH) return line;
  }
  const deeper = `${indent}  `;
  if (Array.isArray(value)) {
    const items = value.map((item) => `${deeper}${format(item, deeper, 0)}`);
    return items.length === 0 ? "[]" : `[\n${items.join(",\n")}\n${indent}]`;
  }
  if (isJsonObject(value)) {
    const members = Object.entries(value).map(([key, member]) => {
      const name = `${JSON.stringify(key)}: `;
      return `${deeper}${name}${format(member, deeper, name.length)}`;
    });
    return members.length === 0 ? "{}" : `{\n${members.join(",\n")}\n${indent}}`;
  }
  return JSON.stringify(value);
}

/**
 * JSON as people read and compare it: two spaces, one sentence a line, landmark mixes and claims
 * on one line where they fit. Ends with a line break.
 */
export function formatJson(value: unknown): string {
  return `${format(value, "", 0)}\n`;
}

import { isJsonObject } from "./json.ts";

/** A piece of text and the path to it inside its record. */
export interface FieldText {
  readonly path: string;
  readonly text: string;
}

/** All strings of a value with their paths, in order; members named in `skip` are left out. */
export function textsOf(
  value: unknown,
  skip: ReadonlySet<string> = new Set(),
  path = "",
): readonly FieldText[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => textsOf(item, skip, `${path}[${index}]`));
  }
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([key, member]) =>
    skip.has(key) ? [] : textsOf(member, skip, path === "" ? key : `${path}.${key}`),
  );
}

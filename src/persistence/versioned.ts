import * as v from "valibot";

/** One step from a version to the next. Named for what changed; never changes its input. */
export interface Migration {
  readonly name: string;
  readonly up: (old: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
}

/** How one kind of saved record is read: the first migration leads from version 1 to 2. */
export interface VersionedFormat<T> {
  readonly schema: v.GenericSchema<unknown, T>;
  readonly migrations: readonly Migration[];
}

/** What became of a saved text. */
export type Opened<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: string };

const Envelope = v.looseObject({ version: v.pipe(v.number(), v.integer(), v.minValue(1)) });

/** The version that is written today. */
export function currentVersion(format: Pick<VersionedFormat<unknown>, "migrations">): number {
  return format.migrations.length + 1;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The caller says that it could not be read; the parser's words would help nobody.
    return undefined;
  }
}

/** Reads a saved text of any earlier version. Never throws; what it cannot read it says. */
export function openVersioned<T>(text: string, format: VersionedFormat<T>): Opened<T> {
  const envelope = v.safeParse(Envelope, parse(text));
  if (!envelope.success) return { ok: false, problem: "not a saved record" };
  const { version, ...body } = envelope.output;
  const current = currentVersion(format);
  if (version > current)
    return { ok: false, problem: `of version ${version}, newer than ${current}` };
  const steps = format.migrations.slice(version - 1);
  const migrated = steps.reduce<Readonly<Record<string, unknown>>>((old, { up }) => up(old), body);
  const found = v.safeParse(format.schema, migrated);
  if (found.success) return { ok: true, value: found.output };
  const [issue] = found.issues;
  return { ok: false, problem: `${v.getDotPath(issue) ?? "the record"}: ${issue.message}` };
}

/** The text to save, version first. */
export function saveVersioned<T extends object>(value: T, format: VersionedFormat<T>): string {
  return JSON.stringify({ version: currentVersion(format), ...value });
}

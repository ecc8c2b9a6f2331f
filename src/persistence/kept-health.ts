import * as v from "valibot";
import type { HealthAnswers } from "../core/safety/index.ts";
import { openVersioned, saveVersioned, type VersionedFormat } from "./versioned.ts";

/** Answers about one's own health as they lie on the device. */
export interface KeptHealthRecord {
  /** Day they were given on, `2026-03-12`. */
  readonly answeredOn: string;
  /** By id of the condition. */
  readonly answers: HealthAnswers;
}

/** The part of the browser's storage that is used. */
export type Shelf = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** Where they lie. */
export const HEALTH_KEY = "knotmap.health";
/** Most unreadable records kept aside; further ones stay where they are and nothing is written. */
const MOST_ASIDE = 9;

export const HEALTH_FORMAT: VersionedFormat<KeptHealthRecord> = {
  schema: v.strictObject({
    answeredOn: v.pipe(v.string(), v.isoDate()),
    answers: v.record(
      v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), v.maxLength(80)),
      v.picklist(["yes", "no", "unsure"]),
    ),
  }),
  migrations: [],
};

/** What lay on the device. `no-storage`: nothing can be kept here at all. */
export type KeptHealth =
  | { readonly kind: "none" | "no-storage" | "unreadable" }
  | { readonly kind: "kept"; readonly record: KeptHealthRecord };

function asideKeys(): readonly string[] {
  return Array.from({ length: MOST_ASIDE }, (_, i) => `${HEALTH_KEY}.aside-${i + 1}`);
}

/** Moves a record that cannot be read out of the way, so that it is neither used nor lost. */
function putAside(shelf: Shelf, text: string): boolean {
  const free = asideKeys().find((key) => shelf.getItem(key) === null);
  if (free === undefined) return false;
  shelf.setItem(free, text);
  shelf.removeItem(HEALTH_KEY);
  return true;
}

/** Reads what is kept. A record that cannot be read is put aside, never wiped. */
export function readKeptHealth(shelf: Shelf | null): KeptHealth {
  if (shelf === null) return { kind: "no-storage" };
  try {
    const text = shelf.getItem(HEALTH_KEY);
    if (text === null) return { kind: "none" };
    const opened = openVersioned(text, HEALTH_FORMAT);
    if (opened.ok) return { kind: "kept", record: opened.value };
    return { kind: putAside(shelf, text) ? "unreadable" : "no-storage" };
  } catch {
    // A browser that refuses storage throws at any of these; the person is told.
    return { kind: "no-storage" };
  }
}

/** Keeps a record. False where the browser refuses, or where an unreadable one would be lost. */
export function writeKeptHealth(shelf: Shelf | null, record: KeptHealthRecord): boolean {
  if (shelf === null || readKeptHealth(shelf).kind === "no-storage") return false;
  try {
    shelf.setItem(HEALTH_KEY, saveVersioned(record, HEALTH_FORMAT));
    return true;
  } catch {
    // Full or refused; the person is told.
    return false;
  }
}

/** Forgets what is kept, the unreadable records put aside included. */
export function forgetKeptHealth(shelf: Shelf | null): void {
  try {
    for (const key of [HEALTH_KEY, ...asideKeys()]) shelf?.removeItem(key);
  } catch {
    // Where storage is refused there is nothing to forget.
  }
}

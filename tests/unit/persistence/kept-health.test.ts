import { beforeEach, describe, expect, it } from "vitest";
import {
  forgetKeptHealth,
  HEALTH_FORMAT,
  HEALTH_KEY,
  readKeptHealth,
  writeKeptHealth,
} from "../../../src/persistence/kept-health.ts";
import { currentVersion } from "../../../src/persistence/versioned.ts";
import { MemoryShelf } from "../../support/memory-shelf.ts";

/** As each version wrote it; frozen, one per version, never edited. */
const FROZEN = [
  '{"version":1,"answeredOn":"2026-03-12","answers":{"cancer":"no","blood-thinners":"yes","thin-bones":"unsure"}}',
];
const RECORD = {
  answeredOn: "2026-03-12",
  answers: { cancer: "no", "blood-thinners": "yes", "thin-bones": "unsure" },
} as const;

describe("kept health answers", () => {
  let shelf: MemoryShelf;
  beforeEach(() => {
    shelf = new MemoryShelf();
  });

  it("come back as they were written", () => {
    expect(readKeptHealth(shelf)).toEqual({ kind: "none" });
    expect(writeKeptHealth(shelf, RECORD)).toBe(true);
    expect(shelf.entries.get(HEALTH_KEY)).toBe(FROZEN.at(-1));
    expect(readKeptHealth(shelf)).toEqual({ kind: "kept", record: RECORD });
    forgetKeptHealth(shelf);
    expect(shelf.entries.size).toBe(0);
  });

  it("of every version are read", () => {
    expect(FROZEN).toHaveLength(currentVersion(HEALTH_FORMAT));
    for (const text of FROZEN) {
      shelf.entries.set(HEALTH_KEY, text);
      expect(readKeptHealth(shelf)).toEqual({ kind: "kept", record: RECORD });
    }
  });

  it.each([
    "not json",
    '{"version":1}',
    '{"version":1,"answeredOn":"yesterday","answers":{}}',
    '{"version":1,"answeredOn":"2026-03-12","answers":{"cancer":"perhaps"}}',
    '{"version":1,"answeredOn":"2026-03-12","answers":{"No Id":"yes"}}',
    '{"version":99,"answeredOn":"2026-03-12","answers":{}}',
    '{"version":1,"answeredOn":"2026-03-12","answers":{},"marks":[]}',
  ])("that cannot be read are put aside, not lost: %s", (text) => {
    shelf.entries.set(HEALTH_KEY, text);
    expect(readKeptHealth(shelf)).toEqual({ kind: "unreadable" });
    expect(shelf.entries.has(HEALTH_KEY)).toBe(false);
    expect([...shelf.entries.values()]).toEqual([text]);
    // A second one does not push the first out.
    shelf.entries.set(HEALTH_KEY, "again");
    expect(readKeptHealth(shelf)).toEqual({ kind: "unreadable" });
    expect([...shelf.entries.values()]).toEqual([text, "again"]);
    expect(writeKeptHealth(shelf, RECORD)).toBe(true);
    forgetKeptHealth(shelf);
    expect(shelf.entries.size).toBe(0);
  });

  it("are not written where an unreadable record would be lost", () => {
    for (let i = 0; i < 9; i++) {
      shelf.entries.set(HEALTH_KEY, `broken ${i}`);
      readKeptHealth(shelf);
    }
    shelf.entries.set(HEALTH_KEY, "the tenth");
    expect(readKeptHealth(shelf)).toEqual({ kind: "no-storage" });
    expect(writeKeptHealth(shelf, RECORD)).toBe(false);
    expect(shelf.entries.get(HEALTH_KEY)).toBe("the tenth");
  });

  it("say so where the browser keeps nothing", () => {
    expect(readKeptHealth(null)).toEqual({ kind: "no-storage" });
    expect(writeKeptHealth(null, RECORD)).toBe(false);
    shelf.mode = "full";
    expect(writeKeptHealth(shelf, RECORD)).toBe(false);
    shelf.mode = "closed";
    expect(readKeptHealth(shelf)).toEqual({ kind: "no-storage" });
    expect(writeKeptHealth(shelf, RECORD)).toBe(false);
    expect(() => forgetKeptHealth(shelf)).not.toThrow();
  });
});

import * as v from "valibot";
import { describe, expect, it } from "vitest";
import {
  currentVersion,
  openVersioned,
  saveVersioned,
  type VersionedFormat,
} from "../../../src/persistence/versioned.ts";

/** A made-up record that has changed twice. */
const FORMAT: VersionedFormat<{ readonly days: number; readonly name: string }> = {
  schema: v.strictObject({ days: v.number(), name: v.string() }),
  migrations: [
    {
      name: "weeks became days",
      up: ({ weeks, ...rest }) => ({ ...rest, days: Number(weeks) * 7 }),
    },
    { name: "a name is there", up: (old) => ({ name: "none", ...old }) },
  ],
};

describe("versioned records", () => {
  it("writes the newest version and reads it back", () => {
    const text = saveVersioned({ days: 3, name: "a" }, FORMAT);
    expect(JSON.parse(text)).toEqual({ version: 3, days: 3, name: "a" });
    expect(openVersioned(text, FORMAT)).toEqual({ ok: true, value: { days: 3, name: "a" } });
  });

  it("reads every earlier version, one step after another, without a gap", () => {
    const old = [
      '{"version":1,"weeks":2}',
      '{"version":2,"days":14}',
      '{"version":3,"days":14,"name":"none"}',
    ];
    expect(old).toHaveLength(currentVersion(FORMAT));
    for (const text of old) {
      expect(openVersioned(text, FORMAT)).toEqual({ ok: true, value: { days: 14, name: "none" } });
    }
  });

  it("does not change what a migration is given", () => {
    const old = Object.freeze({ weeks: 2 });
    for (const { up } of FORMAT.migrations) expect(() => up(old)).not.toThrow();
    expect(old).toEqual({ weeks: 2 });
  });

  it.each([
    ["", "not a saved record"],
    ["{", "not a saved record"],
    ["null", "not a saved record"],
    ["[1]", "not a saved record"],
    ['{"days":3}', "not a saved record"],
    ['{"version":0,"days":3}', "not a saved record"],
    ['{"version":1.5,"days":3}', "not a saved record"],
    ['{"version":4,"days":3,"name":"a"}', "of version 4, newer than 3"],
  ])("refuses %s", (text, problem) => {
    expect(openVersioned(text, FORMAT)).toEqual({ ok: false, problem });
  });

  it("says what is wrong with a record that does not fit", () => {
    const opened = openVersioned('{"version":3,"days":"3","name":"a"}', FORMAT);
    expect(opened).toMatchObject({ ok: false });
    expect(opened.ok ? "" : opened.problem).toMatch(/^days: /);
    expect(openVersioned('{"version":3,"days":3,"name":"a","more":1}', FORMAT).ok).toBe(false);
  });
});

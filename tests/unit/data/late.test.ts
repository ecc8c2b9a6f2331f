import { describe, expect, it } from "vitest";
import { createLate } from "../../../src/core/late.ts";

describe("something that comes later", () => {
  it("is asked for once, and kept", async () => {
    let asked = 0;
    const late = createLate(async () => ++asked);
    expect(late.value).toBeUndefined();
    expect(await Promise.all([late.load(), late.load()])).toEqual([1, 1]);
    expect(late.value).toBe(1);
    expect(await late.load()).toBe(1);
  });

  it("is asked for again after a failure", async () => {
    let asked = 0;
    const late = createLate(async () => {
      asked += 1;
      if (asked === 1) throw new Error("offline");
      return asked;
    });
    await expect(late.load()).rejects.toThrow("offline");
    expect(late.value).toBeUndefined();
    expect(await late.load()).toBe(2);
  });
});

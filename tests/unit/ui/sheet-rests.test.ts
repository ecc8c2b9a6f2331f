import { describe, expect, test } from "vitest";
import { nextRest, RESTS, restHeight, settleRest } from "../../../src/ui/sheet/rests.ts";

const ROOM = 788;

describe("the sheet", () => {
  test("rests higher and higher, and never higher than its room", () => {
    const heights = RESTS.map((rest) => restHeight(rest, ROOM));
    expect(heights).toEqual(heights.toSorted((a, b) => a - b));
    expect(restHeight("full", ROOM)).toBe(ROOM);
    expect(restHeight("peek", 100)).toBe(100);
  });

  test("let go slowly, settles at the nearest rest", () => {
    for (const rest of RESTS) {
      expect(settleRest(restHeight(rest, ROOM) + 20, 0, ROOM)).toBe(rest);
      expect(settleRest(restHeight(rest, ROOM) - 20, 0.1, ROOM)).toBe(rest);
    }
  });

  test("flicked, goes on to the next rest in that direction", () => {
    const half = restHeight("half", ROOM);
    expect(settleRest(half + 10, 1, ROOM)).toBe("full");
    expect(settleRest(half - 10, -1, ROOM)).toBe("peek");
    expect(settleRest(ROOM, 2, ROOM)).toBe("full");
    expect(settleRest(10, -2, ROOM)).toBe("peek");
  });

  test("steps by button and stops at the ends", () => {
    expect(nextRest("peek", 1)).toBe("half");
    expect(nextRest("half", 1)).toBe("full");
    expect(nextRest("full", 1)).toBe("full");
    expect(nextRest("peek", -1)).toBe("peek");
  });
});

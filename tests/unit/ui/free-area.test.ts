import { describe, expect, test } from "vitest";
import { freeArea, type OpenPanels } from "../../../src/ui/layout/use-free-area.ts";

const WIDE: OpenPanels = { layout: "wide", rest: "peek", columnOpen: true, pageOpen: true };
const DESKTOP = { width: 1440, height: 900, rem: 16 };

describe("the free part of the stage", () => {
  test("lies between the column and the page, under the top line", () => {
    const free = freeArea(WIDE, DESKTOP, false);
    expect(free).toEqual({ top: 56, bottom: 60, left: 360, right: 420 });
  });

  test("is mirrored for right-to-left text", () => {
    const free = freeArea(WIDE, DESKTOP, true);
    expect([free.left, free.right]).toEqual([420, 360]);
  });

  test("grows when panels close", () => {
    const free = freeArea({ ...WIDE, columnOpen: false, pageOpen: false }, DESKTOP, false);
    expect([free.left, free.right]).toEqual([0, 0]);
  });

  test("ends above the sheet on a phone, and does not vanish behind a full sheet", () => {
    const phone = { width: 390, height: 844, rem: 16 };
    const tall: OpenPanels = { ...WIDE, layout: "tall" };
    const peek = freeArea({ ...tall, rest: "peek" }, phone, false);
    const half = freeArea({ ...tall, rest: "half" }, phone, false);
    expect(peek.bottom).toBeLessThan(half.bottom);
    expect(freeArea({ ...tall, rest: "full" }, phone, false)).toEqual(half);
    expect(phone.height - half.top - half.bottom).toBeGreaterThan(250);
  });
});

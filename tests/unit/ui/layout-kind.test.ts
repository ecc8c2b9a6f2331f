import { expect, test } from "vitest";
import { layoutKind } from "../../../src/ui/layout/use-layout-kind.ts";

test("the arrangement fits the window, and large text gets the roomier one", () => {
  expect(layoutKind({ width: 1440, height: 900, rem: 16 })).toBe("wide");
  expect(layoutKind({ width: 1024, height: 768, rem: 16 })).toBe("wide");
  expect(layoutKind({ width: 390, height: 844, rem: 16 })).toBe("tall");
  expect(layoutKind({ width: 844, height: 390, rem: 16 })).toBe("short");
  expect(layoutKind({ width: 1280, height: 900, rem: 32 })).toBe("short");
  expect(layoutKind({ width: 320, height: 256, rem: 16 })).toBe("tall");
});

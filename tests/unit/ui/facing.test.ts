import { describe, expect, test } from "vitest";
import { facing } from "../../../src/ui/view-controls/facing.ts";

const target = [0, 0.8, 0.1] as const;

describe("the side letters", () => {
  test("follow the camera round the body", () => {
    expect(facing({ position: [0, 1, 5], target })).toBe("front");
    expect(facing({ position: [3, 1, -4], target })).toBe("back");
    expect(facing({ position: [5, 1, 0.5], target })).toBe("side");
  });

  test("are those of the front before the camera has reported, and none from straight above", () => {
    expect(facing(null)).toBe("front");
    expect(facing({ position: [0, 6, 0.1], target })).toBe("side");
  });
});

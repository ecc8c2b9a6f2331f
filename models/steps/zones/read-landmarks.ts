import { readFileSync } from "node:fs";
import type { LandmarkRecord } from "../../../src/core/skin/landmark.ts";

/** The measured landmarks of `models/anatomy/landmarks.json`: right side and midline. */
export function readLandmarks(): readonly LandmarkRecord[] {
  const path = new URL("../../anatomy/landmarks.json", import.meta.url);
  // Our own checked file: its shape is proved by tests/geometry/landmarks.test.ts.
  const file = JSON.parse(readFileSync(path, "utf8")) as {
    readonly landmarks: readonly LandmarkRecord[];
  };
  return file.landmarks;
}

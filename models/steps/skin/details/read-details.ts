import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createLids, type LidFigures } from "./lids.ts";
import type { SkinDetail } from "./skin-detail.ts";

/** The figures of each drawn detail, by the name of its file. */
export interface DetailFigures {
  readonly lids: LidFigures;
}

const FOLDER = fileURLToPath(new URL("../../../anatomy/skin/", import.meta.url));

/** The path of a detail's file. */
export function skinDetailPath(name: keyof DetailFigures): string {
  return `${FOLDER}${name}.json`;
}

/** The figures of one detail. Throws when the file is missing or is another detail's. */
export function readDetailFile<Name extends keyof DetailFigures>(name: Name): DetailFigures[Name] {
  const file: unknown = JSON.parse(readFileSync(skinDetailPath(name), "utf8"));
  if (typeof file !== "object" || file === null || !("detail" in file) || file.detail !== name) {
    throw new Error(`models/anatomy/skin/${name}.json: expected the figures of detail "${name}"`);
  }
  // Our own checked file; tests/geometry/skin-details.test.ts builds every detail from it.
  return file as unknown as DetailFigures[Name];
}

/** All details in the order in which they are drawn. */
export function readSkinDetails(): SkinDetail[] {
  return [createLids(readDetailFile("lids"))];
}

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type BlobRows, packBlobs } from "../../field/blob.ts";
import { SKIN_FILES, type SkinFile } from "./body-parts.ts";

/** One file of `models/anatomy/skin/`: the blobs of a body part, right side and mid-line. */
export interface SkinFigures {
  readonly part: SkinFile;
  readonly form: "blobs";
  /** One row of ten numbers per blob, as in `models/field/blob.ts`, millimetres. */
  readonly blobs: BlobRows;
}

/** Where the figures of the skin lie. */
export const SKIN_FOLDER = fileURLToPath(new URL("../../anatomy/skin/", import.meta.url));

/** The path of a part's file. */
export function skinFilePath(part: SkinFile, folder: string = SKIN_FOLDER): string {
  return `${folder}${part}.json`;
}

function areFigures(value: unknown, part: SkinFile): value is SkinFigures {
  return (
    typeof value === "object" &&
    value !== null &&
    "part" in value &&
    value.part === part &&
    "form" in value &&
    value.form === "blobs" &&
    "blobs" in value &&
    Array.isArray(value.blobs)
  );
}

/** The blobs of one file. Throws when it is missing or is not what its name says. */
export function readSkinFile(part: SkinFile, folder: string = SKIN_FOLDER): Float64Array {
  const file: unknown = JSON.parse(readFileSync(skinFilePath(part, folder), "utf8"));
  if (!areFigures(file, part)) {
    throw new Error(`models/anatomy/skin/${part}.json: expected part "${part}" in form "blobs"`);
  }
  return packBlobs(file.blobs);
}

/** All blobs of the skin's right half, file by file in the order of `SKIN_FILES`. */
export function readSkinBlobs(folder: string = SKIN_FOLDER): Float64Array {
  const packed = SKIN_FILES.map((part) => readSkinFile(part, folder));
  const all = new Float64Array(packed.reduce((sum, blobs) => sum + blobs.length, 0));
  let offset = 0;
  for (const blobs of packed) {
    all.set(blobs, offset);
    offset += blobs.length;
  }
  return all;
}

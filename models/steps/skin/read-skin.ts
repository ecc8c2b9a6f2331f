import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { BLOB_STRIDE, type BlobRows, packBlobs } from "../../field/blob.ts";
import { SKIN_PARTS, type SkinPart } from "./body-parts.ts";

/** One file of `models/anatomy/skin/`: the blobs of a body part, right side and mid-line. */
export interface SkinPartFile {
  readonly part: SkinPart;
  readonly form: "blobs";
  /** One row of ten numbers per blob, as in `models/field/blob.ts`, millimetres. */
  readonly blobs: BlobRows;
}

/** Where the figures of the skin lie. */
export const SKIN_FOLDER = fileURLToPath(new URL("../../anatomy/skin/", import.meta.url));

/** The path of a part's file. */
export function skinPartPath(part: SkinPart, folder: string = SKIN_FOLDER): string {
  return `${folder}${part}.json`;
}

function isPartFile(value: unknown, part: SkinPart): value is SkinPartFile {
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

/**
 * All blobs of the skin's right half, part by part in the order of `SKIN_PARTS`. Throws when a
 * file is missing or is not what its name says.
 */
export function readSkinBlobs(folder: string = SKIN_FOLDER): Float64Array {
  const packed = SKIN_PARTS.map((part) => {
    const file: unknown = JSON.parse(readFileSync(skinPartPath(part, folder), "utf8"));
    if (!isPartFile(file, part)) {
      throw new Error(`models/anatomy/skin/${part}.json: expected part "${part}" in form "blobs"`);
    }
    return packBlobs(file.blobs);
  });
  const all = new Float64Array(packed.reduce((sum, blobs) => sum + blobs.length, 0));
  let offset = 0;
  for (const blobs of packed) {
    all.set(blobs, offset);
    offset += blobs.length;
  }
  if (all.length % BLOB_STRIDE !== 0) throw new Error("skin: torn blob rows");
  return all;
}

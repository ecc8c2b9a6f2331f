import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { BlobRows } from "../../field/index.ts";

/** One file of `models/anatomy/bones`: a bone in figures, millimetres, right side or midline. */
export interface BoneShape {
  readonly id: string;
  /** Sentence case, without the side. */
  readonly name: string;
  /** A paired bone is written for the right side; a midline bone for its half with x ≤ 0. */
  readonly side: "paired" | "midline";
  /** Foundational Model of Anatomy ids: right and left, or the one of a midline bone. */
  readonly fma: readonly string[];
  readonly form: "blobs";
  /** Ten numbers a blob: centre, semi-axes (mm), rotation vector (radians), sharpness. */
  readonly blobs: BlobRows;
  /** How far the shape lies from what was measured, mm; absent where it was laid by hand. */
  readonly fit?: { readonly assdMm: number; readonly hd95Mm: number };
}

/** Where the bones' figures lie. */
export const BONE_FOLDER = fileURLToPath(new URL("../../anatomy/bones/", import.meta.url));

/** Checks that a parsed file is a bone; the error names the file and what is wrong. */
export function asBoneShape(file: string, data: unknown): BoneShape {
  const fail = (what: string): never => {
    throw new Error(`models/anatomy/bones/${file}: ${what}`);
  };
  if (typeof data !== "object" || data === null) return fail("must hold an object");
  // Every field read below is checked before the value is returned.
  const bone = data as Partial<Record<keyof BoneShape, unknown>>;
  if (`${String(bone.id)}.json` !== file) fail("id must equal the file name");
  if (typeof bone.name !== "string" || bone.name === "") fail("name is missing");
  if (bone.side !== "paired" && bone.side !== "midline") fail("side must be paired or midline");
  if (bone.form !== "blobs") fail("form must be blobs");
  const isText = (value: unknown): boolean => typeof value === "string";
  if (!Array.isArray(bone.fma) || !bone.fma.every(isText)) fail("fma must list ids");
  const isRow = (row: unknown): boolean =>
    Array.isArray(row) && row.length === 10 && row.every((value) => Number.isFinite(value));
  if (!Array.isArray(bone.blobs) || bone.blobs.length === 0 || !bone.blobs.every(isRow)) {
    fail("blobs must be rows of ten numbers");
  }
  // Checked field by field above; `fit` is only reported.
  return data as BoneShape;
}

/** Reads every bone, sorted by id. Throws on a bad file or an empty folder. */
export function readBoneShapes(folder = BONE_FOLDER): BoneShape[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort();
  if (files.length === 0) throw new Error(`models/steps/bones: no bones in ${folder}`);
  return files.map((file) => {
    const parsed: unknown = JSON.parse(readFileSync(`${folder}/${file}`, "utf8"));
    return asBoneShape(file, parsed);
  });
}

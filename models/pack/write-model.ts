import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import {
  LATER_KINDS,
  type LaterKind,
  MODEL_VERSION,
  type ModelManifest,
  type ModelPart,
  PART_KINDS,
  type PartKind,
} from "../../src/core/body/model-manifest.ts";
import { sha256 } from "./input-hash.ts";

/** Where the built model lies. */
export const MODEL_FOLDER = "public/models";

/** The bytes of every part. */
export type ModelFiles = Readonly<Record<PartKind | LaterKind, Uint8Array>>;

/** The parts with names that change with their content. */
export function nameParts(files: ModelFiles): ModelPart[] {
  return [...PART_KINDS, ...LATER_KINDS].map((kind) => {
    const hash = sha256(files[kind]);
    return {
      kind,
      file: `${kind}.${hash.slice(0, 12)}.bin`,
      bytes: files[kind].length,
      sha256: hash,
    };
  });
}

/** Writes all files of a model and removes what an earlier build left. */
export function writeModel(
  manifest: Omit<ModelManifest, "format" | "version" | "parts">,
  files: ModelFiles,
  glb: Uint8Array,
): ModelManifest {
  const parts = nameParts(files);
  const whole: ModelManifest = {
    format: "knotmap-model",
    version: MODEL_VERSION,
    ...manifest,
    parts,
  };
  mkdirSync(MODEL_FOLDER, { recursive: true });
  for (const name of readdirSync(MODEL_FOLDER)) {
    if (name.endsWith(".bin")) rmSync(`${MODEL_FOLDER}/${name}`);
  }
  for (const part of parts) writeFileSync(`${MODEL_FOLDER}/${part.file}`, files[part.kind]);
  writeFileSync(`${MODEL_FOLDER}/body.glb`, glb);
  // Last, so that an interrupted build never looks complete.
  writeFileSync(`${MODEL_FOLDER}/model.json`, JSON.stringify(whole));
  return whole;
}

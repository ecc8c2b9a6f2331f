import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { MeshoptDecoder } from "meshoptimizer";
import { decodeBody } from "../core/body/decode-body.ts";
import { isModelManifest, type PartKind, partOf } from "../core/body/model-manifest.ts";
import { findBundleProblem, type KnowledgeBundle } from "../core/knowledge/bundle.ts";
import { createKnowledgeBase } from "../core/knowledge/knowledge-base.ts";
import { decodeZonePack } from "../core/pain/zone-pack.ts";
import {
  createHeadlessEngine,
  type HeadlessEngine,
  type HeadlessSources,
} from "../core/query/headless.ts";

/** The built files are not there, or not readable: run the build. */
export class MissingFilesError extends Error {
  override readonly name = "MissingFilesError";
}

const PUBLIC = fileURLToPath(new URL("../../public/", import.meta.url));

function readJson(path: string): unknown {
  if (!existsSync(path)) {
    throw new MissingFilesError(`${path} is missing; run \`npm run assets\` first`);
  }
  return JSON.parse(readFileSync(path, "utf8"));
}

/** The engine over the built files of this checkout, for the command line and for tests. */
export async function loadEngine(): Promise<HeadlessEngine> {
  return createHeadlessEngine(await loadSources());
}

/** What that engine is made from. */
export async function loadSources(): Promise<HeadlessSources> {
  const bundle = readJson(`${PUBLIC}data/knowledge.json`);
  const problem = findBundleProblem(bundle);
  if (problem)
    throw new MissingFilesError(`knowledge.json is unreadable (${problem}); build again`);
  const manifest = readJson(`${PUBLIC}models/model.json`);
  if (!isModelManifest(manifest)) {
    throw new MissingFilesError("model.json is of another version; run `npm run build:model`");
  }
  const file = (kind: PartKind) => {
    const path = `${PUBLIC}models/${partOf(manifest, kind).file}`;
    if (!existsSync(path)) throw new MissingFilesError(`${path} is missing; build the model again`);
    return new Uint8Array(readFileSync(path));
  };
  await MeshoptDecoder.ready;
  const { body, muscles } = decodeBody(
    {
      muscles: file("muscles"),
      shade: file("shade"),
      bones: file("bones"),
      skin: file("skin"),
    },
    manifest,
    MeshoptDecoder,
  );
  const zones = decodeZonePack(file("zones"));
  if (!zones.ok) throw new MissingFilesError(`${zones.problem} Build the model again.`);
  return {
    // Its envelope was checked above, its records against their schemas when it was built.
    knowledge: createKnowledgeBase(bundle as KnowledgeBundle),
    body,
    muscles,
    manifest,
    patterns: zones.value.patterns,
    areas: zones.value.areas,
  };
}

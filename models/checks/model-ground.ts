import { readFileSync } from "node:fs";
import { loadEngine } from "../../src/cli/load-engine.ts";
import { isModelManifest } from "../../src/core/body/model-manifest.ts";
import type { HeadlessEngine } from "../../src/core/query/headless.ts";
import { createLandmarkIndex } from "../../src/core/skin/landmark.ts";
import { createSkinGeodesics } from "../../src/core/skin/skin-geodesics.ts";
import { createSkinIndex } from "../../src/core/skin/skin-index.ts";
import type { ZoneGround } from "../steps/zones/rasterise-zone.ts";
import { readLandmarks } from "../steps/zones/read-landmarks.ts";
import { readRegions } from "../steps/zones/read-regions.ts";

/** The built body, and its skin ready for zones to be drawn on. */
export interface ModelGround {
  readonly engine: HeadlessEngine;
  readonly ground: ZoneGround;
}

/** Reads `public/models/`. Throws with the remedy where it is missing or older than the data. */
export async function loadModelGround(): Promise<ModelGround> {
  const engine = await loadEngine();
  const path = new URL("../../public/models/model.json", import.meta.url);
  const manifest: unknown = JSON.parse(readFileSync(path, "utf8"));
  if (!isModelManifest(manifest)) throw new Error("model.json: run npm run build:model");
  const byId = new Map(readRegions().map((record) => [record.id as string, record]));
  const records = manifest.regions.map(({ id }) => {
    const record = byId.get(id);
    if (!record) throw new Error(`data/skin-regions has no ${id}: run npm run build:model`);
    return record;
  });
  const { skin } = engine.body;
  return {
    engine,
    ground: {
      geodesics: createSkinGeodesics(createSkinIndex(skin)),
      landmarks: createLandmarkIndex(readLandmarks()),
      records,
      region: skin.region,
    },
  };
}

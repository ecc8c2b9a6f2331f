import { readdirSync, readFileSync } from "node:fs";
import type { SkinRegionRecord } from "../../../src/core/skin/skin-region.ts";

/** All skin regions of `data/skin-regions/`, sorted by id: the order of `SkinLayer.region`. */
export function readRegions(): readonly SkinRegionRecord[] {
  const folder = new URL("../../../data/skin-regions/", import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => {
      // Checked against data/schemas/skin-region.schema.json by `npm run check:data`.
      return JSON.parse(readFileSync(new URL(name, folder), "utf8")) as SkinRegionRecord;
    });
}

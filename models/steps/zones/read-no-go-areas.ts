import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { ZoneSpec } from "../../../src/core/pain/zone-spec.ts";

/** What the build needs of a no-go area's record. */
export interface AreaRecord {
  readonly id: string;
  readonly zone: ZoneSpec;
}

/** All areas of `data/no-go-areas/`, sorted by id; none where the folder is missing. */
export function readNoGoAreas(): readonly AreaRecord[] {
  const folder = new URL("../../../data/no-go-areas/", import.meta.url);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => {
      // Checked against data/schemas/no-go-area.schema.json by `npm run check:data`.
      return JSON.parse(readFileSync(new URL(name, folder), "utf8")) as AreaRecord;
    });
}

import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { PointSpec } from "../../../src/core/geometry/point-spec.ts";
import type { ZoneSpec } from "../../../src/core/pain/zone-spec.ts";

/** What the build needs of a trigger point's record. */
export interface PatternRecord {
  readonly id: string;
  /** The skin over the point; only the picture sheets show it. */
  readonly near?: PointSpec;
  readonly pattern: { readonly essential: ZoneSpec; readonly spillover: ZoneSpec | null };
}

/** All trigger points of `data/trigger-points/`, sorted by id; none where the folder is missing. */
export function readPatterns(): readonly PatternRecord[] {
  const folder = new URL("../../../data/trigger-points/", import.meta.url);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => {
      // Checked against data/schemas/trigger-point.schema.json by `npm run check:data`.
      return JSON.parse(readFileSync(new URL(name, folder), "utf8")) as PatternRecord;
    });
}

import { createSkinIndex } from "../../src/core/skin/skin-index.ts";
import type { ModelCheck } from "./model-check.ts";
import { piecesOf, regionShares, type ZoneSurface } from "./zone-facts.ts";

/** Least share of a zone in the regions that its words name. */
const WITHIN = 0.6;

/** The drawing keeps what the words promise. */
export const zonesAsTold: ModelCheck = {
  name: "zones-as-told",
  description: `zones lie mostly (${100 * WITHIN} %) in the regions they name; essential ones hang together or declare their pieces`,
  run: ({ engine }) => {
    const { skin } = engine.body;
    const surface: ZoneSurface = {
      skin: createSkinIndex(skin),
      region: skin.region,
      regions: engine.regions,
    };
    return engine.knowledge.triggerPoints.flatMap(({ id, pattern }) => {
      const faults: string[] = [];
      for (const kind of ["essential", "spillover"] as const) {
        const told = pattern[kind];
        const zone = engine.zone(id, "right", kind);
        if (told === null || !zone.ok) continue;
        const named = new Set<string>(told.regions);
        const within = regionShares(surface, zone.value).reduce(
          (sum, { region, share }) => sum + (named.has(region) ? share : 0),
          0,
        );
        if (within < WITHIN) {
          faults.push(
            `${id}: ${Math.round(100 * within)} % of the ${kind} zone lies in its regions`,
          );
        }
        const pieces = piecesOf(surface, zone.value);
        const declared = told.pieces ?? 1;
        if (kind === "essential" && pieces !== declared) {
          faults.push(`${id}: the essential zone is in ${pieces} pieces, declared ${declared}`);
        }
      }
      return faults;
    });
  },
};

import { asId, type TriggerPointId } from "../../../src/core/anatomy/ids.ts";
import type { ZoneSpec } from "../../../src/core/pain/zone-spec.ts";
import type { PatternZones, ZoneWeights } from "../../../src/core/pain/zones.ts";
import { createZoneRasteriser, type ZoneGround } from "./rasterise-zone.ts";
import { type PatternRecord, readPatterns } from "./read-patterns.ts";

/** All patterns, drawn, and what was wrong with any of them. */
export interface BuiltZones {
  readonly patterns: readonly PatternZones[];
  readonly problems: readonly string[];
}

const NOTHING: ZoneWeights = { vertices: new Uint32Array(0), weights: new Uint8Array(0) };

/** Draws the patterns of trigger points (all of the repository's by default), sorted by id. */
export function buildZones(
  ground: ZoneGround,
  records: readonly PatternRecord[] = readPatterns(),
): BuiltZones {
  const rasteriser = createZoneRasteriser(ground);
  const problems: string[] = [];
  const draw = (id: string, kind: string, spec: ZoneSpec | null): ZoneWeights => {
    if (spec === null) return NOTHING;
    const zone = rasteriser.rasterise(spec);
    for (const problem of zone.problems) {
      problems.push(`data/trigger-points/${id}.json, ${kind} zone: ${problem}`);
    }
    return zone.weights;
  };
  const sorted = [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    patterns: sorted.map(({ id, pattern }) => ({
      triggerPoint: asId<TriggerPointId>(id),
      essential: draw(id, "essential", pattern.essential),
      spillover: draw(id, "spillover", pattern.spillover),
    })),
    problems,
  };
}

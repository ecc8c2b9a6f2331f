import { asId, type TriggerPointId } from "../../../src/core/anatomy/ids.ts";
import type { ZoneSpec } from "../../../src/core/pain/zone-spec.ts";
import type { NamedZone, PatternZones, ZoneWeights } from "../../../src/core/pain/zones.ts";
import { createZoneRasteriser, type ZoneGround } from "./rasterise-zone.ts";
import { type AreaRecord, readNoGoAreas } from "./read-no-go-areas.ts";
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

/** Named areas, drawn, and what was wrong with any of them. */
export interface BuiltAreas {
  readonly areas: readonly NamedZone[];
  readonly problems: readonly string[];
}

/** Draws the places not to press (all of the repository's by default), in their order. */
export function buildAreas(
  ground: ZoneGround,
  records: readonly AreaRecord[] = readNoGoAreas(),
): BuiltAreas {
  const rasteriser = createZoneRasteriser(ground);
  const drawn = records.map(({ id, zone }) => ({ id, ...rasteriser.rasterise(zone) }));
  return {
    areas: drawn.map(({ id, weights }) => ({ id, zone: weights })),
    problems: drawn.flatMap(({ id, problems }) =>
      problems.map((problem) => `data/no-go-areas/${id}.json: ${problem}`),
    ),
  };
}

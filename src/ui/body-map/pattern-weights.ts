import type { Side } from "../../core/anatomy/side.ts";
import type { ZoneWeights } from "../../core/pain/zones.ts";
import type { Engine } from "../../core/query/engine.ts";

/** A pattern spread over all skin vertices, 0–255 each. */
export interface PatternWeights {
  readonly essential: Uint8Array;
  readonly spillover: Uint8Array;
}

function spread(zone: ZoneWeights, vertices: number): Uint8Array {
  const dense = new Uint8Array(vertices);
  zone.vertices.forEach((vertex, i) => {
    dense[vertex] = zone.weights[i]!;
  });
  return dense;
}

const NO_ZONE: ZoneWeights = { vertices: new Uint32Array(0), weights: new Uint8Array(0) };

/** A pattern as the engine gives it: sparse. */
export interface PatternZoneWeights {
  readonly essential: ZoneWeights;
  readonly spillover: ZoneWeights;
}

/** The zones of one trigger point's pattern; empty when the engine knows none. */
export function patternZones(engine: Engine, triggerPoint: string, side: Side): PatternZoneWeights {
  const zone = (kind: "essential" | "spillover") => {
    const answer = engine.zone(triggerPoint, side, kind);
    return answer.ok ? answer.value : NO_ZONE;
  };
  return { essential: zone("essential"), spillover: zone("spillover") };
}

/** The same spread over all skin vertices of the engine's body. */
export function patternWeights(engine: Engine, triggerPoint: string, side: Side): PatternWeights {
  const vertices = engine.body.skin.positions.length / 3;
  const { essential, spillover } = patternZones(engine, triggerPoint, side);
  return { essential: spread(essential, vertices), spillover: spread(spillover, vertices) };
}

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

/** The weights of one trigger point's pattern; all zero when the engine knows none. */
export function patternWeights(engine: Engine, triggerPoint: string, side: Side): PatternWeights {
  const vertices = engine.body.skin.positions.length / 3;
  const zone = (kind: "essential" | "spillover") => {
    const answer = engine.zone(triggerPoint, side, kind);
    return spread(answer.ok ? answer.value : NO_ZONE, vertices);
  };
  return { essential: zone("essential"), spillover: zone("spillover") };
}

import type { Side } from "../../core/anatomy/side.ts";
import type { SkinLayer } from "../../core/body/body.ts";
import type { FlatView } from "../../core/body/flat-body.ts";
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

/** The part of the body to show a pattern on, model space metres. */
export interface PatternFrame {
  readonly view: FlatView;
  readonly x: number;
  readonly y: number;
  /** Height of the part shown. */
  readonly size: number;
}

/** Essential zones say where to look; spillover only widens the frame. */
const SPILLOVER_SHARE = 0.35;
/** Nothing closer than this: the eye must still see which part of the body it is. */
const LEAST_SIZE = 0.52;
const MARGIN = 1.25;

/** The side of the body that shows more of the pattern, and a square around it. */
export function patternFrame(skin: SkinLayer, pattern: PatternWeights): PatternFrame {
  const { positions, normals } = skin;
  let facingFront = 0;
  let minX = Number.POSITIVE_INFINITY;
  let maxX = Number.NEGATIVE_INFINITY;
  let minY = Number.POSITIVE_INFINITY;
  let maxY = Number.NEGATIVE_INFINITY;
  for (let v = 0; v < pattern.essential.length; v++) {
    const weight = Math.max(pattern.essential[v]!, SPILLOVER_SHARE * pattern.spillover[v]!);
    if (weight < 40) continue;
    facingFront += weight * normals[3 * v + 2]!;
    minX = Math.min(minX, positions[3 * v]!);
    maxX = Math.max(maxX, positions[3 * v]!);
    minY = Math.min(minY, positions[3 * v + 1]!);
    maxY = Math.max(maxY, positions[3 * v + 1]!);
  }
  const view = facingFront >= 0 ? "front" : "back";
  if (minX > maxX) return { view, x: 0, y: 0.82, size: 1.72 };
  return {
    view,
    x: (minX + maxX) / 2,
    y: (minY + maxY) / 2,
    size: Math.max(LEAST_SIZE, MARGIN * Math.max(maxX - minX, maxY - minY)),
  };
}

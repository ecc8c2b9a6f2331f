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

/** Nothing closer than this: the eye must still see which part of the body it is. Metres. */
const LEAST_SIZE = 0.52;
/** Spillover farther away than this is left out rather than making everything small. Metres. */
const MOST_SIZE = 0.8;
const MARGIN = 1.25;
/** Weights below this lie outside the drawn outline. */
const OUTLINE = 100;

interface Extent {
  readonly facing: number;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

function extent(skin: SkinLayer, weights: readonly Uint8Array[]): Extent | null {
  const { positions, normals } = skin;
  let facing = 0;
  let minX = Number.POSITIVE_INFINITY;
  let maxX = Number.NEGATIVE_INFINITY;
  let minY = Number.POSITIVE_INFINITY;
  let maxY = Number.NEGATIVE_INFINITY;
  for (const weight of weights) {
    for (let v = 0; v < weight.length; v++) {
      if (weight[v]! < OUTLINE) continue;
      facing += weight[v]! * normals[3 * v + 2]!;
      minX = Math.min(minX, positions[3 * v]!);
      maxX = Math.max(maxX, positions[3 * v]!);
      minY = Math.min(minY, positions[3 * v + 1]!);
      maxY = Math.max(maxY, positions[3 * v + 1]!);
    }
  }
  if (minX > maxX) return null;
  return {
    facing,
    x: (minX + maxX) / 2,
    y: (minY + maxY) / 2,
    size: MARGIN * Math.max(maxX - minX, maxY - minY),
  };
}

/**
 * The side of the body that shows more of the pattern, and a square around it: around all of it
 * where that is close enough, else around the essential zone. The whole body for no pattern.
 */
export function patternFrame(skin: SkinLayer, pattern: PatternWeights): PatternFrame {
  const all = extent(skin, [pattern.essential, pattern.spillover]);
  const essential = extent(skin, [pattern.essential]) ?? all;
  if (!all || !essential) return { view: "front", x: 0, y: 0.82, size: 1.72 };
  const { x, y, size } = all.size <= MOST_SIZE ? all : essential;
  return {
    view: essential.facing >= 0 ? "front" : "back",
    x,
    y,
    size: Math.max(LEAST_SIZE, size),
  };
}

import type { ZoneWeights } from "./zones.ts";

/** A vertex and its weight in one number, which sorts by vertex; enough for 16 million vertices. */
const WEIGHTS = 256;

/**
 * A zone from vertices in any order, each once, with weights 0–255; those of weight 0 are left out.
 * Both are functions of the place in the list, `count` places long.
 */
export function sortedZone(
  count: number,
  vertexAt: (i: number) => number,
  weightAt: (i: number) => number,
): ZoneWeights {
  const packed = new Uint32Array(count);
  let kept = 0;
  for (let i = 0; i < count; i++) {
    const weight = weightAt(i);
    if (weight > 0) packed[kept++] = vertexAt(i) * WEIGHTS + weight;
  }
  const sorted = packed.subarray(0, kept).sort();
  const vertices = new Uint32Array(kept);
  const weights = new Uint8Array(kept);
  for (let i = 0; i < kept; i++) {
    vertices[i] = sorted[i]! >>> 8;
    weights[i] = sorted[i]! & 255;
  }
  return { vertices, weights };
}

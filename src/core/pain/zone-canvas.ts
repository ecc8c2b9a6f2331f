import type { ZoneWeights } from "./zones.ts";

/** Collects the weights of one zone while its parts are painted; the largest weight counts. */
export interface ZoneCanvas {
  /** Offers a weight, 0–255. */
  readonly offer: (vertex: number, weight: number) => void;
  /** Vertices painted so far, ascending. */
  readonly painted: () => readonly number[];
  /** Multiplies what a vertex has. */
  readonly fade: (vertex: number, factor: number) => void;
  /** The zone so far, without the faintest traces; the canvas is then empty again. */
  readonly take: () => ZoneWeights;
}

/** Weights below this are dropped: they show nowhere and cost bytes. */
const FAINTEST = 6;

/** A canvas for a skin of that many vertices; reuse it from zone to zone. */
export function createZoneCanvas(vertexCount: number): ZoneCanvas {
  const weight = new Float32Array(vertexCount);
  const touched = new Set<number>();
  const painted = (): readonly number[] => [...touched].sort((a, b) => a - b);
  return {
    offer: (vertex, value) => {
      if (!(value > weight[vertex]!)) return;
      weight[vertex] = value;
      touched.add(vertex);
    },
    painted,
    fade: (vertex, factor) => {
      weight[vertex]! *= factor;
    },
    take: () => {
      const kept = painted().filter((v) => Math.round(weight[v]!) >= FAINTEST);
      const zone = {
        vertices: Uint32Array.from(kept),
        weights: Uint8Array.from(kept, (v) => Math.min(255, Math.round(weight[v]!))),
      };
      for (const v of touched) weight[v] = 0;
      touched.clear();
      return zone;
    },
  };
}

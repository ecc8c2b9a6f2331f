import type { SkinLayer } from "../../core/body/body.ts";
import { at, distance, type Vec3 } from "../../core/geometry/vec3.ts";
import type { ZoneWeights } from "../../core/pain/zones.ts";

/** The per-vertex bytes that the skin shader reads, and which vertices are in use. */
export interface PainWeights {
  /** Four bytes a skin vertex: essential, spillover, arrival time of the flow, marked. */
  readonly bytes: Uint8Array;
  /** Vertices of the pattern drawn now. */
  pattern: readonly Uint32Array[];
  /** True while any region or area is marked. */
  marked: boolean;
}

/** The latest arrival that the flow is given, so that its soft front can still pass. */
const LAST_ARRIVAL = 0.88;

/** All zero for a skin of `vertices` vertices. */
export function createPainWeights(vertices: number): PainWeights {
  return { bytes: new Uint8Array(4 * vertices), pattern: [], marked: false };
}

/** Takes the pattern off; what is marked stays. Touches only the vertices that were in use. */
export function clearPattern(weights: PainWeights): void {
  for (const vertices of weights.pattern) {
    for (let i = 0; i < vertices.length; i++)
      weights.bytes.fill(0, 4 * vertices[i]!, 4 * vertices[i]! + 3);
  }
  weights.pattern = [];
}

/**
 * Puts a pattern on: both zones, and for every vertex when pain that starts at `from` arrives
 * there, by its share of the way from the nearest to the farthest vertex of the pattern.
 */
export function drawPattern(
  weights: PainWeights,
  skin: SkinLayer,
  zones: { readonly essential: ZoneWeights; readonly spillover: ZoneWeights },
  from: Vec3,
): void {
  clearPattern(weights);
  const { bytes } = weights;
  let nearest = Number.POSITIVE_INFINITY;
  let farthest = 0;
  for (const { vertices } of [zones.essential, zones.spillover]) {
    for (let i = 0; i < vertices.length; i++) {
      const d = distance(at(skin.positions, vertices[i]!), from);
      nearest = Math.min(nearest, d);
      farthest = Math.max(farthest, d);
    }
  }
  const span = Math.max(farthest - nearest, 1e-6);
  const put = (zone: ZoneWeights, channel: 0 | 1) => {
    for (let i = 0; i < zone.vertices.length; i++) {
      const v = zone.vertices[i]!;
      bytes[4 * v + channel] = zone.weights[i]!;
      const way = (distance(at(skin.positions, v), from) - nearest) / span;
      bytes[4 * v + 2] = Math.round(255 * LAST_ARRIVAL * way);
    }
  };
  put(zones.essential, 0);
  put(zones.spillover, 1);
  weights.pattern = [zones.essential.vertices, zones.spillover.vertices];
}

/** Puts the weights of everything marked on (0–255 a vertex); null takes them off. */
export function drawMarked(weights: PainWeights, marked: Uint8Array | null): void {
  if (marked === null && !weights.marked) return;
  const { bytes } = weights;
  for (let v = 0; 4 * v < bytes.length; v++) bytes[4 * v + 3] = marked?.[v] ?? 0;
  weights.marked = marked !== null;
}

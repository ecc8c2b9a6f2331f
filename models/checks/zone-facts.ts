import type { MeshTopology } from "../../src/core/geometry/mesh-topology.ts";
import type { ZoneWeights } from "../../src/core/pain/zones.ts";
import type { SkinIndex } from "../../src/core/skin/skin-index.ts";

/** From this weight on a vertex lies inside the outline of its zone. */
const INSIDE = 128;
/** Pieces smaller than this share of their zone are bits of its rim. */
const SPECK = 0.02;
/** Vertices up to here count as the mid-plane, metres. */
const MIDLINE = 0.002;

/** The skin that zones are judged on. */
export interface ZoneSurface {
  readonly skin: SkinIndex;
  /** Per vertex: index into `regions`. */
  readonly region: Uint16Array;
  readonly regions: readonly { readonly id: string; readonly midline: boolean }[];
}

/** A skin region's part of a zone. */
export interface RegionShare {
  readonly region: string;
  /** On the opposite side of the body. */
  readonly left: boolean;
  /** Of the zone's area, 0–1. */
  readonly share: number;
}

/** Vertices inside the outline. */
export function insideOf(zone: ZoneWeights): readonly number[] {
  return [...zone.vertices].filter((_, i) => zone.weights[i]! >= INSIDE);
}

/** Which skin regions a zone covers, largest first. */
export function regionShares(on: ZoneSurface, zone: ZoneWeights): readonly RegionShare[] {
  const { skin } = on;
  const sums = new Map<string, { region: string; left: boolean; area: number }>();
  let total = 0;
  for (const v of insideOf(zone)) {
    const record = on.regions[on.region[v]!];
    const region = record?.id ?? "";
    const left = record?.midline !== true && skin.surface.positions[3 * v]! > 0;
    const area = skin.areas[v]!;
    const sum = sums.get(`${region} ${left}`) ?? { region, left, area: 0 };
    sum.area += area;
    sums.set(`${region} ${left}`, sum);
    total += area;
  }
  return [...sums.values()]
    .map(({ region, left, area }) => ({ region, left, share: area / total }))
    .toSorted((a, b) => b.share - a.share);
}

/**
 * Number of separate pieces of a zone that reach the right side or the midline, bits of the rim left
 * out. Neighbours are vertices that share an edge.
 */
export function piecesOf({ skin }: ZoneSurface, zone: ZoneWeights): number {
  const left = new Set(insideOf(zone));
  const pieces: { area: number; right: boolean }[] = [];
  let total = 0;
  for (const start of [...left]) {
    if (!left.delete(start)) continue;
    const queue = [start];
    const piece = { area: 0, right: false };
    for (let v = queue.pop(); v !== undefined; v = queue.pop()) {
      piece.area += skin.areas[v]!;
      piece.right ||= skin.surface.positions[3 * v]! <= MIDLINE;
      for (const w of neighbours(skin.topology, v)) if (left.delete(w)) queue.push(w);
    }
    total += piece.area;
    pieces.push(piece);
  }
  return pieces.filter((piece) => piece.right && piece.area > SPECK * total).length;
}

function neighbours(topology: MeshTopology, v: number): Iterable<number> {
  return topology.neighbours.subarray(topology.neighbourStart[v]!, topology.neighbourStart[v + 1]!);
}

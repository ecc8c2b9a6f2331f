import type { MeshTopology } from "../../../src/core/geometry/mesh-topology.ts";
import type { SkinIndex } from "../../../src/core/skin/skin-index.ts";
import type { SkinRegionRecord } from "../../../src/core/skin/skin-region.ts";

/**
 * Takes the jags out of borders: every label is spread out like ink for `rounds` steps, half of
 * each vertex's share to its neighbours, then each vertex takes the label it holds most of. Only
 * vertices near a border change; ties go to the smaller label.
 */
export function smoothLabels(
  topology: MeshTopology,
  labels: Uint16Array,
  rounds: number,
): Uint16Array {
  const { neighbourStart, neighbours, vertexCount } = topology;
  // Shares are kept only where a vertex holds more than its own label.
  let shares = new Map<number, Map<number, number>>();
  const shareOf = (v: number): ReadonlyMap<number, number> =>
    shares.get(v) ?? new Map([[labels[v]!, 1]]);
  for (let round = 0; round < rounds; round++) {
    const next = new Map<number, Map<number, number>>();
    for (let v = 0; v < vertexCount; v++) {
      const from = neighbourStart[v]!;
      const to = neighbourStart[v + 1]!;
      let mixed = shares.has(v);
      for (let i = from; i < to && !mixed; i++) {
        const w = neighbours[i]!;
        mixed = shares.has(w) || labels[w] !== labels[v];
      }
      if (!mixed) continue;
      const blend = new Map<number, number>();
      for (const [label, share] of shareOf(v)) blend.set(label, share / 2);
      for (let i = from; i < to; i++) {
        for (const [label, share] of shareOf(neighbours[i]!)) {
          blend.set(label, (blend.get(label) ?? 0) + share / (2 * (to - from)));
        }
      }
      next.set(v, blend);
    }
    shares = next;
  }
  const out = labels.slice();
  for (const [v, blend] of shares) {
    let most = 0;
    for (const [label, share] of [...blend].sort((a, b) => a[0] - b[0])) {
      if (share <= most + 1e-12) continue;
      most = share;
      out[v] = label;
    }
  }
  return out;
}

/** A connected patch of one label. */
interface Piece {
  readonly label: number;
  /** Label and half of the body: pieces that compete for being the region. */
  readonly key: string;
  readonly area: number;
  readonly vertices: readonly number[];
}

/**
 * Gives islands to their surroundings: of each region only the largest piece stays (the largest on
 * each side for paired regions); every other piece takes the label most common around it.
 */
export function joinIslands(
  skin: SkinIndex,
  labels: Uint16Array,
  records: readonly Pick<SkinRegionRecord, "midline">[],
): Uint16Array {
  const { neighbourStart, neighbours } = skin.topology;
  const out = labels.slice();
  const pieces = findPieces(skin, labels, records);
  const largest = new Map<string, Piece>();
  for (const piece of pieces) {
    const best = largest.get(piece.key);
    if (best === undefined || piece.area > best.area) largest.set(piece.key, piece);
  }
  for (const piece of pieces) {
    if (largest.get(piece.key) === piece) continue;
    const around = new Map<number, number>();
    for (const v of piece.vertices) {
      for (let j = neighbourStart[v]!; j < neighbourStart[v + 1]!; j++) {
        const label = out[neighbours[j]!]!;
        if (label !== piece.label) around.set(label, (around.get(label) ?? 0) + 1);
      }
    }
    const ranked = [...around].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    const winner = ranked[0]?.[0] ?? piece.label;
    for (const v of piece.vertices) out[v] = winner;
  }
  return out;
}

function findPieces(
  skin: SkinIndex,
  labels: Uint16Array,
  records: readonly Pick<SkinRegionRecord, "midline">[],
): Piece[] {
  const { topology, areas, surface } = skin;
  const seen = new Uint8Array(topology.vertexCount);
  const pieces: Piece[] = [];
  for (let start = 0; start < topology.vertexCount; start++) {
    if (seen[start] === 1) continue;
    seen[start] = 1;
    const label = labels[start]!;
    const vertices = [start];
    let area = 0;
    let moment = 0;
    for (let i = 0; i < vertices.length; i++) {
      const v = vertices[i]!;
      area += areas[v]!;
      moment += areas[v]! * surface.positions[3 * v]!;
      for (let j = topology.neighbourStart[v]!; j < topology.neighbourStart[v + 1]!; j++) {
        const w = topology.neighbours[j]!;
        if (seen[w] === 1 || labels[w] !== label) continue;
        seen[w] = 1;
        vertices.push(w);
      }
    }
    const half = records[label]?.midline === true ? "" : moment < 0 ? "r" : "l";
    pieces.push({ label, key: `${label}${half}`, area, vertices });
  }
  return pieces;
}

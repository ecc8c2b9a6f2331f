import type { OriginSide } from "./catalogue.ts";
import { graphDistance, graphPieces, type MeshGraph, meshGraph } from "./mesh-graph.ts";
import { DIRECTION } from "./orient-grid.ts";
import { longestPaths, ringTree, station } from "./ring-tree.ts";
import { type Station, startFromStations } from "./start-tube.ts";
import type { Grid } from "./trial-sheets.ts";

interface Mesh {
  readonly positions: Float32Array;
  readonly index: Uint32Array;
}

/** Edge length of meshes cut for walking, metres. */
export const EDGE = 0.003;
/** Vertices within 4 mm (along a direction) of the extreme one. */
export function extremeVertices(graph: MeshGraph, side: OriginSide): number[] {
  const d = DIRECTION[side];
  const height = (v: number): number =>
    d[0] * graph.positions[3 * v]! +
    d[1] * graph.positions[3 * v + 1]! +
    d[2] * graph.positions[3 * v + 2]!;
  let top = Number.NEGATIVE_INFINITY;
  for (let v = 0; v < graph.neighbours.length; v++) top = Math.max(top, height(v));
  return [...graph.neighbours.keys()].filter((v) => height(v) > top - 0.004);
}

/**
 * A belly and its `slips` longest branches, as strips along the rings of equal distance over the
 * mesh from the root end. Each slip begins two rings before it parts from what was found before, so
 * that it overlaps the belly. The belly is first in the answer.
 */
export function startFromBranches(
  mesh: Mesh,
  slips: number,
  root: OriginSide,
  belly: readonly [number, number],
): Grid[] {
  const graph = meshGraph(mesh, EDGE);
  const nodes = ringTree(graph, graphDistance(graph, extremeVertices(graph, root)));
  const branches = longestPaths(nodes, slips);
  // The first path is the longest; it ends where the second parts from it. Later ones count from there.
  const parting = Math.min(...branches.slice(1).map((b) => b.from), branches[0]!.path.length);
  const ring = (k: number): Station => station(graph, nodes[k]!.vertices);
  const trunk = branches[0]!.path.slice(0, Math.min(branches[0]!.path.length, parting + 2));
  const out = [startFromStations(trunk.map(ring), belly)];
  branches.forEach((b, i) => {
    const from = Math.max(0, (i === 0 ? parting : b.from) - 2);
    const path = b.path.slice(from);
    if (path.length >= 3)
      out.push(startFromStations(path.map(ring), [2, path.length > 12 ? 7 : 5]));
  });
  return out;
}

/**
 * One strip per separate piece of a mesh, from slabs across the root direction; the `most` largest
 * pieces, largest first. Pieces under 5 mm are left out.
 */
export function startFromPieces(
  mesh: Mesh,
  root: OriginSide,
  grid: readonly [number, number],
  most: number,
): Grid[] {
  const graph = meshGraph(mesh, EDGE);
  const d = DIRECTION[root];
  const depth = (v: number): number =>
    -(
      d[0] * graph.positions[3 * v]! +
      d[1] * graph.positions[3 * v + 1]! +
      d[2] * graph.positions[3 * v + 2]!
    );
  const pieces: number[][] = [];
  graphPieces(graph).forEach((piece, v) => {
    const members = pieces[piece] ?? [];
    members.push(v);
    pieces[piece] = members;
  });
  const slabs = grid[1] + 5;
  return pieces
    .sort((a, b) => b.length - a.length || a[0]! - b[0]!)
    .flatMap((members) => {
      const low = Math.min(...members.map(depth));
      const high = Math.max(...members.map(depth));
      if (high - low < 0.005) return [];
      const stations: Station[] = [];
      for (let s = 0; s < slabs; s++) {
        const slab = members.filter((v) => {
          const x = ((depth(v) - low) / (high - low)) * slabs;
          return x >= s && x <= s + 1;
        });
        if (slab.length > 2) stations.push(station(graph, slab));
      }
      return stations.length >= 3 ? [startFromStations(stations, grid)] : [];
    })
    .slice(0, most);
}

import type { NearestSurface } from "../nearest-surface.ts";
import { graphDistance, type MeshGraph } from "./mesh-graph.ts";
import { longestPaths, ringTree, station } from "./ring-tree.ts";
import { type Station, startFromStations } from "./start-tube.ts";
import type { Grid } from "./trial-sheets.ts";

/** Vertices this close to the bone, metres, are the common attachment. */
const ATTACHED = 0.006;

/** Vertices of the mesh near a bone, on the bone's mid-line side: elsewhere a fan only passes it. */
export function attachedVertices(graph: MeshGraph, bone: NearestSurface): number[] {
  const p = graph.positions;
  const near = [...graph.neighbours.keys()].filter(
    (v) => bone.nearest(p[3 * v]!, p[3 * v + 1]!, p[3 * v + 2]!, ATTACHED) !== null,
  );
  const xs = near.map((v) => p[3 * v]!);
  const middle = (Math.min(...xs) + Math.max(...xs)) / 2;
  return near.filter((v) => p[3 * v]! > middle);
}

/**
 * Side-by-side slips of a fan: one from each of the `slips` most distant tips to the common attachment
 * `seeds`. A vertex belongs to the slip whose shortest way from tip to attachment it prolongs least; v
 * is the share of the way. Tips come first, the attachment last.
 */
export function startFromFan(
  graph: MeshGraph,
  slips: number,
  seeds: readonly number[],
  grid: readonly [number, number],
): Grid[] {
  const toBone = graphDistance(graph, seeds);
  const nodes = ringTree(graph, toBone);
  const tips = longestPaths(nodes, slips).map(({ path }) => nodes[path.at(-1)!]!.vertices);
  const toTip = tips.map((vertices) => graphDistance(graph, vertices));
  const direct = toTip.map((d) => Math.min(...seeds.map((s) => d[s]!)));
  const members: number[][] = tips.map(() => []);
  for (let v = 0; v < toBone.length; v++) {
    let best = 0;
    for (let k = 1; k < tips.length; k++) {
      if (toTip[k]![v]! - direct[k]! < toTip[best]![v]! - direct[best]!) best = k;
    }
    if (Number.isFinite(toBone[v]!) && tips.length > 0) members[best]!.push(v);
  }
  const slabs = grid[1] + 3;
  return members.flatMap((own, k) => {
    const stations: Station[] = [];
    for (let s = 0; s < slabs; s++) {
      const slab = own.filter((v) => {
        const share = toTip[k]![v]! / Math.max(1e-6, toTip[k]![v]! + toBone[v]!);
        return share * slabs >= s && share * slabs <= s + 1;
      });
      if (slab.length > 3) stations.push(station(graph, slab));
    }
    return stations.length >= 3 ? [startFromStations(stations, grid)] : [];
  });
}

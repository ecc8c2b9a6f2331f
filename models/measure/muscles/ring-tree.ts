import type { Vec3 } from "../../../src/core/geometry/vec3.ts";
import type { MeshGraph } from "./mesh-graph.ts";
import type { Station } from "./start-tube.ts";

const BAND = 0.006;

/** A ring of vertices at about the same distance from the root. */
export interface RingNode {
  readonly band: number;
  readonly vertices: number[];
  /** The ring it hangs on, towards the root; −1 for the root itself. */
  parent: number;
}

/** Rings of equal distance and how they hang together: the Reeb graph of the distance, as a tree. */
export function ringTree(graph: MeshGraph, distance: Float64Array): RingNode[] {
  const band = Float64Array.from(distance, (d) => Math.floor(d / BAND));
  const owner = new Int32Array(distance.length).fill(-1);
  const nodes: RingNode[] = [];
  const order = [...distance.keys()]
    .filter((v) => Number.isFinite(distance[v]!))
    .sort((a, b) => distance[a]! - distance[b]! || a - b);
  for (const v of order) {
    if (owner[v]! >= 0) continue;
    const id = nodes.length;
    const node: RingNode = { band: band[v]!, vertices: [], parent: -1 };
    const stack = [v];
    owner[v] = id;
    for (let x = stack.pop(); x !== undefined; x = stack.pop()) {
      node.vertices.push(x);
      for (const w of graph.neighbours[x]!) {
        if (band[w] === node.band && owner[w]! < 0) {
          owner[w] = id;
          stack.push(w);
        } else if (band[w]! < node.band && owner[w]! >= 0) node.parent = owner[w]!;
      }
    }
    nodes.push(node);
  }
  return nodes;
}

/** The middle and the places of some vertices. */
export function station(graph: MeshGraph, vertices: readonly number[]): Station {
  const points = vertices.map(
    (v): Vec3 => [
      graph.positions[3 * v]!,
      graph.positions[3 * v + 1]!,
      graph.positions[3 * v + 2]!,
    ],
  );
  const sum = points.reduce((a, p) => [a[0]! + p[0], a[1]! + p[1], a[2]! + p[2]], [0, 0, 0]);
  const n = points.length;
  return { middle: [sum[0]! / n, sum[1]! / n, sum[2]! / n], points };
}

/** Paths from the root ring to the `count` most distant leaves, each with its own new stretch. */
export function longestPaths(
  nodes: readonly RingNode[],
  count: number,
): { readonly path: number[]; readonly from: number }[] {
  const taken = new Uint8Array(nodes.length);
  const children = new Int32Array(nodes.length);
  for (const n of nodes) if (n.parent >= 0) children[n.parent]!++;
  const leaves = [...nodes.keys()].filter((k) => children[k] === 0);
  const pathOf = (leaf: number): number[] => {
    const path: number[] = [];
    for (let k = leaf; k >= 0; k = nodes[k]!.parent) path.unshift(k);
    return path;
  };
  const fresh = (path: readonly number[]): number => path.filter((k) => !taken[k]).length;
  const branches: { readonly path: number[]; readonly from: number }[] = [];
  while (branches.length < count) {
    const best = leaves.map(pathOf).reduce((a, b) => (fresh(b) > fresh(a) ? b : a), [] as number[]);
    const own = fresh(best);
    if (own < 2) break;
    branches.push({ path: best, from: best.length - own });
    for (const k of best) taken[k] = 1;
  }
  return branches;
}

import type { GeodesicGraph } from "./geodesic-graph.ts";
import { nearestOnMesh, type SurfacePoint } from "./nearest-on-mesh.ts";
import type { TriangleBvh } from "./triangle-bvh.ts";
import { at, distance, mix, type Vec3 } from "./vec3.ts";
import { VertexHeap } from "./vertex-heap.ts";

/**
 * A short way along the surface between two points, about `step` metres between its points, both
 * ends included. Starts from the shortest chain of edges (A*), then pulls it tight: each point
 * moves to the middle of its neighbours and back onto the surface, coarse steps first. Within one
 * or two per cent of the shortest way on smooth skin. Null when the two are not connected.
 */
export function surfacePath(
  graph: GeodesicGraph,
  bvh: TriangleBvh,
  from: SurfacePoint,
  to: SurfacePoint,
  step: number,
): SurfacePoint[] | null {
  if (distance(from.position, to.position) < step / 2) return [from, to];
  const chain = edgeChain(graph, from, to);
  if (chain === null) return null;
  let line: Vec3[] = [from.position, ...chain, to.position];
  const total = lengthOf(line);
  let path: SurfacePoint[] = [];
  for (const [spacing, rounds] of [
    [4 * step, 14],
    [2 * step, 8],
    [step, 4],
  ] as const) {
    path = resample(line, Math.max(spacing, total / 400)).map((p) => nearestOnMesh(bvh, p) ?? from);
    path[0] = from;
    path[path.length - 1] = to;
    for (let round = 0; round < rounds; round++) tighten(bvh, path);
    line = path.map((p) => p.position);
  }
  return path;
}

/** Moves every inner point halfway between its neighbours, then back onto the surface. */
function tighten(bvh: TriangleBvh, path: SurfacePoint[]): void {
  // Odd and even points in turn: each sees neighbours that stand still.
  for (const start of [1, 2]) {
    for (let i = start; i < path.length - 1; i += 2) {
      const middle = mix(path[i - 1]!.position, path[i + 1]!.position, 0.5);
      const near = nearestOnMesh(bvh, middle);
      if (near !== null) path[i] = near;
    }
  }
}

function lengthOf(line: readonly Vec3[]): number {
  let sum = 0;
  for (let i = 1; i < line.length; i++) sum += distance(line[i - 1]!, line[i]!);
  return sum;
}

/** Evenly spaced points along a polyline, both ends included. */
function resample(line: readonly Vec3[], spacing: number): Vec3[] {
  const total = lengthOf(line);
  const pieces = Math.max(2, Math.ceil(total / spacing));
  const out: Vec3[] = [line[0]!];
  let segment = 1;
  let before = 0;
  for (let i = 1; i < pieces; i++) {
    const wanted = (total * i) / pieces;
    let l = distance(line[segment - 1]!, line[segment]!);
    while (before + l < wanted && segment < line.length - 1) {
      before += l;
      segment++;
      l = distance(line[segment - 1]!, line[segment]!);
    }
    out.push(mix(line[segment - 1]!, line[segment]!, l > 0 ? (wanted - before) / l : 0));
  }
  out.push(line[line.length - 1]!);
  return out;
}

/** Vertices of the shortest chain of edges between the triangles of two points, in order. */
function edgeChain(graph: GeodesicGraph, from: SurfacePoint, to: SurfacePoint): Vec3[] | null {
  const { mesh, topology } = graph;
  const cost = new Float64Array(topology.vertexCount).fill(Number.POSITIVE_INFINITY);
  const keys = new Float64Array(topology.vertexCount).fill(Number.POSITIVE_INFINITY);
  const parent = new Int32Array(topology.vertexCount).fill(-1);
  const heap = new VertexHeap(topology.vertexCount, keys);
  const goals = new Set<number>();
  for (let k = 0; k < 3; k++) goals.add(mesh.index[3 * to.triangle + k]!);
  const offer = (v: number, value: number, via: number): void => {
    if (value >= cost[v]!) return;
    cost[v] = value;
    parent[v] = via;
    keys[v] = value + distance(at(mesh.positions, v), to.position);
    heap.push(v);
  };
  for (let k = 0; k < 3; k++) {
    const v = mesh.index[3 * from.triangle + k]!;
    offer(v, distance(at(mesh.positions, v), from.position), -1);
  }
  for (;;) {
    const v = heap.pop();
    if (v < 0) return null;
    if (goals.has(v)) {
      const chain: Vec3[] = [];
      for (let w = v; w >= 0; w = parent[w]!) chain.push(at(mesh.positions, w));
      return chain.reverse();
    }
    const p = at(mesh.positions, v);
    for (let i = topology.neighbourStart[v]!; i < topology.neighbourStart[v + 1]!; i++) {
      const w = topology.neighbours[i]!;
      offer(w, cost[v]! + distance(p, at(mesh.positions, w)), v);
    }
  }
}

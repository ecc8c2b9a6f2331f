import { sourcesAround, spreadDistance } from "./geodesic-field.ts";
import type { GeodesicGraph } from "./geodesic-graph.ts";
import { nearestOnMesh, type SurfacePoint } from "./nearest-on-mesh.ts";
import type { TriangleBvh } from "./triangle-bvh.ts";
import type { TriangleMesh } from "./triangle-mesh.ts";
import { add, at, cross, distance, dot, mix, scale, subtract, type Vec3 } from "./vec3.ts";

/**
 * The shortest way along the surface between two points, about `step` metres between its points,
 * both ends included. Walks down the distance from the far end, back onto the surface after each
 * step, and pulls the result tight, coarse steps first. (Chains of edges, pulled tight, kept
 * detours of a tenth of their length on regular meshes.) Within one per cent of the shortest way on
 * smooth skin. Null when the two are not connected.
 */
export function surfacePath(
  graph: GeodesicGraph,
  bvh: TriangleBvh,
  from: SurfacePoint,
  to: SurfacePoint,
  step: number,
): SurfacePoint[] | null {
  if (distance(from.position, to.position) < step / 2) return [from, to];
  const walked = walkDown(graph, bvh, from, to, step);
  if (walked === null) return null;
  let line: Vec3[] = walked;
  let path: SurfacePoint[] = [];
  for (const [spacing, rounds] of [
    [4 * step, 6],
    [2 * step, 4],
    [step, 3],
  ] as const) {
    path = resample(line, spacing).map((p) => nearestOnMesh(bvh, p) ?? from);
    path[0] = from;
    path[path.length - 1] = to;
    for (let round = 0; round < rounds; round++) tighten(bvh, path);
    line = path.map((p) => p.position);
  }
  return path;
}

/** From `from` along the steepest descent of the distance to `to`; null when it cannot be reached. */
function walkDown(
  graph: GeodesicGraph,
  bvh: TriangleBvh,
  from: SurfacePoint,
  to: SurfacePoint,
  step: number,
): Vec3[] | null {
  const { mesh } = graph;
  const corners = (triangle: number): number[] =>
    [0, 1, 2].map((k) => mesh.index[3 * triangle + k]!);
  const near = distance(at(mesh.positions, corners(to.triangle)[0]!), to.position);
  const field = spreadDistance(graph, sourcesAround(graph, to, Math.max(2 * near, step), 0), {
    until: corners(from.triangle),
  });
  const reached = new Map<number, number>();
  field.vertices.forEach((v, i) => {
    reached.set(v, field.distance[i]!);
  });
  const height = (v: number): number => reached.get(v) ?? Number.POSITIVE_INFINITY;
  if (!corners(from.triangle).every((v) => reached.has(v))) return null;

  const line: Vec3[] = [from.position];
  let here: SurfacePoint = from;
  let lowest = Number.POSITIVE_INFINITY;
  // The last stretch is straight, and a walk that stops getting nearer goes on from vertex to vertex.
  while (distance(here.position, to.position) > 1.5 * step) {
    const slope = slopeOf(mesh, corners(here.triangle), height);
    const ahead =
      slope === null ? null : nearestOnMesh(bvh, subtract(here.position, scale(slope, step)));
    const level = ahead === null ? Number.POSITIVE_INFINITY : levelAt(ahead, corners, height);
    if (ahead === null || !(level < lowest - step / 4)) {
      line.push(...descendEdges(graph, corners(here.triangle), height));
      break;
    }
    lowest = level;
    here = ahead;
    line.push(here.position);
  }
  line.push(to.position);
  return line;
}

/** The distance at a surface point, blended from the corners of its triangle. */
function levelAt(
  point: SurfacePoint,
  corners: (triangle: number) => number[],
  height: (v: number) => number,
): number {
  const [a, b, c] = corners(point.triangle);
  const [wa, wb, wc] = point.barycentric;
  const part = (w: number, v: number): number => (w > 1e-9 ? w * height(v) : 0);
  return part(wa, a!) + part(wb, b!) + part(wc, c!);
}

/** The unit direction in which the distance grows fastest within a triangle; null if undefined. */
function slopeOf(
  mesh: TriangleMesh,
  triangle: readonly number[],
  height: (v: number) => number,
): Vec3 | null {
  const [a, b, c] = triangle.map((v) => at(mesh.positions, v)) as [Vec3, Vec3, Vec3];
  const [ha, hb, hc] = triangle.map(height) as [number, number, number];
  const u = subtract(b, a);
  const v = subtract(c, a);
  const n = cross(u, v);
  // Gradient of a linear function: (hb − ha)(v × n) + (hc − ha)(n × u), up to scale.
  const g = add(scale(cross(v, n), hb - ha), scale(cross(n, u), hc - ha));
  const l = Math.sqrt(dot(g, g));
  return l > 0 && Number.isFinite(l) ? scale(g, 1 / l) : null;
}

/** Vertices of steepest descent from the lowest of some corners to a local minimum. */
function descendEdges(
  graph: GeodesicGraph,
  corners: readonly number[],
  height: (v: number) => number,
): Vec3[] {
  const { neighbourStart, neighbours } = graph.topology;
  const chain: Vec3[] = [];
  let v = corners.reduce((best, w) => (height(w) < height(best) ? w : best));
  for (;;) {
    chain.push(at(graph.mesh.positions, v));
    let next = v;
    for (let i = neighbourStart[v]!; i < neighbourStart[v + 1]!; i++) {
      if (height(neighbours[i]!) < height(next)) next = neighbours[i]!;
    }
    if (next === v) return chain;
    v = next;
  }
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

/** Evenly spaced points along a polyline, both ends included. */
function resample(line: readonly Vec3[], spacing: number): Vec3[] {
  let total = 0;
  for (let i = 1; i < line.length; i++) total += distance(line[i - 1]!, line[i]!);
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

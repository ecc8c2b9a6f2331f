import {
  add,
  distance,
  normalize,
  scale,
  subtract,
  type Vec3,
} from "../../../src/core/geometry/vec3.ts";
import { locate } from "../../../src/core/muscle/locate.ts";
import { ringCounts } from "../../../src/core/muscle/ring-samples.ts";
import { sheetMesh } from "../../../src/core/muscle/sheet-mesh.ts";
import { nearestSurface } from "../nearest-surface.ts";
import { type MeshGraph, meshGraph } from "./mesh-graph.ts";
import { bareSheet } from "./orient-grid.ts";
import { type Station, startFromStations } from "./start-tube.ts";
import type { Grid } from "./trial-sheets.ts";

/** A tongue must stand out at least this far from the belly to become a slip, metres. */
const LEAST_REACH = 0.006;
/** Mesh farther than this from the belly belongs to a tongue. */
const OUTSIDE = 0.0025;
/** How far a slip reaches back into the belly. */
const OVERLAP = 0.012;
const SLABS = 6;

function vertex(graph: MeshGraph, v: number): Vec3 {
  return [graph.positions[3 * v]!, graph.positions[3 * v + 1]!, graph.positions[3 * v + 2]!];
}

function tongues(graph: MeshGraph, away: Float64Array): number[][] {
  const seen = new Uint8Array(away.length);
  const out: number[][] = [];
  for (let v = 0; v < away.length; v++) {
    if (seen[v] || away[v]! < OUTSIDE) continue;
    const members: number[] = [];
    const stack = [v];
    seen[v] = 1;
    for (let x = stack.pop(); x !== undefined; x = stack.pop()) {
      members.push(x);
      for (const w of graph.neighbours[x]!) {
        if (!seen[w] && away[w]! >= OUTSIDE) {
          seen[w] = 1;
          stack.push(w);
        }
      }
    }
    out.push(members);
  }
  return out;
}

function middle(points: readonly Vec3[]): Vec3 {
  return scale(points.reduce(add, [0, 0, 0] as Vec3), 1 / Math.max(1, points.length));
}

/**
 * Slips for whatever of a mesh stands out from its fitted belly, as digitations do: up to `most`,
 * longest reach first. Each starts inside the belly and is turned like it: v leaves the belly's origin
 * end or runs to its insertion end, whichever the tongue hangs on.
 */
export function slipsOutside(
  mesh: { readonly positions: Float32Array; readonly index: Uint32Array },
  belly: Grid,
  most: number,
): Grid[] {
  const sheet = bareSheet(belly);
  const made = sheetMesh(sheet, ringCounts(sheet, 0.003));
  const surface = nearestSurface(made.positions, made.index);
  const graph = meshGraph(mesh, 0.003);
  const away = Float64Array.from(
    graph.neighbours,
    (_, v) => surface.nearest(...vertex(graph, v))?.distance ?? 0,
  );
  const reach = (members: readonly number[]): number =>
    members.reduce((best, v) => Math.max(best, away[v]!), 0);
  return tongues(graph, away)
    .filter((t) => t.length > 12 && reach(t) > LEAST_REACH)
    .sort((a, b) => reach(b) - reach(a) || a[0]! - b[0]!)
    .slice(0, most)
    .flatMap((members) => {
      const points = members.map((v) => vertex(graph, v));
      const tip = points[members.findIndex((v) => away[v] === reach(members))]!;
      const root = middle(points.filter((_, i) => away[members[i]!]! < 2 * OUTSIDE));
      const axis = normalize(subtract(tip, root));
      const height = (p: Vec3): number =>
        (p[0] - root[0]) * axis[0] + (p[1] - root[1]) * axis[1] + (p[2] - root[2]) * axis[2];
      const length = distance(tip, root);
      const stations: Station[] = [];
      for (let s = 0; s < SLABS; s++) {
        const slab = points.filter((p) => {
          const x = (height(p) / length) * SLABS;
          return x >= s - 0.25 && x <= s + 1.25;
        });
        if (slab.length > 3) stations.push({ middle: middle(slab), points: slab });
      }
      const [first] = stations;
      if (!first || stations.length < 3) return [];
      const shift = scale(axis, -OVERLAP);
      stations.unshift({
        middle: add(first.middle, shift),
        points: first.points.map((p) => add(p, shift)),
      });
      const atOrigin = locate(sheet, root).v < 0.5;
      return [startFromStations(atOrigin ? stations.reverse() : stations, [2, 5])];
    });
}

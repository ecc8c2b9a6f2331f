import { triangleArea } from "./triangle-area.ts";
import type { TriangleMesh } from "./triangle-mesh.ts";

/** Who borders whom on a triangle mesh, as compressed rows. */
export interface MeshTopology {
  readonly vertexCount: number;
  /** Neighbours of vertex v: `neighbours[neighbourStart[v] … neighbourStart[v + 1])`, ascending. */
  readonly neighbourStart: Uint32Array;
  readonly neighbours: Uint32Array;
  /** Triangles at vertex v: `triangles[triangleStart[v] … triangleStart[v + 1])`, ascending. */
  readonly triangleStart: Uint32Array;
  readonly triangles: Uint32Array;
  /**
   * Across the edge opposite to corner k of triangle t: `opposite[3t + k]` is the corner
   * (3 × triangle + corner) that faces it, or −1 on a boundary.
   */
  readonly opposite: Int32Array;
}

/** Builds the tables. A mesh without triangles gives empty rows. */
export function buildMeshTopology(mesh: TriangleMesh): MeshTopology {
  const { positions, index } = mesh;
  const vertexCount = positions.length / 3;
  const triangleStart = new Uint32Array(vertexCount + 1);
  for (const v of index) triangleStart[v + 1]! += 1;
  for (let v = 0; v < vertexCount; v++) triangleStart[v + 1]! += triangleStart[v]!;
  const fill = triangleStart.slice();
  const triangles = new Uint32Array(index.length);
  for (let i = 0; i < index.length; i++) triangles[fill[index[i]!]!++] = (i / 3) | 0;

  const neighbourStart = new Uint32Array(vertexCount + 1);
  const list: number[] = [];
  for (let v = 0; v < vertexCount; v++) {
    const ring: number[] = [];
    for (let i = triangleStart[v]!; i < triangleStart[v + 1]!; i++) {
      for (let k = 0; k < 3; k++) {
        const w = index[3 * triangles[i]! + k]!;
        if (w !== v && !ring.includes(w)) ring.push(w);
      }
    }
    ring.sort((a, b) => a - b);
    for (const w of ring) list.push(w);
    neighbourStart[v + 1] = list.length;
  }

  const opposite = new Int32Array(index.length).fill(-1);
  const corners = new Map<number, number>();
  for (let i = 0; i < index.length; i++) {
    const t = i - (i % 3);
    const from = index[t + ((i + 1) % 3)]!;
    const to = index[t + ((i + 2) % 3)]!;
    const twin = corners.get(to * vertexCount + from);
    if (twin === undefined) {
      corners.set(from * vertexCount + to, i);
    } else {
      opposite[i] = twin;
      opposite[twin] = i;
    }
  }
  return {
    vertexCount,
    neighbourStart,
    neighbours: Uint32Array.from(list),
    triangleStart,
    triangles,
    opposite,
  };
}

/** True area around each vertex in square metres: a third of each triangle that meets there. */
export function vertexAreas(mesh: TriangleMesh): Float32Array {
  const { positions, index } = mesh;
  const areas = new Float32Array(positions.length / 3);
  for (let t = 0; t < index.length; t += 3) {
    const third = triangleArea(positions, index[t]!, index[t + 1]!, index[t + 2]!) / 3;
    for (let k = 0; k < 3; k++) areas[index[t + k]!]! += third;
  }
  return areas;
}

import type { BodyLayer } from "../../src/core/body/body.ts";

/** One structure's own mesh, cut out of a merged layer. */
export interface StructureMesh {
  /** Index into `Body.structures`. */
  readonly structure: number;
  readonly positions: Float32Array;
  readonly normals: Float32Array;
  readonly index: Uint32Array;
}

/**
 * Cuts a merged layer into one mesh per structure, in order of structure index. A triangle belongs
 * to the structure of its first corner; vertices keep their order.
 */
export function splitLayer(layer: BodyLayer): StructureMesh[] {
  const triangles = new Map<number, number[]>();
  for (let t = 0; t < layer.index.length; t += 3) {
    const structure = layer.structure[layer.index[t] ?? 0] ?? 0;
    const list = triangles.get(structure);
    if (list) list.push(t);
    else triangles.set(structure, [t]);
  }
  const local = new Int32Array(layer.positions.length / 3).fill(-1);
  return [...triangles.keys()]
    .sort((a, b) => a - b)
    .map((structure) => {
      const starts = triangles.get(structure) ?? [];
      const corners = starts.flatMap((t) => [...layer.index.subarray(t, t + 3)]);
      const used = Uint32Array.from(new Set(corners)).sort();
      used.forEach((vertex, i) => {
        local[vertex] = i;
      });
      const gather = (source: Float32Array) => {
        const out = new Float32Array(used.length * 3);
        used.forEach((vertex, i) => out.set(source.subarray(3 * vertex, 3 * vertex + 3), 3 * i));
        return out;
      };
      return {
        structure,
        positions: gather(layer.positions),
        normals: gather(layer.normals),
        index: Uint32Array.from(corners, (vertex) => local[vertex] ?? 0),
      };
    });
}

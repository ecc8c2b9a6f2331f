import type { PackableMesh } from "./mesh-codec.ts";

/**
 * Makes the whole out of a mesh that holds the half with x ≤ 0. Every vertex gets a twin with x
 * reversed, triangles are turned so that they still face outward. A vertex of a midline structure
 * that lies exactly on x = 0 is its own twin, so that such a structure closes without a seam.
 *
 * `twin` gives the index of the mirrored structure, the same index for the midline. The input's
 * vertices keep their places; the copies follow in the same order. Also returns the twin vertex of
 * every vertex.
 */
export function mirrorMesh(
  mesh: PackableMesh,
  twin: (structure: number) => number,
): PackableMesh & { readonly mirror: Uint32Array } {
  const vertices = mesh.structure.length;
  const copyOf = new Uint32Array(vertices);
  const source: number[] = [];
  for (let v = 0; v < vertices; v++) {
    const structure = mesh.structure[v]!;
    if (mesh.positions[3 * v] === 0 && twin(structure) === structure) {
      copyOf[v] = v;
    } else {
      copyOf[v] = vertices + source.length;
      source.push(v);
    }
  }
  const total = vertices + source.length;
  const positions = new Float32Array(total * 3);
  const normals = new Float32Array(total * 3);
  const structure = new Uint16Array(total);
  const mirror = new Uint32Array(total);
  positions.set(mesh.positions);
  normals.set(mesh.normals);
  structure.set(mesh.structure);
  mirror.set(copyOf);
  source.forEach((v, i) => {
    const o = 3 * (vertices + i);
    for (const [from, to] of [
      [mesh.positions, positions],
      [mesh.normals, normals],
    ] as const) {
      to[o] = -from[3 * v]!;
      to[o + 1] = from[3 * v + 1]!;
      to[o + 2] = from[3 * v + 2]!;
    }
    structure[vertices + i] = twin(mesh.structure[v]!);
    mirror[vertices + i] = v;
  });
  const index = new Uint32Array(mesh.index.length * 2);
  index.set(mesh.index);
  for (let t = 0; t < mesh.index.length; t += 3) {
    const o = mesh.index.length + t;
    index[o] = copyOf[mesh.index[t]!]!;
    index[o + 1] = copyOf[mesh.index[t + 2]!]!;
    index[o + 2] = copyOf[mesh.index[t + 1]!]!;
  }
  const bytes: Record<string, Uint8Array> = {};
  for (const [name, values] of Object.entries(mesh.bytes)) {
    const both = new Uint8Array(total);
    both.set(values);
    source.forEach((v, i) => {
      both[vertices + i] = values[v]!;
    });
    bytes[name] = both;
  }
  return { positions, normals, index, structure, bytes, mirror };
}

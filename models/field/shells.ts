import type { FieldMesh } from "./surface-nets.ts";

/** One connected piece of a mesh. */
export interface Shell {
  /** Signed volume, mm³; negative for the wall of a void (its triangles face inward). */
  readonly volumeMm3: number;
  readonly triangles: number;
}

/** Labels each vertex with its connected piece and measures the pieces. */
export function findShells(mesh: FieldMesh): { label: Uint32Array; shells: Shell[] } {
  const { positions, index } = mesh;
  const parent = Uint32Array.from({ length: positions.length / 3 }, (_, i) => i);
  const root = (v: number): number => {
    let r = v;
    while (parent[r] !== r) r = parent[r] = parent[parent[r]!]!;
    return r;
  };
  for (let t = 0; t < index.length; t += 3) {
    const a = root(index[t]!);
    parent[root(index[t + 1]!)] = a;
    parent[root(index[t + 2]!)] = a;
  }
  const number = new Map<number, number>();
  const label = Uint32Array.from(parent, (_, v) => {
    const r = root(v);
    const known = number.get(r);
    if (known !== undefined) return known;
    number.set(r, number.size);
    return number.size - 1;
  });
  const volume = new Float64Array(number.size);
  const triangles = new Uint32Array(number.size);
  for (let t = 0; t < index.length; t += 3) {
    const [a, b, c] = [3 * index[t]!, 3 * index[t + 1]!, 3 * index[t + 2]!];
    const shell = label[index[t]!]!;
    triangles[shell]! += 1;
    volume[shell]! +=
      (positions[a]! *
        (positions[b + 1]! * positions[c + 2]! - positions[b + 2]! * positions[c + 1]!) +
        positions[a + 1]! *
          (positions[b + 2]! * positions[c]! - positions[b]! * positions[c + 2]!) +
        positions[a + 2]! *
          (positions[b]! * positions[c + 1]! - positions[b + 1]! * positions[c]!)) /
      6;
  }
  return {
    label,
    shells: Array.from(volume, (v, i) => ({ volumeMm3: v, triangles: triangles[i]! })),
  };
}

/**
 * Removes the walls of inner voids and pieces smaller than `minShare` of the largest piece's
 * volume (default 0.02). Vertices are renumbered. An empty mesh stays empty.
 */
export function dropVoids(mesh: FieldMesh, minShare = 0.02): FieldMesh {
  const { label, shells } = findShells(mesh);
  const largest = Math.max(0, ...shells.map((s) => s.volumeMm3));
  const keep = shells.map((s) => s.volumeMm3 >= minShare * largest && s.volumeMm3 > 0);
  const renumbered = new Int32Array(label.length).fill(-1);
  const positions: number[] = [];
  const normals: number[] = [];
  let next = 0;
  for (let v = 0; v < label.length; v++) {
    if (!keep[label[v]!]) continue;
    renumbered[v] = next++;
    for (let a = 0; a < 3; a++) {
      positions.push(mesh.positions[3 * v + a]!);
      normals.push(mesh.normals[3 * v + a]!);
    }
  }
  return {
    positions: Float32Array.from(positions),
    normals: Float32Array.from(normals),
    index: mesh.index.map((v) => renumbered[v]!).filter((v) => v < 0xffffffff),
  };
}

/**
 * An order in which a mesh's vertices can be predicted from earlier ones: breadth first over the
 * edges from the smallest vertex not yet met. `earlier[order position]` lists the neighbours that
 * come before. Depends on the triangles alone, so that a reader finds the same order.
 */
export interface MeshWalk {
  readonly order: Uint32Array;
  /** Per vertex, its neighbours that stand before it in the order. */
  readonly earlier: readonly (readonly number[])[];
}

/** The walk over the triangles that lie wholly among the first `count` vertices. */
export function walkMesh(index: Uint32Array, count: number): MeshWalk {
  const neighbours = Array.from({ length: count }, () => new Set<number>());
  for (let t = 0; t < index.length; t += 3) {
    const corners = [index[t]!, index[t + 1]!, index[t + 2]!];
    if (corners.some((v) => v >= count)) continue;
    corners.forEach((v, k) => {
      neighbours[v]!.add(corners[(k + 1) % 3]!).add(corners[(k + 2) % 3]!);
    });
  }
  const order = new Uint32Array(count);
  const place = new Int32Array(count).fill(-1);
  let met = 0;
  for (let seed = 0; seed < count; seed++) {
    if (place[seed]! >= 0) continue;
    place[seed] = met;
    order[met++] = seed;
    for (let head = place[seed]!; head < met; head++) {
      for (const w of [...neighbours[order[head]!]!].sort((a, b) => a - b)) {
        if (place[w]! >= 0) continue;
        place[w] = met;
        order[met++] = w;
      }
    }
  }
  const earlier = neighbours.map((ring, v) =>
    [...ring].filter((w) => place[w]! < place[v]!).sort((a, b) => a - b),
  );
  return { order, earlier };
}

/** A vertex of a mesh and the vertices it can be foretold from: see `visitInOrder`. */
export type VertexVisit = (vertex: number, a: number, b: number, c: number) => void;

/**
 * Visits every vertex once, those of earlier triangles first. Where a vertex completes a triangle on
 * an edge `a b` that an earlier triangle `a b c` shares, all three are given: the parallelogram
 * `a + b − c` foretells it (Touma and Gotsman, "Triangle mesh compression", Graphics Interface
 * 1998). Otherwise `a` is a vertex already visited and `b` and `c` are −1; for the very first `a` is
 * −1 too. Vertices without triangles come last, in their order. The walk is the same when triangles
 * are turned (as the index codec does), so packing and unpacking agree.
 */
export function visitInOrder(index: Uint32Array, vertexCount: number, visit: VertexVisit): void {
  const known = new Uint8Array(vertexCount);
  /** Per vertex the last half-edge that leaves it, and per half-edge the one before: by triangle corner. */
  const last = new Int32Array(vertexCount).fill(-1);
  const before = new Int32Array(index.length);
  let previous = -1;
  const take = (v: number, a: number, b: number, c: number): void => {
    known[v] = 1;
    previous = v;
    visit(v, a, b, c);
  };
  /** The third corner of an earlier triangle with the half-edge from `from` to `to`, or −1. */
  const beyond = (from: number, to: number): number => {
    for (let h = last[from]!; h >= 0; h = before[h]!) {
      const t = h - (h % 3);
      if (index[t + ((h + 1) % 3)] === to) return index[t + ((h + 2) % 3)]!;
    }
    return -1;
  };
  for (let t = 0; t < index.length; t += 3) {
    const [i, j, k] = [index[t]!, index[t + 1]!, index[t + 2]!];
    const first = i < j ? (i < k ? 0 : 2) : j < k ? 1 : 2;
    for (let corner = first; corner < first + 3; corner++) {
      const v = index[t + (corner % 3)]!;
      if (known[v]) continue;
      const a = index[t + ((corner + 1) % 3)]!;
      const b = index[t + ((corner + 2) % 3)]!;
      if (known[a] && known[b]) {
        // The neighbour across the edge runs along it the other way.
        const c = beyond(b, a);
        take(v, a, c < 0 ? -1 : b, c);
      } else take(v, known[a] ? a : known[b] ? b : previous, -1, -1);
    }
    for (let h = t; h < t + 3; h++) {
      const v = index[h]!;
      before[h] = last[v]!;
      last[v] = h;
    }
  }
  for (let v = 0; v < vertexCount; v++) if (!known[v]) take(v, previous, -1, -1);
}

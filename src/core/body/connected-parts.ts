/**
 * For every vertex the lowest-numbered vertex of its connected piece of mesh. Vertices that no
 * triangle uses are pieces of their own.
 */
export function connectedParts(index: Uint32Array, vertices: number): Uint32Array {
  const parent = new Uint32Array(vertices);
  for (let i = 0; i < vertices; i++) parent[i] = i;
  const root = (start: number): number => {
    let i = start;
    while (parent[i] !== i) {
      const up = parent[parent[i]!]!;
      parent[i] = up;
      i = up;
    }
    return i;
  };
  const join = (a: number, b: number) => {
    const ra = root(a);
    const rb = root(b);
    if (ra < rb) parent[rb] = ra;
    else parent[ra] = rb;
  };
  for (let t = 0; t < index.length; t += 3) {
    join(index[t]!, index[t + 1]!);
    join(index[t]!, index[t + 2]!);
  }
  for (let i = 0; i < vertices; i++) parent[i] = root(i);
  return parent;
}

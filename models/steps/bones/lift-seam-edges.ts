/**
 * Keeps a half mesh from touching its mirror image along an edge. An edge whose two vertices lie
 * on x = 0, with triangles of the half on both its sides, would be shared by four triangles once
 * the halves are joined: it gets a new vertex in its middle, `liftMm` inside the half. Millimetres.
 */
export function liftSeamEdges(
  mesh: { readonly positions: Float32Array; readonly index: Uint32Array },
  liftMm: number,
): { positions: Float32Array; index: Uint32Array } {
  const positions = Array.from(mesh.positions);
  const vertices = positions.length / 3;
  const directed = new Set<number>();
  const onSeam = (v: number): boolean => positions[3 * v] === 0;
  for (let t = 0; t < mesh.index.length; t += 3) {
    for (let k = 0; k < 3; k++) {
      const [a, b] = [mesh.index[t + k]!, mesh.index[t + ((k + 1) % 3)]!];
      if (onSeam(a) && onSeam(b)) directed.add(a * vertices + b);
    }
  }
  const middle = new Map<number, number>();
  const middleOf = (a: number, b: number): number => {
    const key = Math.min(a, b) * vertices + Math.max(a, b);
    const known = middle.get(key);
    if (known !== undefined) return known;
    const made = positions.length / 3;
    positions.push(
      -liftMm,
      (positions[3 * a + 1]! + positions[3 * b + 1]!) / 2,
      (positions[3 * a + 2]! + positions[3 * b + 2]!) / 2,
    );
    middle.set(key, made);
    return made;
  };
  const index: number[] = [];
  const emit = (triangle: readonly [number, number, number]): void => {
    for (const k of [0, 1, 2] as const) {
      const [a, b, c] = [triangle[k], triangle[(k + 1) % 3]!, triangle[(k + 2) % 3]!];
      if (!directed.has(a * vertices + b) || !directed.has(b * vertices + a)) continue;
      const m = middleOf(a, b);
      emit([a, m, c]);
      emit([m, b, c]);
      return;
    }
    index.push(...triangle);
  };
  for (let t = 0; t < mesh.index.length; t += 3) {
    emit([mesh.index[t]!, mesh.index[t + 1]!, mesh.index[t + 2]!]);
  }
  return { positions: Float32Array.from(positions), index: Uint32Array.from(index) };
}

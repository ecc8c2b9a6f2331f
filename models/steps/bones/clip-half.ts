/**
 * Cuts a closed mesh at the plane x = 0 and keeps the half with x ≤ 0, open at the cut. Vertices
 * closer to the plane than `snapMm` are put on it first, so that no slivers arise; cut vertices
 * have x = 0 exactly. Millimetres. An empty mesh stays empty.
 */
export function clipHalf(
  mesh: { readonly positions: Float32Array; readonly index: Uint32Array },
  snapMm: number,
): { positions: Float32Array; index: Uint32Array } {
  const positions = Array.from(mesh.positions);
  for (let v = 0; v < positions.length; v += 3) {
    if (Math.abs(positions[v]!) < snapMm) positions[v] = 0;
  }
  const cuts = new Map<string, number>();
  const cut = (p: number, q: number): number => {
    const key = p < q ? `${p},${q}` : `${q},${p}`;
    const known = cuts.get(key);
    if (known !== undefined) return known;
    const [xp, xq] = [positions[3 * p]!, positions[3 * q]!];
    const t = xp / (xp - xq);
    const made = positions.length / 3;
    positions.push(0);
    for (let a = 1; a < 3; a++) {
      positions.push((1 - t) * positions[3 * p + a]! + t * positions[3 * q + a]!);
    }
    cuts.set(key, made);
    return made;
  };
  const index: number[] = [];
  for (let t = 0; t < mesh.index.length; t += 3) {
    const corners = [mesh.index[t]!, mesh.index[t + 1]!, mesh.index[t + 2]!];
    const side = corners.map((v) => Math.sign(positions[3 * v]!));
    if (!side.includes(-1)) continue;
    const polygon: number[] = [];
    for (let k = 0; k < 3; k++) {
      const next = (k + 1) % 3;
      if (side[k]! <= 0) polygon.push(corners[k]!);
      if (side[k]! * side[next]! < 0) polygon.push(cut(corners[k]!, corners[next]!));
    }
    for (let k = 2; k < polygon.length; k++) index.push(polygon[0]!, polygon[k - 1]!, polygon[k]!);
  }
  return { positions: Float32Array.from(positions), index: Uint32Array.from(index) };
}

/**
 * The right half (x ≤ 0) of a mesh that crosses the mid-plane: triangles whose middle lies there,
 * vertices beyond the plane drawn back onto it. The cut stays open.
 */
export function halfMesh<
  M extends { readonly positions: Float32Array; readonly index: Uint32Array },
>(mesh: M): M {
  const positions = mesh.positions.slice();
  const index: number[] = [];
  for (let t = 0; t < mesh.index.length; t += 3) {
    const corners = [mesh.index[t]!, mesh.index[t + 1]!, mesh.index[t + 2]!];
    const x = corners.reduce((sum, v) => sum + mesh.positions[3 * v]!, 0);
    if (x <= 0) index.push(...corners);
  }
  for (let i = 0; i < positions.length; i += 3) positions[i] = Math.min(0, positions[i]!);
  return { ...mesh, positions, index: Uint32Array.from(index) };
}

import type { TriangleMesh } from "./triangle-mesh.ts";

/**
 * Outward unit normals, xyz per vertex: the mean of the adjoining triangles' normals weighted by
 * area. A vertex without triangles gets the zero vector.
 */
export function vertexNormals(mesh: TriangleMesh): Float32Array {
  const { positions, index } = mesh;
  const normals = new Float32Array(positions.length);
  for (let t = 0; t < index.length; t += 3) {
    const a = 3 * index[t]!;
    const b = 3 * index[t + 1]!;
    const c = 3 * index[t + 2]!;
    const ux = positions[b]! - positions[a]!;
    const uy = positions[b + 1]! - positions[a + 1]!;
    const uz = positions[b + 2]! - positions[a + 2]!;
    const vx = positions[c]! - positions[a]!;
    const vy = positions[c + 1]! - positions[a + 1]!;
    const vz = positions[c + 2]! - positions[a + 2]!;
    const nx = uy * vz - uz * vy;
    const ny = uz * vx - ux * vz;
    const nz = ux * vy - uy * vx;
    for (const v of [a, b, c]) {
      normals[v]! += nx;
      normals[v + 1]! += ny;
      normals[v + 2]! += nz;
    }
  }
  for (let v = 0; v < normals.length; v += 3) {
    const l = Math.hypot(normals[v]!, normals[v + 1]!, normals[v + 2]!);
    if (l === 0) continue;
    for (let k = 0; k < 3; k++) normals[v + k]! /= l;
  }
  return normals;
}

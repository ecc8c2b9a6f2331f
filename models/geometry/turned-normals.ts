import type { BodyLayer } from "../../src/core/body/body.ts";

/** Vertices whose normal looks into the solid: against the mean normal of their own triangles. */
export function turnedNormals(mesh: Pick<BodyLayer, "positions" | "normals" | "index">): number {
  const { positions: p, normals, index } = mesh;
  const lean = new Float64Array(p.length / 3);
  for (let t = 0; t < index.length; t += 3) {
    const [a, b, c] = [3 * index[t]!, 3 * index[t + 1]!, 3 * index[t + 2]!];
    const u = [p[b]! - p[a]!, p[b + 1]! - p[a + 1]!, p[b + 2]! - p[a + 2]!];
    const w = [p[c]! - p[a]!, p[c + 1]! - p[a + 1]!, p[c + 2]! - p[a + 2]!];
    const n = [
      u[1]! * w[2]! - u[2]! * w[1]!,
      u[2]! * w[0]! - u[0]! * w[2]!,
      u[0]! * w[1]! - u[1]! * w[0]!,
    ];
    for (const v of [a, b, c]) {
      lean[v / 3]! += n[0]! * normals[v]! + n[1]! * normals[v + 1]! + n[2]! * normals[v + 2]!;
    }
  }
  return lean.reduce((sum, x) => sum + (x < 0 ? 1 : 0), 0);
}

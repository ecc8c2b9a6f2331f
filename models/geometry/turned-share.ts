import type { BodyLayer } from "../../src/core/body/body.ts";

/** Cosine from which a triangle clearly faces the other way: rims of thin sheets stand across anyway. */
const CLEARLY = -0.3;

/**
 * Share of a surface's area (0–1) whose triangles face against the normals of their own corners: what
 * lies in folds or is turned inside out. 0 for an empty mesh.
 */
export function turnedShare(mesh: Pick<BodyLayer, "positions" | "normals" | "index">): number {
  const { positions: p, normals, index } = mesh;
  let turned = 0;
  let total = 0;
  for (let t = 0; t < index.length; t += 3) {
    const [a, b, c] = [3 * index[t]!, 3 * index[t + 1]!, 3 * index[t + 2]!];
    const u = [p[b]! - p[a]!, p[b + 1]! - p[a + 1]!, p[b + 2]! - p[a + 2]!];
    const w = [p[c]! - p[a]!, p[c + 1]! - p[a + 1]!, p[c + 2]! - p[a + 2]!];
    const n = [
      u[1]! * w[2]! - u[2]! * w[1]!,
      u[2]! * w[0]! - u[0]! * w[2]!,
      u[0]! * w[1]! - u[1]! * w[0]!,
    ];
    let lean = 0;
    for (const v of [a, b, c]) {
      lean += n[0]! * normals[v]! + n[1]! * normals[v + 1]! + n[2]! * normals[v + 2]!;
    }
    const area = Math.hypot(n[0]!, n[1]!, n[2]!);
    total += area;
    if (lean < 3 * CLEARLY * area) turned += area;
  }
  return total > 0 ? turned / total : 0;
}

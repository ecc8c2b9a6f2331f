import type { MeshTopology } from "../geometry/mesh-topology.ts";
import { triangleArea } from "../geometry/triangle-area.ts";
import type { TriangleMesh } from "../geometry/triangle-mesh.ts";
import { OUTLINE_WEIGHT } from "../pain/soft-rim.ts";
import type { ZoneWeights } from "../pain/zones.ts";

/** The outline lies between whole weights, so that no vertex is on it. */
const LEVEL = OUTLINE_WEIGHT - 0.5;

/** Share of a triangle that lies above the level, weights taken as even between its corners. */
export function shareAbove(a: number, b: number, c: number): number {
  const above = [a, b, c].filter((w) => w > LEVEL).length;
  if (above === 0) return 0;
  if (above === 3) return 1;
  // The corner that is alone on its side of the outline.
  const alone = [a, b, c].find((w) => (above === 1 ? w > LEVEL : w <= LEVEL)) ?? a;
  const cut = [a, b, c]
    .filter((w) => (above === 1 ? w <= LEVEL : w > LEVEL))
    .reduce((product, w) => (product * (alone - LEVEL)) / (alone - w), 1);
  return above === 1 ? cut : 1 - cut;
}

/**
 * True area of the skin inside the outline, square metres: triangles that the outline crosses count
 * by their part inside. An empty zone has none.
 */
export function outlinedArea(
  zone: ZoneWeights,
  mesh: TriangleMesh,
  { triangles, triangleStart }: MeshTopology,
): number {
  const weight = new Map<number, number>();
  zone.vertices.forEach((v, i) => {
    weight.set(v, zone.weights[i]!);
  });
  const { positions, index } = mesh;
  const seen = new Set<number>();
  let sum = 0;
  for (const v of zone.vertices) {
    for (let k = triangleStart[v]!; k < triangleStart[v + 1]!; k++) {
      const t = triangles[k]!;
      if (seen.has(t)) continue;
      seen.add(t);
      const a = index[3 * t]!;
      const b = index[3 * t + 1]!;
      const c = index[3 * t + 2]!;
      const share = shareAbove(weight.get(a) ?? 0, weight.get(b) ?? 0, weight.get(c) ?? 0);
      if (share > 0) sum += share * triangleArea(positions, a, b, c);
    }
  }
  return sum;
}

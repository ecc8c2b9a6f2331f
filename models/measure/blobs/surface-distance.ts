import { createMeshQuery, type MeshQuery } from "./mesh-query.ts";
import { sampleSurface } from "./sample-mesh.ts";
import { type MeshMm, seededRandom } from "./samples.ts";

/** Two-way distances between surfaces, mm. */
export interface SurfaceDistance {
  /** Average symmetric surface distance. */
  readonly assdMm: number;
  /** 95th percentile of both directions together. */
  readonly hd95Mm: number;
  /** Largest distance found in either direction. */
  readonly maxMm: number;
}

/** Compares two meshes by points spread over both. An empty mesh gives infinite distances. */
export function surfaceDistance(
  a: MeshMm,
  b: MeshMm,
  options: { readonly count?: number; readonly queryB?: MeshQuery } = {},
): SurfaceDistance {
  if (a.index.length === 0 || b.index.length === 0) {
    return { assdMm: Infinity, hd95Mm: Infinity, maxMm: Infinity };
  }
  const count = options.count ?? 4000;
  const oneWay = (from: MeshMm, to: MeshQuery, seed: number): Float64Array => {
    const { points } = sampleSurface(from, count, seededRandom(seed));
    const d = new Float64Array(count);
    for (let i = 0; i < count; i++) {
      d[i] = to.distance(points[3 * i]!, points[3 * i + 1]!, points[3 * i + 2]!);
    }
    return d;
  };
  const there = oneWay(a, options.queryB ?? createMeshQuery(b), 11);
  const back = oneWay(b, createMeshQuery(a), 12);
  const mean = (d: Float64Array): number => d.reduce((s, v) => s + v, 0) / d.length;
  const both = Float64Array.from([...there, ...back]).sort();
  return {
    assdMm: (mean(there) + mean(back)) / 2,
    hd95Mm: both[Math.floor(0.95 * (both.length - 1))]!,
    maxMm: both[both.length - 1]!,
  };
}

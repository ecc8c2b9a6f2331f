import type { BlobFitData } from "./blob-fit.ts";
import type { Gaussians } from "./gaussians.ts";
import { findNeighbours } from "./neighbours.ts";
import type { SpaceSamples, SurfaceSamples } from "./samples.ts";

function pick(values: Float64Array, chosen: readonly number[], width: number): Float64Array {
  const out = new Float64Array(chosen.length * width);
  chosen.forEach((from, to) => {
    out.set(values.subarray(from * width, (from + 1) * width), to * width);
  });
  return out;
}

/** The samples that a blob which is free to move can reach: all that a partial fit needs. */
export function withinReach(gaussians: Gaussians, data: BlobFitData): BlobFitData {
  const reached = (points: Float64Array): boolean[] => {
    const { start, list } = findNeighbours(gaussians, points, 10, 1);
    return Array.from({ length: points.length / 3 }, (_, i) =>
      list.subarray(start[i], start[i + 1]).some((code) => !gaussians.fixed[code >> 1]),
    );
  };
  const { surface } = data;
  const kept = reached(surface.points).flatMap((yes, i) => (yes ? [i] : []));
  const renumbered = new Map(kept.map((from, to) => [from, to]));
  const space = (set: SpaceSamples): SpaceSamples => {
    const chosen = reached(set.points).flatMap((yes, i) =>
      yes && renumbered.has(set.origin[i]!) ? [i] : [],
    );
    return {
      count: chosen.length,
      points: pick(set.points, chosen, 3),
      distances: pick(set.distances, chosen, 1),
      sizes: pick(set.sizes, chosen, 1),
      origin: Uint32Array.from(chosen, (i) => renumbered.get(set.origin[i]!) ?? 0),
    };
  };
  const near: SurfaceSamples = {
    count: kept.length,
    points: pick(surface.points, kept, 3),
    normals: pick(surface.normals, kept, 3),
    sizes: pick(surface.sizes, kept, 1),
    gaps: pick(surface.gaps, kept, 1),
  };
  return { surface: near, near: space(data.near), far: space(data.far) };
}

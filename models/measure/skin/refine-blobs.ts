import { evaluate, factors } from "./blob-fit.ts";
import { addGaussian, type Gaussians } from "./gaussians.ts";
import { findNeighbours } from "./neighbours.ts";
import type { SurfaceSamples } from "./samples.ts";
import { spreadOut } from "./seed-blobs.ts";

/**
 * Signed first-order distance from each surface sample to the field's surface, mm: positive where
 * the sample lies inside the field, that is where the field bulges out too far.
 */
export function surfaceResiduals(gaussians: Gaussians, surface: SurfaceSamples): Float64Array {
  const u = new Float64Array(gaussians.count * 6);
  factors(gaussians, u);
  const near = findNeighbours(gaussians, surface.points, 10, 1);
  const slope = new Float64Array(3);
  return Float64Array.from({ length: surface.count }, (_, i) => {
    const f = Math.max(1e-3, evaluate(gaussians, u, near, surface.points, i, slope));
    const g = Math.hypot(slope[0]!, slope[1]!, slope[2]!) / f;
    const limit = 2 * surface.sizes[i]!;
    return Math.max(-limit, Math.min(limit, Math.log(f) / Math.max(g, 1e-4)));
  });
}

/**
 * Adds small blobs where the surface is worst: solid ones under the skin where the field falls
 * short, hollows above it where it bulges. At most `most`, none where the miss is below
 * `toleranceMm` or 6 % of the detail size. Returns how many were added.
 */
export function refineBlobs(
  gaussians: Gaussians,
  surface: SurfaceSamples,
  toleranceMm: number,
  most: number,
): number {
  const residuals = surfaceResiduals(gaussians, surface);
  const miss = (i: number): number => Math.abs(residuals[i]!) / surface.sizes[i]!;
  const worst = Array.from({ length: surface.count }, (_, i) => i)
    .filter((i) => Math.abs(residuals[i]!) > Math.max(toleranceMm, 0.06 * surface.sizes[i]!))
    .sort((a, b) => miss(b) - miss(a) || a - b);
  const chosen = spreadOut(surface, worst, 0.7).slice(0, most);
  for (const s of chosen) {
    const size = 0.6 * surface.sizes[s]!;
    const bulges = residuals[s]! > 0;
    const depth = (bulges ? 1 : -1) * size;
    const point = Array.from(surface.points.subarray(3 * s, 3 * s + 3));
    const normal = Array.from(surface.normals.subarray(3 * s, 3 * s + 3));
    const centre = point.map((value, a) => value + depth * normal[a]!);
    // Two standard deviations off the skin: so weak there that the fit decides what it becomes.
    const axis = (size / 2) * Math.sqrt(2 * 0.06);
    addGaussian(gaussians, centre, normal, axis, axis, 0.06, bulges ? -1 : 1, size);
  }
  return chosen.length;
}

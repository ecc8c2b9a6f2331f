import { evaluate, factors } from "./blob-fit.ts";
import { addGaussian, type Gaussians } from "./gaussians.ts";
import { findNeighbours } from "./neighbours.ts";
import type { SpaceSamples, SurfaceSamples } from "./samples.ts";
import { seededRandom } from "./seeded-random.ts";
import type { SolidProbe } from "./signed-distance.ts";

/** Samples no two of which lie closer than `spacing` times their size; `order` says who comes first. */
export function spreadOut(
  surface: SurfaceSamples,
  order: ArrayLike<number>,
  spacing: number,
): number[] {
  const cell = 4;
  const taken = new Map<number, number[]>();
  const key = (i: number, j: number, k: number): number =>
    (i + 512) * 4194304 + (j + 512) * 2048 + k + 512;
  const chosen: number[] = [];
  for (let n = 0; n < order.length; n++) {
    const s = order[n]!;
    const radius = spacing * surface.sizes[s]!;
    const [x, y, z] = [
      surface.points[3 * s]!,
      surface.points[3 * s + 1]!,
      surface.points[3 * s + 2]!,
    ];
    const at = (v: number): number => Math.floor(v / cell);
    let free = true;
    for (let i = at(x - radius); free && i <= at(x + radius); i++)
      for (let j = at(y - radius); free && j <= at(y + radius); j++)
        for (let k = at(z - radius); free && k <= at(z + radius); k++)
          for (const o of taken.get(key(i, j, k)) ?? []) {
            const dx = surface.points[3 * o]! - x;
            const dy = surface.points[3 * o + 1]! - y;
            const dz = surface.points[3 * o + 2]! - z;
            // Both sides of a thin sheet are kept: their normals disagree.
            const facing =
              surface.normals[3 * o]! * surface.normals[3 * s]! +
              surface.normals[3 * o + 1]! * surface.normals[3 * s + 1]! +
              surface.normals[3 * o + 2]! * surface.normals[3 * s + 2]!;
            if (dx * dx + dy * dy + dz * dz < radius * radius && facing > -0.2) {
              free = false;
              break;
            }
          }
    if (!free) continue;
    chosen.push(s);
    const c = key(at(x), at(y), at(z));
    const found = taken.get(c);
    if (found) found.push(s);
    else taken.set(c, [s]);
  }
  return chosen;
}

/** The first blobs: spread evenly by detail size and sunk under the skin, less where it is thin. */
export function seedBlobs(
  gaussians: Gaussians,
  surface: SurfaceSamples,
  probe: SolidProbe,
  spacing: number,
  seed: number,
): void {
  const random = seededRandom(seed);
  const order = Array.from({ length: surface.count }, (_, i) => ({ i, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ i }) => i);
  for (const s of spreadOut(surface, order, spacing)) {
    const size = surface.sizes[s]!;
    const point = Array.from(surface.points.subarray(3 * s, 3 * s + 3));
    const normal = Array.from(surface.normals.subarray(3 * s, 3 * s + 3));
    const inward = normal.map((value) => -value);
    const thickness = probe.firstHit(
      point.map((value, a) => value + 0.1 * inward[a]!),
      inward,
    );
    const depth = Math.min(0.55 * size, 0.4 * thickness);
    const centre = point.map((value, a) => value + depth * inward[a]!);
    addGaussian(
      gaussians,
      centre,
      normal,
      0.68 * size,
      Math.max(0.2 * size, 0.85 * depth),
      0.4,
      1,
      size,
    );
  }
}

/**
 * Fills hollows of the core with large steep balls, deepest first, each kept clear of the skin,
 * until every given point with a field below `least` lies in one: so the body is solid, and the blobs
 * under the skin need not reach to its middle. The balls are fixed. Returns their number.
 */
export function fillCore(gaussians: Gaussians, core: SpaceSamples, least: number): number {
  const u = new Float64Array(gaussians.count * 6);
  factors(gaussians, u);
  const near = findNeighbours(gaussians, core.points, 10, 1);
  const order = Array.from({ length: core.count }, (_, i) => i)
    .filter((i) => evaluate(gaussians, u, near, core.points, i, null) < least)
    .sort((a, b) => core.distances[a]! - core.distances[b]! || a - b);
  const covered = new Uint8Array(core.count);
  const before = gaussians.count;
  for (const i of order) {
    if (covered[i]) continue;
    const depth = -core.distances[i]!;
    const centre = Array.from(core.points.subarray(3 * i, 3 * i + 3));
    const radius = 0.62 * depth;
    addGaussian(gaussians, centre, [0, 1, 0], radius, radius, 2.4, 1, depth);
    gaussians.fixed[gaussians.count - 1] = 1;
    gaussians.core[gaussians.count - 1] = 1;
    for (const j of order) {
      const d = Math.hypot(
        core.points[3 * j]! - centre[0]!,
        core.points[3 * j + 1]! - centre[1]!,
        core.points[3 * j + 2]! - centre[2]!,
      );
      if (d < 1.1 * radius) covered[j] = 1;
    }
  }
  return gaussians.count - before;
}

import { addGaussian, type Gaussians } from "./gaussians.ts";
import type { SurfaceSamples } from "./samples.ts";
import { seededRandom } from "./seeded-random.ts";
import type { SolidProbe } from "./signed-distance.ts";

/** No blobs yet. */
export function noGaussians(): Gaussians {
  return {
    count: 0,
    params: new Float64Array(0),
    signs: new Int8Array(0),
    sizes: new Float64Array(0),
  };
}

/** Samples no two of which lie closer than `spacing` times their size; `order` says who comes first. */
export function spreadOut(
  surface: SurfaceSamples,
  order: ArrayLike<number>,
  spacing: number,
): number[] {
  const cell = 4;
  const taken = new Map<number, number[]>();
  const key = (i: number, j: number, k: number): number => (i + 512) * 4194304 + (j + 512) * 2048 + k + 512;
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
  surface: SurfaceSamples,
  probe: SolidProbe,
  spacing: number,
  seed: number,
): Gaussians {
  const random = seededRandom(seed);
  const order = Array.from({ length: surface.count }, (_, i) => ({ i, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ i }) => i);
  const gaussians = noGaussians();
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
    addGaussian(gaussians, centre, normal, 0.62 * size, Math.max(0.2 * size, 0.85 * depth), 0.4, 1, size);
  }
  return gaussians;
}

import { detailSizeMm } from "../../steps/skin/detail-size.ts";
import type { Closing } from "./closing.ts";
import type { ReferenceSkin } from "./reference-skin.ts";
import { seededRandom } from "./seeded-random.ts";
import type { SolidProbe } from "./signed-distance.ts";

/** Points of the right half of the outer skin. */
export interface SurfaceSamples {
  readonly count: number;
  /** xyz, mm. */
  readonly points: Float64Array;
  /** Unit outward normals. */
  readonly normals: Float64Array;
  /** Size of the finest form there, mm. */
  readonly sizes: Float64Array;
  /** Distance outward to the next skin, mm, or Infinity. */
  readonly gaps: Float64Array;
}

/** Points off the skin with their true place; negative distance is inside. Right half, mm. */
export interface SpaceSamples {
  readonly count: number;
  readonly points: Float64Array;
  readonly distances: Float64Array;
  readonly sizes: Float64Array;
  /** The surface sample each one was set off from. */
  readonly origin: Uint32Array;
}

/** Where the closing moves the skin by more than this, mm, its surface counts, not the reference's. */
const MOVED_MM = 0.35;

/** Sample spacing as a share of the detail size. */
const SPACING = 0.28;

/**
 * Draws surface points at random, `1 / (0.28 size)²` per mm², from the right half. Skin that lies
 * within skin, or in slits that the closing fills, is left out; the closing's own surface comes last.
 */
export function sampleSurface(
  skin: ReferenceSkin,
  probe: SolidProbe,
  closing: Closing,
  seed: number,
): SurfaceSamples {
  const random = seededRandom(seed);
  const { positions: p, normals: n, index } = skin;
  const points: number[] = [];
  const normals: number[] = [];
  const sizes: number[] = [];
  const gaps: number[] = [];
  let carry = 0;
  for (let t = 0; t < skin.lipsFrom; t += 3) {
    const [a, b, c] = [3 * index[t]!, 3 * index[t + 1]!, 3 * index[t + 2]!];
    const cx = (p[a]! + p[b]! + p[c]!) / 3;
    if (cx > 10) continue;
    const formSize = detailSizeMm(
      Math.min(0, cx),
      (p[a + 1]! + p[b + 1]! + p[c + 1]!) / 3,
      (p[a + 2]! + p[b + 2]! + p[c + 2]!) / 3,
    );
    const ux = p[b]! - p[a]!;
    const uy = p[b + 1]! - p[a + 1]!;
    const uz = p[b + 2]! - p[a + 2]!;
    const vx = p[c]! - p[a]!;
    const vy = p[c + 1]! - p[a + 1]!;
    const vz = p[c + 2]! - p[a + 2]!;
    const area = Math.hypot(uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx) / 2;
    carry += area / (SPACING * formSize) ** 2;
    for (; carry >= 1; carry--) {
      const r = Math.sqrt(random());
      const s = random();
      const [wa, wb, wc] = [1 - r, r * (1 - s), r * s];
      const point = [0, 1, 2].map((i) => wa * p[a + i]! + wb * p[b + i]! + wc * p[c + i]!);
      // A fan has its own flat normal: those of its rim belong to the skin around it.
      const normal =
        t < skin.fansFrom
          ? [0, 1, 2].map((i) => wa * n[a + i]! + wb * n[b + i]! + wc * n[c + i]!)
          : [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx].map((v) => v / (2 * area));
      const length = Math.hypot(...normal);
      const [x = 0, y = 0, z = 0] = point;
      const [nx = 0, ny = 0, nz = 0] = normal.map((value) => value / length);
      if (x > 0 || !(length > 0.2)) continue;
      if (probe.inside(x + 0.4 * nx, y + 0.4 * ny, z + 0.4 * nz)) continue;
      // A fold that shows its back is no skin either.
      if (!probe.inside(x - 0.3 * nx, y - 0.3 * ny, z - 0.3 * nz)) continue;
      const gap = probe.firstHit([x + 0.4 * nx, y + 0.4 * ny, z + 0.4 * nz], [nx, ny, nz]) + 0.4;
      if ((closing.distance(x, y, z) ?? 0) < -MOVED_MM) continue;
      points.push(x, y, z);
      normals.push(nx, ny, nz);
      gaps.push(gap);
      // Where skin faces skin closely, form must be fine enough to keep the two apart.
      sizes.push(Math.min(formSize, 3 + 1.5 * gap));
    }
  }
  for (const [x = 0, y = 0, z = 0, ...normal] of closing.surface) {
    points.push(x, y, z);
    normals.push(...normal);
    gaps.push(Infinity);
    sizes.push(detailSizeMm(x, y, z));
  }
  return {
    count: sizes.length,
    points: Float64Array.from(points),
    normals: Float64Array.from(normals),
    sizes: Float64Array.from(sizes),
    gaps: Float64Array.from(gaps),
  };
}

/**
 * Points at `offset(random)` times the detail size along the normal of every `every`-th surface
 * sample, jittered sideways, each with its true signed distance.
 */
export function sampleSpace(
  surface: SurfaceSamples,
  probe: SolidProbe,
  closing: Closing,
  every: number,
  offset: (random: () => number) => number,
  seed: number,
): SpaceSamples {
  const random = seededRandom(seed);
  const points: number[] = [];
  const distances: number[] = [];
  const sizes: number[] = [];
  const origin: number[] = [];
  for (let first = 0; first < surface.count; first += every) {
    const s = Math.min(surface.count - 1, first + Math.floor(random() * every));
    const size = surface.sizes[s]!;
    const t = offset(random) * size;
    const [x, y, z] = [0, 1, 2].map((a) => {
      const jitter = (random() - 0.5) * 0.3 * size;
      return surface.points[3 * s + a]! + surface.normals[3 * s + a]! * t + jitter;
    }) as [number, number, number]; // three axes in, three numbers out
    const right = -Math.abs(x);
    const inside = probe.inside(right, y, z);
    const distance = (inside ? -1 : 1) * probe.distance(right, y, z);
    const closed = closing.distance(right, y, z) ?? distance;
    points.push(right, y, z);
    distances.push(distance > 0 && distance - closed > MOVED_MM ? closed : distance);
    sizes.push(size);
    origin.push(s);
  }
  return {
    count: sizes.length,
    points: Float64Array.from(points),
    distances: Float64Array.from(distances),
    sizes: Float64Array.from(sizes),
    origin: Uint32Array.from(origin),
  };
}

/**
 * The middles of narrow gaps between skin and skin, which must stay outside, and of thin sheets,
 * which must stay inside.
 */
export function sampleMiddles(
  surface: SurfaceSamples,
  probe: SolidProbe,
  closing: Closing,
): SpaceSamples {
  const points: number[] = [];
  const distances: number[] = [];
  const origin: number[] = [];
  for (let s = 0; s < surface.count; s++) {
    const point = Array.from(surface.points.subarray(3 * s, 3 * s + 3));
    const normal = Array.from(surface.normals.subarray(3 * s, 3 * s + 3));
    const inward = normal.map((value) => -value);
    const start = point.map((value, a) => value + 0.1 * inward[a]!);
    const thickness = probe.firstHit(start, inward) + 0.1;
    for (const [width, sign] of [
      [surface.gaps[s]!, 1],
      [thickness, -1],
    ] as const) {
      if (!(width < 1.5 * surface.sizes[s]!)) continue;
      const middle = point.map((value, a) => value + (sign * normal[a]! * width) / 2);
      const [x = 0, y = 0, z = 0] = middle;
      if (probe.inside(x, y, z) !== sign < 0) continue;
      if (sign > 0 && (closing.distance(x, y, z) ?? 1) < MOVED_MM) continue;
      points.push(-Math.abs(x), y, z);
      distances.push((sign * width) / 2);
      origin.push(s);
    }
  }
  return {
    count: origin.length,
    points: Float64Array.from(points),
    distances: Float64Array.from(distances),
    sizes: Float64Array.from(origin, (s) => surface.sizes[s]!),
    origin: Uint32Array.from(origin),
  };
}

/** Points in slits and pockets that the closing has filled: they must be inside. */
export function sampleFilled(closing: Closing): SpaceSamples {
  const sizes = closing.filled.map(([x = 0, y = 0, z = 0]) => detailSizeMm(x, y, z));
  return {
    count: closing.filled.length,
    points: Float64Array.from(closing.filled.flatMap(([x = 0, y = 0, z = 0]) => [x, y, z])),
    distances: Float64Array.from(closing.filled, ([, , , distance = 0]) => distance),
    sizes: Float64Array.from(sizes),
    origin: new Uint32Array(closing.filled.length),
  };
}

/**
 * Points inside, on a lattice of `spacingMm`, at least `depthMm` below the skin; only where the
 * detail size is at most `finestMm`, if given.
 */
export function sampleCore(
  probe: SolidProbe,
  spacingMm: number,
  depthMm: number,
  finestMm = Infinity,
): SpaceSamples {
  const points: number[] = [];
  const distances: number[] = [];
  for (let x = -spacingMm / 2; x > -340; x -= spacingMm)
    for (let y = -15; y < 1645; y += spacingMm)
      for (let z = -40; z < 235; z += spacingMm) {
        if (finestMm < Infinity && detailSizeMm(x, y, z) > finestMm) continue;
        if (!probe.inside(x, y, z)) continue;
        const depth = probe.distance(x, y, z);
        if (depth < depthMm) continue;
        points.push(x, y, z);
        distances.push(-depth);
      }
  return {
    count: distances.length,
    points: Float64Array.from(points),
    distances: Float64Array.from(distances),
    sizes: Float64Array.from(distances, (d) => -d),
    origin: new Uint32Array(distances.length),
  };
}

/** Several sets of space samples as one. */
export function joinSpace(sets: readonly SpaceSamples[]): SpaceSamples {
  const joined = (pick: (set: SpaceSamples) => Float64Array): Float64Array =>
    Float64Array.from(sets.flatMap((set) => Array.from(pick(set))));
  return {
    count: sets.reduce((sum, set) => sum + set.count, 0),
    points: joined((set) => set.points),
    distances: joined((set) => set.distances),
    sizes: joined((set) => set.sizes),
    origin: Uint32Array.from(sets.flatMap((set) => Array.from(set.origin))),
  };
}

import type { SolidProbe } from "./signed-distance.ts";

/** A region whose narrow slits are closed by a ball that does not fit into them, millimetres. */
export interface ClosedRegion {
  readonly low: readonly [number, number, number];
  readonly high: readonly [number, number, number];
  readonly cellMm: number;
  readonly radiusMm: number;
}

/**
 * Where the reference has slits that are finer than skin needs, or folds through itself: lids, lips,
 * toes, fingers and nails, the armpit, the cleft. Right side, a little across the mid-line.
 */
const REGIONS: readonly ClosedRegion[] = [
  { low: [-50, 1522, 155], high: [-12, 1545, 186], cellMm: 0.45, radiusMm: 1.1 },
  { low: [-30, 1456, 165], high: [6, 1480, 196], cellMm: 0.45, radiusMm: 1.2 },
  { low: [-150, -17, 162], high: [-60, 34, 236], cellMm: 1, radiusMm: 3 },
  { low: [-336, 650, 110], high: [-210, 762, 202], cellMm: 1.2, radiusMm: 1.3 },
  { low: [-195, 1160, 10], high: [-115, 1280, 140], cellMm: 1.5, radiusMm: 5 },
  { low: [-45, 725, -25], high: [10, 865, 140], cellMm: 1.5, radiusMm: 3 },
];

/** The reference with its narrow slits closed. */
export interface Closing {
  /** Distance to the closed solid at a point, mm, negative inside; null outside the regions. */
  distance(x: number, y: number, z: number): number | null;
  /** Points (xyz) that the closing filled, and their distance from its surface, negative. */
  readonly filled: readonly (readonly number[])[];
  /** Points and unit normals (six numbers each) on the surface that the closing made. */
  readonly surface: readonly (readonly number[])[];
}

/**
 * Signed distance of the reference at the lattice nodes. Between nodes further from the skin than
 * their spacing the side cannot change, so it is asked for near the skin only.
 */
function sampleLattice(
  region: ClosedRegion,
  probe: SolidProbe,
  n: readonly number[],
): Float64Array {
  const [nx = 0, ny = 0, nz = 0] = n;
  const { low, cellMm } = region;
  const values = new Float64Array(nx * ny * nz);
  for (let k = 0, o = 0; k < nz; k++)
    for (let j = 0; j < ny; j++)
      for (let i = 0; i < nx; i++, o++) {
        const [x, y, z] = [low[0] + i * cellMm, low[1] + j * cellMm, low[2] + k * cellMm];
        const distance = probe.distance(x, y, z);
        const known = i > 0 && distance > cellMm && Math.abs(values[o - 1]!) > 0;
        const inside = known ? values[o - 1]! < 0 : probe.inside(x, y, z);
        values[o] = inside ? -distance : distance;
      }
  return values;
}

/** The nodes where the ball fits and to which it can roll from the region's border. */
function reachedFromOutside(
  open: Float64Array,
  n: readonly number[],
  threshold: number,
): Uint8Array {
  const [nx = 0, ny = 0, nz = 0] = n;
  const reached = new Uint8Array(open.length);
  const stack: number[] = [];
  const visit = (i: number, j: number, k: number): void => {
    if (i < 0 || j < 0 || k < 0 || i >= nx || j >= ny || k >= nz) return;
    const o = i + nx * (j + ny * k);
    if (reached[o] || open[o]! < threshold) return;
    reached[o] = 1;
    stack.push(o);
  };
  for (let k = 0; k < nz; k++)
    for (let j = 0; j < ny; j++)
      for (let i = 0; i < nx; i++) {
        if (i % (nx - 1) === 0 || j % (ny - 1) === 0 || k % (nz - 1) === 0) visit(i, j, k);
      }
  for (let o = stack.pop(); o !== undefined; o = stack.pop()) {
    const i = o % nx;
    const j = Math.floor(o / nx) % ny;
    const k = Math.floor(o / (nx * ny));
    for (const step of [-1, 1]) {
      visit(i + step, j, k);
      visit(i, j + step, k);
      visit(i, j, k + step);
    }
  }
  return reached;
}

/** Averages the closed distances along the axes (1-2-1) where the closing moved them, in place. */
function smoothWhereClosed(open: Float64Array, closed: Float64Array, n: readonly number[]): void {
  const [nx = 0, ny = 0] = n;
  const moved = Array.from(open, (_, o) => o).filter((o) => open[o]! - closed[o]! > 0.02);
  for (const stride of [1, nx, nx * ny]) {
    const means = moved.map(
      (o) => (closed[o - stride]! + 2 * closed[o]! + closed[o + stride]!) / 4,
    );
    moved.forEach((o, i) => {
      closed[o] = means[i]!;
    });
  }
}

/**
 * Closes one region with a rolling ball (Serra, "Image analysis and mathematical morphology", 1982)
 * of radius ρ. A point is as far from the closed solid as `max over q of d(q) − |p − q|`, q the
 * places where the ball fits (d ≥ ρ): the distance to E = {d ≥ ρ} subtracted from ρ, and accurate
 * below the lattice because d changes by no more than the way walked.
 */
export function closeRegion(region: ClosedRegion, probe: SolidProbe): Closing {
  const { low, high, cellMm, radiusMm } = region;
  const n = [0, 1, 2].map((a) => Math.ceil((high[a]! - low[a]!) / cellMm) + 1);
  const [nx = 0, ny = 0, nz = 0] = n;
  const open = sampleLattice(region, probe, n);
  const closed = open.slice();
  const reach = Math.ceil((radiusMm + cellMm) / cellMm);
  const reached = reachedFromOutside(open, n, radiusMm);
  // Near the region's border the ball could not be seen on the other side: nothing is closed there.
  for (let k = reach; k < nz - reach; k++)
    for (let j = reach; j < ny - reach; j++)
      for (let i = reach; i < nx - reach; i++) {
        const o = i + nx * (j + ny * k);
        if ((open[o]! >= radiusMm && reached[o]) || open[o]! < -cellMm * 2) continue;
        let best = -radiusMm;
        for (let c = k - reach; c <= k + reach; c++)
          for (let b = j - reach; b <= j + reach; b++)
            for (let a = i - reach; a <= i + reach; a++) {
              const q = a + nx * (b + ny * c);
              if (!reached[q]) continue;
              const d = open[q]!;
              best = Math.max(best, d - cellMm * Math.hypot(a - i, b - j, c - k));
            }
        closed[o] = Math.min(open[o]!, best);
      }
  for (let pass = 0; pass < 2; pass++) smoothWhereClosed(open, closed, n);
  const at = (values: Float64Array, x: number, y: number, z: number): number | null => {
    const p = [(x - low[0]) / cellMm, (y - low[1]) / cellMm, (z - low[2]) / cellMm];
    const [i = 0, j = 0, k = 0] = p.map(Math.floor);
    if (i < 0 || j < 0 || k < 0 || i >= nx - 1 || j >= ny - 1 || k >= nz - 1) return null;
    const [u, v, w] = [p[0]! - i, p[1]! - j, p[2]! - k];
    let sum = 0;
    for (let c = 0; c < 8; c++) {
      const weight = (c & 1 ? u : 1 - u) * (c & 2 ? v : 1 - v) * (c & 4 ? w : 1 - w);
      sum += weight * values[i + (c & 1) + nx * (j + ((c >> 1) & 1) + ny * (k + (c >> 2)))]!;
    }
    return sum;
  };
  const filled: number[][] = [];
  for (let o = 0; o < open.length; o += 2) {
    if (!(open[o]! > 0 && closed[o]! < -0.4)) continue;
    const i = o % nx;
    const j = Math.floor(o / nx) % ny;
    const k = Math.floor(o / (nx * ny));
    const x = low[0] + i * cellMm;
    if (x < 0) filled.push([x, low[1] + j * cellMm, low[2] + k * cellMm, closed[o]!]);
  }
  return {
    filled,
    distance: (x, y, z) => at(closed, x, y, z),
    surface: newSurface(region, n, (x, y, z) => at(closed, x, y, z), probe),
  };
}

/** One point for each lattice cell that the surface made by the closing passes. */
function newSurface(
  region: ClosedRegion,
  n: readonly number[],
  distance: (x: number, y: number, z: number) => number | null,
  probe: SolidProbe,
): number[][] {
  const { low, cellMm } = region;
  const [nx = 0, ny = 0, nz = 0] = n;
  const found: number[][] = [];
  for (let k = 0; k < nz - 1; k++)
    for (let j = 0; j < ny - 1; j++)
      for (let i = 0; i < nx - 1; i++) {
        let [x, y, z] = [i, j, k].map((c, a) => low[a]! + (c + 0.5) * cellMm) as [
          // three axes
          number,
          number,
          number,
        ];
        const start = distance(x, y, z) ?? cellMm;
        if (Math.abs(start) > 0.6 * cellMm || x > 0) continue;
        let normal = [0, 0, 0];
        for (let step = 0; step < 3; step++) {
          const h = cellMm;
          const slope = [
            (distance(x + h, y, z) ?? 0) - (distance(x - h, y, z) ?? 0),
            (distance(x, y + h, z) ?? 0) - (distance(x, y - h, z) ?? 0),
            (distance(x, y, z + h) ?? 0) - (distance(x, y, z - h) ?? 0),
          ];
          const length = Math.hypot(...slope);
          if (length < 0.3 * h) break;
          normal = slope.map((value) => value / length);
          const d = distance(x, y, z) ?? 0;
          x -= d * normal[0]!;
          y -= d * normal[1]!;
          z -= d * normal[2]!;
        }
        if (normal.every((value) => value === 0) || x > 0) continue;
        if (Math.abs(distance(x, y, z) ?? cellMm) > 0.2 * cellMm) continue;
        if (probe.distance(x, y, z) > 0.35) found.push([x, y, z, ...normal]);
      }
  return found;
}

/** The closing of all regions together. */
export function closeSlits(probe: SolidProbe): Closing {
  const regions = REGIONS.map((region) => closeRegion(region, probe));
  const first = (x: number, y: number, z: number): Closing | undefined =>
    regions.find((region) => region.distance(x, y, z) !== null);
  return {
    distance: (x, y, z) => first(x, y, z)?.distance(x, y, z) ?? null,
    filled: regions.flatMap((region) => region.filled),
    surface: regions.flatMap((region) => region.surface),
  };
}

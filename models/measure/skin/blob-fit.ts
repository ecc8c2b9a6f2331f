import { BLOB_CUT_SLOPE } from "../../field/blob.ts";
import { CUT, GAUSSIAN_STRIDE, type Gaussians } from "./gaussians.ts";
import { findNeighbours, type Neighbours } from "./neighbours.ts";
import type { SpaceSamples, SurfaceSamples } from "./samples.ts";
import { seededRandom } from "./seeded-random.ts";

/** How the blobs are moved. */
export interface BlobFitOptions {
  /** Steps of the descent. */
  readonly iterations: number;
  /** Step length at the start, as a share of the detail size; falls to a twentieth by the end. */
  readonly rate: number;
  /** Share of the samples used in each step, 0–1. */
  readonly batch: number;
  readonly seed: number;
  /** Called now and then with the step and the mean loss. */
  readonly report?: (iteration: number, loss: number) => void;
}

/** What the blobs are fitted to. */
export interface BlobFitData {
  readonly surface: SurfaceSamples;
  /** Points within about 0.4 sizes of the skin: their distance is matched. */
  readonly near: SpaceSamples;
  /** Points further off: only their side of the skin is matched. */
  readonly far: SpaceSamples;
}

/** Field values below this are continued linearly, so that the logarithm stays finite. */
const FLOOR = 0.02;
/** Weight of the normals against distances in units of the detail size. */
const NORMAL_WEIGHT = 0.12;
/** Least steepness of the log field at the surface, per detail size. */
const LEAST_STEEPNESS = 0.6;

const logarithm = (f: number): number =>
  f > FLOOR ? Math.log(f) : Math.log(FLOOR) + (f - FLOOR) / FLOOR;
const logSlope = (f: number): number => 1 / Math.max(f, FLOOR);

/** The field, and optionally its gradient, at one point from its neighbour list. */
export function evaluate(
  gaussians: Gaussians,
  u: Float64Array,
  near: Neighbours,
  points: Float64Array,
  i: number,
  slope: Float64Array | null,
): number {
  const { params, signs } = gaussians;
  const [px, py, pz] = [points[3 * i]!, points[3 * i + 1]!, points[3 * i + 2]!];
  let f = 0;
  let gx = 0;
  let gy = 0;
  let gz = 0;
  for (let l = near.start[i]!; l < near.start[i + 1]!; l++) {
    const code = near.list[l]!;
    const b = code >> 1;
    const o = b * GAUSSIAN_STRIDE;
    const d = b * 6;
    const dx = (code & 1 ? -px : px) - params[o]!;
    const dy = py - params[o + 1]!;
    const dz = pz - params[o + 2]!;
    const y0 = u[d]! * dx + u[d + 1]! * dy + u[d + 2]! * dz;
    const y1 = u[d + 3]! * dy + u[d + 4]! * dz;
    const y2 = u[d + 5]! * dz;
    const t = params[o + 9]! - y0 * y0 - y1 * y1 - y2 * y2;
    if (t <= CUT) continue;
    const e = Math.exp(t);
    f += signs[b]! * (e - BLOB_CUT_SLOPE * (1 + t - CUT));
    if (slope) {
      const m = -2 * signs[b]! * (e - BLOB_CUT_SLOPE);
      gx += (code & 1 ? -m : m) * u[d]! * y0;
      gy += m * (u[d + 1]! * y0 + u[d + 3]! * y1);
      gz += m * (u[d + 2]! * y0 + u[d + 4]! * y1 + u[d + 5]! * y2);
    }
  }
  if (slope) {
    slope[0] = gx;
    slope[1] = gy;
    slope[2] = gz;
  }
  return f;
}

/**
 * Adds the derivatives of `weight · f + adjoint · ∇f` at one point to `gradient`. The second part
 * is left out when `adjoint` is null.
 */
function accumulate(
  gaussians: Gaussians,
  u: Float64Array,
  near: Neighbours,
  points: Float64Array,
  i: number,
  weight: number,
  adjoint: Float64Array | null,
  gradient: Float64Array,
): void {
  const { params, signs } = gaussians;
  const [px, py, pz] = [points[3 * i]!, points[3 * i + 1]!, points[3 * i + 2]!];
  for (let l = near.start[i]!; l < near.start[i + 1]!; l++) {
    const code = near.list[l]!;
    const b = code >> 1;
    const o = b * GAUSSIAN_STRIDE;
    const d = b * 6;
    const dx = (code & 1 ? -px : px) - params[o]!;
    const dy = py - params[o + 1]!;
    const dz = pz - params[o + 2]!;
    const u11 = u[d]!;
    const u12 = u[d + 1]!;
    const u13 = u[d + 2]!;
    const u22 = u[d + 3]!;
    const u23 = u[d + 4]!;
    const u33 = u[d + 5]!;
    const y0 = u11 * dx + u12 * dy + u13 * dz;
    const y1 = u22 * dy + u23 * dz;
    const y2 = u33 * dz;
    const t = params[o + 9]! - y0 * y0 - y1 * y1 - y2 * y2;
    if (t <= CUT) continue;
    const e = Math.exp(t);
    const slope = signs[b]! * (e - BLOB_CUT_SLOPE);
    // Along t: by the value, and by the gradient −2 slope (U adjoint · y).
    let alongT = weight * slope;
    let z0 = 0;
    let z1 = 0;
    let z2 = 0;
    if (adjoint) {
      const ax = code & 1 ? -adjoint[0]! : adjoint[0]!;
      const ay = adjoint[1]!;
      const az = adjoint[2]!;
      z0 = u11 * ax + u12 * ay + u13 * az;
      z1 = u22 * ay + u23 * az;
      z2 = u33 * az;
      alongT -= 2 * signs[b]! * e * (z0 * y0 + z1 * y1 + z2 * y2);
      const m = -2 * slope;
      z0 *= m;
      z1 *= m;
      z2 *= m;
      // Through a, in y = U d and z = U a: terms with y held and a fixed.
      gradient[o + 6]! += u11 * ay * m * y0;
      gradient[o + 7]! += u11 * az * m * y0;
      gradient[o + 8]! += u22 * az * m * y1;
      gradient[o + 3]! += z0 * y0;
      gradient[o + 4]! += z1 * y1;
      gradient[o + 5]! += z2 * y2;
    }
    // Derivative by y of everything above, then the chain through y = U (x − c).
    const r0 = z0 - 2 * alongT * y0;
    const r1 = z1 - 2 * alongT * y1;
    const r2 = z2 - 2 * alongT * y2;
    gradient[o]! -= u11 * r0;
    gradient[o + 1]! -= u12 * r0 + u22 * r1;
    gradient[o + 2]! -= u13 * r0 + u23 * r1 + u33 * r2;
    gradient[o + 3]! += r0 * y0;
    gradient[o + 4]! += r1 * y1;
    gradient[o + 5]! += r2 * y2;
    gradient[o + 6]! += r0 * u11 * dy;
    gradient[o + 7]! += r0 * u11 * dz;
    gradient[o + 8]! += r1 * u22 * dz;
    gradient[o + 9]! += alongT;
  }
}

/** The factors DN of every blob, six numbers each: u11 u12 u13 u22 u23 u33. */
export function factors(gaussians: Gaussians, out: Float64Array): void {
  for (let b = 0; b < gaussians.count; b++) {
    const o = b * GAUSSIAN_STRIDE;
    const p = gaussians.params;
    const d = b * 6;
    out[d] = Math.exp(p[o + 3]!);
    out[d + 1] = out[d]! * p[o + 6]!;
    out[d + 2] = out[d]! * p[o + 7]!;
    out[d + 3] = Math.exp(p[o + 4]!);
    out[d + 4] = out[d + 3]! * p[o + 8]!;
    out[d + 5] = Math.exp(p[o + 5]!);
  }
}

/** Derivative of the Huber loss with threshold `h`. */
const huber = (r: number, h: number): number => Math.max(-h, Math.min(h, r));

/**
 * Moves, stretches and turns the blobs so that the field's surface comes to lie on the samples:
 * Adam (Kingma and Ba, 2015) with hand-written derivatives on first-order distances `log f / |∇ log f|`
 * in units of the detail size, each sample's steepness held fixed within a step. Points near the
 * skin must have their distance, points further off their side. Changes `gaussians` in place.
 */
export function fitBlobsToSkin(
  gaussians: Gaussians,
  data: BlobFitData,
  options: BlobFitOptions,
): void {
  const { surface, near, far } = data;
  const total = gaussians.count * GAUSSIAN_STRIDE;
  const u = new Float64Array(gaussians.count * 6);
  const gradient = new Float64Array(total);
  const mean = new Float64Array(total);
  const square = new Float64Array(total);
  const slope = new Float64Array(3);
  const adjoint = new Float64Array(3);
  const steepness = new Float64Array(surface.count);
  const random = seededRandom(options.seed);
  let lists: [Neighbours, Neighbours, Neighbours] | null = null;
  const start = Float64Array.from(gaussians.params.subarray(0, total));

  for (let iteration = 0; iteration < options.iterations; iteration++) {
    if (!lists || iteration % 25 === 0) {
      lists = [
        findNeighbours(gaussians, surface.points, 10, 1.12),
        findNeighbours(gaussians, near.points, 10, 1.12),
        findNeighbours(gaussians, far.points, 10, 1.12),
      ];
    }
    factors(gaussians, u);
    gradient.fill(0);
    let loss = 0;
    const skip = Math.max(1, Math.round(1 / options.batch));
    const phase = Math.floor(random() * skip);
    for (let i = phase; i < surface.count; i += skip) {
      const size = surface.sizes[i]!;
      const f = evaluate(gaussians, u, lists[0], surface.points, i, slope);
      const s = Math.hypot(slope[0]!, slope[1]!, slope[2]!) * logSlope(f);
      const g = Math.max(LEAST_STEEPNESS / size, Math.min(8 / size, s));
      steepness[i] = g;
      const r = logarithm(f) / (g * size);
      loss += r * r;
      const weight = (huber(r, 0.2) * logSlope(f)) / (g * size);
      // The adjoint of ½ λ |N − n|², N = −∇f / |∇f|, is λ (n − N (N·n)) / |∇f|.
      const norm = Math.max(Math.hypot(slope[0]!, slope[1]!, slope[2]!), LEAST_STEEPNESS / size);
      const along =
        (slope[0]! * surface.normals[3 * i]! +
          slope[1]! * surface.normals[3 * i + 1]! +
          slope[2]! * surface.normals[3 * i + 2]!) /
        (norm * norm);
      for (let a = 0; a < 3; a++) {
        adjoint[a] = (NORMAL_WEIGHT * (surface.normals[3 * i + a]! - slope[a]! * along)) / norm;
      }
      accumulate(gaussians, u, lists[0], surface.points, i, weight, adjoint, gradient);
    }
    for (let i = phase; i < near.count; i += skip) {
      const size = near.sizes[i]!;
      const g = steepness[near.origin[i]!]! || 1.5 / size;
      const f = evaluate(gaussians, u, lists[1], near.points, i, null);
      const r = (logarithm(f) + near.distances[i]! * g) / (g * size);
      accumulate(
        gaussians,
        u,
        lists[1],
        near.points,
        i,
        (0.35 * huber(r, 0.2) * logSlope(f)) / (g * size),
        null,
        gradient,
      );
    }
    for (let i = phase; i < far.count; i += skip) {
      const size = far.sizes[i]!;
      const d = far.distances[i]!;
      const target = -Math.sign(d) * Math.min((1.5 * Math.abs(d)) / size, 0.6);
      const f = evaluate(gaussians, u, lists[2], far.points, i, null);
      const r = logarithm(f) - target;
      if (Math.sign(d) * r <= 0) continue;
      accumulate(
        gaussians,
        u,
        lists[2],
        far.points,
        i,
        0.5 * huber(r, 0.3) * logSlope(f),
        null,
        gradient,
      );
    }
    regularise(gaussians, start, gradient, options.batch);

    const progress = iteration / options.iterations;
    const rate = options.rate * (0.05 + 0.95 * 0.5 * (1 + Math.cos(Math.PI * progress)));
    for (let b = 0; b < gaussians.count; b++) {
      if (gaussians.fixed[b]) continue;
      for (let j = 0; j < GAUSSIAN_STRIDE; j++) {
        const o = b * GAUSSIAN_STRIDE + j;
        const scale = j < 3 ? gaussians.sizes[b]! : 1;
        const g = gradient[o]! * scale;
        mean[o] = 0.9 * mean[o]! + 0.1 * g;
        square[o] = 0.99 * square[o]! + 0.01 * g * g;
        const m = mean[o]! / (1 - 0.9 ** (iteration + 1));
        const v = square[o]! / (1 - 0.99 ** (iteration + 1));
        gaussians.params[o]! -= (rate * scale * m) / (Math.sqrt(v) + 1e-3);
      }
      const k = b * GAUSSIAN_STRIDE + 9;
      gaussians.params[k] = Math.max(0.05, Math.min(3, gaussians.params[k]!));
      const c = b * GAUSSIAN_STRIDE;
      if (gaussians.params[c]! > 0) gaussians.params[c] = 0;
    }
    if (options.report && iteration % 25 === 0) {
      options.report(iteration, Math.sqrt((loss * skip) / surface.count));
    }
  }
}

/** Draws shapes gently towards where they began, so that no blob turns into a needle or a sheet. */
function regularise(
  gaussians: Gaussians,
  start: Float64Array,
  gradient: Float64Array,
  batch: number,
): void {
  for (let b = 0; b < gaussians.count; b++) {
    const o = b * GAUSSIAN_STRIDE;
    for (let j = 3; j < 10; j++) {
      const d = gaussians.params[o + j]! - start[o + j]!;
      gradient[o + j]! += batch * 0.02 * d;
    }
  }
}

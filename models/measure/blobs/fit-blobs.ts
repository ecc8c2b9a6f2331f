import { BLOB_STRIDE, type PackedBlobs, rotationMatrix, rotationVector } from "../../field/blob.ts";
import {
  type BlobKernel,
  type BlobState,
  createBlobKernel,
  STATE_STRIDE,
  toState,
} from "./blob-kernel.ts";
import { initialBlobs } from "./initial-blobs.ts";
import { type ShapeSamples, seededRandom } from "./samples.ts";

/** How blobs are fitted. */
export interface FitOptions {
  /** Blobs at the end (before mirroring). */
  readonly count: number;
  /** Blobs come with a mirror twin; samples of both halves are folded onto x ≤ 0. Default false. */
  readonly mirrorX?: boolean;
  /** Share of the blobs that start; the rest are added where the fit is worst. Default 0.6. */
  readonly startShare?: number;
  /** Iterations in all. Default 400. */
  readonly iterations?: number;
  /** Samples (surface and space together) per iteration. Default 24000. */
  readonly batch?: number;
  /** Residuals beyond this count linearly, mm. Default 1. */
  readonly robustMm?: number;
  /** Weight of the normals (mm² per unit of 1 − cosine). Default 0.5. */
  readonly normalWeight?: number;
  /** Weight of the space samples. Default 1. */
  readonly spaceWeight?: number;
  /** Pull of the sharpness toward its start value. Default 0.02. */
  readonly sharpnessPull?: number;
  /** Start sharpness. Default 1.5. */
  readonly sharpness?: number;
  /** Smallest semi-axis, mm. Default 0.8. */
  readonly minRadiusMm?: number;
  /** Largest ratio of a semi-axis to the geometric mean before it is pulled back. Default 4. */
  readonly maxAspect?: number;
  /** Step size (relative to the blob). Default 0.03. */
  readonly rate?: number;
  /** Default 1. */
  readonly seed?: number;
  /** A given start instead of clusters. */
  readonly start?: PackedBlobs;
  /** Called every 20 iterations with the mean absolute residual of the surface, mm. */
  readonly onProgress?: (iteration: number, residualMm: number, blobs: number) => void;
}

/** Keeps logarithms finite where the field is empty; small against the surface value 1. */
const FLOOR = 0.02;
const REBUILD_EVERY = 20;
/** How deep in (or out) a space sample is asked to be, mm, at most. */
const SPACE_CAP_MM = 3;

interface Batch {
  readonly kernel: BlobKernel;
  readonly surface: number;
  readonly total: number;
  readonly normals: Float64Array;
  readonly distance: Float64Array;
  readonly weight: Float64Array;
  readonly dValue: Float64Array;
  readonly dSlope: Float64Array;
  /** Signed residual of each surface sample at the last iteration, mm. */
  readonly residual: Float64Array;
  readonly points: Float64Array;
  /** Space samples that were not yet far enough on their side at the last iteration. */
  wrong: number;
}

function fold(samples: ShapeSamples): ShapeSamples {
  const surface = samples.surface.slice();
  const normals = samples.normals.slice();
  const space = samples.space.slice();
  for (let i = 0; i < surface.length; i += 3) {
    if (surface[i]! <= 0) continue;
    surface[i]! *= -1;
    normals[i]! *= -1;
  }
  for (let i = 0; i < space.length; i += 3) if (space[i]! > 0) space[i]! *= -1;
  return { ...samples, surface, normals, space };
}

/** Draws a batch and builds its kernel; with `mirror`, each point is followed by its mirror image. */
function drawBatch(
  samples: ShapeSamples,
  state: BlobState,
  size: number,
  mirror: boolean,
  random: () => number,
): Batch {
  const surfaceAll = samples.surface.length / 3;
  const spaceAll = samples.space.length / 3;
  const share = Math.min(1, size / Math.max(1, surfaceAll + spaceAll));
  const choose = (n: number): number[] => {
    const chosen: number[] = [];
    for (let i = 0; i < n; i++) if (share >= 1 || random() < share) chosen.push(i);
    return chosen;
  };
  const onSurface = choose(surfaceAll);
  const inSpace = choose(spaceAll);
  const total = onSurface.length + inSpace.length;
  const points = new Float64Array(total * 3 * (mirror ? 2 : 1));
  const normals = new Float64Array(onSurface.length * 3);
  const weight = new Float64Array(onSurface.length).fill(1);
  const distance = new Float64Array(inSpace.length);
  onSurface.forEach((s, i) => {
    points.set(samples.surface.subarray(3 * s, 3 * s + 3), 3 * i);
    normals.set(samples.normals.subarray(3 * s, 3 * s + 3), 3 * i);
    if (samples.weight) weight[i] = samples.weight[s]!;
  });
  inSpace.forEach((s, i) => {
    points.set(samples.space.subarray(3 * s, 3 * s + 3), 3 * (onSurface.length + i));
    distance[i] = samples.distance[s]!;
  });
  if (mirror) {
    for (let i = 0; i < 3 * total; i++) points[3 * total + i] = (i % 3 === 0 ? -1 : 1) * points[i]!;
  }
  const count = points.length / 3;
  return {
    kernel: createBlobKernel(points, state),
    surface: onSurface.length,
    total,
    normals,
    distance,
    weight,
    dValue: new Float64Array(count),
    dSlope: new Float64Array(count * 3),
    residual: new Float64Array(onSurface.length),
    points,
    wrong: inSpace.length,
  };
}

interface LossOptions {
  readonly robust: number;
  readonly normalWeight: number;
  readonly spaceWeight: number;
  readonly minSlope: number;
  readonly mirror: boolean;
}

/**
 * The share of space samples over which their weight is spread at least: the fewer are still on
 * the wrong side, the harder each pulls, or the last bubbles would never close.
 */
const LEAST_WRONG_SHARE = 0.04;

/** Evaluates the batch; fills its derivative arrays; returns the mean absolute surface residual. */
function loss(batch: Batch, o: LossOptions): number {
  const { kernel, surface, total, dValue, dSlope } = batch;
  const { value, slope } = kernel;
  let sum = 0;
  const perSurface = 1 / Math.max(1, surface);
  const spread = Math.max(batch.wrong, LEAST_WRONG_SHARE * (total - surface));
  const perSpace = (0.4 * o.spaceWeight) / Math.max(1, spread);
  batch.wrong = 0;
  for (let i = 0; i < total; i++) {
    let f = value[i]!;
    let [hx, hy, hz] = [slope[3 * i]!, slope[3 * i + 1]!, slope[3 * i + 2]!];
    if (o.mirror) {
      const j = total + i;
      f += value[j]!;
      hx -= slope[3 * j]!;
      hy += slope[3 * j + 1]!;
      hz += slope[3 * j + 2]!;
    }
    const positive = Math.max(0, f);
    const phi = Math.log((positive + FLOOR) / (1 + FLOOR));
    const dPhi = 1 / (positive + FLOOR);
    const h = Math.hypot(hx, hy, hz);
    const scale = Math.max(dPhi * h, o.minSlope);
    const e = phi / scale;
    let a = 0;
    let [bx, by, bz] = [0, 0, 0];
    if (i < surface) {
      const w = batch.weight[i]! * perSurface;
      batch.residual[i] = e;
      sum += Math.min(Math.abs(e), 10);
      a = (w * Math.max(-o.robust, Math.min(o.robust, e)) * dPhi) / scale;
      if (h > 1e-6) {
        const [nx, ny, nz] = [
          batch.normals[3 * i]!,
          batch.normals[3 * i + 1]!,
          batch.normals[3 * i + 2]!,
        ];
        const along = (nx * hx + ny * hy + nz * hz) / (h * h);
        const strength = (w * o.normalWeight) / Math.max(h, o.minSlope);
        bx = strength * (nx - along * hx);
        by = strength * (ny - along * hy);
        bz = strength * (nz - along * hz);
      }
    } else {
      const d = batch.distance[i - surface]!;
      const depth = 0.5 * Math.min(Math.abs(d), SPACE_CAP_MM);
      const wrong = d > 0 ? depth - e : e + depth;
      if (wrong > 0) {
        batch.wrong++;
        a = (Math.sign(-d) * perSpace * Math.min(wrong, o.robust) * dPhi) / scale;
      }
    }
    dValue[i] = a;
    dSlope[3 * i] = bx;
    dSlope[3 * i + 1] = by;
    dSlope[3 * i + 2] = bz;
    if (o.mirror) {
      const j = total + i;
      dValue[j] = a;
      dSlope[3 * j] = -bx;
      dSlope[3 * j + 1] = by;
      dSlope[3 * j + 2] = bz;
    }
  }
  return sum * perSurface;
}

/** Splits the blobs that carry the most squared residual in two along their longest axis. */
function splitWorst(
  state: BlobState,
  batch: Batch,
  extra: number,
  limits: { min: number },
): number[] {
  const { data } = state;
  const blame = new Float64Array(state.count);
  for (let s = 0; s < batch.surface; s++) {
    const [x, y, z] = [0, 1, 2].map((a) => batch.points[3 * s + a]!);
    let best = -1;
    let least = Infinity;
    for (let b = 0; b < state.count; b++) {
      const d = b * STATE_STRIDE;
      const [ux, uy, uz] = [x! - data[d]!, y! - data[d + 1]!, z! - data[d + 2]!];
      let q = 0;
      for (let a = 0; a < 3; a++) {
        const local = data[d + 6 + a]! * ux + data[d + 9 + a]! * uy + data[d + 12 + a]! * uz;
        q += (local / data[d + 3 + a]!) ** 2;
      }
      const t = data[d + 15]! * (q - 1);
      if (t < least) {
        least = t;
        best = b;
      }
    }
    if (best >= 0) blame[best]! += Math.min(Math.abs(batch.residual[s]!), 4) ** 2;
  }
  const order = Array.from(blame.keys()).sort((p, q) => blame[q]! - blame[p]! || p - q);
  const split = order.slice(0, extra);
  for (const b of split) {
    const d = b * STATE_STRIDE;
    const n = state.count * STATE_STRIDE;
    let long = 0;
    for (let a = 1; a < 3; a++) if (data[d + 3 + a]! > data[d + 3 + long]!) long = a;
    const half = 0.5 * data[d + 3 + long]!;
    data[d + 3 + long] = Math.max(limits.min, 0.62 * data[d + 3 + long]!);
    data.copyWithin(n, d, d + STATE_STRIDE);
    for (let a = 0; a < 3; a++) {
      const step = half * data[d + 6 + 3 * a + long]!;
      data[d + a]! -= step;
      data[n + a]! += step;
    }
    state.count++;
  }
  return split;
}

function medianRadius(state: BlobState): number {
  const radii: number[] = [];
  for (let b = 0; b < state.count; b++) radii.push(geometricRadius(state.data, b * STATE_STRIDE));
  radii.sort((p, q) => p - q);
  return radii[radii.length >> 1] ?? 1;
}

function geometricRadius(data: Float64Array, d: number): number {
  return Math.cbrt(data[d + 3]! * data[d + 4]! * data[d + 5]!);
}

/**
 * Fits blobs to samples: clusters of the interior as a start, then Adam (Kingma and Ba, ICLR 2015)
 * on robust distances at the surface, normals, and the side of the space samples; blobs that carry
 * the largest errors are split on the way. The distance to the surface is estimated to first order
 * as log(field)/|∇ log(field)| (Taubin, IEEE PAMI 13:1115-1138, 1991). Deterministic.
 *
 * Empty samples give no blobs. Millimetres throughout.
 */
export function fitBlobs(samples: ShapeSamples, options: FitOptions): PackedBlobs {
  const mirror = options.mirrorX ?? false;
  const data = mirror ? fold(samples) : samples;
  const iterations = options.iterations ?? 400;
  const minRadius = options.minRadiusMm ?? 0.8;
  const sharpness = options.sharpness ?? 1.5;
  const seed = options.seed ?? 1;
  const random = seededRandom(seed + 101);
  const startCount = Math.max(1, Math.round(options.count * (options.startShare ?? 0.6)));
  const start =
    options.start ??
    initialBlobs(interiorPoints(data), startCount, { seed, sharpness, minRadiusMm: minRadius });
  const state = toState(start, options.count);
  if (state.count === 0) return new Float64Array(0);
  const adam = createAdam(options.count);
  const gradient = new Float64Array(options.count * BLOB_STRIDE);
  const lossOptions: LossOptions = {
    robust: options.robustMm ?? 1,
    normalWeight: options.normalWeight ?? 0.5,
    spaceWeight: options.spaceWeight ?? 1,
    minSlope: 0.3 / medianRadius(state),
    mirror,
  };
  const growUntil = 0.6 * iterations;
  let batch = drawBatch(data, state, options.batch ?? 24_000, mirror, random);
  const whole = batch.total === (data.surface.length + data.space.length) / 3;
  for (let i = 0; i < iterations; i++) {
    if (i % REBUILD_EVERY === 0) {
      if (i > 0 && state.count < options.count && i < growUntil + REBUILD_EVERY) {
        const left = Math.max(1, Math.ceil((growUntil - i) / REBUILD_EVERY));
        const extra = Math.ceil((options.count - state.count) / left);
        const at = splitWorst(state, batch, Math.min(extra, options.count - state.count), {
          min: minRadius,
        });
        adam.forget(at);
      }
      if (!whole && i > 0) batch = drawBatch(data, state, options.batch ?? 24_000, mirror, random);
      batch.kernel.rebuild();
    }
    batch.kernel.forward();
    const residual = loss(batch, lossOptions);
    gradient.fill(0);
    batch.kernel.backward(batch.dValue, batch.dSlope, gradient);
    regularise(state, gradient, {
      pull: (options.sharpnessPull ?? 0.02) / state.count,
      logSharpness: Math.log(sharpness),
      aspect: Math.log(options.maxAspect ?? 4),
      weight: 0.05 / state.count,
    });
    const cooling =
      i < growUntil
        ? 1
        : 0.5 + 0.5 * Math.cos((Math.PI * (i - growUntil)) / (iterations - growUntil));
    const warmup = Math.min(1, (i + 1) / 10);
    adam.step(
      state,
      gradient,
      (options.rate ?? 0.03) * warmup * (0.04 + 0.96 * cooling),
      minRadius,
    );
    if (options.onProgress && (i % 20 === 0 || i === iterations - 1)) {
      options.onProgress(i, residual, state.count);
    }
  }
  return fromState(state);
}

/** Space samples inside the shape; where there are few, surface samples a little way in as well. */
function interiorPoints(samples: ShapeSamples): Float64Array {
  const points: number[] = [];
  for (let i = 0; i < samples.distance.length; i++) {
    if (samples.distance[i]! > 0) {
      points.push(samples.space[3 * i]!, samples.space[3 * i + 1]!, samples.space[3 * i + 2]!);
    }
  }
  const step = points.length > samples.surface.length / 4 ? 3 : 1;
  for (let i = 0; i < samples.surface.length / 3; i += step) {
    for (let a = 0; a < 3; a++) {
      points.push(samples.surface[3 * i + a]! - 0.4 * samples.normals[3 * i + a]!);
    }
  }
  return Float64Array.from(points);
}

function regularise(
  state: BlobState,
  gradient: Float64Array,
  o: { pull: number; logSharpness: number; aspect: number; weight: number },
): void {
  for (let b = 0; b < state.count; b++) {
    const d = b * STATE_STRIDE;
    const g = b * BLOB_STRIDE;
    gradient[g + 9]! += o.pull * (Math.log(state.data[d + 15]!) - o.logSharpness);
    const mean = Math.log(geometricRadius(state.data, d));
    for (let a = 0; a < 3; a++) {
      const excess = Math.log(state.data[d + 3 + a]!) - mean;
      if (Math.abs(excess) > o.aspect) {
        gradient[g + 3 + a]! += o.weight * (excess - Math.sign(excess) * o.aspect);
      }
    }
  }
}

function createAdam(capacity: number) {
  const first = new Float64Array(capacity * BLOB_STRIDE);
  const second = new Float64Array(capacity * BLOB_STRIDE);
  const age = new Float64Array(capacity);
  const m = new Float64Array(9);
  const r = new Float64Array(9);
  return {
    /** Starts the moments of some blobs afresh (after a split). */
    forget(blobs: readonly number[]): void {
      for (const b of blobs) {
        first.fill(0, b * BLOB_STRIDE, (b + 1) * BLOB_STRIDE);
        second.fill(0, b * BLOB_STRIDE, (b + 1) * BLOB_STRIDE);
        age[b] = 0;
      }
    },
    step(state: BlobState, gradient: Float64Array, rate: number, minRadius: number): void {
      const { data } = state;
      const delta = new Float64Array(BLOB_STRIDE);
      for (let b = 0; b < state.count; b++) {
        const n = (age[b]! += 1);
        const c1 = 1 - 0.9 ** n;
        const c2 = 1 - 0.99 ** n;
        for (let j = 0; j < BLOB_STRIDE; j++) {
          const o = b * BLOB_STRIDE + j;
          const g = gradient[o]!;
          first[o] = 0.9 * first[o]! + 0.1 * g;
          second[o] = 0.99 * second[o]! + 0.01 * g * g;
          delta[j] = (-rate * (first[o]! / c1)) / (Math.sqrt(second[o]! / c2) + 1e-12);
        }
        const d = b * STATE_STRIDE;
        const size = geometricRadius(data, d);
        for (let a = 0; a < 3; a++) {
          data[d + a]! += delta[a]! * size;
          const radius = data[d + 3 + a]! * Math.exp(delta[3 + a]!);
          data[d + 3 + a] = Math.max(minRadius, Math.min(400, radius));
        }
        rotationMatrix(delta[6]!, delta[7]!, delta[8]!, m);
        for (let p = 0; p < 3; p++)
          for (let q = 0; q < 3; q++) {
            r[3 * p + q] =
              data[d + 6 + 3 * p]! * m[q]! +
              data[d + 7 + 3 * p]! * m[3 + q]! +
              data[d + 8 + 3 * p]! * m[6 + q]!;
          }
        data.set(r, d + 6);
        data[d + 15] = Math.max(0.3, Math.min(8, data[d + 15]! * Math.exp(delta[9]!)));
      }
    },
  };
}

function fromState(state: BlobState): PackedBlobs {
  const blobs = new Float64Array(state.count * BLOB_STRIDE);
  for (let b = 0; b < state.count; b++) {
    const d = b * STATE_STRIDE;
    const o = b * BLOB_STRIDE;
    blobs.set(state.data.subarray(d, d + 6), o);
    blobs.set(rotationVector(state.data.subarray(d + 6, d + 15)), o + 6);
    blobs[o + 9] = state.data[d + 15]! * state.data[d + 16]!;
  }
  return blobs;
}

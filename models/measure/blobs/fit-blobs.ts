import { BLOB_STRIDE, type PackedBlobs, rotationVector } from "../../field/blob.ts";
import { createAdam, geometricRadius } from "./adam.ts";
import { type BlobState, STATE_STRIDE, toState } from "./blob-kernel.ts";
import { drawBatch, fold } from "./fit-batch.ts";
import { fitLoss, type LossOptions } from "./fit-loss.ts";
import { initialBlobs } from "./initial-blobs.ts";
import { type ShapeSamples, seededRandom } from "./samples.ts";
import { splitWorst } from "./split-blobs.ts";

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

const REBUILD_EVERY = 20;

function medianRadius(state: BlobState): number {
  const radii: number[] = [];
  for (let b = 0; b < state.count; b++) radii.push(geometricRadius(state.data, b * STATE_STRIDE));
  radii.sort((p, q) => p - q);
  return radii[radii.length >> 1] ?? 1;
}

/**
 * Fits blobs to samples: clusters of the interior as a start, then Adam
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
  const capacity = Math.max(options.count, state.count);
  const adam = createAdam(capacity);
  const gradient = new Float64Array(capacity * BLOB_STRIDE);
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
    const residual = fitLoss(batch, lossOptions);
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

/** Pulls sharpness towards its start and back from needles and flakes. */
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

/** The state as packed blobs. */
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

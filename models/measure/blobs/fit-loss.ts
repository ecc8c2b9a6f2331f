import type { Batch } from "./fit-batch.ts";

/** Keeps logarithms finite where the field is empty; small against the surface value 1. */
const FLOOR = 0.02;

/** How deep in (or out) a space sample is asked to be, mm, at most. */
const SPACE_CAP_MM = 3;

/** Weights of the parts of the loss. */
export interface LossOptions {
  /** Residuals beyond this count linearly, mm. */
  readonly robust: number;
  readonly normalWeight: number;
  readonly spaceWeight: number;
  /** Least slope of log(field) that distances are read with, per mm. */
  readonly minSlope: number;
  /** The second half of the points are the mirror images of the first. */
  readonly mirror: boolean;
}

/**
 * The share of space samples over which their weight is spread at least: the fewer are still on
 * the wrong side, the harder each pulls, or the last bubbles would never close.
 */
const LEAST_WRONG_SHARE = 0.04;

/**
 * Evaluates a batch whose kernel has run forward: fills its derivative arrays and residuals and
 * returns the mean absolute surface residual, mm.
 */
export function fitLoss(batch: Batch, o: LossOptions): number {
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

import { seededRandom } from "../../support/seeded-random.ts";

/** A figure with the ends of its 95 % interval. */
export interface Range {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Means count no search longer than this: a list has an end, patience too. */
export const PATIENCE = 20;
const RESAMPLES = 1000;

/** The value at a share of the sorted list; Infinity stays. Empty lists give NaN. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** The mean with every value cut at `PATIENCE`. */
export function patientMean(values: readonly number[]): number {
  return values.reduce((sum, x) => sum + Math.min(x, PATIENCE), 0) / Math.max(1, values.length);
}

/** Share of true values. */
export function shareOf(values: readonly boolean[]): number {
  return values.filter(Boolean).length / Math.max(1, values.length);
}

/** A figure with the interval of its bootstrap: the same drawing with replacement, many times. */
export function bootstrap<T>(values: readonly T[], figure: (some: readonly T[]) => number): Range {
  const random = seededRandom(20_261_121);
  const drawn = Array.from({ length: RESAMPLES }, () =>
    figure(values.map(() => values[Math.floor(random() * values.length)]!)),
  );
  return {
    value: figure(values),
    low: quantile(drawn, 0.025),
    high: quantile(drawn, 0.975),
  };
}

function digits(value: number, places: number): string {
  return Number.isFinite(value) ? value.toFixed(places) : "never";
}

/** `2.3 (2.1–2.5)`. */
export function told({ value, low, high }: Range, places: number): string {
  return `${digits(value, places)} (${digits(low, places)}–${digits(high, places)})`;
}

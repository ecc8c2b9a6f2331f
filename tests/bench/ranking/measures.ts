/** Ranks (1 for the best, Infinity where missing) of what should have been found, one list a patient. */
export type Found = readonly number[];

export interface Figure {
  readonly mean: number;
  /** Ends of the 95 % confidence interval. */
  readonly low: number;
  readonly high: number;
}

/** A share with its Wilson interval. No trials give zero to one. */
export function share(hits: number, trials: number): Figure {
  if (trials === 0) return { mean: 0, low: 0, high: 1 };
  const z = 1.96;
  const p = hits / trials;
  const wide = z * z;
  const middle = (p + wide / (2 * trials)) / (1 + wide / trials);
  const half =
    (z * Math.sqrt((p * (1 - p)) / trials + wide / (4 * trials * trials))) / (1 + wide / trials);
  return { mean: p, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

/** A mean with its normal interval. */
export function mean(values: readonly number[]): Figure {
  const n = Math.max(1, values.length);
  const m = values.reduce((sum, x) => sum + x, 0) / n;
  const spread = values.reduce((sum, x) => sum + (x - m) ** 2, 0) / Math.max(1, n - 1);
  const half = 1.96 * Math.sqrt(spread / n);
  return { mean: m, low: Math.max(0, m - half), high: Math.min(1, m + half) };
}

/** Normalised discounted gain of finding all that should have been found. */
export function ndcg(found: Found): number {
  const gain = (rank: number) => (Number.isFinite(rank) ? 1 / Math.log2(rank + 1) : 0);
  const best = found.reduce((sum, _, i) => sum + gain(i + 1), 0);
  return best > 0 ? found.reduce((sum, rank) => sum + gain(rank), 0) / best : 0;
}

/** How often everything that should be found is within the first `k`. */
export function allWithin(found: readonly Found[], k: number): Figure {
  return share(found.filter((ranks) => ranks.every((rank) => rank <= k)).length, found.length);
}

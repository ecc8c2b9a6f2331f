import { type FollowWeights, sharesOf } from "./weights.ts";

/** Parts that a weight is counted in when stored: 1/128 of full weight. */
export const WEIGHT_UNITS = 128;

/**
 * The shares of one point in whole units that sum to `WEIGHT_UNITS` exactly (largest remainders),
 * largest first; shares that round to nothing are left out.
 */
export function wholeShares(source: FollowWeights, point: number): [number, number][] {
  const exact = [...sharesOf(source, point)].map(([segment, w]) => ({
    segment,
    whole: Math.floor(w * WEIGHT_UNITS),
    rest: (w * WEIGHT_UNITS) % 1,
  }));
  let missing = WEIGHT_UNITS - exact.reduce((sum, one) => sum + one.whole, 0);
  const order = [...exact].sort((a, b) => b.rest - a.rest || a.segment - b.segment);
  for (let k = 0; missing > 0 && order.length > 0; k = (k + 1) % order.length) {
    order[k]!.whole += 1;
    missing -= 1;
  }
  return exact
    .filter((one) => one.whole > 0)
    .sort((a, b) => b.whole - a.whole || a.segment - b.segment)
    .map(({ segment, whole }) => [segment, whole]);
}

/**
 * Which segments some points follow, and how much: `slots` pairs a point. Weights of a point sum to
 * one; unused slots have weight 0 and segment 0, used ones come first, largest weight first.
 */
export interface FollowWeights {
  readonly slots: number;
  /** Place in the skeleton, `slots` per point. */
  readonly segments: Uint16Array;
  /** Weight 0–1, same order. */
  readonly weights: Float32Array;
}

/** Weights for `count` points, all slots empty: to be filled with `setWeights`. */
export function emptyWeights(count: number, slots: number): FollowWeights {
  return {
    slots,
    segments: new Uint16Array(count * slots),
    weights: new Float32Array(count * slots),
  };
}

/** Below this share a segment is left out. */
const LEAST = 0.004;

/**
 * Stores the largest shares of one point, scaled to sum to one. Where there are more shares than
 * slots, the largest one left out is taken off all that stay: so a segment enters and leaves the list
 * with no weight, and weights stay smooth from point to point. Ties go to the smaller segment. A
 * point without any positive share follows segment 0.
 */
export function setWeights(
  out: FollowWeights,
  point: number,
  shares: ReadonlyMap<number, number>,
): void {
  const { slots } = out;
  const total = [...shares.values()].reduce((sum, w) => sum + Math.max(0, w), 0);
  const sorted = [...shares].filter(([, w]) => w > 0).sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const surplus = sorted[slots]?.[1] ?? 0;
  const even = sorted.slice(0, slots).map(([segment, w]) => [segment, w - surplus] as const);
  const kept = even.filter(([, w]) => w > LEAST * total);
  // Equal shares for more segments than there are slots: nothing is left, the first takes all.
  if (kept.length === 0 && sorted[0]) kept.push([sorted[0][0], 1]);
  const sum = kept.reduce((s, [, w]) => s + w, 0);
  for (let k = 0; k < slots; k++) {
    const one = kept[k];
    out.segments[point * slots + k] = one?.[0] ?? 0;
    out.weights[point * slots + k] = one && sum > 0 ? one[1] / sum : k === 0 ? 1 : 0;
  }
}

/** The shares of one point. */
export function sharesOf(source: FollowWeights, point: number): Map<number, number> {
  const shares = new Map<number, number>();
  for (let k = 0; k < source.slots; k++) {
    const at = point * source.slots + k;
    const w = source.weights[at]!;
    if (w > 0) shares.set(source.segments[at]!, w);
  }
  return shares;
}

/** Adds `factor` times the second shares to the first. */
export function addShares(
  to: Map<number, number>,
  from: ReadonlyMap<number, number>,
  factor: number,
): void {
  for (const [segment, w] of from) to.set(segment, (to.get(segment) ?? 0) + factor * w);
}

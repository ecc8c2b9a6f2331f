/**
 * The best way to walk along a chain of segments: every sample of a fibre is given a place in the
 * chain, never going back, the first sample the first and the last sample the last place, so that
 * the sum of distances to the segments is least. Links may be skipped: a muscle that spans two joints
 * without coming near what lies between does not follow it. Dynamic programming.
 *
 * `distances[link]` holds the distance of each sample to that link, metres, one array per link, all
 * of the same length (at least 2). Returns one place per sample. Empty chain: an empty array.
 */
export function walkChain(distances: readonly Float64Array[]): Uint16Array {
  const links = distances.length;
  const samples = distances[0]?.length ?? 0;
  const walk = new Uint16Array(samples);
  if (links < 2 || samples < 2) return walk;
  const cost = new Float64Array(links).fill(Number.POSITIVE_INFINITY);
  cost[0] = distances[0]![0]!;
  /** Per sample and link, the link before it on the best way. */
  const before = new Uint16Array(samples * links);
  for (let s = 1; s < samples; s++) {
    let best = Number.POSITIVE_INFINITY;
    let from = 0;
    for (let k = 0; k < links; k++) {
      if (cost[k]! < best) [best, from] = [cost[k]!, k];
      before[s * links + k] = from;
      cost[k] = best + distances[k]![s]!;
    }
  }
  let link = links - 1;
  for (let s = samples - 1; s >= 0; s--) {
    walk[s] = link;
    link = before[s * links + link]!;
  }
  return walk;
}

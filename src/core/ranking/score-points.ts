import type { RankingIndex } from "./ranking-index.ts";
import type { RankingOptions } from "./ranking-options.ts";

/** One place that hurts, as skin vertices. */
export interface PaintedPain {
  readonly vertices: Uint32Array;
  /** 0–1 per vertex: 1 inside the mark, falling off where the person may have meant it too. */
  readonly weights: Float32Array;
  /** 0–10. */
  readonly intensity: number;
}

/** How one point fares against everything painted. Shares are 0–1. */
export interface PointScore {
  readonly point: number;
  readonly score: number;
  /** Per pain: share covered by the essential zone, by the spillover beyond it, by the place. */
  readonly essentialShare: Float32Array;
  readonly spilloverShare: Float32Array;
  readonly localShare: Float32Array;
  /** Share of the essential zone that was marked. */
  readonly completeness: number;
}

/** Sums per point and pain, filled by one walk over the painted vertices. */
interface Tally {
  readonly essential: Float32Array;
  readonly spillover: Float32Array;
  readonly local: Float32Array;
  readonly touched: Uint8Array;
}

function tally(index: RankingIndex, pain: PaintedPain): Tally {
  const count = index.points.length;
  const sums: Tally = {
    essential: new Float32Array(count),
    spillover: new Float32Array(count),
    local: new Float32Array(count),
    touched: new Uint8Array(count),
  };
  const { vertices, weights } = pain;
  for (let i = 0; i < vertices.length; i++) {
    const vertex = vertices[i]!;
    const painted = (weights[i] ?? 0) * (index.vertexArea[vertex] ?? 0);
    if (painted <= 0) continue;
    const end = index.start[vertex + 1] ?? 0;
    for (let slot = index.start[vertex] ?? 0; slot < end; slot++) {
      const p = index.point[slot]!;
      sums.touched[p] = 1;
      sums.essential[p]! += painted * index.essential[slot]!;
      sums.spillover[p]! += painted * index.spillover[slot]!;
      sums.local[p]! += painted * index.local[slot]!;
    }
  }
  return sums;
}

function paintedArea(index: RankingIndex, pain: PaintedPain): number {
  let area = 0;
  for (let i = 0; i < pain.vertices.length; i++) {
    area += (pain.weights[i] ?? 0) * (index.vertexArea[pain.vertices[i]!] ?? 0);
  }
  return area;
}

/** How much a pain counts beside the others: its rating, never nothing. */
function painWeight(pain: PaintedPain): number {
  return 0.4 + 0.6 * Math.min(1, Math.max(0, pain.intensity / 10));
}

/**
 * Scores every point that reaches any painted skin, in no particular order. Per pain: the share
 * covered (essential above spillover above the mere place), averaged over pains by rating; then
 * weak factors for a specific pattern, a common point, and how much of the pattern was marked.
 * Painting more inside a point's own pattern never lowers its score.
 */
export function scorePoints(
  index: RankingIndex,
  pains: readonly PaintedPain[],
  options: RankingOptions,
): PointScore[] {
  const tallies = pains.map((pain) => tally(index, pain));
  const areas = pains.map((pain) => paintedArea(index, pain));
  const totalWeight = pains.reduce((sum, pain) => sum + painWeight(pain), 0);
  const scores: PointScore[] = [];
  for (let p = 0; p < index.points.length; p++) {
    if (!tallies.some((sums) => sums.touched[p] === 1)) continue;
    const essentialShare = new Float32Array(pains.length);
    const spilloverShare = new Float32Array(pains.length);
    const localShare = new Float32Array(pains.length);
    let cover = 0;
    let marked = 0;
    pains.forEach((pain, i) => {
      const sums = tallies[i]!;
      const area = areas[i] ?? 0;
      if (area <= 0) return;
      const e = Math.min(1, sums.essential[p]! / area);
      const s = Math.min(1 - e, sums.spillover[p]! / area);
      const l = Math.min(1, sums.local[p]! / area);
      essentialShare[i] = e;
      spilloverShare[i] = s;
      localShare[i] = l;
      const inPattern = e + options.spilloverWorth * s;
      const value = Math.max(inPattern, options.localWorth * l);
      cover += (painWeight(pain) * value) / totalWeight;
      marked += sums.essential[p]!;
    });
    if (cover <= 0) continue;
    const completeness = Math.min(1, marked / Math.max(index.essentialArea[p]!, 1e-6));
    const point = index.points[p]!;
    const specific = specificity(index.patternArea[p]!, options);
    const common = Math.max(0.05, Math.min(1, point.prior)) ** options.priorExponent;
    const complete = completenessFactor(completeness, options);
    const score = Math.min(1, cover * specific * common * complete);
    scores.push({ point: p, score, essentialShare, spilloverShare, localShare, completeness });
  }
  return scores;
}

/** 1 for a pattern of no size, falling slowly with its area: a wide pattern fits anything. */
function specificity(area: number, options: RankingOptions): number {
  return (options.typicalArea / (options.typicalArea + area)) ** options.specificityExponent;
}

/** 1 − worth when nothing of the essential zone was marked, 1 when all was. */
function completenessFactor(completeness: number, options: RankingOptions): number {
  const saturated =
    (completeness * (1 + options.completenessHalf)) / (completeness + options.completenessHalf);
  return 1 - options.completenessWorth * (1 - saturated);
}

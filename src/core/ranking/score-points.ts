import type { Side } from "../anatomy/side.ts";
import type { PainDepth, PainQuality } from "../query/contract.ts";
import { FIELDS, type RankablePoint, type RankingIndex } from "./ranking-index.ts";
import type { RankingOptions, SignWeights } from "./ranking-options.ts";

/** One place that hurts, as skin vertices. */
export interface PaintedPain {
  readonly vertices: Uint32Array;
  /** 0–1 per vertex: 1 inside the mark, falling off where the person may have meant it too. */
  readonly weights: Float32Array;
  /** 0–10. */
  readonly intensity: number;
  /** True where the person painted how far it reaches; a spot or a region only says where. */
  readonly outlined?: boolean;
  /** For a complaint in words: how much each muscle has to do with it, 0–1, on which side. */
  readonly said?: { readonly muscles: ReadonlyMap<string, number>; readonly side: Side };
  /** What the person said of it; nothing has to be said. */
  readonly quality?: PainQuality;
  readonly depth?: PainDepth;
}

/** How one point fares against everything painted. Shares are 0–1. */
export interface PointScore {
  readonly point: number;
  /** `fit` times the covers, averaged over the pains by their shares. */
  readonly score: number;
  /** What speaks for the point apart from cover: specific, common, much of it marked. */
  readonly fit: number;
  /** Per pain: how well the point accounts for it, 0–1. */
  readonly cover: Float32Array;
  /** Per pain: share covered by the essential zone, by the spillover beyond it, just beside, by the place. */
  readonly essentialShare: Float32Array;
  readonly spilloverShare: Float32Array;
  readonly nearShare: Float32Array;
  readonly localShare: Float32Array;
  /** Per pain in words: how much the muscle has to do with it. */
  readonly wordShare: Float32Array;
  /** Share of the essential zone that was marked. */
  readonly completeness: number;
}

/** Sums per point for one pain, filled by one walk over the painted vertices; square metres. */
interface Tally {
  /** Painted area. */
  readonly area: number;
  /** `FIELDS` per point, in the order of the index's `cells`. */
  readonly sums: Float32Array;
}

function tally(index: RankingIndex, pain: PaintedPain, touched: Uint8Array): Tally {
  const sums = new Float32Array(FIELDS * index.points.length);
  const { vertices, weights } = pain;
  const { start, point, cells, vertexArea } = index;
  let area = 0;
  for (let i = 0; i < vertices.length; i++) {
    const vertex = vertices[i]!;
    const painted = (weights[i] ?? 0) * (vertexArea[vertex] ?? 0);
    if (!(painted > 0)) continue;
    area += painted;
    const end = start[vertex + 1] ?? 0;
    for (let slot = start[vertex] ?? 0; slot < end; slot++) {
      const p = point[slot]!;
      touched[p] = 1;
      const from = FIELDS * slot;
      const to = FIELDS * p;
      sums[to]! += painted * cells[from]!;
      sums[to + 1]! += painted * cells[from + 1]!;
      sums[to + 2]! += painted * cells[from + 2]!;
      sums[to + 3]! += painted * cells[from + 3]!;
    }
  }
  return { area, sums };
}

/**
 * How much each pain counts, adding up to 1: by its rating, never nothing, and weakly by its area,
 * so that a stray dab beside a large area says little. Pains on no skin count nothing.
 */
function painShares(
  pains: readonly PaintedPain[],
  tallies: readonly Tally[],
  options: RankingOptions,
): number[] {
  const weights = pains.map((pain, i) => {
    const rating = 0.4 + 0.6 * Math.min(1, Math.max(0, pain.intensity / 10));
    const area = pain.said ? options.wordsArea : tallies[i]!.area;
    return rating * area ** options.areaExponent;
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => (total > 0 ? weight / total : 0));
}

/** The weights of signs for a mixture of spots and outlines; `outlined` is 0–1. */
function blend(options: RankingOptions, outlined: number): SignWeights {
  const { spot, outline } = options;
  const mix = (a: number, b: number) => a + (b - a) * outlined;
  return {
    nearWorth: mix(spot.nearWorth, outline.nearWorth),
    spilloverWorth: mix(spot.spilloverWorth, outline.spilloverWorth),
    typicalArea: mix(spot.typicalArea, outline.typicalArea),
    specificityExponent: mix(spot.specificityExponent, outline.specificityExponent),
    priorExponent: mix(spot.priorExponent, outline.priorExponent),
    completenessWorth: mix(spot.completenessWorth, outline.completenessWorth),
    vagueWorth: mix(spot.vagueWorth, outline.vagueWorth),
    sameMuscle: mix(spot.sameMuscle, outline.sameMuscle),
    sameMuscleLater: mix(spot.sameMuscleLater, outline.sameMuscleLater),
    sharpness: mix(spot.sharpness, outline.sharpness),
  };
}

/** Every point that reaches the marks, and on what footing they were scored. */
export interface Scored {
  readonly scores: readonly PointScore[];
  /** Per pain: how much it counts; together 1. */
  readonly shares: readonly number[];
  readonly signs: SignWeights;
}

/** How well a point's pain agrees with what was said of one of the pains; 1 where nothing was said. */
function agreement(point: RankablePoint, pain: PaintedPain, options: RankingOptions): number {
  const depth = pain.depth && pain.depth !== point.depth ? options.otherDepth : 1;
  const quality = pain.quality && point.feltAs.includes(pain.quality) ? options.sameQuality : 1;
  return depth * quality;
}

/** How much a point's muscle has to do with a complaint in words; 0 for any other pain. */
function saidOf({ muscle, side }: RankablePoint, { said }: PaintedPain): number {
  if (!said || (said.side !== "midline" && said.side !== side)) return 0;
  return said.muscles.get(muscle) ?? 0;
}

/** What the scoring of every point shares. */
interface Scene {
  readonly index: RankingIndex;
  readonly pains: readonly PaintedPain[];
  readonly tallies: readonly Tally[];
  readonly shares: readonly number[];
  readonly signs: SignWeights;
  readonly options: RankingOptions;
}

function scoreOf(scene: Scene, p: number): PointScore | null {
  const { index, pains, tallies, shares, signs, options } = scene;
  const essentialShare = new Float32Array(tallies.length);
  const spilloverShare = new Float32Array(tallies.length);
  const nearShare = new Float32Array(tallies.length);
  const localShare = new Float32Array(tallies.length);
  const wordShare = new Float32Array(tallies.length);
  const cover = new Float32Array(tallies.length);
  let mean = 0;
  let agreed = 0;
  let marked = 0;
  let missed = 0;
  for (let i = 0; i < tallies.length; i++) {
    const { area, sums } = tallies[i]!;
    const at = FIELDS * p;
    if (area > 0) {
      const e = Math.min(1, sums[at]! / area);
      const s = Math.min(1 - e, sums[at + 1]! / area);
      const l = Math.min(1, sums[at + 2]! / area);
      const n = Math.min(1 - e - s, sums[at + 3]! / area);
      essentialShare[i] = e;
      spilloverShare[i] = s;
      nearShare[i] = n;
      localShare[i] = l;
      const inPattern = e + signs.spilloverWorth * s + signs.nearWorth * n;
      cover[i] = Math.max(inPattern, options.localWorth * l);
    } else {
      wordShare[i] = saidOf(index.points[p]!, pains[i]!);
      cover[i] = wordShare[i]!;
    }
    if (cover[i] === 0) continue;
    const counts = shares[i]! * cover[i]!;
    mean += counts;
    agreed += counts * agreement(index.points[p]!, pains[i]!, options);
    marked += sums[at]!;
    missed += sums[at + 3]!;
  }
  if (mean <= 0) return null;
  const whole = Math.max(index.essentialArea[p]!, 1e-6);
  const completeness = Math.min(1, marked / whole);
  const nearly = Math.min(1, (marked + options.completenessNear * missed) / whole);
  const prior = Math.max(0.05, Math.min(1, index.points[p]!.prior));
  const fit =
    specificity(index.patternArea[p]!, signs) *
    prior ** signs.priorExponent *
    (agreed / mean) *
    (index.points[p]!.vague ? signs.vagueWorth : 1) *
    completenessFactor(signs.nearWorth > 0 ? nearly : completeness, signs, options);
  const score = Math.min(1, mean * fit);
  return {
    point: p,
    score,
    fit,
    cover,
    essentialShare,
    spilloverShare,
    nearShare,
    localShare,
    wordShare,
    completeness,
  };
}

/**
 * Scores every point that reaches any painted skin, in no particular order. Per pain: the share
 * covered (essential above spillover above just beside above the mere place), averaged over pains;
 * then factors for a specific pattern, a common point, and how much of the pattern was marked.
 * Painting more inside a point's own pattern never lowers its score.
 */
export function scorePoints(
  index: RankingIndex,
  pains: readonly PaintedPain[],
  options: RankingOptions,
): Scored {
  const touched = new Uint8Array(index.points.length);
  const tallies = pains.map((pain) => tally(index, pain, touched));
  for (const pain of pains) {
    if (!pain.said) continue;
    index.points.forEach((point, p) => {
      if (saidOf(point, pain) > 0) touched[p] = 1;
    });
  }
  const shares = painShares(pains, tallies, options);
  const outlined = pains.reduce((sum, pain, i) => sum + (pain.outlined ? shares[i]! : 0), 0);
  const signs = blend(options, outlined);
  const scene: Scene = { index, pains, tallies, shares, signs, options };
  const scores: PointScore[] = [];
  for (let p = 0; p < touched.length; p++) {
    const score = touched[p] === 1 ? scoreOf(scene, p) : null;
    if (score) scores.push(score);
  }
  return { scores, shares, signs };
}

/** 1 for a pattern of no size, falling with its area: a wide pattern fits anything. */
function specificity(area: number, signs: SignWeights): number {
  return (signs.typicalArea / (signs.typicalArea + area)) ** signs.specificityExponent;
}

/** 1 − worth when nothing of the essential zone was marked, 1 when all was. */
function completenessFactor(share: number, signs: SignWeights, options: RankingOptions): number {
  const saturated = (share * (1 + options.completenessHalf)) / (share + options.completenessHalf);
  return 1 - signs.completenessWorth * (1 - saturated);
}

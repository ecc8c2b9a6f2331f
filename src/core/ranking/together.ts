import type { PointScore } from "./score-points.ts";

/** Points that together cover every pain, as indices into the list given. */
export interface CoveringSet {
  readonly members: readonly number[];
  /** Share of all pains covered by the best member for each, 0–1. */
  readonly explains: number;
}

/** A pain counts as explained from this share of cover on. */
export const EXPLAINED_SHARE = 0.35;
const MAX_CANDIDATES = 14;
const MAX_SETS = 3;
/** What it is worth that knots of a set are known to come together; a tenth of full cover. */
const KINSHIP = 0.1;

/** Spillover explains a pain less surely than the core does, and just beside it less again. */
const SPILLOVER_EXPLAINS = 0.725;
const NEAR_EXPLAINS = 0.5;

/** How much of one pain a point's pattern covers; the mere place does not explain a pain. */
export function coverOf(score: PointScore, pain: number): number {
  return (
    (score.essentialShare[pain] ?? 0) +
    SPILLOVER_EXPLAINS * (score.spilloverShare[pain] ?? 0) +
    NEAR_EXPLAINS * (score.nearShare[pain] ?? 0) +
    (score.wordShare[pain] ?? 0)
  );
}

function jointCover(scores: readonly PointScore[], pains: number): Float32Array {
  const cover = new Float32Array(pains);
  for (let i = 0; i < pains; i++) {
    for (const score of scores) cover[i] = Math.max(cover[i] ?? 0, coverOf(score, i));
  }
  return cover;
}

/**
 * The smallest sets (pairs, then triples) of the best-scored points that explain every pain when
 * none does so alone; best first. `related` tells of two places in the list whether their knots are
 * known to come together, which is preferred where sets explain about as much. Empty for fewer than two pains, or when one point is enough.
 */
export function coveringSets(
  ranked: readonly PointScore[],
  pains: number,
  related: (a: number, b: number) => boolean = () => false,
): CoveringSet[] {
  if (pains < 2) return [];
  const candidates = ranked.slice(0, MAX_CANDIDATES);
  const explainsAll = (cover: Float32Array) => cover.every((share) => share >= EXPLAINED_SHARE);
  const alone = candidates.some((one) => explainsAll(jointCover([one], pains)));
  if (alone) return [];
  const sets: { set: CoveringSet; merit: number }[] = [];
  const consider = (members: number[]) => {
    const scores = members.flatMap((m) => candidates[m] ?? []);
    const cover = jointCover(scores, pains);
    if (!explainsAll(cover)) return;
    const explains = cover.reduce((sum, share) => sum + share, 0) / pains;
    const kin = members.some((a) => members.some((b) => a < b && related(a, b)));
    const merit =
      explains + scores.reduce((sum, s) => sum + s.score, 0) / scores.length + (kin ? KINSHIP : 0);
    sets.push({ set: { members, explains: Math.min(1, explains) }, merit });
  };
  for (let a = 0; a < candidates.length; a++) {
    for (let b = a + 1; b < candidates.length; b++) consider([a, b]);
  }
  if (sets.length === 0 && pains > 2) {
    for (let a = 0; a < candidates.length; a++) {
      for (let b = a + 1; b < candidates.length; b++) {
        for (let c = b + 1; c < candidates.length; c++) consider([a, b, c]);
      }
    }
  }
  sets.sort((x, y) => y.merit - x.merit);
  return sets.slice(0, MAX_SETS).map(({ set }) => set);
}

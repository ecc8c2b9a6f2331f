import type { Likelihood, MatchKind } from "../query/contract.ts";
import type { RankingOptions } from "./ranking-options.ts";
import type { PointScore } from "./score-points.ts";

/** The word for a score, given the best score of the same list. */
export function likelihoodOf(score: number, best: number, options: RankingOptions): Likelihood {
  if (score >= options.likelyScore && score >= options.likelyShareOfBest * best) return "likely";
  return score >= options.possibleScore ? "possible" : "less-likely";
}

/** Which part of the pattern carries the match. */
export function matchOf(score: PointScore, options: RankingOptions): MatchKind {
  let essential = 0;
  let spillover = 0;
  let local = 0;
  for (let i = 0; i < score.essentialShare.length; i++) {
    essential = Math.max(essential, score.essentialShare[i] ?? 0);
    spillover = Math.max(spillover, score.spilloverShare[i] ?? 0);
    local = Math.max(local, score.localShare[i] ?? 0);
  }
  if (Math.max(essential, spillover, local) === 0) return "words";
  if (
    essential >= options.spot.spilloverWorth * spillover &&
    essential >= options.localWorth * local
  ) {
    return "essential";
  }
  return options.spot.spilloverWorth * spillover >= options.localWorth * local
    ? "spillover"
    : "local";
}

/** The numbers behind the ranking; `docs/ranking.md` says where each comes from. */
export interface RankingOptions {
  /** Worth of spillover cover against essential cover (1). Default 0.45. */
  readonly spilloverWorth: number;
  /** Worth of pain that lies right over the point but outside its pattern. Default 0.22. */
  readonly localWorth: number;
  /** Pattern area at which the advantage of being specific is halved, square metres. Default 0.012. */
  readonly typicalArea: number;
  /** How strongly a small, specific pattern is preferred, an exponent. Default 0.3. */
  readonly specificityExponent: number;
  /** How strongly a common point is preferred, an exponent on its prior (0.05–1). Default 0.25. */
  readonly priorExponent: number;
  /** How strongly having marked more of the pattern counts, 0–1. Default 0.3. */
  readonly completenessWorth: number;
  /** Marked share of the essential zone at which that advantage is half reached. Default 0.25. */
  readonly completenessHalf: number;
  /** Score factors for what a press brought. Defaults 3, 1.25, 0.3. */
  readonly confirmedFactor: number;
  readonly tenderFactor: number;
  readonly negativeFactor: number;
  /** Scores below this are not worth a line. Default 0.004. */
  readonly floor: number;
  /** A likely point has at least this score. Default 0.3. */
  readonly likelyScore: number;
  /** … and at least this share of the best score. Default 0.6. */
  readonly likelyShareOfBest: number;
  /** A possible point has at least this score. Default 0.12. */
  readonly possibleScore: number;
}

export const RANKING_DEFAULTS: RankingOptions = {
  spilloverWorth: 0.45,
  localWorth: 0.22,
  typicalArea: 0.012,
  specificityExponent: 0.3,
  priorExponent: 0.25,
  completenessWorth: 0.3,
  completenessHalf: 0.25,
  confirmedFactor: 3,
  tenderFactor: 1.25,
  negativeFactor: 0.3,
  floor: 0.004,
  likelyScore: 0.3,
  likelyShareOfBest: 0.6,
  possibleScore: 0.12,
};

/** How much weight the weaker signs get; it differs by how a place was marked. */
export interface SignWeights {
  /** Worth of a mark beside the essential zone, fading over three centimetres. */
  readonly nearWorth: number;
  /** Worth of spillover cover against essential cover (1). */
  readonly spilloverWorth: number;
  /** How strongly a small, specific pattern is preferred, an exponent. */
  readonly specificityExponent: number;
  /** How strongly a common point is preferred, an exponent on its prior (0.05–1). */
  readonly priorExponent: number;
  /** How strongly having marked more of the pattern counts, 0–1. */
  readonly completenessWorth: number;
  /** Score factor of further points of a muscle that is listed already. */
  readonly sameMuscle: number;
}

/** The numbers behind the ranking; `docs/ranking.md` says where each comes from. */
export interface RankingOptions {
  /** A spot or a named region says where it hurts, but not how far. Defaults 0, 0.45, 0.3, 0.25, 0.3, 0.8. */
  readonly spot: SignWeights;
  /** A painted outline says how far as well. Defaults 0.5, 0.8, 0.7, 0.05, 0.95, 0.4. */
  readonly outline: SignWeights;
  /** Several marks count by their area to this exponent. Default 0.25. */
  readonly areaExponent: number;
  /** Worth of pain that lies right over the point but outside its pattern. Default 0.22. */
  readonly localWorth: number;
  /** Pattern area at which the advantage of being specific is halved, square metres. Default 0.012. */
  readonly typicalArea: number;
  /** Marked share of the essential zone at which that advantage is half reached. Default 0.35. */
  readonly completenessHalf: number;
  /** Share of a near miss that counts as marked essential zone. Default 0.7. */
  readonly completenessNear: number;
  /** How much of a mark that a listed point covers is taken as settled for the next, 0–1. Default 0.5. */
  readonly settled: number;
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
  spot: {
    nearWorth: 0,
    spilloverWorth: 0.45,
    specificityExponent: 0.3,
    priorExponent: 0.25,
    completenessWorth: 0.3,
    sameMuscle: 0.8,
  },
  outline: {
    nearWorth: 0.5,
    spilloverWorth: 0.8,
    specificityExponent: 0.7,
    priorExponent: 0.05,
    completenessWorth: 0.95,
    sameMuscle: 0.4,
  },
  areaExponent: 0.25,
  localWorth: 0.22,
  typicalArea: 0.012,
  completenessHalf: 0.35,
  completenessNear: 0.7,
  settled: 0.5,
  confirmedFactor: 3,
  tenderFactor: 1.25,
  negativeFactor: 0.3,
  floor: 0.004,
  likelyScore: 0.3,
  likelyShareOfBest: 0.6,
  possibleScore: 0.12,
};

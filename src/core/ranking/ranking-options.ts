/** How much weight the weaker signs get; it differs by how a place was marked. */
export interface SignWeights {
  /** Worth of a mark beside the essential zone, fading over three centimetres. */
  readonly nearWorth: number;
  /** Worth of spillover cover against essential cover (1). */
  readonly spilloverWorth: number;
  /** Pattern area at which the advantage of being specific is halved, square metres. */
  readonly typicalArea: number;
  /** How strongly a small, specific pattern is preferred, an exponent. */
  readonly specificityExponent: number;
  /** How strongly a common point is preferred, an exponent on its prior (0.05–1). */
  readonly priorExponent: number;
  /** How strongly having marked more of the pattern counts, 0–1. */
  readonly completenessWorth: number;
  /** Score factor of a pattern that no manual establishes. */
  readonly vagueWorth: number;
  /** Score factor of further points of a listed muscle, among the first places. */
  readonly sameMuscle: number;
  /** The same further down, where they may follow their muscle. */
  readonly sameMuscleLater: number;
  /** How much a score says: chances of being the cause go by the score to this power. */
  readonly sharpness: number;
}

/** The numbers behind the ranking; `docs/ranking.md` says where each comes from. */
export interface RankingOptions {
  /** A spot or a named region says where it hurts, but not how far. Defaults in `RANKING_DEFAULTS`. */
  readonly spot: SignWeights;
  /** A painted outline says how far as well. Defaults in `RANKING_DEFAULTS`. */
  readonly outline: SignWeights;
  /** Several marks count by their area to this exponent. Default 0.4. */
  readonly areaExponent: number;
  /** A complaint in words counts as much as a mark of this area, square metres. Default 0.003. */
  readonly wordsArea: number;
  /** Worth of pain that lies right over the point but outside its pattern. Default 0.12. */
  readonly localWorth: number;
  /** Marked share of the essential zone at which that advantage is half reached. Default 0.2. */
  readonly completenessHalf: number;
  /** Score factor where the person feels it at another depth than it is described. Default 0.88. */
  readonly otherDepth: number;
  /** Score factor where it is described to feel just so, other than an ache. Default 1.15. */
  readonly sameQuality: number;
  /** Share of a near miss that counts as marked essential zone. Default 0.9. */
  readonly completenessNear: number;
  /** How much of a mark that a listed point covers is taken as settled for the next, 0–1. Default 0.42. */
  readonly settled: number;
  /** So many places at the head of the list are kept for different muscles. Default 5. */
  readonly firstPlaces: number;
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
    typicalArea: 0.012,
    specificityExponent: 0.3,
    priorExponent: 0.25,
    completenessWorth: 0.3,
    vagueWorth: 0.7,
    sameMuscle: 0.5,
    sameMuscleLater: 0.75,
    sharpness: 1.5,
  },
  outline: {
    nearWorth: 0.75,
    spilloverWorth: 0.9,
    typicalArea: 0.007,
    specificityExponent: 0.55,
    priorExponent: 0.03,
    completenessWorth: 0.95,
    vagueWorth: 1,
    sameMuscle: 0.4,
    sameMuscleLater: 0.4,
    sharpness: 3,
  },
  areaExponent: 0.4,
  wordsArea: 0.003,
  localWorth: 0.12,
  completenessHalf: 0.2,
  otherDepth: 0.88,
  sameQuality: 1.15,
  completenessNear: 0.9,
  settled: 0.42,
  firstPlaces: 5,
  floor: 0.004,
  likelyScore: 0.3,
  likelyShareOfBest: 0.6,
  possibleScore: 0.12,
};

/** The numbers behind the answers; `docs/confirming.md` says where each comes from. */
export interface ConfirmOptions {
  /** Agreement on "this is my pain". Default 0.57 (Rathbone 2017). */
  readonly recognitionKappa: number;
  /** Agreement on local tenderness. Default 0.68 (Rathbone 2017). */
  readonly tendernessKappa: number;
  /** Agreement on a movement that hurts or pulls. Default 0.3, an assumption: well below tenderness. */
  readonly movementKappa: number;
  /** Share of examined places where each sign is truly there. Default 0.5, an assumption. */
  readonly baseRate: number;
  /** How often pressing beside the cause still reaches it, 0–1. Default 0.5, an assumption. */
  readonly nearReached: number;
  /** Points of one side this close are beside each other, metres. Default 0.02. */
  readonly nearDistance: number;
  /** How often a point that is not the cause is truly tender: beside it or in its muscle, 0–1. Default 0.6. */
  readonly tenderRelated: number;
  /** … and anywhere else, 0–1. Default 0.3. */
  readonly tenderApart: number;
  /** Prior share of "something else" than any listed point, 0–1. Default 0.1, an assumption. */
  readonly somethingElse: number;
  /** So many of the best points are weighed as possible causes. Default 60. */
  readonly hypotheses: number;
  /** A check that tells less than this is not worth asking, bits. Default 0.005. */
  readonly leastGain: number;
  /** Checks within this share of the best gain are a tie, settled by ease. Default 0.85. */
  readonly tieShare: number;
}

export const CONFIRM_DEFAULTS: ConfirmOptions = {
  recognitionKappa: 0.57,
  tendernessKappa: 0.68,
  movementKappa: 0.3,
  baseRate: 0.5,
  nearReached: 0.5,
  nearDistance: 0.02,
  tenderRelated: 0.6,
  tenderApart: 0.3,
  somethingElse: 0.1,
  hypotheses: 60,
  leastGain: 0.005,
  tieShare: 0.85,
};

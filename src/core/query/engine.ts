import type { Side } from "../anatomy/side.ts";
import type { Body } from "../body/body.ts";
import type { PointSpec } from "../geometry/point-spec.ts";
import type { Vec3 } from "../geometry/vec3.ts";
import type { KnowledgeIndex } from "../knowledge/knowledge-index.ts";
import type { ZoneWeights } from "../pain/zones.ts";
import type { EffortOf } from "../ranking/next-check.ts";
import type {
  LandmarkAnswer,
  LocateAnswer,
  NextCheck,
  PainRequest,
  PlaceAnswer,
  RankAnswer,
  RankRequest,
  ReachingPoint,
} from "./contract.ts";
import type { PaintedAreas } from "./painted-areas.ts";

/** A trigger point in space: its place in the muscle and its surroundings. */
export interface PointInSpace {
  /** Model space, inside its muscle. */
  readonly positionModel: Vec3;
  /** The skin over it, where one presses, and the skin's outward normal there. */
  readonly skinModel: Vec3;
  readonly skinNormal: Vec3;
  /** xyz polyline of the taut band: the fibre through the point, clipped around it. */
  readonly bandModel: Float32Array;
  /** Radius of the circle of uncertainty. */
  readonly uncertaintyMm: number;
}

/** Bad input: a message for the person or script that sent it. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: string };

/**
 * Everything that can be asked of the body and the knowledge base, without a renderer. The app,
 * the page API and the command line all ask the same engine. Requests are validated here.
 */
export interface Engine {
  readonly knowledge: KnowledgeIndex;
  readonly body: Body;
  landmarks(): readonly LandmarkAnswer[];
  /** A POINT of the contract as a place in model space, on the skin. */
  resolve(point: PointSpec): Answer<Vec3>;
  /** What a place on the skin is called. Quick: also while the pointer moves. */
  place(point: PointSpec): Answer<PlaceAnswer>;
  /** The same, what lies under it, and whether one may press there. The first takes half a second. */
  locate(point: PointSpec): Answer<LocateAnswer>;
  rank(request: RankRequest): Answer<RankAnswer>;
  /** What brush strokes cover. */
  readonly painted: PaintedAreas;
  /**
   * What to check next, given the answers in the request: the press or movement that is expected to
   * tell most. `effortOf` says what may be asked (`ownHands` unless given). `null` when nothing is.
   */
  nextCheck(request: RankRequest, effortOf?: EffortOf): Answer<NextCheck | null>;
  /**
   * Every point on either side whose essential or spillover zone covers the place of a spot, or a
   * tenth of a region; essential first, the commoner first.
   */
  reaching(pain: PainRequest): Answer<readonly ReachingPoint[]>;
  /** Skin weights of one zone on one side; empty lists where the pattern has none. */
  zone(triggerPoint: string, side: Side, kind: "essential" | "spillover"): Answer<ZoneWeights>;
  point(triggerPoint: string, side: Side): Answer<PointInSpace>;
  /** Ids of the skin regions in the order of `body.skin.region`. */
  readonly regions: readonly { readonly id: string; readonly midline: boolean }[];
  /** Skin weights of a place not to press, on one side. */
  noGoArea(id: string, side: Side): Answer<ZoneWeights>;
  /**
   * The tables that first questions would have to wait for, as steps of a tenth of a second or so.
   * Running them is optional and may be spread over idle moments, in order.
   */
  readonly warmUp: readonly (() => void)[];
}

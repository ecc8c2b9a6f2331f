import type { Side } from "../anatomy/side.ts";
import type { BodySystem } from "../anatomy/structure.ts";
import type { CheckWhy } from "../confirm/choose-check.ts";
import type { PointSpec } from "../geometry/point-spec.ts";
import type { Vec3 } from "../geometry/vec3.ts";
import type { RegionFamily } from "../knowledge/records.generated.ts";
import type { BrushStroke } from "../painting/index.ts";

/** Requests and answers of the headless query and of `window.knotmap`. Plain JSON, metres. */

/** How a pain feels. */
export const PAIN_QUALITIES = [
  "ache",
  "tight",
  "sharp",
  "burning",
  "throbbing",
  "tingling",
  "numb",
] as const;
export type PainQuality = (typeof PAIN_QUALITIES)[number];

/** How far below the skin a pain is felt. */
export type PainDepth = "deep" | "superficial";

/** What a person can say about a pain besides where it is; nothing of it has to be said. */
export interface PainSense {
  /** 0–10; 5 when absent. */
  readonly intensity?: number;
  readonly quality?: PainQuality;
  readonly depth?: PainDepth;
}

/**
 * One thing that hurts: a spot on the skin, a whole named region, a painted area, or a complaint in
 * everyday words that has no place of its own, such as what one cannot do.
 */
export type PainRequest = PainSense &
  (
    | { readonly at: PointSpec; readonly radiusMm?: number }
    | { readonly region: string; readonly side: Side }
    | { readonly strokes: readonly BrushStroke[] }
    | { readonly symptom: string; readonly side: Side }
  );

/** What pressing a point brought, as told by the person. */
export interface PressAnswers {
  readonly confirmed?: readonly PointOnSide[];
  readonly tender?: readonly PointOnSide[];
  readonly negative?: readonly PointOnSide[];
}

/** What a movement brought: it hurts or pulls there, or not. `midline` for movements of both sides. */
export interface MovementAnswer {
  readonly movement: string;
  readonly side: Side;
  readonly answer: "pain" | "none";
}

/** Everything that was checked and what it brought. */
export interface CheckAnswers extends PressAnswers {
  readonly movements?: readonly MovementAnswer[];
}

export interface PointOnSide {
  readonly triggerPoint: string;
  readonly side: Side;
}

export interface RankRequest {
  readonly pains: readonly PainRequest[];
  readonly answers?: CheckAnswers;
}

export type Likelihood = "likely" | "possible" | "less-likely";
/** What tied a point to the pain: its essential zone, its spillover zone, the place itself, or words. */
export type MatchKind = "essential" | "spillover" | "local" | "words";

export interface RankedResult {
  /** 1 for the best. */
  readonly rank: number;
  readonly muscle: string;
  readonly parent: string | null;
  readonly side: Side;
  readonly triggerPoint: string;
  readonly likelihood: Likelihood;
  /** 0–1; falls monotonically down the list. */
  readonly score: number;
  readonly match: MatchKind;
  /** Share of the marked pain that this pattern covers, 0–1. */
  readonly explains: number;
  /** Indices into the request's `pains` that the pattern leaves untouched. */
  readonly unexplained: readonly number[];
  /** Plain sentences, most telling first. */
  readonly reasons: readonly string[];
  /** Plain sentences: what would make it more or less likely, the most telling first. Never empty. */
  readonly wouldHelp: readonly string[];
}

/** A few points that together cover everything marked. */
export interface TogetherSet {
  readonly points: readonly PointOnSide[];
  readonly explains: number;
}

export interface RankAnswer {
  /** Families of regions that the pains lie in; the safety questions go by them. */
  readonly families: readonly RegionFamily[];
  readonly results: readonly RankedResult[];
  readonly together: readonly TogetherSet[];
  /** Ids of the red-flag questions to ask for the marked regions, emergencies first. */
  readonly redFlags: readonly string[];
  readonly lookAlikes: readonly string[];
  /** Why the list is empty or short; absent when there is nothing to say. */
  readonly note?: string;
}

/** The check that tells most next, and why. */
export interface NextCheck {
  readonly check:
    | ({ readonly kind: "press" } & PointOnSide)
    | { readonly kind: "movement"; readonly movement: string; readonly side: Side };
  /** Expected fall of the uncertainty over the causes, bits. */
  readonly gainBits: number;
  readonly why: CheckWhy;
}

/** A point whose pattern reaches a place. */
export interface ReachingPoint extends PointOnSide {
  readonly muscle: string;
  /** The stronger of the zones that reach it. */
  readonly kind: "essential" | "spillover";
  /** How common the point is, 0.05–1. */
  readonly prior: number;
}

/** A place on the skin by name. */
export interface PlaceAnswer {
  readonly skin: Vec3;
  readonly normal: Vec3;
  /** `name` is the standard regional term, `everyday` what people call it. */
  readonly region: { readonly id: string; readonly name: string; readonly everyday: string };
  readonly side: Side;
}

export interface LocateAnswer extends PlaceAnswer {
  /** Muscle ids under the skin there, superficial first. */
  readonly muscles: readonly string[];
  /** Ids of the places not to press that the point lies in. */
  readonly noGoAreas: readonly string[];
}

export interface LandmarkAnswer {
  readonly id: string;
  readonly side: Side;
  readonly bone: Vec3 | null;
  readonly skin: Vec3;
}

export interface StatsAnswer {
  readonly muscles: number;
  readonly muscleParts: number;
  readonly triggerPoints: number;
  readonly zones: number;
  readonly essentialZones: number;
  readonly spilloverZones: number;
  readonly areaMuscleLinks: number;
  readonly symptoms: number;
  readonly skinRegions: number;
  readonly techniques: number;
  readonly toolPlacements: number;
  readonly stretches: number;
  readonly therapies: number;
  readonly redFlags: number;
  readonly noGoAreas: number;
  readonly sources: number;
  readonly causes: number;
  readonly lookAlikes: number;
  /** Conditions of one's own health that change advice. */
  readonly conditions: number;
  readonly lessons: number;
  readonly movementTests: number;
  /** Facts of the source checklist that are said somewhere, of 100. */
  readonly checklistRows: number;
  readonly model: {
    /** Each side counts. */
    readonly structures: number;
    /** Different muscles with a shape, one side counted once, those without a page included. */
    readonly muscles: number;
    /** Structures of each kind, each side counts. */
    readonly kinds: Readonly<Record<Exclude<BodySystem, "skin">, number>>;
    readonly triangles: number;
    readonly bytes: number;
  };
}

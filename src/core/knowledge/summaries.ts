import type {
  Condition,
  Lesson,
  LookAlike,
  MovementTest,
  Muscle,
  NoGoArea,
  RedFlag,
  SkinRegion,
  Symptom,
  Technique,
  Therapy,
  TriggerPoint,
  Zone,
} from "./records.generated.ts";

/** What is known of every record before its page is opened: enough to search, list, rank and warn. */

/** A muscle in lists, in search and in the ranking. */
export type MuscleSummary = Pick<
  Muscle,
  "id" | "parent" | "names" | "region" | "layer" | "feels" | "limits" | "satellites" | "keyFor"
> & {
  readonly frequency: Pick<Muscle["frequency"], "prior">;
  readonly selfTreatment: Pick<Muscle["selfTreatment"], "verdict">;
};

/** A trigger point on the body and in the ranking. */
export type PointSummary = Pick<
  TriggerPoint,
  | "id"
  | "muscle"
  | "label"
  | "kind"
  | "near"
  | "region"
  | "where"
  | "place"
  | "uncertaintyMm"
  | "prior"
> & {
  readonly pattern: Pick<TriggerPoint["pattern"], "words" | "depth" | "feltAs"> & {
    readonly essential: Pick<Zone, "regions">;
    readonly spillover: Pick<Zone, "regions"> | null;
  };
  readonly confidence: Pick<TriggerPoint["confidence"], "zones">;
};

/** A technique in search. */
export type TechniqueSummary = Pick<Technique, "id" | "muscle" | "title" | "tool" | "reach">;

export type SkinRegionSummary = Omit<SkinRegion, "seeds">;
export type SymptomSummary = Omit<Symptom, "claims">;
/** A movement to try; its claims stay with the data set. */
export type MovementSummary = Omit<MovementTest, "claims">;
export type NoGoAreaSummary = Omit<NoGoArea, "zone" | "claims">;

/** A lesson in the contents and in search. */
export type LessonSummary = Pick<Lesson, "id" | "title" | "group" | "order" | "summary">;
/** A therapy in the contents and in search. */
export type TherapySummary = Pick<Therapy, "id" | "name" | "also" | "who" | "needs">;

/** A zone in words; how it is drawn stays with the data set, what is drawn comes with the body. */
export type ZoneWords = Pick<Zone, "words" | "regions">;

/** A trigger point as its page tells it. */
export type PointPage = Omit<TriggerPoint, "near" | "pattern"> & {
  readonly pattern: Omit<TriggerPoint["pattern"], "essential" | "spillover"> & {
    readonly essential: ZoneWords;
    readonly spillover: ZoneWords | null;
  };
};

/** The lists of summaries; a whole bundle fits as well. */
export interface SummaryLists<
  M extends MuscleSummary = MuscleSummary,
  P extends PointSummary = PointSummary,
  T extends TechniqueSummary = TechniqueSummary,
> {
  readonly contentHash: string;
  readonly muscleGroups: readonly MuscleGroup[];
  readonly muscles: readonly M[];
  readonly triggerPoints: readonly P[];
  readonly techniques: readonly T[];
  readonly skinRegions: readonly SkinRegionSummary[];
  readonly lookAlikes: readonly LookAlike[];
  readonly redFlags: readonly RedFlag[];
  readonly symptoms: readonly SymptomSummary[];
  readonly conditions: readonly Condition[];
  readonly noGoAreas: readonly NoGoAreaSummary[];
  readonly lessons: readonly LessonSummary[];
  readonly therapies: readonly TherapySummary[];
  readonly movementTests: readonly MovementSummary[];
}

/** A group of muscles with one everyday name, e.g. the trapezius and its three parts. */
export interface MuscleGroup {
  readonly id: string;
  readonly name: string;
  /** Ids of the members, whether their records are written or not. */
  readonly members: readonly string[];
}

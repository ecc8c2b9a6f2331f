import type { LookAlike, RedFlag, RegionFamily } from "./records.generated.ts";
import type {
  MovementSummary,
  MuscleGroup,
  MuscleSummary,
  PointSummary,
  SkinRegionSummary,
  SummaryLists,
  SymptomSummary,
  TechniqueSummary,
} from "./summaries.ts";

/**
 * What the app knows before any page is opened, read-only and indexed. Single look-ups return
 * `undefined` for an unknown id, list look-ups an empty list. All lists are in order of id unless
 * they say otherwise.
 */
export interface KnowledgeIndex<
  M extends MuscleSummary = MuscleSummary,
  P extends PointSummary = PointSummary,
  T extends TechniqueSummary = TechniqueSummary,
> extends SummaryLists<M, P, T> {
  muscleGroup(id: string): MuscleGroup | undefined;
  muscle(id: string): M | undefined;
  triggerPoint(id: string): P | undefined;
  technique(id: string): T | undefined;
  lookAlike(id: string): LookAlike | undefined;
  skinRegion(id: string): SkinRegionSummary | undefined;
  redFlag(id: string): RedFlag | undefined;
  symptom(id: string): SymptomSummary | undefined;
  movementTest(id: string): MovementSummary | undefined;

  /** Muscles whose parent is the group. */
  musclesOfGroup(groupId: string): readonly M[];
  /** Points of a muscle by their number. */
  triggerPointsOf(muscleId: string): readonly P[];
  techniquesOf(muscleId: string): readonly T[];
  /** Regions of a family, e.g. all of the calf. */
  skinRegionsOf(family: RegionFamily): readonly SkinRegionSummary[];
  /** Conditions worth showing for any of the families, most urgent first. */
  lookAlikesIn(families: Iterable<RegionFamily>): readonly LookAlike[];
  /**
   * Questions to ask for any of the families, emergencies first; among equals those that belong to
   * the families before those of neighbours, and those for everyone last. The questions for everyone are
   * among them as soon as one family is given; those for use during treatment never are.
   */
  redFlagsFor(families: Iterable<RegionFamily>): readonly RedFlag[];
}

const URGENCY = { emergency: 0, urgent: 1, "see-clinician": 2, info: 3 } as const;

/** The families a group of questions is at home in. */
const HOME: Readonly<Partial<Record<RedFlag["group"], readonly RegionFamily[]>>> = {
  "head-face": ["head", "face", "jaw"],
  neck: ["neck"],
  "chest-shoulder": ["chest", "upper-back", "shoulder"],
  "arm-hand": ["arm", "hand"],
  "abdomen-pelvis": ["abdomen", "pelvis"],
  "low-back": ["low-back", "buttock"],
  "hip-thigh-knee": ["hip", "thigh", "knee"],
  "lower-leg-foot": ["calf", "shin", "ankle", "foot"],
};

/** 0 where a question is at home, 1 where it belongs to a neighbour, 2 where it is for everyone. */
function distanceFrom(families: ReadonlySet<RegionFamily>, { group }: RedFlag): number {
  if (group === "everyone") return 2;
  return HOME[group]?.some((family) => families.has(family)) ? 0 : 1;
}

/** Look-up by id. */
export function byId<T extends { readonly id: string }>(
  list: readonly T[],
): ReadonlyMap<string, T> {
  return new Map(list.map((record) => [record.id, record]));
}

/** Groups records under each of their keys, keeping their order. */
export function groupBy<T>(list: readonly T[], keysOf: (record: T) => Iterable<string>) {
  const lists = new Map<string, T[]>();
  for (const record of list) {
    for (const key of keysOf(record)) {
      const group = lists.get(key);
      if (group === undefined) lists.set(key, [record]);
      else group.push(record);
    }
  }
  return (key: string): readonly T[] => lists.get(key) ?? [];
}

/** Records that touch any of the families, most urgent first, ties in the order of the list. */
function inFamilies<T extends { readonly level: keyof typeof URGENCY }>(
  list: readonly T[],
  families: Iterable<RegionFamily>,
  familiesOf: (record: T) => readonly RegionFamily[],
): readonly T[] {
  const wanted = new Set(families);
  return list
    .filter((record) => familiesOf(record).some((family) => wanted.has(family)))
    .toSorted((a, b) => URGENCY[a.level] - URGENCY[b.level]);
}

/** The number at the end of a trigger point's id. */
function pointNumber(point: PointSummary): number {
  return Number(point.id.slice(point.id.lastIndexOf("-") + 1));
}

/** Indexes checked lists. Keeps references to the records; does not copy or change them. */
export function createKnowledgeIndex<
  M extends MuscleSummary,
  P extends PointSummary,
  T extends TechniqueSummary,
>(lists: SummaryLists<M, P, T>): KnowledgeIndex<M, P, T> {
  const muscles = byId(lists.muscles);
  const points = byId(lists.triggerPoints);
  const pointsInOrder = lists.triggerPoints.toSorted(
    (a, b) => a.muscle.localeCompare(b.muscle, "en") || pointNumber(a) - pointNumber(b),
  );
  const groups = byId(lists.muscleGroups);
  const techniques = byId(lists.techniques);
  const lookAlikes = byId(lists.lookAlikes);
  const skinRegions = byId(lists.skinRegions);
  const redFlags = byId(lists.redFlags);
  const symptoms = byId(lists.symptoms);
  const movementTests = byId(lists.movementTests);
  return {
    ...lists,
    muscleGroup: (id) => groups.get(id),
    muscle: (id) => muscles.get(id),
    triggerPoint: (id) => points.get(id),
    technique: (id) => techniques.get(id),
    lookAlike: (id) => lookAlikes.get(id),
    skinRegion: (id) => skinRegions.get(id),
    redFlag: (id) => redFlags.get(id),
    symptom: (id) => symptoms.get(id),
    movementTest: (id) => movementTests.get(id),
    musclesOfGroup: groupBy(lists.muscles, ({ parent }) => (parent === null ? [] : [parent])),
    triggerPointsOf: groupBy(pointsInOrder, (point) => [point.muscle]),
    techniquesOf: groupBy(lists.techniques, (technique) => [technique.muscle]),
    skinRegionsOf: groupBy(lists.skinRegions, (region) => [region.family]),
    lookAlikesIn: (families) => inFamilies(lists.lookAlikes, families, (one) => one.regions),
    redFlagsFor: (families) => {
      const wanted = new Set(families);
      const near = lists.redFlags.toSorted(
        (a, b) => distanceFrom(wanted, a) - distanceFrom(wanted, b),
      );
      return inFamilies(near, wanted, (one) => one.families);
    },
  };
}

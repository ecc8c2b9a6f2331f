import type { KnowledgeBundle, MuscleGroup } from "./bundle.ts";
import { citedSourceIds } from "./cited-sources.ts";
import type {
  Cause,
  LookAlike,
  Muscle,
  RedFlag,
  RegionFamily,
  SkinRegion,
  Source,
  Stretch,
  Technique,
  Tool,
  TriggerPoint,
} from "./records.generated.ts";

/**
 * Everything the app knows, read-only and indexed. Single look-ups return `undefined` for an
 * unknown id, list look-ups an empty list. All lists are in order of id unless they say otherwise.
 */
export interface KnowledgeBase {
  /** Hash of the content it was made from. */
  readonly contentHash: string;
  readonly muscleGroups: readonly MuscleGroup[];
  readonly muscles: readonly Muscle[];
  readonly triggerPoints: readonly TriggerPoint[];
  readonly techniques: readonly Technique[];
  readonly stretches: readonly Stretch[];
  readonly causes: readonly Cause[];
  readonly lookAlikes: readonly LookAlike[];
  readonly sources: readonly Source[];
  readonly tools: readonly Tool[];
  readonly skinRegions: readonly SkinRegion[];
  readonly redFlags: readonly RedFlag[];

  muscleGroup(id: string): MuscleGroup | undefined;
  muscle(id: string): Muscle | undefined;
  triggerPoint(id: string): TriggerPoint | undefined;
  technique(id: string): Technique | undefined;
  stretch(id: string): Stretch | undefined;
  cause(id: string): Cause | undefined;
  lookAlike(id: string): LookAlike | undefined;
  source(id: string): Source | undefined;
  tool(id: string): Tool | undefined;
  skinRegion(id: string): SkinRegion | undefined;
  redFlag(id: string): RedFlag | undefined;

  /** Muscles whose parent is the group. */
  musclesOfGroup(groupId: string): readonly Muscle[];
  /** Points of a muscle by their number. */
  triggerPointsOf(muscleId: string): readonly TriggerPoint[];
  techniquesOf(muscleId: string): readonly Technique[];
  /** Techniques meant for one point: its own first, then those for all of its muscle. */
  techniquesFor(triggerPointId: string): readonly Technique[];
  stretchesOf(muscleId: string): readonly Stretch[];
  /** Regions of a family, e.g. all of the calf. */
  skinRegionsOf(family: RegionFamily): readonly SkinRegion[];
  /** Conditions worth showing for any of the families, most urgent first. */
  lookAlikesIn(families: Iterable<RegionFamily>): readonly LookAlike[];
  /**
   * Questions to ask for any of the families, emergencies first. The questions for everyone are
   * among them as soon as one family is given; those for use during treatment never are.
   */
  redFlagsFor(families: Iterable<RegionFamily>): readonly RedFlag[];
  /** Sources cited by a muscle's record, its points, techniques and stretches. */
  sourcesOf(muscleId: string): readonly Source[];
}

const URGENCY = { emergency: 0, urgent: 1, "see-clinician": 2, info: 3 } as const;

interface HasId {
  readonly id: string;
}

function byId<T extends HasId>(list: readonly T[]): ReadonlyMap<string, T> {
  return new Map(list.map((record) => [record.id, record]));
}

/** Groups records under each of their keys, keeping their order. */
function index<T>(list: readonly T[], keysOf: (record: T) => Iterable<string>) {
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
function pointNumber(point: TriggerPoint): number {
  return Number(point.id.slice(point.id.lastIndexOf("-") + 1));
}

/** Indexes a checked bundle. Keeps references to its records; does not copy or change them. */
export function createKnowledgeBase(bundle: KnowledgeBundle): KnowledgeBase {
  const muscles = byId(bundle.muscles);
  const points = byId(bundle.triggerPoints);
  const pointsInOrder = bundle.triggerPoints.toSorted(
    (a, b) => a.muscle.localeCompare(b.muscle, "en") || pointNumber(a) - pointNumber(b),
  );
  const triggerPointsOf = index(pointsInOrder, (point) => [point.muscle]);
  const techniquesOf = index(bundle.techniques, (technique) => [technique.muscle]);
  const stretchesOf = index(bundle.stretches, (stretch) => stretch.muscles);
  const musclesOfGroup = index(bundle.muscles, (muscle) =>
    muscle.parent === null ? [] : [muscle.parent],
  );
  const groups = byId(bundle.muscleGroups);
  const techniques = byId(bundle.techniques);
  const stretches = byId(bundle.stretches);
  const causes = byId(bundle.causes);
  const lookAlikes = byId(bundle.lookAlikes);
  const sources = byId(bundle.sources);
  const tools = byId(bundle.tools);
  const skinRegions = byId(bundle.skinRegions);
  const skinRegionsOf = index(bundle.skinRegions, (region) => [region.family]);
  const redFlags = byId(bundle.redFlags);
  return {
    ...bundle,
    muscleGroup: (id) => groups.get(id),
    muscle: (id) => muscles.get(id),
    triggerPoint: (id) => points.get(id),
    technique: (id) => techniques.get(id),
    stretch: (id) => stretches.get(id),
    cause: (id) => causes.get(id),
    lookAlike: (id) => lookAlikes.get(id),
    source: (id) => sources.get(id),
    tool: (id) => tools.get(id),
    skinRegion: (id) => skinRegions.get(id),
    redFlag: (id) => redFlags.get(id),
    musclesOfGroup,
    triggerPointsOf,
    techniquesOf,
    techniquesFor(triggerPointId) {
      const point = points.get(triggerPointId);
      const all = point === undefined ? [] : techniquesOf(point.muscle);
      return [
        ...all.filter((technique) => technique.triggerPoints.includes(triggerPointId)),
        ...all.filter((technique) => technique.triggerPoints.length === 0),
      ];
    },
    stretchesOf,
    skinRegionsOf,
    lookAlikesIn: (families) => inFamilies(bundle.lookAlikes, families, (one) => one.regions),
    redFlagsFor: (families) => inFamilies(bundle.redFlags, families, (one) => one.families),
    sourcesOf(muscleId) {
      const records = [
        muscles.get(muscleId),
        ...triggerPointsOf(muscleId),
        ...techniquesOf(muscleId),
        ...stretchesOf(muscleId),
      ];
      const cited = citedSourceIds(records);
      return bundle.sources.filter((source) => cited.has(source.id));
    },
  };
}

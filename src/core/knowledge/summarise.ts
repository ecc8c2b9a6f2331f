import { BUNDLE_VERSION, INDEX_FORMAT, type IndexBundle, type KnowledgeBundle } from "./bundle.ts";
import type { MuscleChapter } from "./muscle-chapter.ts";
import type { Muscle, TriggerPoint, Zone } from "./records.generated.ts";
import type { MuscleSummary, PointPage, PointSummary, ZoneWords } from "./summaries.ts";

/** A copy without some members. */
function without<T extends object, K extends keyof T>(value: T, ...keys: readonly K[]): Omit<T, K> {
  const copy: Partial<T> = { ...value };
  for (const key of keys) delete copy[key];
  // Exactly the named members are gone.
  return copy as Omit<T, K>;
}

function muscleSummary(muscle: Muscle): MuscleSummary {
  const { id, parent, names, region, layer, feels, limits, satellites, keyFor } = muscle;
  return {
    id,
    parent,
    names,
    region,
    layer,
    feels,
    limits,
    satellites,
    keyFor,
    frequency: { prior: muscle.frequency.prior },
    selfTreatment: { verdict: muscle.selfTreatment.verdict },
  };
}

function pointSummary(point: TriggerPoint): PointSummary {
  const { id, muscle, label, kind, near, region, where, place, uncertaintyMm, prior } = point;
  const { words, depth, feltAs, essential, spillover } = point.pattern;
  return {
    id,
    muscle,
    label,
    kind,
    near,
    region,
    where,
    place,
    uncertaintyMm,
    ...(prior === undefined ? {} : { prior }),
    pattern: {
      words,
      depth,
      ...(feltAs === undefined ? {} : { feltAs }),
      essential: { regions: essential.regions },
      spillover: spillover && { regions: spillover.regions },
    },
    confidence: { zones: point.confidence.zones },
  };
}

/** The summaries of a whole data set. */
export function summarise(bundle: KnowledgeBundle): IndexBundle {
  return {
    format: INDEX_FORMAT,
    version: BUNDLE_VERSION,
    contentHash: bundle.contentHash,
    muscleGroups: bundle.muscleGroups,
    muscles: bundle.muscles.map(muscleSummary),
    triggerPoints: bundle.triggerPoints.map(pointSummary),
    techniques: bundle.techniques.map(({ id, muscle, title, tool, reach }) => ({
      id,
      muscle,
      title,
      tool,
      reach,
    })),
    skinRegions: bundle.skinRegions.map((region) => without(region, "seeds")),
    lookAlikes: bundle.lookAlikes,
    redFlags: bundle.redFlags,
    symptoms: bundle.symptoms.map((symptom) => without(symptom, "claims")),
    conditions: bundle.conditions,
    lessons: bundle.lessons.map(({ id, title, group, order, summary }) => ({
      id,
      title,
      group,
      order,
      summary,
    })),
    therapies: bundle.therapies.map(({ id, name, also, who, needs }) => ({
      id,
      name,
      also,
      who,
      needs,
    })),
    movementTests: bundle.movementTests.map((movement) => without(movement, "claims")),
    noGoAreas: bundle.noGoAreas.map((area) => without(area, "zone", "claims")),
  };
}

function zoneWords({ words, regions }: Zone): ZoneWords {
  return { words, regions };
}

/** A chapter as it is sent to the app: without the strokes of its zones, which the body carries. */
export function chapterPage(chapter: MuscleChapter<TriggerPoint>): MuscleChapter {
  const triggerPoints = chapter.triggerPoints.map(
    (point): PointPage => ({
      ...without(point, "near", "pattern"),
      pattern: {
        ...point.pattern,
        essential: zoneWords(point.pattern.essential),
        spillover: point.pattern.spillover === null ? null : zoneWords(point.pattern.spillover),
      },
    }),
  );
  return { ...chapter, triggerPoints };
}

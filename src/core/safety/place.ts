import type { KnowledgeIndex } from "../knowledge/knowledge-index.ts";
import type { RegionFamily } from "../knowledge/records.generated.ts";
import type { PointPage } from "../knowledge/summaries.ts";

/** Where a muscle's advice acts. */
export interface MusclePlace {
  /** Families of the skin that one presses. */
  readonly press: readonly RegionFamily[];
  /** The same, and those that its pain is felt in. */
  readonly all: readonly RegionFamily[];
}

/** What of a trigger point says where it is pressed and felt. */
type PlacedPoint = Pick<PointPage, "region" | "pattern">;

/** What the families are looked up in. */
type Regions = Pick<KnowledgeIndex, "skinRegion" | "skinRegions">;

function familiesOf(knowledge: Regions, regions: readonly string[]): readonly RegionFamily[] {
  const known = regions.flatMap((id) => knowledge.skinRegion(id)?.family ?? []);
  return [...new Set(known)];
}

/** Families of a muscle's points and patterns; the whole body where no region is known. */
export function musclePlace(knowledge: Regions, points: readonly PlacedPoint[]): MusclePlace {
  const pressed = points.map((point) => point.region);
  const felt = points.flatMap(({ pattern }) => [
    ...pattern.essential.regions,
    ...(pattern.spillover?.regions ?? []),
  ]);
  const press = familiesOf(knowledge, pressed);
  if (press.length === 0) {
    const body = [...new Set(knowledge.skinRegions.map((region) => region.family))];
    return { press: body, all: body };
  }
  return { press, all: familiesOf(knowledge, [...pressed, ...felt]) };
}

/** What the questions are about: where it hurts, and the muscle that is open. */
export interface Situation {
  /** Families of the marks. */
  readonly marked: readonly RegionFamily[];
  /** Families that an open muscle is pressed in; empty where none is open. */
  readonly near: readonly RegionFamily[];
}

/** The questions for a muscle: about the marks, and about where one presses. */
export function situationOf(marked: readonly RegionFamily[], place: MusclePlace): Situation {
  return { marked, near: place.press };
}

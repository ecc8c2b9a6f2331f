import type { Cause, Muscle, Source, Stretch, Technique } from "./records.generated.ts";
import type { PointPage } from "./summaries.ts";

/** Everything that a muscle's page is made of. */
export interface MuscleChapter<P extends PointPage = PointPage> {
  readonly muscle: Muscle;
  /** By their number. */
  readonly triggerPoints: readonly P[];
  readonly techniques: readonly Technique[];
  readonly stretches: readonly Stretch[];
  /** The causes that the muscle names. */
  readonly causes: readonly Cause[];
  /** Cited by any of the records, in order of id. */
  readonly sources: readonly Source[];
}

/** Techniques meant for one point: its own first, then those for all of the muscle. */
export function techniquesFor(
  chapter: Pick<MuscleChapter, "techniques">,
  triggerPointId: string,
): readonly Technique[] {
  const own = ({ triggerPoints }: Technique) => triggerPoints.includes(triggerPointId);
  const forAll = ({ triggerPoints }: Technique) => triggerPoints.length === 0;
  return [...chapter.techniques.filter(own), ...chapter.techniques.filter(forAll)];
}

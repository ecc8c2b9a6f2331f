import type { PointSpec } from "../../../../src/core/geometry/point-spec.ts";
import type { PainRequest } from "../../../../src/core/query/contract.ts";
import type { Engine } from "../../../../src/core/query/engine.ts";
import { mirrorPoint } from "../../../../src/core/skin/resolve-point.ts";
import type { GuideRegion, Vignette } from "./guide.ts";

/** A place in the list of results: the muscle, on which side of the body. */
export interface Place {
  readonly muscle: string;
  readonly parent: string | null;
  readonly side: string;
  readonly triggerPoint: string;
  readonly match: string;
}

/** How the ranking did for the clicks of one region, means over clicks and both sides, 0–1. */
export interface RegionFigures {
  readonly id: string;
  /** Share of what is listed first that is in the first five, of what could be there. */
  readonly first5: number;
  readonly first10: number;
  /** The same for everything listed. */
  readonly all5: number;
  readonly all10: number;
  /** One over the place of the best of those listed first. */
  readonly reciprocal: number;
  /** Gains 2 for those listed first, 1 for the further ones, over ten places. */
  readonly ndcg: number;
  /** Of the first five places, the share whose muscle the guides do not list here. */
  readonly intruding: number;
  /** Those muscles, commonest first, with in how many of the lists they stand. */
  readonly intruders: readonly (readonly [muscle: string, lists: number])[];
  readonly lists: number;
}

/** How finely a result is compared with what is listed. */
export type Grain = "muscle" | "group";

/** A click on the right or in the middle, and its mirror image. */
export function bothSides(click: PointSpec): readonly PointSpec[] {
  return [click, mirrorPoint(click)];
}

/** The places of a list for some marks; throws where a mark cannot be placed. */
export function rankedPlaces(engine: Engine, marks: readonly PointSpec[]): readonly Place[] {
  const pains: PainRequest[] = marks.map((at) => ({ at }));
  const answer = engine.rank({ pains });
  if (!answer.ok) throw new Error(`bench:guides: ${answer.problem}`);
  return answer.value.results;
}

/** The muscles that a listed id stands for: itself, or all of a group. */
export function musclesOf(engine: Engine, id: string, grain: Grain): ReadonlySet<string> {
  const { knowledge } = engine;
  const group = knowledge.musclesOfGroup(id);
  if (group.length > 0) return new Set(group.map((muscle) => muscle.id));
  const parent = grain === "group" ? knowledge.muscle(id)?.parent : null;
  return parent ? musclesOf(engine, parent, grain) : new Set([id]);
}

function placeOf(list: readonly Place[], wanted: ReadonlySet<string>): number {
  const at = list.findIndex((place) => wanted.has(place.muscle));
  return at < 0 ? Number.POSITIVE_INFINITY : at + 1;
}

const mean = (values: readonly number[]) =>
  values.reduce((sum, x) => sum + x, 0) / Math.max(1, values.length);

/** Share of `places` within the first `k`, of as many as could stand there. */
function recall(places: readonly number[], k: number): number {
  return places.filter((place) => place <= k).length / Math.max(1, Math.min(k, places.length));
}

function gain(places: readonly (readonly [place: number, gain: number])[]): number {
  const at = (place: number) => (place <= 10 ? 1 / Math.log2(place + 1) : 0);
  const reached = places.reduce((sum, [place, g]) => sum + g * at(place), 0);
  const best = places.map(([, g]) => g).sort((a, b) => b - a);
  return reached / best.reduce((sum, g, i) => sum + g * at(i + 1), 0);
}

/** What the ranking finds for a region's clicks, both sides, against what the guides list. */
export function measureRegion(engine: Engine, region: GuideRegion, grain: Grain): RegionFigures {
  const first = region.first.map((id) => musclesOf(engine, id, grain));
  const further = region.further.map((id) => musclesOf(engine, id, grain));
  const all = [...first, ...further];
  const intruders = new Map<string, number>();
  const lists = region.clicks.flatMap(bothSides).map((click) => rankedPlaces(engine, [click]));
  const rows = lists.map((list) => {
    const firstAt = first.map((wanted) => placeOf(list, wanted));
    const furtherAt = further.map((wanted) => placeOf(list, wanted));
    const strangers = list.slice(0, 5).filter(({ muscle }) => !all.some((one) => one.has(muscle)));
    for (const muscle of new Set(strangers.map((place) => place.muscle)))
      intruders.set(muscle, (intruders.get(muscle) ?? 0) + 1);
    const best = Math.min(...firstAt);
    return {
      first5: recall(firstAt, 5),
      first10: recall(firstAt, 10),
      all5: recall([...firstAt, ...furtherAt], 5),
      all10: recall([...firstAt, ...furtherAt], 10),
      reciprocal: Number.isFinite(best) ? 1 / best : 0,
      ndcg: gain([
        ...firstAt.map((place) => [place, 2] as const),
        ...furtherAt.map((place) => [place, 1] as const),
      ]),
      intruding: strangers.length / Math.max(1, Math.min(5, list.length)),
    };
  });
  const of = (key: keyof (typeof rows)[number]) => mean(rows.map((row) => row[key]));
  return {
    id: region.id,
    first5: of("first5"),
    first10: of("first10"),
    all5: of("all5"),
    all10: of("all10"),
    reciprocal: of("reciprocal"),
    ndcg: of("ndcg"),
    intruding: of("intruding"),
    intruders: [...intruders].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)),
    lists: lists.length,
  };
}

/** Places of what a made-up person should be given, one each; on both sides of the body. */
export function measureVignette(engine: Engine, one: Vignette, grain: Grain): readonly number[] {
  const mirrored = one.marks.map(mirrorPoint);
  return [one.marks, mirrored].flatMap((marks) => {
    const list = rankedPlaces(engine, marks);
    return one.expected.map((id) => placeOf(list, musclesOf(engine, id, grain)));
  });
}

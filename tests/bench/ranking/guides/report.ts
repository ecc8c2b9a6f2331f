import { type Half, halfOfName } from "../cases.ts";
import { table } from "../report.ts";
import type { Grain, RegionFigures } from "./measure.ts";

const percent = (value: number) => (100 * value).toFixed(0);
const mean = (values: readonly number[]) =>
  values.reduce((sum, x) => sum + x, 0) / Math.max(1, values.length);

/** The means over some regions, as cells. */
function means(figures: readonly RegionFigures[]): string[] {
  const of = (pick: (one: RegionFigures) => number) => mean(figures.map(pick));
  return [
    `${figures.length}`,
    percent(of((one) => one.first5)),
    percent(of((one) => one.first10)),
    percent(of((one) => one.all5)),
    percent(of((one) => one.all10)),
    of((one) => one.reciprocal).toFixed(2),
    of((one) => one.ndcg).toFixed(2),
    percent(of((one) => one.intruding)),
  ];
}

const HEAD = [
  "regions",
  "first listed in 5, %",
  "in 10, %",
  "all listed in 5, %",
  "in 10, %",
  "reciprocal rank",
  "nDCG",
  "strangers in 5, %",
];

/** Both halves and all regions, each by muscle and by group. */
export function overallTable(figures: Readonly<Record<Grain, readonly RegionFigures[]>>): string {
  const halves: readonly (readonly [string, Half | null])[] = [
    ["tuning half", "tuning"],
    ["reporting half", "reporting"],
    ["all", null],
  ];
  const rows = halves.flatMap(([name, half]) =>
    (["muscle", "group"] as const).map((grain) => {
      const some = figures[grain].filter(({ id }) => half === null || halfOfName(id) === half);
      return [grain === "muscle" ? name : `${name}, by group`, ...means(some)];
    }),
  );
  return table(["", ...HEAD], rows);
}

/** One line a region, by muscle, with the strangers among the first five. */
export function regionTable(figures: readonly RegionFigures[]): string {
  const rows = figures.map((one) => [
    one.id,
    halfOfName(one.id),
    percent(one.first5),
    percent(one.first10),
    percent(one.all10),
    one.reciprocal.toFixed(2),
    one.ndcg.toFixed(2),
    one.intruders.map(([muscle, lists]) => `${muscle} ${lists}/${one.lists}`).join(", "),
  ]);
  return table(
    ["region", "half", "first in 5", "in 10", "all in 10", "recip.", "nDCG", "strangers in 5"],
    rows,
  );
}

/** How often the muscle behind a made-up person is among the first; `places` one list a person. */
export function vignetteTable(
  places: Readonly<Record<Grain, readonly (readonly number[])[]>>,
): string {
  const rows = (["muscle", "group"] as const).map((grain) => {
    const all = places[grain].flat();
    const within = (k: number) => percent(mean(all.map((place) => (place <= k ? 1 : 0))));
    const name = grain === "muscle" ? "vignettes" : "vignettes, by group";
    return [name, `${places[grain].length}`, within(1), within(3), within(5)];
  });
  return table(["", "people", "first, %", "in 3, %", "in 5, %"], rows);
}

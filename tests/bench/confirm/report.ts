import { table } from "../ranking/report.ts";
import { bootstrap, patientMean, quantile, shareOf, told } from "./measures.ts";
import { AFTER, type Course } from "./play.ts";

/** How one way of choosing did. */
export interface Outcome {
  readonly name: string;
  readonly courses: readonly Course[];
}

const percent = (share: number) => `${(100 * share).toFixed(0)}`;

/** Presses until the true point was pressed, and until that press brought the person's own pain. */
export function pressTable(title: string, outcomes: readonly Outcome[]): string {
  return table(
    [title, "median", "mean", "90th percentile", "with own pain, median", "other checks, mean"],
    outcomes.map(({ name, courses }) => {
      const pressed = courses.map((one) => one.pressed);
      const extra = courses.map((one) =>
        Number.isFinite(one.pressed) ? one.checks - one.pressed : 0,
      );
      return [
        name,
        told(
          bootstrap(pressed, (some) => quantile(some, 0.5)),
          0,
        ),
        told(bootstrap(pressed, patientMean), 2),
        told(
          bootstrap(pressed, (some) => quantile(some, 0.9)),
          0,
        ),
        told(
          bootstrap(
            courses.map((one) => one.confirmed),
            (some) => quantile(some, 0.5),
          ),
          0,
        ),
        patientMean(extra).toFixed(2),
      ];
    }),
  );
}

/** How often the true muscle stood first after so many checks, and the median until it did. */
export function firstTable(title: string, outcomes: readonly Outcome[]): string {
  return table(
    [title, ...AFTER.map((n) => `${n}`), "until first, median"],
    outcomes.map(({ name, courses }) => [
      name,
      ...AFTER.map((_, i) => percent(shareOf(courses.map((one) => one.firstAfter[i] ?? false)))),
      told(
        bootstrap(
          courses.map((one) => one.first),
          (some) => quantile(some, 0.5),
        ),
        0,
      ),
    ]),
  );
}

/** One figure for each of several worlds: the mean of presses to the true point. */
export function worldTable(
  rows: readonly { readonly world: string; readonly outcomes: readonly Outcome[] }[],
): string {
  return table(
    ["patients answer", ...(rows[0]?.outcomes.map(({ name }) => name) ?? [])],
    rows.map(({ world, outcomes }) => [
      world,
      ...outcomes.map(({ courses }) =>
        told(
          bootstrap(
            courses.map((one) => one.pressed),
            patientMean,
          ),
          2,
        ),
      ),
    ]),
  );
}

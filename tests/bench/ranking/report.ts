import { allWithin, type Figure, type Found, mean, ndcg } from "./measures.ts";

/** How one method did. `single` and `pairs` have one list of ranks a patient. */
export interface Outcome {
  readonly method: string;
  readonly single: readonly Found[];
  readonly pairs: readonly Found[];
}

const percent = ({ mean: m, low, high }: Figure) =>
  `${(100 * m).toFixed(1)} (${(100 * low).toFixed(1)}–${(100 * high).toFixed(1)})`;
const decimal = ({ mean: m, low, high }: Figure) =>
  `${m.toFixed(3)} (${low.toFixed(3)}–${high.toFixed(3)})`;

/** A Markdown table with its columns in line. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((cell, c) => Math.max(cell.length, ...rows.map((r) => r[c]!.length)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, c) => cell.padEnd(widths[c]!)).join(" | ")} |`;
  return [line(head), line(widths.map((w) => "-".repeat(w))), ...rows.map(line)].join("\n");
}

/** One pattern: how often the right muscle came first, in the first three, in the first five. */
export function singleTable(outcomes: readonly Outcome[]): string {
  return table(
    ["one knot", "top 1, %", "top 3, %", "top 5, %", "nDCG"],
    outcomes.map(({ method, single }) => [
      method,
      percent(allWithin(single, 1)),
      percent(allWithin(single, 3)),
      percent(allWithin(single, 5)),
      decimal(mean(single.map(ndcg))),
    ]),
  );
}

/** Two at once: how often both right muscles were in the first five, ten; and one of them. */
export function pairTable(outcomes: readonly Outcome[]): string {
  return table(
    ["two knots at once", "both in top 5, %", "both in top 10, %", "one in top 3, %", "nDCG"],
    outcomes.map(({ method, pairs }) => [
      method,
      percent(allWithin(pairs, 5)),
      percent(allWithin(pairs, 10)),
      percent(
        allWithin(
          pairs.map((ranks) => [Math.min(...ranks)]),
          3,
        ),
      ),
      decimal(mean(pairs.map((ranks) => ndcg([...ranks].sort((a, b) => a - b))))),
    ]),
  );
}

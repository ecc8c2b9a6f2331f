import type { Likelihood, RankedResult } from "../../core/query/contract.ts";

/** One row of the list: a muscle on one side, led by its best point. */
export interface KnotRow {
  readonly key: string;
  readonly best: RankedResult;
  /** Further points of the same muscle that also answer for the pain. */
  readonly others: readonly RankedResult[];
}

/** One row per muscle and side, in the order of each one's best point. */
export function groupResults(results: readonly RankedResult[]): readonly KnotRow[] {
  const rows = new Map<string, { best: RankedResult; others: RankedResult[] }>();
  for (const result of results) {
    const key = `${result.muscle}.${result.side}`;
    const row = rows.get(key);
    if (row) row.others.push(result);
    else rows.set(key, { best: result, others: [] });
  }
  return [...rows].map(([key, row]) => ({ key, ...row }));
}

/** Rows shown without asking. */
export const FIRST_ROWS = 3;

/** The three helpings of the list: at once, on the first "more", on the second. */
export function helpings(rows: readonly KnotRow[]): {
  readonly first: readonly KnotRow[];
  readonly possible: readonly KnotRow[];
  readonly less: readonly KnotRow[];
} {
  const rest = rows.slice(FIRST_ROWS);
  const isLess = (likelihood: Likelihood) => likelihood === "less-likely";
  return {
    first: rows.slice(0, FIRST_ROWS),
    possible: rest.filter((row) => !isLess(row.best.likelihood)),
    less: rest.filter((row) => isLess(row.best.likelihood)),
  };
}

import { describe, expect, test } from "vitest";
import type { Likelihood, RankedResult } from "../../../src/core/query/contract.ts";
import { groupResults, helpings } from "../../../src/ui/ranking/group-results.ts";

function result(rank: number, muscle: string, likelihood: Likelihood, point = 1): RankedResult {
  return {
    rank,
    muscle,
    parent: null,
    side: "right",
    triggerPoint: `${muscle}-${point}`,
    likelihood,
    score: 1 / rank,
    match: "essential",
    explains: 1,
    unexplained: [],
    reasons: [],
    wouldHelp: [],
  };
}

describe("the list of likely knots", () => {
  test("has one row per muscle and side, led by its best point", () => {
    const rows = groupResults([
      result(1, "soleus", "likely", 2),
      result(2, "piriformis", "likely"),
      result(3, "soleus", "possible", 1),
      { ...result(4, "soleus", "possible", 2), side: "left" },
    ]);
    expect(rows.map((row) => [row.best.rank, row.others.length])).toEqual([
      [1, 1],
      [2, 0],
      [4, 0],
    ]);
  });

  test("shows three first, then the possible ones, then the less likely", () => {
    const rows = groupResults([
      result(1, "a", "likely"),
      result(2, "b", "likely"),
      result(3, "c", "less-likely"),
      result(4, "d", "possible"),
      result(5, "e", "less-likely"),
    ]);
    const { first, possible, less } = helpings(rows);
    expect(first.map((row) => row.best.muscle)).toEqual(["a", "b", "c"]);
    expect(possible.map((row) => row.best.muscle)).toEqual(["d"]);
    expect(less.map((row) => row.best.muscle)).toEqual(["e"]);
  });

  test("is empty for no results", () => {
    expect(helpings(groupResults([]))).toEqual({ first: [], possible: [], less: [] });
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ZoneWeights } from "../../src/core/pain/zones.ts";
import { rankPoints } from "../../src/core/ranking/rank-points.ts";
import {
  buildRankingIndex,
  membership,
  type RankablePoint,
} from "../../src/core/ranking/ranking-index.ts";
import { RANKING_DEFAULTS } from "../../src/core/ranking/ranking-options.ts";
import { scorePoints } from "../../src/core/ranking/score-points.ts";
import { GRID_AREA, GRID_SIZE, mirrored, painOn, point, rectangle } from "../support/grid-skin.ts";

const SEED = 20261120;
const RUNS = { seed: SEED, numRuns: 200 };

const zone = fc
  .tuple(
    fc.integer({ min: 0, max: GRID_SIZE - 4 }),
    fc.integer({ min: 0, max: GRID_SIZE - 4 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 12 }),
  )
  .map(([row, column, rows, columns]) => rectangle(row, column, rows, columns));

const points = fc
  .array(fc.tuple(zone, zone, zone, fc.double({ min: 0.05, max: 1, noNaN: true })), {
    minLength: 1,
    maxLength: 8,
  })
  .map((list) =>
    list.map(([essential, spillover, local, prior], i) =>
      point(`m-${i}`, "right", { essential, spillover, local, prior }),
    ),
  );
const pains = fc.array(fc.tuple(zone, fc.integer({ min: 0, max: 10 })), {
  minLength: 1,
  maxLength: 4,
});

const words = (id: string) => id;
function rank(list: readonly RankablePoint[], marks: ReturnType<typeof painOn>[]) {
  const index = buildRankingIndex(list, GRID_AREA);
  return rankPoints(index, marks, undefined, words, RANKING_DEFAULTS).results;
}

/** The obvious way: every point against every painted vertex, no index. */
function slowShares(list: readonly RankablePoint[], mark: ReturnType<typeof painOn>) {
  const at = (zoneWeights: RankablePoint["essential"], vertex: number) => {
    const i = zoneWeights.vertices.indexOf(vertex);
    return i < 0 ? 0 : membership(zoneWeights.weights[i] ?? 0);
  };
  return list.map((one) => {
    let essential = 0;
    let spillover = 0;
    for (const vertex of mark.vertices) {
      const e = at(one.essential, vertex);
      essential += e / mark.vertices.length;
      spillover += Math.max(0, at(one.spillover, vertex) - e) / mark.vertices.length;
    }
    return { essential, spillover };
  });
}

describe("ranking", () => {
  it("agrees with the obvious way of summing shares", () => {
    fc.assert(
      fc.property(points, zone, (list, marked) => {
        const mark = painOn(marked);
        const slow = slowShares(list, mark);
        const index = buildRankingIndex(list, GRID_AREA);
        const fast = scorePoints(index, [mark], RANKING_DEFAULTS).scores;
        expect(fast.length).toBeLessThanOrEqual(list.length);
        for (const score of fast) {
          expect(score.essentialShare[0]).toBeCloseTo(slow[score.point]?.essential ?? -1, 4);
          expect(score.spilloverShare[0]).toBeCloseTo(slow[score.point]?.spillover ?? -1, 4);
        }
      }),
      RUNS,
    );
  });

  it("gives mirrored results for mirrored marks", () => {
    fc.assert(
      fc.property(points, pains, (list, marks) => {
        const mirroredPoints = list.map((one) => ({
          ...one,
          side: "left" as const,
          essential: mirrored(one.essential),
          spillover: mirrored(one.spillover),
          local: mirrored(one.local),
        }));
        const right = rank(
          list,
          marks.map(([z, i]) => painOn(z, i)),
        );
        const left = rank(
          mirroredPoints,
          marks.map(([z, i]) => painOn(mirrored(z), i)),
        );
        expect(left.map((r) => r.triggerPoint)).toEqual(right.map((r) => r.triggerPoint));
      }),
      RUNS,
    );
  });

  it("does not care in which order marks were made or points stored", () => {
    fc.assert(
      fc.property(points, pains, (list, marks) => {
        const one = rank(
          list,
          marks.map(([z, i]) => painOn(z, i)),
        );
        const other = rank(
          [...list].reverse(),
          [...marks].reverse().map(([z, i]) => painOn(z, i)),
        );
        const scores = new Map(other.map((r) => [r.triggerPoint, r.score]));
        expect(other).toHaveLength(one.length);
        for (const r of one) expect(scores.get(r.triggerPoint)).toBeCloseTo(r.score, 5);
      }),
      RUNS,
    );
  });

  it("never scores a point lower for marking more of its essential zone", () => {
    fc.assert(
      fc.property(points, fc.nat(), (list, cut) => {
        const target = list[0];
        if (!target) return;
        const whole = target.essential;
        const part = 1 + (cut % whole.vertices.length);
        const some = { vertices: whole.vertices.slice(0, part), weights: whole.weights };
        const scoreOf = (mark: ZoneWeights) =>
          rank(list, [painOn(mark)]).find((r) => r.triggerPoint === "m-0")?.score ?? 0;
        expect(scoreOf(whole)).toBeGreaterThanOrEqual(scoreOf(some) - 1e-6);
      }),
      RUNS,
    );
  });

  it("never fits a point worse for painting more of its pattern, whatever else is marked", () => {
    fc.assert(
      fc.property(points, pains, fc.nat(), (list, others, cut) => {
        const whole = list[0]?.essential;
        if (!whole) return;
        const part = 1 + (cut % whole.vertices.length);
        const some = { vertices: whole.vertices.slice(0, part), weights: whole.weights };
        const index = buildRankingIndex(list, GRID_AREA);
        const fitOf = (mark: ZoneWeights) => {
          const marks = [painOn(mark), ...others.map(([z, i]) => painOn(z, i))];
          const outlined = marks.map((one) => ({ ...one, outlined: true }));
          const { scores } = scorePoints(index, outlined, RANKING_DEFAULTS);
          return scores.find((score) => score.point === 0)?.score ?? 0;
        };
        expect(fitOf(whole)).toBeGreaterThanOrEqual(fitOf(some) - 1e-6);
      }),
      RUNS,
    );
  });

  it("is finite, within 0–1, and falls down the list", () => {
    fc.assert(
      fc.property(points, pains, (list, marks) => {
        const results = rank(
          list,
          marks.map(([z, i]) => painOn(z, i)),
        );
        let last = 1;
        results.forEach((result, i) => {
          expect(result.rank).toBe(i + 1);
          expect(result.score).toBeLessThanOrEqual(last);
          expect(result.score).toBeGreaterThan(0);
          last = result.score;
        });
        expect(results.length).toBeLessThanOrEqual(list.length);
      }),
      RUNS,
    );
  });
});

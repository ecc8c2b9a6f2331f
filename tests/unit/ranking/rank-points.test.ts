import { describe, expect, it } from "vitest";
import { rankPoints } from "../../../src/core/ranking/rank-points.ts";
import { buildRankingIndex } from "../../../src/core/ranking/ranking-index.ts";
import { RANKING_DEFAULTS } from "../../../src/core/ranking/ranking-options.ts";
import { GRID_AREA, painOn, point, rectangle } from "../../support/grid-skin.ts";

const words = (id: string) => `pattern of ${id}`;

function rank(
  points: Parameters<typeof buildRankingIndex>[0],
  pains: Parameters<typeof rankPoints>[1],
  answers?: Parameters<typeof rankPoints>[2],
) {
  return rankPoints(buildRankingIndex(points, GRID_AREA), pains, answers, words, RANKING_DEFAULTS);
}

describe("rankPoints", () => {
  const mark = rectangle(10, 10, 4, 4);

  it("[R1] gives nothing for no pain", () => {
    const { results, together } = rank([point("a-1", "right", { essential: mark })], []);
    expect(results).toEqual([]);
    expect(together).toEqual([]);
  });

  it("[R2] puts essential cover above spillover above the mere place", () => {
    const { results } = rank(
      [
        point("local-1", "right", { local: mark, essential: rectangle(30, 30, 4, 4) }),
        point("spill-1", "right", { spillover: mark, essential: rectangle(20, 20, 4, 4) }),
        point("core-1", "right", { essential: mark }),
      ],
      [painOn(mark)],
    );
    expect(results.map((r) => r.triggerPoint)).toEqual(["core-1", "spill-1", "local-1"]);
    expect(results.map((r) => r.match)).toEqual(["essential", "spillover", "local"]);
  });

  it("[R3] prefers the pattern that fits to one that covers everything", () => {
    const { results } = rank(
      [
        point("wide-1", "right", { essential: rectangle(0, 0, 40, 40) }),
        point("fit-1", "right", { essential: rectangle(9, 9, 6, 6) }),
      ],
      [painOn(mark)],
    );
    expect(results[0]?.triggerPoint).toBe("fit-1");
  });

  it("[R15] tells of key points and satellites, and prefers them as a set", () => {
    const other = rectangle(25, 25, 4, 4);
    const places = [painOn(mark, 5, "here"), painOn(other, 5, "there")];
    const points = (side: "left" | "right") => [
      point("key-1", "right", { essential: mark, keyFor: ["follower"] }),
      point("follower-1", side, { essential: other }),
      point("alone-1", "right", { essential: other }),
    ];
    const related = rank(points("right"), places);
    const reasons = (id: string) =>
      related.results.find((r) => r.triggerPoint === id)?.reasons.join(" ");
    expect(reasons("key-1")).toContain("sets off others in this list: follower");
    expect(reasons("follower-1")).toContain("set off by another in this list: key");
    expect(reasons("alone-1")).not.toContain("this list");
    const set = (answer: typeof related) => answer.together[0]?.points.map((p) => p.triggerPoint);
    expect(set(related)?.toSorted()).toEqual(["follower-1", "key-1"]);
    // On the other side it is a stranger.
    const strangers = rank(points("left"), places);
    expect(strangers.results[0]?.reasons.join(" ")).not.toContain("this list");
    expect(set(strangers)?.toSorted()).toEqual(["alone-1", "key-1"]);
  });

  it("[R14] takes a complaint in words beside marks, and on its own", () => {
    const points = [
      point("lift-1", "right", { essential: rectangle(30, 30, 4, 4) }),
      point("lift-1", "left", { essential: rectangle(30, 2, 4, 4) }),
      point("there-1", "right", { essential: mark }),
      point("both-1", "right", { essential: mark }),
    ];
    const muscles = new Map([
      ["lift", 0.6],
      ["both", 0.5],
    ]);
    const words = {
      ...painOn({ vertices: new Uint32Array(0), weights: new Uint8Array(0) }, 5, "“can’t lift”"),
      said: { muscles, side: "right" as const },
    };
    const alone = rank(points, [words]).results;
    expect(alone.map((r) => `${r.triggerPoint} ${r.side}`)).toEqual([
      "lift-1 right",
      "both-1 right",
    ]);
    expect(alone[0]).toMatchObject({ match: "words", unexplained: [] });
    expect(alone[0]?.reasons[0]).toContain("can’t lift");
    const beside = rank(points, [words, painOn(mark, 5, "there")]).results;
    expect(beside[0]?.triggerPoint).toBe("both-1");
    const there = beside.find((r) => r.triggerPoint === "there-1");
    expect(there?.unexplained).toEqual([0]);
    expect(there?.reasons.join(" ")).toContain("unexplained: “can’t lift”");
  });

  it("[R13] prefers, of two points that cover the same, the one that feels as the person says", () => {
    const points = [
      point("deep-1", "right", { essential: mark, depth: "deep" }),
      point("shallow-1", "right", {
        essential: mark,
        depth: "superficial",
        feltAs: ["burning"],
      }),
    ];
    const first = (said: { depth?: "deep" | "superficial"; quality?: "burning" | "ache" }) =>
      rank(points, [{ ...painOn(mark), ...said }]).results[0];
    expect(first({})?.triggerPoint).toBe("deep-1");
    expect(first({ depth: "superficial" })?.triggerPoint).toBe("shallow-1");
    expect(first({ depth: "deep", quality: "ache" })?.triggerPoint).toBe("deep-1");
    expect(first({ quality: "burning" })?.triggerPoint).toBe("shallow-1");
    expect(first({ quality: "burning" })?.reasons.join(" ")).toContain("felt as burning");
    expect(first({ depth: "deep" })?.reasons.join(" ")).not.toContain("felt as");
  });

  it("[R4] says which pain stays unexplained", () => {
    const elsewhere = rectangle(30, 30, 3, 3);
    const { results } = rank(
      [point("a-1", "right", { essential: mark })],
      [painOn(mark, 5, "right temple"), painOn(elsewhere, 5, "left heel")],
    );
    expect(results[0]?.unexplained).toEqual([1]);
    expect(results[0]?.reasons.join(" ")).toContain("unexplained: left heel");
    expect(results[0]?.explains).toBeCloseTo(0.5, 5);
  });

  it("[R5] offers points that explain everything together, and only then", () => {
    const elsewhere = rectangle(30, 30, 3, 3);
    const a = point("a-1", "right", { essential: mark });
    const b = point("b-1", "left", { essential: elsewhere });
    const both = [painOn(mark), painOn(elsewhere)];
    const { together } = rank([a, b], both);
    expect(together[0]?.points.map((p) => p.triggerPoint).sort()).toEqual(["a-1", "b-1"]);
    expect(together[0]?.explains).toBeCloseTo(1, 5);
    expect(rank([a, b], [painOn(mark)]).together).toEqual([]);
    const whole = point("c-1", "right", { essential: rectangle(0, 0, 40, 40) });
    expect(rank([a, b, whole], both).together).toEqual([]);
  });

  it("[R6] lets what a press brought move the list, both ways", () => {
    const points = [
      point("a-1", "right", { essential: mark, prior: 0.9 }),
      point("b-1", "right", { essential: mark, prior: 0.3 }),
    ];
    const pains = [painOn(mark)];
    expect(rank(points, pains).results[0]?.triggerPoint).toBe("a-1");
    const on = (triggerPoint: string) => [{ triggerPoint, side: "right" as const }];
    expect(rank(points, pains, { confirmed: on("b-1") }).results[0]?.triggerPoint).toBe("b-1");
    expect(rank(points, pains, { negative: on("a-1") }).results[0]?.triggerPoint).toBe("b-1");
    const otherSide = { confirmed: [{ triggerPoint: "b-1", side: "left" as const }] };
    expect(rank(points, pains, otherSide).results[0]?.triggerPoint).toBe("a-1");
  });

  it("[R7] leaves out points that do not reach the pain", () => {
    const { results } = rank(
      [
        point("near-1", "right", { essential: mark }),
        point("far-1", "right", { essential: rectangle(30, 0, 4, 4) }),
      ],
      [painOn(mark)],
    );
    expect(results.map((r) => r.triggerPoint)).toEqual(["near-1"]);
  });

  it("[R8] gives every result at least one reason", () => {
    const { results } = rank(
      [point("a-1", "right", { essential: mark }), point("b-1", "right", { local: mark })],
      [painOn(mark)],
    );
    expect(results).toHaveLength(2);
    for (const result of results) expect(result.reasons[0]?.length ?? 0).toBeGreaterThan(10);
  });

  it("[R9] does not let the points of one muscle crowd out the next", () => {
    const { results } = rank(
      [
        point("a-1", "right", { essential: mark, prior: 0.9 }),
        point("a-2", "right", { essential: mark, prior: 0.9 }),
        point("a-3", "right", { essential: mark, prior: 0.9 }),
        point("b-1", "right", { essential: mark, prior: 0.7 }),
      ],
      [painOn(mark)],
    );
    expect(results.map((r) => r.triggerPoint)).toEqual(["a-1", "b-1", "a-2", "a-3"]);
  });

  it("[R10] brings up the knots of two marks in turn", () => {
    const elsewhere = rectangle(30, 30, 6, 6);
    const { results } = rank(
      [
        point("a-1", "right", { essential: elsewhere }),
        point("b-1", "right", { essential: elsewhere, prior: 0.45 }),
        point("c-1", "right", { essential: mark, prior: 0.4 }),
      ],
      [painOn(elsewhere), painOn(mark)],
    );
    expect(results.map((r) => r.triggerPoint)).toEqual(["a-1", "c-1", "b-1"]);
  });

  it("[R11] takes the reach of a painted area as evidence, not that of a spot", () => {
    const wide = point("wide-1", "right", { essential: rectangle(5, 5, 14, 14), prior: 1 });
    const fit = point("fit-1", "right", { essential: rectangle(9, 9, 6, 6), prior: 0.1 });
    const first = (outlined: boolean) =>
      rank([wide, fit], [{ ...painOn(mark), outlined }]).results[0]?.triggerPoint;
    expect(first(true)).toBe("fit-1");
    expect(first(false)).toBe("wide-1");
  });

  it("[R11] forgives an area painted just beside the pattern", () => {
    const beside = point("a-1", "right", { essential: rectangle(20, 20, 4, 4), near: mark });
    expect(rank([beside], [{ ...painOn(mark), outlined: true }]).results).toHaveLength(1);
    expect(rank([beside], [painOn(mark)]).results).toEqual([]);
  });

  it("[R16] puts a pattern that is known before one that is a guess, for a spot", () => {
    const known = point("known-1", "right", { essential: mark, prior: 0.3 });
    const guess = { ...point("guess-1", "right", { essential: mark, prior: 0.5 }), vague: true };
    const first = (points: Parameters<typeof rank>[0]) =>
      rank(points, [painOn(mark)]).results[0]?.triggerPoint;
    expect(first([known, guess])).toBe("known-1");
    expect(first([known, { ...guess, vague: false }])).toBe("guess-1");
  });

  it("[R12] says what would make each result more or less likely", () => {
    const there = rectangle(30, 30, 3, 3);
    const points = [
      point("a-1", "right", { essential: rectangle(10, 10, 9, 9) }),
      point("b-1", "right", { local: mark, essential: rectangle(0, 30, 4, 4) }),
    ];
    const [first, second] = rank(points, [
      painOn(mark, 5, "right temple"),
      painOn(there, 5, "left heel"),
    ]).results;
    expect(first?.wouldHelp[0]).toMatch(/^More likely, if pressing/);
    expect(first?.wouldHelp.join(" ")).toMatch(/beyond what you marked/);
    expect(first?.wouldHelp.join(" ")).toMatch(/left heel/);
    expect(second?.wouldHelp.join(" ")).toContain("pattern of b-1");
    const on = [{ triggerPoint: "a-1", side: "right" as const }];
    const pressed = rank(points, [painOn(mark)], { confirmed: on }).results[0];
    expect(pressed?.wouldHelp[0]).toMatch(/^Less likely/);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type CheckAnswer,
  checkAnswersOf,
  type MovementReach,
} from "../../src/core/confirm/index.ts";
import type { CheckAnswers, NextCheck } from "../../src/core/query/contract.ts";
import { type EffortOf, nextCheck } from "../../src/core/ranking/next-check.ts";
import { rankPoints } from "../../src/core/ranking/rank-points.ts";
import { buildRankingIndex, type RankablePoint } from "../../src/core/ranking/ranking-index.ts";
import { RANKING_DEFAULTS } from "../../src/core/ranking/ranking-options.ts";
import { createAppStore, currentAnswers } from "../../src/state/index.ts";
import { GRID_AREA, GRID_SIZE, mirrored, painOn, point, rectangle } from "../support/grid-skin.ts";

const SEED = 20261121;
const RUNS = { seed: SEED, numRuns: 150 };
const words = (id: string) => id;

const zone = fc
  .tuple(
    fc.integer({ min: 5, max: GRID_SIZE - 10 }),
    fc.integer({ min: 5, max: GRID_SIZE - 10 }),
    fc.integer({ min: 2, max: 14 }),
    fc.integer({ min: 2, max: 14 }),
  )
  .map(([row, column, rows, columns]) => rectangle(row, column, rows, columns));

/** Points of a few muscles, some beside each other. */
const points = fc
  .array(fc.tuple(zone, zone, fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 8 })), {
    minLength: 2,
    maxLength: 9,
  })
  .map((list) =>
    list.map(([essential, spillover, muscle, place], i) => {
      const positionModel = [place * 0.012, 1, 0] as const;
      return point(`m${muscle}-${i}`, "right", { essential, spillover, positionModel });
    }),
  );
const pains = fc
  .array(zone, { minLength: 1, maxLength: 3 })
  .map((list) => list.map((one) => painOn(one)));

const MOVEMENTS: readonly MovementReach[] = [
  { id: "bend", sided: true, muscles: [{ muscle: "m0", side: "same" }] },
  { id: "turn", sided: true, muscles: [{ muscle: "m1", side: "opposite" }] },
  {
    id: "nod",
    sided: false,
    muscles: [
      { muscle: "m1", side: "both" },
      { muscle: "m2", side: "both" },
    ],
  },
];
const movements = new Map(MOVEMENTS.map((one) => [one.id, one]));

/** Answers to some of the points and movements, each at most once. */
const answersFor = (list: readonly RankablePoint[]) =>
  fc.uniqueArray(
    fc.oneof(
      fc.record({
        kind: fc.constant("press" as const),
        triggerPoint: fc.constantFrom(...list.map((one) => one.triggerPoint)),
        side: fc.constant("right" as const),
        value: fc.constantFrom("confirmed" as const, "tender" as const, "negative" as const),
      }),
      fc.record({
        kind: fc.constant("movement" as const),
        movement: fc.constantFrom("bend", "turn"),
        side: fc.constantFrom("right" as const, "left" as const),
        value: fc.constantFrom("pain" as const, "none" as const),
      }),
    ),
    {
      maxLength: 8,
      selector: (one) => (one.kind === "press" ? one.triggerPoint : `${one.movement} ${one.side}`),
    },
  );
const situation = points.chain((list) =>
  fc.record({ list: fc.constant(list), marks: pains, log: answersFor(list) }),
);

function rank(
  list: readonly RankablePoint[],
  marks: ReturnType<typeof painOn>[],
  answers?: CheckAnswers,
) {
  const index = buildRankingIndex(list, GRID_AREA);
  return rankPoints(index, marks, answers, words, RANKING_DEFAULTS, movements).results;
}

function next(
  list: readonly RankablePoint[],
  marks: ReturnType<typeof painOn>[],
  answers: CheckAnswers,
  effortOf: EffortOf = () => 1,
) {
  const index = buildRankingIndex(list, GRID_AREA);
  return nextCheck(index, marks, answers, movements, effortOf, RANKING_DEFAULTS);
}

const nameOf = (check: NextCheck["check"]) =>
  `${check.kind === "press" ? check.triggerPoint : check.movement} ${check.side}`;

describe("confirming", () => {
  it("[C6] does not care in which order answers were given", () => {
    fc.assert(
      fc.property(situation, ({ list, marks, log }) => {
        const one = checkAnswersOf(log);
        const other = checkAnswersOf([...log].reverse());
        expect(rank(list, marks, other)).toEqual(rank(list, marks, one));
        expect(next(list, marks, other)).toEqual(next(list, marks, one));
      }),
      RUNS,
    );
  });

  it("[C3] [R6] never raises a point for a negative answer, nor lowers it for a positive one", () => {
    fc.assert(
      fc.property(situation, fc.nat(), ({ list, marks, log }, pick) => {
        const target = list[pick % list.length];
        if (!target) return;
        const rest = log.filter(
          (one) => one.kind !== "press" || one.triggerPoint !== target.triggerPoint,
        );
        const placed = (value: "confirmed" | "negative" | null) => {
          const answers: readonly CheckAnswer[] =
            value === null
              ? rest
              : [
                  ...rest,
                  { kind: "press", triggerPoint: target.triggerPoint, side: "right", value },
                ];
          const results = rank(list, marks, checkAnswersOf(answers));
          const at = results.findIndex((one) => one.triggerPoint === target.triggerPoint);
          return { rank: at < 0 ? list.length : at, score: results[at]?.score ?? 0 };
        };
        const plain = placed(null);
        const no = placed("negative");
        const yes = placed("confirmed");
        // Scaling down for a confirmed neighbour may move scores; the point's own never rises.
        expect(no.score).toBeLessThanOrEqual(plain.score + 1e-6);
        expect(yes.score).toBeGreaterThanOrEqual(plain.score - 1e-6);
      }),
      RUNS,
    );
  });

  it("[C12] keeps scores finite, within 0–1, and falling", () => {
    fc.assert(
      fc.property(situation, ({ list, marks, log }) => {
        let last = 1;
        const results = rank(list, marks, checkAnswersOf(log));
        expect(results.length).toBeLessThanOrEqual(list.length);
        for (const { score } of results) {
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(last);
          last = score;
        }
      }),
      RUNS,
    );
  });

  it("[C8] never asks twice, and comes to an end", () => {
    fc.assert(
      fc.property(situation, fc.infiniteStream(fc.nat(2)), ({ list, marks }, replies) => {
        const asked = new Set<string>();
        const log: CheckAnswer[] = [];
        for (let step = 0; ; step++) {
          expect(step).toBeLessThanOrEqual(list.length + 5);
          const found = next(list, marks, checkAnswersOf(log));
          if (!found) break;
          const { check } = found;
          expect(asked.has(nameOf(check))).toBe(false);
          expect(found.gainBits).toBeGreaterThan(0);
          asked.add(nameOf(check));
          const reply = replies.next().value ?? 0;
          log.push(
            check.kind === "press"
              ? {
                  ...check,
                  value: (["confirmed", "tender", "negative"] as const)[reply] ?? "tender",
                }
              : { ...check, value: reply === 0 ? "pain" : "none" },
          );
        }
      }),
      RUNS,
    );
  });

  it("[C9] never offers what must not be asked", () => {
    fc.assert(
      fc.property(situation, fc.nat(), ({ list, marks, log }, pick) => {
        const barred = list[pick % list.length]?.triggerPoint;
        const effortOf: EffortOf = (check) =>
          check.kind === "movement" || check.triggerPoint === barred ? null : 1;
        const found = next(list, marks, checkAnswersOf(log), effortOf);
        expect(found?.check.kind).not.toBe("movement");
        expect(found && nameOf(found.check)).not.toBe(`${barred} right`);
      }),
      RUNS,
    );
  });

  it("[C12] mirrors with the body", () => {
    fc.assert(
      fc.property(situation, ({ list, marks, log }) => {
        const other = { left: "right", right: "left", midline: "midline" } as const;
        const left = list.map((one): RankablePoint => {
          const [x, y, z] = one.positionModel ?? [0, 0, 0];
          return {
            ...one,
            side: "left",
            positionModel: [-x, y, z],
            essential: mirrored(one.essential),
            spillover: mirrored(one.spillover),
          };
        });
        const leftMarks = marks.map((mark) =>
          painOn(
            mirrored({ vertices: mark.vertices, weights: new Uint8Array(mark.vertices.length) }),
          ),
        );
        const leftLog = log.map((one): CheckAnswer => ({ ...one, side: other[one.side] }));
        const names = (results: ReturnType<typeof rank>) => results.map((r) => r.triggerPoint);
        const right = checkAnswersOf(log);
        const mirror = checkAnswersOf(leftLog);
        expect(names(rank(left, leftMarks, mirror))).toEqual(names(rank(list, marks, right)));
        const here = next(list, marks, right)?.check;
        const there = next(left, leftMarks, mirror)?.check;
        expect(there).toEqual(here && { ...here, side: other[here.side] });
      }),
      RUNS,
    );
  });

  it("[C11] restores exactly what was there before an answer that is taken back", () => {
    fc.assert(
      fc.property(situation, fc.nat(), ({ list, marks, log }, pick) => {
        const store = createAppStore({ triggerPoint: () => undefined });
        const { answerCheck, markRegion, undoCheck, undoLastCheck } = store.getState();
        markRegion({ region: "temporal", side: "right", regionName: "Temple" });
        const before = log.slice(0, -1);
        for (const answer of before) answerCheck(answer);
        const listed = () => rank(list, marks, checkAnswersOf(currentAnswers(store.getState())));
        const expected = listed();
        const last = log.at(-1);
        if (!last) return;
        answerCheck(last);
        if (pick % 2 === 0) undoCheck(last);
        else undoLastCheck();
        expect(listed()).toEqual(expected);
        expect(currentAnswers(store.getState())).toHaveLength(before.length);
      }),
      RUNS,
    );
  });
});

import { describe, expect, it } from "vitest";
import {
  CONFIRM_DEFAULTS,
  type ConfirmPoint,
  checkAnswersOf,
  evidenceOf,
  type MovementReach,
  movementShares,
  movesMuscle,
  pressShares,
  type Relation,
  relationOf,
  reportOf,
} from "../../../src/core/confirm/index.ts";

const RELATIONS: readonly Relation[] = ["itself", "near", "muscle", "apart"];
const point = (triggerPoint: string, side: "left" | "right", x: number | null): ConfirmPoint => ({
  triggerPoint,
  muscle: triggerPoint.replace(/-\d+$/, ""),
  side,
  positionModel: x === null ? null : [x, 1, 0],
});
const turn: MovementReach = {
  id: "turn",
  sided: true,
  muscles: [
    { muscle: "a", side: "same" },
    { muscle: "b", side: "opposite" },
  ],
};
const movements = new Map([[turn.id, turn]]);
const on = (triggerPoint: string, side: "left" | "right" = "right") => ({ triggerPoint, side });

describe("what an answer is worth", () => {
  it("[C1] turns kappa into shares that give that kappa back", () => {
    for (const kappa of [0, 0.3, 0.57, 0.68, 1]) {
      for (const base of [0.2, 0.5, 0.7]) {
        const { whenThere, whenNot } = reportOf(kappa, base);
        const reported = base * whenThere + (1 - base) * whenNot;
        const agree = base * whenThere + (1 - base) * (1 - whenNot);
        const luck = base * reported + (1 - base) * (1 - reported);
        expect(reported).toBeCloseTo(base, 12);
        expect((agree - luck) / (1 - luck)).toBeCloseTo(kappa, 12);
      }
    }
  });

  it("[C1] takes the published agreement", () => {
    expect(CONFIRM_DEFAULTS.recognitionKappa).toBe(0.57);
    expect(CONFIRM_DEFAULTS.tendernessKappa).toBe(0.68);
    expect(pressShares("itself", CONFIRM_DEFAULTS).confirmed).toBeCloseTo(0.785, 6);
    expect(pressShares("apart", CONFIRM_DEFAULTS).confirmed).toBeCloseTo(0.215, 6);
  });

  it("[C12] gives shares that add up to one", () => {
    for (const relation of RELATIONS) {
      const { confirmed, tender, negative } = pressShares(relation, CONFIRM_DEFAULTS);
      expect(confirmed + tender + negative).toBeCloseTo(1, 12);
      expect(Math.min(confirmed, tender, negative)).toBeGreaterThan(0);
    }
  });

  it("[C4] weighs the point itself above one beside it above any other", () => {
    const share = (value: "confirmed" | "negative") =>
      RELATIONS.map((relation) => pressShares(relation, CONFIRM_DEFAULTS)[value]);
    const [own, near, muscle, apart] = share("confirmed");
    expect(own).toBeGreaterThan(near ?? 1);
    expect(near).toBeGreaterThan(apart ?? 1);
    expect(muscle).toBe(apart);
    const [ownNot, nearNot, muscleNot, apartNot] = share("negative");
    expect(ownNot).toBeLessThan(nearNot ?? 0);
    expect(nearNot).toBeLessThan(muscleNot ?? 0);
    expect(muscleNot).toBeLessThan(apartNot ?? 0);
  });

  it("[C4] calls points near by distance and side, not by muscle", () => {
    const a = point("a-1", "right", 0);
    expect(relationOf(a, point("a-1", "right", 0), CONFIRM_DEFAULTS)).toBe("itself");
    expect(relationOf(a, point("b-1", "right", 0.019), CONFIRM_DEFAULTS)).toBe("near");
    expect(relationOf(a, point("b-1", "right", 0.021), CONFIRM_DEFAULTS)).toBe("apart");
    expect(relationOf(a, point("a-2", "right", 0.1), CONFIRM_DEFAULTS)).toBe("muscle");
    expect(relationOf(a, point("a-2", "right", null), CONFIRM_DEFAULTS)).toBe("muscle");
    expect(relationOf(a, point("a-1", "left", 0), CONFIRM_DEFAULTS)).toBe("apart");
  });

  it("[C5] lets a movement weigh less than a press, both ways", () => {
    const { confirmed: own, negative: none } = pressShares("itself", CONFIRM_DEFAULTS);
    const { confirmed: other, negative: nothing } = pressShares("apart", CONFIRM_DEFAULTS);
    const moved = movementShares(true, CONFIRM_DEFAULTS);
    const still = movementShares(false, CONFIRM_DEFAULTS);
    expect(moved.pain / still.pain).toBeGreaterThan(1);
    expect(moved.pain / still.pain).toBeLessThan(own / other);
    expect(moved.none / still.none).toBeLessThan(1);
    expect(moved.none / still.none).toBeGreaterThan(none / nothing);
  });

  it("[C5] knows the side that a movement works", () => {
    expect(movesMuscle(turn, "right", "a", "right")).toBe(true);
    expect(movesMuscle(turn, "right", "a", "left")).toBe(false);
    expect(movesMuscle(turn, "right", "b", "left")).toBe(true);
    expect(movesMuscle(turn, "right", "c", "right")).toBe(false);
    const both: MovementReach = {
      id: "nod",
      sided: false,
      muscles: [{ muscle: "a", side: "both" }],
    };
    expect(movesMuscle(both, "midline", "a", "left")).toBe(true);
  });
});

describe("evidence", () => {
  const points = [
    point("a-1", "right", 0),
    point("a-2", "right", 0.1),
    point("b-1", "right", 0.015),
    point("c-1", "right", 0.5),
    point("a-1", "left", 0),
  ];
  const evidence = (answers: Parameters<typeof evidenceOf>[1]) => [
    ...evidenceOf(points, answers, movements, CONFIRM_DEFAULTS),
  ];

  it("[C2] is nothing without answers and for points that none concerns", () => {
    expect(evidence(undefined)).toEqual([0, 0, 0, 0, 0]);
    const [, , , far, otherSide] = evidence({ confirmed: [on("a-1")] });
    expect([far, otherSide]).toEqual([0, 0]);
  });

  it("[C3] speaks for what brought the pain and against what brought nothing", () => {
    expect(evidence({ confirmed: [on("a-1")] })[0]).toBeGreaterThan(1);
    expect(evidence({ negative: [on("a-1")] })[0]).toBeLessThan(-2);
    expect(evidence({ tender: [on("a-1")] })[0]).toBeLessThan(0);
  });

  it("[C4] moves neighbours the same way, but less", () => {
    const yes = evidence({ confirmed: [on("a-1")] });
    expect(yes[2]).toBeGreaterThan(0);
    expect(yes[2]).toBeLessThan(yes[0] ?? 0);
    const no = evidence({ negative: [on("a-1")] });
    expect(no[1]).toBeLessThan(0);
    expect(no[2]).toBeLessThan(no[1] ?? 0);
    expect(no[0]).toBeLessThan(no[2] ?? 0);
  });

  it("[C5] counts movements on the side they work", () => {
    const right = evidence({ movements: [{ movement: "turn", side: "right", answer: "pain" }] });
    expect(right.map(Math.sign)).toEqual([1, 1, 0, 0, 0]);
    const left = evidence({ movements: [{ movement: "turn", side: "left", answer: "none" }] });
    expect(left.map(Math.sign)).toEqual([0, 0, -1, 0, -1]);
  });

  it("[C6] lets the stronger of two answers count, once, and unknown names say nothing", () => {
    const once = evidence({ confirmed: [on("a-1")] });
    expect(evidence({ confirmed: [on("a-1"), on("a-1")], negative: [on("a-1")] })).toEqual(once);
    expect(
      evidence({
        confirmed: [on("zz-1")],
        movements: [{ movement: "unknown", side: "right", answer: "pain" }],
      }),
    ).toEqual([0, 0, 0, 0, 0]);
  });
});

describe("the log as answers", () => {
  it("[C8] leaves out what was skipped", () => {
    const answers = checkAnswersOf([
      { kind: "press", ...on("a-1"), value: "skipped" },
      { kind: "press", ...on("a-2"), value: "tender" },
      { kind: "movement", movement: "turn", side: "left", value: "skipped" },
      { kind: "movement", movement: "turn", side: "right", value: "none" },
    ]);
    expect(answers).toEqual({
      confirmed: [],
      tender: [on("a-2")],
      negative: [],
      movements: [{ movement: "turn", side: "right", answer: "none" }],
    });
  });
});

import { describe, expect, it } from "vitest";
import {
  beliefsOf,
  type CheckOffer,
  CONFIRM_DEFAULTS,
  type ConfirmPoint,
  chooseCheck,
  expectedGain,
  type Hypothesis,
  type MovementReach,
  pressShares,
} from "../../../src/core/confirm/index.ts";

const point = (triggerPoint: string, x = 0): ConfirmPoint => ({
  triggerPoint,
  muscle: triggerPoint.replace(/-\d+$/, ""),
  side: "right",
  positionModel: [x, 0, 0],
});
const press = (one: ConfirmPoint, effort = 1): CheckOffer => ({
  kind: "press",
  point: one,
  effort,
});
const [a, b, c] = [point("a-1"), point("b-1", 1), point("c-1", 2)];
const belief = (...shares: readonly (readonly [ConfirmPoint, number])[]): Hypothesis[] =>
  shares.map(([one, share]) => ({ point: one, share }));

/** Entropy before minus expected entropy after, the long way round. */
function slowGain(hypotheses: readonly Hypothesis[], pressed: ConfirmPoint): number {
  const entropy = (shares: readonly number[]) =>
    shares.reduce((sum, p) => sum - (p > 0 ? p * Math.log2(p) : 0), 0);
  const rest = 1 - hypotheses.reduce((sum, { share }) => sum + share, 0);
  const causes = [
    ...hypotheses.map((one) => ({
      share: one.share,
      shares: pressShares(
        one.point.triggerPoint === pressed.triggerPoint ? "itself" : "apart",
        CONFIRM_DEFAULTS,
      ),
    })),
    { share: rest, shares: pressShares("apart", CONFIRM_DEFAULTS) },
  ];
  let after = 0;
  for (const value of ["confirmed", "tender", "negative"] as const) {
    const total = causes.reduce((sum, one) => sum + one.share * one.shares[value], 0);
    after += total * entropy(causes.map((one) => (one.share * one.shares[value]) / total));
  }
  return entropy(causes.map((one) => one.share)) - after;
}

describe("expected information", () => {
  it("[C7] is the expected fall of entropy", () => {
    const beliefs = belief([a, 0.5], [b, 0.3], [c, 0.1]);
    for (const one of [a, b, c]) {
      const gain = expectedGain(beliefs, press(one), CONFIRM_DEFAULTS);
      expect(gain).toBeGreaterThan(0.01);
      expect(gain).toBeCloseTo(slowGain(beliefs, one), 12);
    }
  });

  it("[C7] is nothing where every cause would answer alike", () => {
    expect(expectedGain(belief([a, 0.5]), press(b), CONFIRM_DEFAULTS)).toBeCloseTo(0, 12);
    expect(expectedGain([], press(b), CONFIRM_DEFAULTS)).toBeCloseTo(0, 12);
  });
});

describe("the next check", () => {
  const choose = (beliefs: readonly Hypothesis[], offers: readonly CheckOffer[]) =>
    chooseCheck(beliefs, offers, CONFIRM_DEFAULTS);

  it("[C7] asks for the likeliest where nothing else is near", () => {
    const found = choose(belief([a, 0.5], [b, 0.2], [c, 0.1]), [press(b), press(c), press(a)]);
    expect(found?.offer).toEqual(press(a));
    expect(found?.why).toEqual({ kind: "likeliest" });
  });

  it("[C7] prefers one press that speaks for several", () => {
    const beside = [point("d-1", 5), point("e-1", 5.015)];
    const beliefs = belief(...[a, ...beside].map((one) => [one, 0.2] as const));
    const found = choose(beliefs, [press(a), ...beside.map((one) => press(one))]);
    expect(found?.offer.kind === "press" && found.offer.point.triggerPoint).toBe("d-1");
    expect(found?.why).toEqual({ kind: "cluster", points: 2 });
  });

  it("[C7] settles a tie by ease, then by name", () => {
    const beliefs = belief([a, 0.3], [b, 0.3]);
    expect(choose(beliefs, [press(a, 3), press(b, 1)])?.offer).toEqual(press(b, 1));
    expect(choose(beliefs, [press(b), press(a)])?.offer).toEqual(press(a));
    const far = belief([a, 0.5], [b, 0.05]);
    expect(choose(far, [press(a, 4), press(b, 1)])?.offer).toEqual(press(a, 4));
  });

  it("[C7] asks for a movement where it splits the list better than any press left", () => {
    const many = Array.from({ length: 20 }, (_, i) => point(`m${i}-1`, i));
    const lift: MovementReach = {
      id: "lift",
      sided: true,
      muscles: many.slice(0, 10).map(({ muscle }) => ({ muscle, side: "same" as const })),
    };
    const offer: CheckOffer = { kind: "movement", movement: lift, side: "right", effort: 2 };
    const beliefs = belief(...many.map((one) => [one, 0.045] as const));
    const found = choose(beliefs, [...many.map((one) => press(one, 4)), offer]);
    expect(found?.offer).toEqual(offer);
    expect(found?.why).toEqual({ kind: "splits", moved: 10, still: 10 });
  });

  it("[C8] has an end: nothing offered, or nothing worth asking", () => {
    expect(choose(belief([a, 0.5]), [])).toBeNull();
    expect(choose(belief([a, 0.5]), [press(b)])).toBeNull();
    expect(choose([], [press(a)])).toBeNull();
  });
});

describe("beliefs", () => {
  it("[C12] go by score and answers, beside something else", () => {
    const beliefs = beliefsOf(
      [
        { point: a, score: 0.4, evidence: 0 },
        { point: b, score: 0.2, evidence: Math.log(4) },
        { point: c, score: 0, evidence: 5 },
      ],
      2,
      CONFIRM_DEFAULTS,
    );
    expect(beliefs.map(({ point: one }) => one.triggerPoint).toSorted()).toEqual(["a-1", "b-1"]);
    // 4 : 1 by score, 1 : 4 by answers.
    expect(beliefs[0]?.share).toBeCloseTo(beliefs[1]?.share ?? 0, 12);
    const prior = beliefsOf([{ point: a, score: 0.4, evidence: 0 }], 2, CONFIRM_DEFAULTS);
    expect(prior[0]?.share).toBeCloseTo(1 - CONFIRM_DEFAULTS.somethingElse, 12);
    expect(beliefsOf([], 2, CONFIRM_DEFAULTS)).toEqual([]);
  });

  it("[C12] stay finite whatever was answered", () => {
    const beliefs = beliefsOf(
      [
        { point: a, score: 1, evidence: 900 },
        { point: b, score: 0.5, evidence: -900 },
      ],
      3,
      CONFIRM_DEFAULTS,
    );
    expect(beliefs[0]?.share).toBeCloseTo(1, 9);
    for (const { share } of beliefs) expect(Number.isFinite(share)).toBe(true);
  });
});

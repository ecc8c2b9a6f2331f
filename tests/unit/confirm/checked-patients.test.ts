import { describe, expect, it } from "vitest";
import { CONFIRM_DEFAULTS, pressShares } from "../../../src/core/confirm/index.ts";
import { checkedPatient } from "../../bench/confirm/checked-patients.ts";
import { bootstrap, patientMean, quantile } from "../../bench/confirm/measures.ts";
import { point } from "../../support/grid-skin.ts";

const points = [
  point("a-1", "right", { positionModel: [0, 0, 0] }),
  point("b-1", "right", { positionModel: [0.01, 0, 0] }),
  point("c-1", "right", { positionModel: [1, 0, 0] }),
];
const patient = (seed: number) =>
  checkedPatient(points, { pains: [], truth: [0] }, seed, CONFIRM_DEFAULTS);

describe("made-up patients who are checked", () => {
  it("answer as often as the model says, by how near the press is to the cause", () => {
    const PATIENTS = 4000;
    for (const [pressed, relation] of [
      [0, "itself"],
      [1, "near"],
      [2, "apart"],
    ] as const) {
      const shares = pressShares(relation, CONFIRM_DEFAULTS);
      const said = Array.from({ length: PATIENTS }, (_, seed) => patient(seed).press(pressed));
      for (const value of ["confirmed", "tender", "negative"] as const) {
        const share = said.filter((one) => one === value).length / PATIENTS;
        expect(Math.abs(share - shares[value])).toBeLessThan(0.03);
      }
    }
  });

  it("give the same answer to the same check", () => {
    for (let seed = 0; seed < 50; seed++) {
      const one = patient(seed);
      expect(one.press(1)).toBe(one.press(1));
      expect(patient(seed).press(1)).toBe(one.press(1));
    }
  });
});

describe("figures of the searches", () => {
  it("count a search that never ends as the longest", () => {
    const searches = [1, 2, 3, Number.POSITIVE_INFINITY];
    expect(quantile(searches, 0.5)).toBe(3);
    expect(quantile(searches, 0.9)).toBe(Number.POSITIVE_INFINITY);
    expect(patientMean(searches)).toBe((1 + 2 + 3 + 20) / 4);
  });

  it("have an interval around them, the same on every run", () => {
    const values = Array.from({ length: 200 }, (_, i) => i % 10);
    const range = bootstrap(values, patientMean);
    expect(range.value).toBeCloseTo(4.5, 9);
    expect(range.low).toBeLessThan(4.5);
    expect(range.high).toBeGreaterThan(4.5);
    expect(range.high - range.low).toBeLessThan(1);
    expect(bootstrap(values, patientMean)).toEqual(range);
  });
});

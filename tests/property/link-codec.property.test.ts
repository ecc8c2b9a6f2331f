import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { BrushStroke } from "../../src/core/painting/index.ts";
import { PAIN_QUALITIES } from "../../src/core/query/contract.ts";
import { decodeLink, encodeLink } from "../../src/persistence/link-codec.ts";
import { EMPTY_LINK, type LinkMark, type LinkState } from "../../src/persistence/link-state.ts";

const SEED = 20261120;

const side = fc.constantFrom("left", "right", "midline");
const id = fc.stringMatching(/^[a-z0-9]{1,9}(-[a-z0-9]{1,6}){0,3}$/);
const ref = fc.record({ id, side });
const mm = fc.integer({ min: -2000, max: 2000 }).map((n) => n / 1000);
const vec = fc.tuple(mm, mm, mm);
const intensity = fc.integer({ min: 0, max: 10 });
const sense = {
  intensity,
  quality: fc.option(fc.constantFrom(...PAIN_QUALITIES)),
  depth: fc.option(fc.constantFrom("deep" as const, "superficial" as const)),
};
const order = fc.integer({ min: 1, max: 999 });
const stroke: fc.Arbitrary<BrushStroke> = fc.oneof(
  fc.record({
    kind: fc.constantFrom("paint" as const, "erase" as const),
    order,
    radius: fc.integer({ min: 1, max: 60 }).map((n) => n / 1000),
    path: fc.array(vec, { minLength: 1, maxLength: 9 }),
  }),
  fc.record({ kind: fc.constant("region" as const), order, region: id, side }),
);
const mark: fc.Arbitrary<LinkMark> = fc.oneof(
  fc.record({
    kind: fc.constant("spot" as const),
    atModel: vec,
    radius: fc.integer({ min: 1, max: 200 }).map((n) => n / 1000),
    ...sense,
  }),
  fc.record({ kind: fc.constant("region" as const), region: id, side, ...sense }),
  fc.record({ kind: fc.constant("words" as const), symptom: id, side, ...sense }),
  fc.record({
    kind: fc.constant("area" as const),
    strokes: fc.array(stroke, { minLength: 1, maxLength: 4 }),
    ...sense,
  }),
);
const state: fc.Arbitrary<LinkState> = fc.record({
  marks: fc.array(mark, { maxLength: 6 }),
  selected: fc.option(ref),
  point: fc.option(ref),
  compared: fc
    .uniqueArray(fc.integer({ min: 0, max: 4 }), { maxLength: 5 })
    .chain((places) =>
      fc.tuple(
        ...places.sort((a, b) => a - b).map((place) => ref.map((one) => ({ ...one, place }))),
      ),
    ),
  peel: fc.integer({ min: 0, max: 400 }).map((n) => n / 100),
  explore: fc.boolean(),
  xray: fc.boolean(),
  explode: fc.integer({ min: 0, max: 100 }).map((n) => n / 100),
  labels: fc.boolean(),
  noGo: fc.boolean(),
  isolated: fc.option(ref),
  hidden: fc.array(ref, { maxLength: 4 }),
  camera: fc.option(fc.record({ position: vec, target: vec })),
});

/** Minus zero and zero are one place. */
function plain(value: LinkState): unknown {
  return JSON.parse(JSON.stringify(value));
}

describe("link codec", () => {
  it("gives back every state it wrote", () => {
    fc.assert(
      fc.property(state, (before) => {
        const { state: after, problems } = decodeLink(encodeLink(before));
        expect(problems).toEqual([]);
        expect(plain(after)).toEqual(plain(before));
      }),
      { seed: SEED, numRuns: 2000 },
    );
  });

  it("survives any text, and says so when it cannot read it", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        const { state: after, problems } = decodeLink(`#1&${text}`);
        expect(after.peel).toBeGreaterThanOrEqual(0);
        if (text !== "" && !/[mspliexhcadnv]=/.test(text))
          expect(problems.length).toBeGreaterThan(0);
      }),
      { seed: SEED, numRuns: 20_000 },
    );
  });

  it("survives mutated links", () => {
    fc.assert(
      fc.property(state, fc.nat(), fc.string({ maxLength: 3 }), (before, at, noise) => {
        const link = encodeLink(before);
        const cut = link.length === 0 ? 0 : at % link.length;
        const { state: after } = decodeLink(link.slice(0, cut) + noise + link.slice(cut + 1));
        for (const one of after.marks) {
          expect(one.intensity).toBeGreaterThanOrEqual(0);
          expect(one.intensity).toBeLessThanOrEqual(10);
        }
        expect(after.peel).toBeLessThanOrEqual(4);
      }),
      { seed: SEED, numRuns: 5000 },
    );
  });

  it("refuses another version and overlong links in words", () => {
    expect(decodeLink("#9&x=1").problems).toHaveLength(1);
    expect(decodeLink("#9&x=1").state).toEqual(EMPTY_LINK);
    expect(decodeLink(`#1&m=${"s".repeat(300_000)}`).problems).toHaveLength(1);
  });

  it("keeps the readable parts of a damaged link", () => {
    const { state: after, problems } = decodeLink("#1&p=soleus-1.right&l=oops&zz");
    expect(after.point).toEqual({ id: "soleus-1", side: "right" });
    expect(problems).toHaveLength(2);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type LabelArea,
  type LabelWish,
  layoutLabels,
  type PlacedLabel,
} from "../../../src/scene/labels/label-layout.ts";
import { spread } from "../../../src/scene/labels/spread.ts";

const SEED = 20261120;
const RUNS = { seed: SEED, numRuns: 500 };

const AREA: LabelArea = {
  free: { left: 360, right: 1440, top: 56, bottom: 840 },
  body: { left: 780, right: 1020 },
  keepClear: [{ left: 1390, right: 1440, top: 640, bottom: 840 }],
};
const PHONE: LabelArea = {
  free: { left: 0, right: 390, top: 56, bottom: 520 },
  body: { left: 120, right: 270 },
  keepClear: [{ left: 0, right: 390, top: 480, bottom: 520 }],
};

function wishesIn(area: LabelArea, most: number, lines: number) {
  const { free } = area;
  const one = fc.record({
    anchorX: fc.double({ min: free.left, max: free.right, noNaN: true }),
    anchorY: fc.double({ min: free.top, max: free.bottom, noNaN: true }),
    width: fc.integer({ min: 30, max: area === PHONE ? 110 : 220 }),
    height: fc.integer({ min: 1, max: lines }).map((n) => 17 * n),
  });
  return fc
    .array(one, { maxLength: most })
    .map((list): LabelWish[] => list.map((wish, i) => ({ ...wish, key: `k${i}` })));
}
const desktop = fc.record({ area: fc.constant(AREA), wishes: wishesIn(AREA, 20, 2) });
const phone = fc.record({ area: fc.constant(PHONE), wishes: wishesIn(PHONE, 12, 3) });
const scene = fc.oneof(desktop, phone);

function overlap(a: PlacedLabel, b: PlacedLabel): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** True when two leaders cross somewhere inside both. */
function cross(a: PlacedLabel, b: PlacedLabel): boolean {
  const turn = (px: number, py: number, qx: number, qy: number, rx: number, ry: number) =>
    (qx - px) * (ry - py) - (qy - py) * (rx - px);
  const one = turn(a.portX, a.portY, a.anchorX, a.anchorY, b.portX, b.portY);
  const two = turn(a.portX, a.portY, a.anchorX, a.anchorY, b.anchorX, b.anchorY);
  const three = turn(b.portX, b.portY, b.anchorX, b.anchorY, a.portX, a.portY);
  const four = turn(b.portX, b.portY, b.anchorX, b.anchorY, a.anchorX, a.anchorY);
  return one * two < -1e-6 && three * four < -1e-6;
}

function pairs(placed: readonly PlacedLabel[]): [PlacedLabel, PlacedLabel][] {
  return placed.flatMap((a, i) =>
    placed.slice(i + 1).map((b): [PlacedLabel, PlacedLabel] => [a, b]),
  );
}

describe("labels beside the body", () => {
  it("never overlap, on 500 random scenes", () => {
    fc.assert(
      fc.property(scene, ({ area, wishes }) => {
        const clash = pairs(layoutLabels(wishes, area)).find(
          // Where the body fills a narrow screen the columns themselves may meet in the middle.
          ([a, b]) => overlap(a, b),
        );
        expect(clash).toBeUndefined();
      }),
      RUNS,
    );
  });

  it("stay in the free area and off the controls", () => {
    fc.assert(
      fc.property(scene, ({ area, wishes }) => {
        for (const label of layoutLabels(wishes, area)) {
          expect(label.x).toBeGreaterThanOrEqual(area.free.left - 1e-6);
          expect(label.x + label.width).toBeLessThanOrEqual(area.free.right + 1e-6);
          expect(label.y).toBeGreaterThanOrEqual(area.free.top - 1e-6);
          expect(label.y + label.height).toBeLessThanOrEqual(area.free.bottom + 1e-6);
          for (const r of area.keepClear) {
            const over =
              label.x < r.right - 1e-6 &&
              label.x + label.width > r.left + 1e-6 &&
              label.y < r.bottom - 1e-6 &&
              label.y + label.height > r.top + 1e-6;
            expect(over).toBe(false);
          }
        }
      }),
      RUNS,
    );
  });

  it("have leaders that do not cross where all anchors lie between the columns", () => {
    const between = wishesIn(AREA, 14, 1).map((wishes) =>
      wishes.map((wish) => ({ ...wish, anchorX: 790 + ((wish.anchorX * 7) % 220) })),
    );
    fc.assert(
      fc.property(between, (wishes) => {
        expect(pairs(layoutLabels(wishes, AREA)).find(([a, b]) => cross(a, b))).toBeUndefined();
      }),
      RUNS,
    );
  });

  it("keep the first of the list when there is no room for all", () => {
    const many = Array.from(
      { length: 100 },
      (_, i): LabelWish => ({
        key: `k${i}`,
        anchorX: 800 + (i % 20) * 10,
        anchorY: 100 + i * 7,
        width: 120,
        height: 17,
      }),
    );
    const placed = layoutLabels(many, AREA);
    const kept = new Set(placed.map(({ key }) => key));
    expect(placed.length).toBeGreaterThan(40);
    expect(many.slice(0, placed.length).every(({ key }) => kept.has(key))).toBe(true);
  });

  it("places nothing for nothing, and leaves out what is outside", () => {
    expect(layoutLabels([], AREA)).toEqual([]);
    const off = { key: "a", anchorX: 10, anchorY: 300, width: 80, height: 17 };
    expect(layoutLabels([off], AREA)).toEqual([]);
  });

  it("does not depend on the order of equal wishes' anchors in x", () => {
    const wish = (key: string, anchorX: number, anchorY: number): LabelWish => ({
      key,
      anchorX,
      anchorY,
      width: 100,
      height: 17,
    });
    const list = [wish("a", 850, 200), wish("b", 950, 300), wish("c", 860, 220)];
    const where = (placed: readonly PlacedLabel[]) =>
      placed.map(({ key, x, y }) => `${key} ${x} ${y}`).sort();
    expect(where(layoutLabels(list.toReversed(), AREA))).toEqual(where(layoutLabels(list, AREA)));
  });
});

describe("spreading boxes", () => {
  it("leaves boxes alone that have room, and parts those that have not about their middle", () => {
    expect(spread([10, 50], [10, 10], 0, 100, 4)).toEqual([10, 50]);
    expect(spread([40, 40], [10, 10], 0, 100, 4)).toEqual([33, 47]);
    expect(spread([0, 0], [10, 10], 0, 100, 4)).toEqual([0, 14]);
    expect(spread([0, 0], [60, 60], 0, 100, 4)).toBeNull();
  });
});

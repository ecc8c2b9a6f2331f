import { describe, expect, test } from "vitest";
import { packBlobs } from "../../models/field/blob.ts";
import { createBlobField } from "../../models/field/blob-field.ts";
import { placeOnCurve, smoothCurve } from "../../models/steps/skin/details/curve-distance.ts";
import { heightAt } from "../../models/steps/skin/details/height-grid.ts";
import { createNail } from "../../models/steps/skin/details/nail.ts";
import { createProfile } from "../../models/steps/skin/details/profile.ts";
import { readDetailFile, readSkinDetails } from "../../models/steps/skin/details/read-details.ts";
import {
  finestEdgeMm,
  type SkinDetail,
  smoothMax,
  withDetails,
} from "../../models/steps/skin/details/skin-detail.ts";
import { readSkinBlobs } from "../../models/steps/skin/read-skin.ts";

const BLOBS = createBlobField(readSkinBlobs(), { mirrorX: true });
const DETAILS = readSkinDetails();
const SKIN = withDetails(BLOBS, DETAILS);

/** Where the field falls through 1 along +y, +z …, walking out from a point inside, mm. */
function walkOut(from: readonly number[], direction: readonly number[]): number {
  const at = (t: number): number =>
    SKIN.value(
      (from[0] ?? 0) + t * (direction[0] ?? 0),
      (from[1] ?? 0) + t * (direction[1] ?? 0),
      (from[2] ?? 0) + t * (direction[2] ?? 0),
    );
  let t = 0;
  while (at(t) > 1 && t < 100) t += 0.02;
  return t;
}

describe("details drawn on the skin", () => {
  test("near the skin nothing jumps at the faces of a detail's box", () => {
    let seen = 0;
    DETAILS.forEach((detail, n) => {
      const under = withDetails(BLOBS, DETAILS.slice(0, n));
      const { box } = detail;
      for (let face = 0; face < 6; face++) {
        const axis = face % 3;
        // On the mid-plane the other half goes on.
        if (box[face] === 0) continue;
        for (let i = 0; i <= 24; i++)
          for (let j = 0; j <= 24; j++) {
            const p = [0, 1, 2].map((a) => {
              const t = a === (axis + 1) % 3 ? i / 24 : j / 24;
              return a === axis ? box[face]! : box[a]! * (1 - t) + box[a + 3]! * t;
            });
            const [x = 0, y = 0, z = 0] = p;
            const before = under.value(x, y, z);
            if (before < 0.5 || before > 2) continue;
            seen++;
            expect(
              Math.abs(detail.apply((a, b, c) => under.value(a, b, c), x, y, z) - before),
            ).toBeLessThan(0.004);
          }
      }
    });
    expect(seen).toBeGreaterThan(200);
  });

  test("outside the boxes value and gradient are the field's own", () => {
    const [a, b] = [new Float64Array(3), new Float64Array(3)];
    expect(SKIN.gradient(-100, 600, 130, a)).toBe(BLOBS.gradient(-100, 600, 130, b));
    expect(Array.from(a)).toEqual(Array.from(b));
  });

  test("both halves are the same and the gradient is the slope", () => {
    const [a, b] = [new Float64Array(3), new Float64Array(3)];
    for (const [x, y, z] of [
      [-31, 1533, 180.5],
      [-86, 5, 224],
      [-3, 966, 205],
    ] as const) {
      expect(SKIN.value(-x, y, z)).toBe(SKIN.value(x, y, z));
      const f = SKIN.gradient(x, y, z, a);
      SKIN.gradient(-x, y, z, b);
      expect(b[0]).toBeCloseTo(-(a[0] ?? 9), 12);
      const step = 1e-3;
      const slope = (SKIN.value(x, y, z + step) - SKIN.value(x, y, z - step)) / (2 * step);
      expect(Math.abs((a[2] ?? 9) - slope)).toBeLessThan(0.01 * (1 + f));
    }
  });

  test("five toes: each axis inside, between neighbouring toes outside", () => {
    const { toes } = readDetailFile("toes");
    const tips = toes.map((toe) => {
      const [[x0, z0], [x1, z1]] = toe.axis;
      const length = Math.hypot(x1 - x0, z1 - z0);
      const [s = 0, aside = 0, y = 0] = toe.stations[toe.stations.length - 2] ?? [];
      const [ax, az] = [(x1 - x0) / length, (z1 - z0) / length];
      return [x0 + s * ax - aside * az, y, z0 + s * az + aside * ax] as const;
    });
    for (const tip of tips) expect(SKIN.value(...tip)).toBeGreaterThan(1);
    for (let k = 0; k < 4; k++) {
      const [a, b] = [tips[k]!, tips[k + 1]!];
      const between = Array.from({ length: 60 }, (_, i) =>
        SKIN.value(
          a[0] + ((b[0] - a[0]) * i) / 59,
          a[1] + ((b[1] - a[1]) * i) / 59,
          a[2] + ((b[2] - a[2]) * i) / 59,
        ),
      );
      const open = between.filter((value) => value < 1).length;
      expect((open / 60) * Math.hypot(b[0] - a[0], b[2] - a[2])).toBeGreaterThan(2.2);
    }
  });

  test("the lids are one surface over the front: no ray from before meets them twice", () => {
    for (let x = -50; x <= -12; x += 1)
      for (let y = 1518; y <= 1554; y += 1) {
        let crossings = 0;
        let inside = true;
        for (let z = 158; z <= 200; z += 0.5) {
          const now = SKIN.value(x, y, z) > 1;
          if (now !== inside) crossings++;
          inside = now;
        }
        expect(crossings).toBeLessThanOrEqual(1);
      }
  });

  test("the lash line is a groove and the navel a pit", () => {
    const eye = (y: number): number => walkOut([-30, y, 160], [0, 0, 1]);
    expect(eye(1531.5) + eye(1525.5) - 2 * eye(1528.5)).toBeGreaterThan(0.8);
    const belly = (y: number): number => walkOut([0, y, 160], [0, 0, 1]);
    expect(belly(985) - belly(965)).toBeGreaterThan(4);
  });

  test("a nail's plate stands out by 0.3 mm and its fold is pressed in", () => {
    const ball = createBlobField(packBlobs([[-50, 0, 0, 20, 20, 20, 0, 0, 0, 1]]));
    const bare = (angle: number, field = ball): number => {
      let r = 15;
      while (field.value(-50 + r * Math.sin(angle), r * Math.cos(angle), 0) > 1) r += 0.005;
      return r;
    };
    const nail = createNail({
      id: "test",
      at: [-50, bare(0), 0],
      normal: [0, 1, 0],
      axis: [0, 0, 1],
      halfLengthMm: 5,
      halfWidthMm: 5,
    });
    const drawn = withDetails(ball, [nail]);
    expect(bare(0, drawn) - bare(0)).toBeCloseTo(0.3, 1);
    const beside = Math.asin(5.25 / 20);
    expect(bare(beside, drawn) - bare(beside)).toBeLessThan(-0.2);
    expect(bare(1, drawn)).toBe(bare(1));
  });

  test("edges are finest along the lash line and untouched elsewhere", () => {
    expect(finestEdgeMm(DETAILS, -30, 1528.5, 178, 9)).toBeLessThan(1.2);
    expect(finestEdgeMm(DETAILS, -30, 1200, 178, 9)).toBe(9);
  });
});

describe("tools of the details", () => {
  test("a later detail changes what an earlier one made", () => {
    const whole: SkinDetail["box"] = [-10, -10, -10, 0, 10, 10];
    const add = (amount: number): SkinDetail => ({
      box: whole,
      edgeLengthMm: () => Infinity,
      apply: (solid, x, y, z) => 2 * solid(x, y, z) + amount,
    });
    const field = withDetails(createBlobField(new Float64Array(0)), [add(1), add(5)]);
    expect(field.value(-1, 0, 0)).toBe(7);
    expect(field.value(-11, 0, 0)).toBe(0);
  });

  test("the rounded maximum is the larger number further apart than its radius", () => {
    expect(smoothMax(2, 5, 3)).toBe(5);
    expect(smoothMax(4, 4, 3)).toBeCloseTo(4.5, 12);
  });

  test("profiles pass through their stations, rise with them and stay beyond the ends", () => {
    const profile = createProfile(
      [
        [0, 1],
        [2, 3],
        [5, 3.5],
        [6, 9],
      ],
      1,
    );
    expect([0, 2, 5, 6].map(profile)).toEqual([1, 3, 3.5, 9]);
    expect([profile(-4), profile(40)]).toEqual([1, 9]);
    for (let s = 0; s < 6; s += 0.05) {
      expect(profile(s + 0.05)).toBeGreaterThanOrEqual(profile(s) - 1e-12);
    }
  });

  test("the side of a curve is signed and its distance exact", () => {
    const curve = smoothCurve([
      [0, 0],
      [-5, 0],
      [-10, 0],
    ]);
    expect(placeOnCurve(curve, -5, 3).side).toBeCloseTo(3, 9);
    expect(placeOnCurve(curve, -5, -2).side).toBeCloseTo(-2, 9);
    expect(placeOnCurve(curve, -5, 1).along).toBeCloseTo(0.5, 9);
  });

  test("heights over a tilted plane of controls are the plane's", () => {
    const rows = Array.from({ length: 6 }, (_, j) =>
      Array.from({ length: 7 }, (_, i) => 3 + 0.5 * (10 + 2 * i) - (20 + 2 * j)),
    );
    const grid = { origin: [10, 20] as const, spacing: 2, rows };
    expect(heightAt(grid, 15.3, 24.9)).toBeCloseTo(3 + 0.5 * 15.3 - 24.9, 9);
  });
});

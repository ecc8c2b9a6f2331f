import { describe, expect, test } from "vitest";
import { packBlobs } from "../../models/field/blob.ts";
import { createBlobField } from "../../models/field/blob-field.ts";
import { checkSkin, skinOfField } from "../../models/steps/skin/index.ts";
import { marchRightHalf, outermostPiece } from "../../models/steps/skin/march-half.ts";

const SPHERE = createBlobField(packBlobs([[0, 0, 0, 40, 40, 40, 0, 0, 0, 1]]));
/** A trunk with one arm a side; both arms and a hollow core come from the mirror twins. */
const FIGURE = createBlobField(
  packBlobs([
    [-8, 0, 0, 30, 60, 25, 0, 0, 0, 1],
    [-55, 20, 0, 35, 10, 10, 0, 0, 0.3, 1.5],
  ]),
  { mirrorX: true },
);

describe("skin mesh", () => {
  test("the marched half of a sphere is closed but for its border on the mid-plane", () => {
    const half = marchRightHalf(SPHERE, 4);
    const open = new Map<string, [number, number]>();
    for (let t = 0; t < half.index.length; t++) {
      const a = half.index[t] ?? 0;
      const b = half.index[t % 3 === 2 ? t - 2 : t + 1] ?? 0;
      if (!open.delete(`${b}-${a}`)) open.set(`${a}-${b}`, [a, b]);
    }
    expect(open.size).toBeGreaterThan(20);
    for (const ends of open.values()) for (const v of ends) expect(half.positions[3 * v]).toBe(0);
  });

  test("a built sphere lies on the sphere, with normals along the radius", () => {
    const skin = skinOfField(SPHERE, { cellMm: 4, edgeLengthMm: () => 6, rounds: 6 });
    expect(checkSkin(skin).problems).toEqual([]);
    // The blob's cut takes a third of a millimetre off the semi-axis: ask the field itself.
    let [inside, outside] = [30, 50];
    while (outside - inside > 1e-9) {
      const middle = (inside + outside) / 2;
      if (SPHERE.value(middle, 0, 0) > 1) inside = middle;
      else outside = middle;
    }
    for (let v = 0; v < skin.positions.length; v += 3) {
      const p = skin.positions.subarray(v, v + 3);
      const n = skin.normals.subarray(v, v + 3);
      const r = Math.hypot(...p);
      expect(Math.abs(r - inside / 1000)).toBeLessThan(1e-5);
      expect(
        (p[0] ?? 0) * (n[0] ?? 0) + (p[1] ?? 0) * (n[1] ?? 0) + (p[2] ?? 0) * (n[2] ?? 0),
      ).toBeCloseTo(r, 6);
    }
  });

  test("edges have the wanted length, which may differ from place to place", () => {
    const wanted = (_x: number, y: number): number => 4.5 + 1.5 * Math.tanh(y / 25);
    const skin = skinOfField(FIGURE, { cellMm: 2.5, edgeLengthMm: wanted, rounds: 8 });
    const report = checkSkin(skin);
    expect(report.problems).toEqual([]);
    expect(report.smallestAngleDegrees).toBeGreaterThan(18);
    const ratios: number[] = [];
    for (let t = 0; t < skin.index.length; t++) {
      const a = 3 * (skin.index[t] ?? 0);
      const b = 3 * (skin.index[t % 3 === 2 ? t - 2 : t + 1] ?? 0);
      const at = (i: number): number => (skin.positions[i] ?? 0) * 1000;
      const length = Math.hypot(at(a) - at(b), at(a + 1) - at(b + 1), at(a + 2) - at(b + 2));
      ratios.push(length / wanted(0, (at(a + 1) + at(b + 1)) / 2));
    }
    ratios.sort((p, q) => p - q);
    expect(ratios[Math.floor(ratios.length * 0.02)]).toBeGreaterThan(0.5);
    expect(ratios[Math.floor(ratios.length * 0.98)]).toBeLessThan(1.5);
  });

  test("a bubble inside the body is left out", () => {
    const bubble = createBlobField(
      packBlobs([
        [0, 0, 0, 40, 40, 40, 0, 0, 0, 1],
        [-5, 0, 0, 8, 8, 8, 0, 0, 0, -2],
      ]),
    );
    const half = marchRightHalf(bubble, 3);
    const outer = outermostPiece(half);
    expect(outer.index.length).toBeLessThan(half.index.length);
    for (let v = 0; v < outer.positions.length; v += 3) {
      expect(Math.hypot(...outer.positions.subarray(v, v + 3))).toBeGreaterThan(35);
    }
  });

  test("twice the same input gives the same bytes", () => {
    const options = { cellMm: 4, edgeLengthMm: () => 7, rounds: 3 };
    const [a, b] = [skinOfField(FIGURE, options), skinOfField(FIGURE, options)];
    expect(Buffer.from(a.positions.buffer).equals(Buffer.from(b.positions.buffer))).toBe(true);
    expect(Buffer.from(a.index.buffer).equals(Buffer.from(b.index.buffer))).toBe(true);
  });

  test("the check notices an open edge, a turned triangle and a broken mirror", () => {
    const skin = skinOfField(SPHERE, { cellMm: 5, edgeLengthMm: () => 9, rounds: 3 });
    expect(checkSkin({ ...skin, index: skin.index.slice(3) }).problems.join()).toMatch(/open/);
    const turned = skin.normals.map((value) => -value);
    expect(checkSkin({ ...skin, normals: turned }).problems.join()).toMatch(/face against/);
    const moved = skin.positions.slice();
    moved[0] = (moved[0] ?? 0) + 0.001;
    expect(checkSkin({ ...skin, positions: moved }).problems.join()).toMatch(/twin/);
  });
});

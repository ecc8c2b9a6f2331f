import { describe, expect, it } from "vitest";
import { pointAt, sheetFrame, sheetMesh, tendonShare } from "../../src/core/muscle/index.ts";
import { drawnInU } from "../../src/core/muscle/sheet-profile.ts";
import { splineBasis } from "../../src/core/muscle/spline-basis.ts";
import { bentSheet, enclosedVolume, openEdges } from "./muscle-support.ts";

/** The textbook recursion on an explicit knot vector: slow and obviously right. */
function slowBasis(i: number, p: number, knots: readonly number[], t: number): number {
  const at = (k: number): number => knots[k] ?? 1;
  if (p === 0) return t >= at(i) && t < at(i + 1) ? 1 : 0;
  const left = at(i + p) - at(i);
  const right = at(i + p + 1) - at(i + 1);
  return (
    (left > 0 ? ((t - at(i)) / left) * slowBasis(i, p - 1, knots, t) : 0) +
    (right > 0 ? ((at(i + p + 1) - t) / right) * slowBasis(i + 1, p - 1, knots, t) : 0)
  );
}

describe("spline basis", () => {
  it.each([2, 3, 4, 5, 7, 11])("matches the textbook recursion for %i control values", (count) => {
    const p = Math.min(3, count - 1);
    const knots = Array.from({ length: count + p + 1 }, (_, i) =>
      Math.min(1, Math.max(0, (i - p) / (count - p))),
    );
    for (const t of [0, 0.01, 0.2, 0.37, 0.5, 0.81, 0.999]) {
      const row = splineBasis(count, t);
      for (let i = 0; i < count; i++) {
        const fast = row.value[i - row.first] ?? 0;
        expect(fast).toBeCloseTo(slowBasis(i, p, knots, t), 12);
      }
    }
  });

  it("has derivatives that agree with differences", () => {
    const h = 1e-5;
    for (const count of [3, 4, 6, 9]) {
      for (const t of [0.11, 0.43, 0.77]) {
        const at = (x: number, i: number): number => {
          const row = splineBasis(count, x);
          return row.value[i - row.first] ?? 0;
        };
        const row = splineBasis(count, t);
        row.slope.forEach((slope, k) => {
          const i = row.first + k;
          expect(slope).toBeCloseTo((at(t + h, i) - at(t - h, i)) / (2 * h), 4);
          const bend = (at(t + h, i) - 2 * at(t, i) + at(t - h, i)) / (h * h);
          expect(Math.abs((row.bend[k] ?? 0) - bend)).toBeLessThan(0.01);
        });
      }
    }
  });
});

describe("sheet mesh", () => {
  it.each([2, 3, 4, 5, 6])("is closed and faces outwards with %i atoms across", (across) => {
    const mesh = sheetMesh(bentSheet(across, 7), { across: 8, along: 20 });
    expect(openEdges(mesh.index)).toBe(0);
    expect(enclosedVolume(mesh.positions, mesh.index)).toBeGreaterThan(0);
  });

  it("encloses the volume of a flat elliptic plate", () => {
    // K = 2 on a plane: an ellipse of half axes w/2 and t, so π/4 · w · 2t · length; the rounded
    // ends leave the mean of 1 − |2v − 1|^16, which is 16/17. Control values lie at the Greville
    // abscissae, so that v runs evenly.
    const flat = bentSheet(2, 7);
    const greville = [0, 1 / 12, 0.25, 0.5, 0.75, 11 / 12, 1];
    for (let j = 0; j < 14; j++) {
      flat.positions.set([j < 7 ? 0 : -0.04, -0.2 * greville[j % 7]!, 0], 3 * j);
      flat.halfThickness[j] = 0.005;
    }
    const mesh = sheetMesh(flat, { across: 40, along: 120 });
    const full = (Math.PI / 4) * 0.04 * 0.01 * 0.2;
    const volume = Math.abs(enclosedVolume(mesh.positions, mesh.index));
    expect(volume / full).toBeCloseTo(16 / 17, 2);
  });

  it("has analytic normals that agree with the surface itself", () => {
    for (const across of [2, 3, 5]) {
      const sheet = bentSheet(across, 7);
      const coarse = { across: 10, along: 30 };
      const mesh = sheetMesh(sheet, coarse);
      const turn = (angle: number, v: number): readonly number[] =>
        pointAt(sheet, {
          u: (1 - Math.cos(angle)) / 2,
          v,
          depth: Math.sin(angle) >= 0 ? 0 : 1,
        });
      const h = 1e-5;
      let worst = 1;
      for (let k = 0; k < mesh.positions.length / 3; k++) {
        const v = mesh.fibre[4 * k + 1]!;
        if (v < 0.02 || v > 0.98) continue;
        const angle = (Math.PI * (k % 20)) / 10;
        if (Math.abs(Math.sin(angle)) < 0.2) continue;
        const a = turn(angle + h, v).map((x, c) => x - turn(angle - h, v)[c]!);
        const b = turn(angle, v + h).map((x, c) => x - turn(angle, v - h)[c]!);
        const n = [
          a[1]! * b[2]! - a[2]! * b[1]!,
          a[2]! * b[0]! - a[0]! * b[2]!,
          a[0]! * b[1]! - a[1]! * b[0]!,
        ];
        const l = Math.hypot(...n);
        const agreement = n.reduce((sum, x, c) => sum + (x / l) * mesh.normals[3 * k + c]!, 0);
        worst = Math.min(worst, agreement);
      }
      expect(worst).toBeGreaterThan(0.999);
    }
  });

  it("puts its vertices where pointAt puts them", () => {
    const sheet = bentSheet(4, 9);
    const mesh = sheetMesh(sheet, { across: 6, along: 12 });
    for (let k = 0; k < mesh.positions.length / 3; k += 7) {
      const deep = k % 12 > 6;
      const place = { u: mesh.fibre[4 * k]!, v: mesh.fibre[4 * k + 1]!, depth: deep ? 1 : 0 };
      pointAt(sheet, place).forEach((x, c) => {
        expect(Math.abs(x - mesh.positions[3 * k + c]!)).toBeLessThan(1e-6);
      });
    }
  });
});

describe("places in a sheet", () => {
  it("puts depth 0 on the side of the normal and depth 1 opposite", () => {
    const sheet = bentSheet();
    const frame = sheetFrame(sheet, drawnInU(0.4, 0.5, 1), 0.5);
    const height = (depth: number): number =>
      pointAt(sheet, { u: 0.4, v: 0.5, depth }).reduce(
        (sum, x, c) => sum + (x - frame.position[c]!) * frame.normal[c]!,
        0,
      );
    expect(height(0)).toBeGreaterThan(0.003);
    expect(height(0.5)).toBeCloseTo(0, 9);
    expect(height(1)).toBeCloseTo(-height(0), 6);
  });

  it("is tendon at its ends and belly between", () => {
    const { tendon } = bentSheet();
    expect(tendonShare(tendon, 0.5, 0.01, "skin")).toBe(1);
    expect(tendonShare(tendon, 0.5, 0.5, "skin")).toBe(0);
    expect(tendonShare(tendon, 0.5, 0.9, "deep")).toBe(1);
    // The insertion tendon is longer at u = 1 (0.3) than at u = 0 (0.2).
    expect(tendonShare(tendon, 1, 0.76, "skin")).toBeGreaterThan(
      tendonShare(tendon, 0, 0.76, "skin"),
    );
    const flat = {
      origin: [0],
      insertion: [0],
      aponeurosis: [{ end: "insertion", face: "deep", reach: 0.5 }],
    } as const;
    expect(tendonShare(flat, 0.5, 0.7, "deep")).toBe(1);
    expect(tendonShare(flat, 0.5, 0.7, "skin")).toBe(0);
  });
});

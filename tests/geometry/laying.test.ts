import { describe, expect, it } from "vitest";
import type { PartPlan } from "../../models/author/lay-plan.ts";
import { layPart } from "../../models/author/lay-sheet.ts";
import { resolveAnchor } from "../../models/author/resolve-anchor.ts";
import { settleSheet } from "../../models/author/settle-sheet.ts";
import type { Surroundings } from "../../models/author/surroundings.ts";
import { inside, type Solid, solidOf } from "../../models/geometry/solid.ts";
import { bareSheet } from "../../models/measure/muscles/orient-grid.ts";
import type { Grid } from "../../models/measure/muscles/trial-sheets.ts";
import { distance, type Vec3 } from "../../src/core/geometry/vec3.ts";
import { pointAt } from "../../src/core/muscle/index.ts";
import { ball as unitBall } from "../support/shapes.ts";

function ball(id: string, centre: Vec3, radius: number): Solid {
  const mesh = unitBall(4);
  const positions = mesh.positions.map((x, i) => radius * x + centre[i % 3]!);
  return solidOf(id, Float32Array.from(positions), mesh.index);
}

/** A world of one round bone in a large round skin. */
function world(bone: Solid, muscles: ReadonlyMap<string, Solid> = new Map()): Surroundings {
  const muscle = (id: string): Solid => {
    const found = muscles.get(id);
    if (!found) throw new Error(`no ${id}`);
    return found;
  };
  return {
    skin: ball("skin", [0, 0, 0], 0.2),
    bones: new Map([[bone.id, bone]]),
    allBones: bone,
    muscle,
    face: muscle,
    muscleIds: [...muscles.keys()],
  };
}

/** A strip 20 mm wide from y = −60 to 60 mm at height z (mm). */
function strip(z: number, bow = 0): PartPlan {
  const line = (y: number, lift: number): PartPlan["lines"][number] => ({
    points: [
      [-10, y, z + lift],
      [0, y, z + lift],
      [10, y, z + lift],
    ],
    halfMm: 3,
  });
  return {
    part: "belly",
    grid: [3, 9],
    lines: [line(-60, 0), line(-20, bow), line(20, bow), line(60, 0)],
    tendon: { origin: [0], insertion: [0] },
    attach: { origin: ["bone"], insertion: ["bone"] },
  };
}

function surface(grid: Grid, from = 0.1): Vec3[] {
  const sheet = bareSheet(grid);
  const points: Vec3[] = [];
  for (let i = 0; i <= 8; i++) {
    for (let j = 0; j <= 20; j++) {
      const v = from + ((1 - 2 * from) * j) / 20;
      for (const depth of [0, 1]) points.push(pointAt(sheet, { u: 0.1 + (0.8 * i) / 8, v, depth }));
    }
  }
  return points;
}

const BONE = ball("bone", [0, 0, 0], 0.03);

describe("laying a sheet by hand", () => {
  it("goes through its cross-lines with the thickness they give", () => {
    const sheet = bareSheet(layPart(strip(50, 10), world(BONE)));
    const at = (v: number): Vec3 => pointAt(sheet, { u: 0.5, v, depth: 0.5 });
    expect(distance(at(0), [0, -0.06, 0.05])).toBeLessThan(0.001);
    expect(distance(at(1), [0, 0.06, 0.05])).toBeLessThan(0.001);
    const high = Math.max(...Array.from({ length: 21 }, (_, i) => at(i / 20)[2]));
    expect(high).toBeGreaterThan(0.058);
    const faces = distance(
      pointAt(sheet, { u: 0.5, v: 0.5, depth: 0 }),
      pointAt(sheet, { u: 0.5, v: 0.5, depth: 1 }),
    );
    expect(faces).toBeCloseTo(0.006, 3);
  });

  it("finds anchors on bones, under the skin and at landmarks", () => {
    const around = world(BONE);
    const on = resolveAnchor({ on: "bone", near: [0, 0, 50], liftMm: 2 }, around);
    expect(distance(on, [0, 0, 0])).toBeCloseTo(0.032, 3);
    const under = resolveAnchor({ underSkin: [0, 190, 0], depthMm: 5 }, around);
    expect(distance(under, [0, 0, 0])).toBeCloseTo(0.195, 2);
    expect(resolveAnchor({ landmark: "acromion", offsetMm: [0, 10, 0] }, around)).not.toEqual(
      resolveAnchor({ landmark: "acromion" }, around),
    );
    expect(() => resolveAnchor({ landmark: "no-such-place" }, around)).toThrow(/no-such-place/);
    expect(() => resolveAnchor({ on: "no-such-bone", near: [0, 0, 0] }, around)).toThrow();
  });

  it("refuses lines that run backwards or do not say all their thicknesses", () => {
    const plan = strip(50);
    const [a, b] = plan.lines;
    const backwards = {
      ...plan,
      lines: [
        { ...a!, v: 0.5 },
        { ...b!, v: 0.2 },
      ],
    };
    expect(() => layPart(backwards, world(BONE))).toThrow(/rising v/);
    const thin = { ...plan, lines: [{ ...a!, halfMm: [1, 2] }, b!] };
    expect(() => layPart(thin, world(BONE))).toThrow(/half each/);
  });
});

describe("settling", () => {
  it("leaves the bone it was laid into, and keeps its ends", () => {
    const around = world(BONE);
    const laid = layPart(strip(25), around);
    expect(surface(laid).filter((p) => inside(BONE, p)).length).toBeGreaterThan(20);
    const settled = settleSheet(laid, {}, around);
    const deepest = Math.max(0, ...surface(settled).map((p) => 0.03 - Math.hypot(...p)));
    expect(deepest).toBeLessThan(0.0012);
    const end = pointAt(bareSheet(settled), { u: 0.5, v: 0, depth: 0.5 });
    expect(distance(end, [0, -0.06, 0.025])).toBeLessThan(0.0015);
  });

  it("comes back from the wrong side of what it lies over, and rests on it", () => {
    const pad = ball("pad", [0, 0, -0.3], 0.345);
    const around = world(BONE, new Map([["pad", pad]]));
    const laid = layPart(strip(41), around);
    const settled = settleSheet(laid, { over: ["pad"], loose: ["origin", "insertion"] }, around);
    const heights = surface(settled).map((p) => Math.hypot(p[0], p[1], p[2] + 0.3) - 0.345);
    expect(Math.min(...heights)).toBeGreaterThan(-0.001);
    expect(Math.min(...heights)).toBeLessThan(0.001);
  });

  it("stays beneath the skin", () => {
    const around = world(BONE);
    const settled = settleSheet(
      layPart(strip(194), around),
      { skinGapMm: 3, loose: ["origin", "insertion"] },
      around,
    );
    expect(Math.max(...surface(settled).map((p) => Math.hypot(...p)))).toBeLessThan(0.1978);
  });

  it("does not move what has room", () => {
    const around = world(BONE);
    const laid = layPart(strip(100), around);
    const settled = settleSheet(laid, {}, around);
    const most = Math.max(
      ...Array.from(laid.positions, (x, i) => Math.abs(x - settled.positions[i]!)),
    );
    expect(most).toBeLessThan(1e-5);
  });
});

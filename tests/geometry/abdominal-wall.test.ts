import { describe, expect, test } from "vitest";
import { readMuscles } from "../../models/steps/muscles/read-muscles.ts";
import { castRay } from "../../src/core/geometry/cast-ray.ts";
import { buildTriangleBvh, type TriangleBvh } from "../../src/core/geometry/triangle-bvh.ts";
import type { Vec3 } from "../../src/core/geometry/vec3.ts";
import { pointAt, ringCounts, sheetMesh } from "../../src/core/muscle/index.ts";
import type { MuscleSheet } from "../../src/core/muscle/sheet.ts";

const MUSCLES = new Map<string, readonly MuscleSheet[]>(readMuscles().map((m) => [m.id, m.parts]));

function partsOf(id: string): readonly MuscleSheet[] {
  const parts = MUSCLES.get(id);
  if (!parts) throw new Error(`no structure ${id}`);
  return parts;
}

function bvhsOf(id: string): TriangleBvh[] {
  return partsOf(id).map((sheet) => buildTriangleBvh(sheetMesh(sheet, ringCounts(sheet, 0.004))));
}

/** Distances of all hits from the trunk's axis at a height, towards a direction (0 right, 90 front). */
function hits(bvhs: readonly TriangleBvh[], yMm: number, degrees: number): number[] {
  const a = (degrees * Math.PI) / 180;
  const origin: Vec3 = [0, yMm / 1000, 0.1];
  const direction: Vec3 = [-Math.cos(a), 0, Math.sin(a)];
  return bvhs
    .flatMap((bvh) => castRay(bvh, origin, direction, 0.2))
    .map((hit) => 1000 * hit.distance)
    .sort((p, q) => p - q);
}

const middle = (distances: readonly number[]): number =>
  ((distances[0] ?? Number.NaN) + (distances.at(-1) ?? Number.NaN)) / 2;

describe("the abdominal wall", () => {
  const external = bvhsOf("external-abdominal-oblique");
  const internal = bvhsOf("internal-abdominal-oblique");
  const transverse = bvhsOf("transversus-abdominis");
  const rectus = bvhsOf("rectus-abdominis");
  const flank = [990, 1010].flatMap((y) => [0, 15, 30].map((deg) => [y, deg] as const));

  test.each(flank)("layers of the flank lie in order at height %d, %d°", (y, degrees) => {
    const order = [transverse, internal, external].map((one) => middle(hits(one, y, degrees)));
    expect(order[0]).toBeLessThan(order[1]!);
    expect(order[1]).toBeLessThan(order[2]!);
    const all = [transverse, internal, external].flatMap((one) => hits(one, y, degrees));
    const thickness = Math.max(...all) - Math.min(...all);
    expect(thickness).toBeGreaterThan(14);
    expect(thickness).toBeLessThan(26);
  });

  test("the aponeurosis of the external oblique covers rectus", () => {
    const front = [870, 930, 1000, 1050, 1100, 1140].flatMap((y) =>
      [62, 72, 80].map((deg) => [hits(rectus, y, deg), hits(external, y, deg)] as const),
    );
    const covered = front.filter(([under]) => under.length > 0);
    expect(covered.length).toBeGreaterThan(14);
    for (const [under, over] of covered) {
      expect(over.at(-1) ?? Number.NaN).toBeGreaterThan(under.at(-1)!);
    }
  });

  test("rectus has bellies and three intersections", () => {
    const names = partsOf("rectus-abdominis").map((part) => part.part);
    expect(names.filter((name) => name.startsWith("intersection"))).toHaveLength(3);
  });
});

describe("intercostals", () => {
  /** How much farther forward the fibre in the middle ends than it begins, millimetres. */
  const forward = (sheet: MuscleSheet): number =>
    1000 *
    (pointAt(sheet, { u: 0.5, v: 1, depth: 0.5 })[2] -
      pointAt(sheet, { u: 0.5, v: 0, depth: 0.5 })[2]);

  test("external fibres run down and forward, internal ones down and backward against them", () => {
    for (const rib of [3, 4, 5, 6, 7]) {
      const [outer, inner] = ["external", "internal"].map((layer) => {
        const sheet = partsOf("intercostals").find((part) => part.part === `${layer}-${rib}`);
        if (!sheet) throw new Error(`no ${layer}-${rib}`);
        return sheet;
      });
      expect(forward(outer!)).toBeGreaterThan(forward(inner!) + 8);
    }
  });
});

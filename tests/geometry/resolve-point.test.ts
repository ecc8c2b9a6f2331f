import { describe, expect, it } from "vitest";
import { asId, type LandmarkId } from "../../src/core/anatomy/ids.ts";
import type { Vec3 } from "../../src/core/geometry/vec3.ts";
import { createLandmarkIndex, type LandmarkRecord } from "../../src/core/skin/landmark.ts";
import { mirrorPoint, resolvePoint, skinOfLandmark } from "../../src/core/skin/resolve-point.ts";
import { createSkinIndex } from "../../src/core/skin/skin-index.ts";
import { rodBody } from "../support/shapes.ts";

/** A trunk (radius 90 mm) with an arm (radius 30 mm) hanging 20 mm beside it on either side. */
const skin = createSkinIndex(
  rodBody(
    [
      { from: [0, 0, 0], to: [0, 300, 0], radius: 90 },
      { from: [-140, 0, 0], to: [-140, 250, 0], radius: 30 },
      { from: [140, 0, 0], to: [140, 250, 0], radius: 30 },
      { from: [-140, 280, 0], to: [140, 280, 0], radius: 30 },
    ],
    8,
  ),
);
const record = (id: string, side: "right" | "midline", boneMm: Vec3): LandmarkRecord => ({
  id: asId<LandmarkId>(id),
  side,
  boneMm,
  surfaceMm: null,
  how: "made up",
  confidence: "normal",
});
const landmarks = createLandmarkIndex([
  record("spine", "midline", [0, 150, -40]),
  record("rib", "right", [-60, 150, 0]),
  record("elbow", "right", [-140, 120, 0]),
]);
const resolve = (spec: Parameters<typeof resolvePoint>[0]): Vec3 => {
  const found = resolvePoint(spec, skin, landmarks);
  if (!found.ok) throw new Error(found.problem);
  return found.value.position;
};

describe("a point said in landmarks", () => {
  it("[S1] cast to the side it comes out of the trunk and does not jump to the arm", () => {
    expect(resolve({ mix: [["rib", "right", 1]], toward: "right" })[0]).toBeCloseTo(-0.09, 2);
    expect(resolve({ mix: [["elbow", "right", 1]], toward: "left" })[0]).toBeCloseTo(-0.11, 2);
  });

  it("[S1] mixes, offsets and directions work together", () => {
    const [x, y, z] = resolve({
      mix: [
        ["rib", "right", 3],
        ["rib", "left", 1],
      ],
      offsetMm: [0, 20, 0],
      toward: "posterior",
    });
    expect(x).toBeCloseTo(-0.03, 3);
    expect(y).toBeCloseTo(0.17, 3);
    expect(z).toBeCloseTo(-Math.sqrt(0.09 ** 2 - 0.03 ** 2), 2);
  });

  it("[S2] from just outside it goes back to the skin that faces that way", () => {
    const spec = { mix: [["rib", "right", 1]], offsetMm: [-45, 0, 0], toward: "right" } as const;
    expect(resolve(spec)[0]).toBeCloseTo(-0.09, 2);
  });

  it("[S1] a cast that would run the length of the body goes to the nearest skin instead", () => {
    const [x] = resolve({
      mix: [["spine", "midline", 1]],
      offsetMm: [0, 0, 40],
      toward: "inferior",
    });
    expect(Math.abs(x)).toBeLessThan(0.1);
    const long = rodBody([{ from: [0, 0, 0], to: [0, 600, 0], radius: 60 }], 10);
    const found = resolvePoint(
      { mix: [["top", "midline", 1]], toward: "inferior" },
      createSkinIndex(long),
      createLandmarkIndex([record("top", "midline", [0, 580, 30])]),
    );
    expect(found.ok && found.value.position[1]).toBeGreaterThan(0.5);
  });

  it("[S2] without a direction, and for plain coordinates, it is the nearest skin", () => {
    expect(resolve({ mix: [["rib", "right", 1]] })[0]).toBeCloseTo(-0.09, 2);
    expect(resolve([0, 0.15, 0.5])[2]).toBeCloseTo(0.09, 2);
  });

  it("[S4] the mirrored point lies at the mirrored place", () => {
    const spec = { mix: [["elbow", "right", 1]], offsetMm: [-5, 10, 4], toward: "right" } as const;
    const [a, b] = [resolve(spec), resolve(mirrorPoint(spec))];
    expect(b[0]).toBeCloseTo(-a[0], 3);
    expect(b[1]).toBeCloseTo(a[1], 3);
    expect(b[2]).toBeCloseTo(a[2], 3);
  });

  it("[S5] the skin of a midline landmark is on the mid-plane, even on a ridge or in a groove", () => {
    // Two rods side by side: the nearest skin to a point between them is off the mid-plane.
    const groove = createSkinIndex(
      rodBody(
        [
          { from: [-20, 0, 0], to: [-20, 100, 0], radius: 30 },
          { from: [20, 0, 0], to: [20, 100, 0], radius: 30 },
        ],
        5,
      ),
    );
    const index = createLandmarkIndex([record("keel", "midline", [0, 50, 12])]);
    const [keel] = index.all;
    expect(index.find("keel", "left")).toBe(keel);
    const place = skinOfLandmark(groove, keel!)!.position;
    expect(place[0]).toBe(0);
    expect(place[2]).toBeCloseTo(Math.sqrt(0.03 ** 2 - 0.02 ** 2), 2);
  });

  it("[S3] says what it does not know or cannot compute", () => {
    const ask = (spec: Parameters<typeof resolvePoint>[0]) => resolvePoint(spec, skin, landmarks);
    expect(ask({ mix: [["tail", "right", 1]] })).toMatchObject({ ok: false });
    expect(
      ask({
        mix: [
          ["rib", "right", 1],
          ["spine", "midline", -1],
        ],
      }),
    ).toMatchObject({ ok: false });
    expect(ask([0, Number.NaN, 0])).toMatchObject({ ok: false });
  });
});

import { describe, expect, test } from "vitest";
import {
  outerContour,
  simplifyContour,
  smoothPath,
} from "../../../models/steps/still/outline-path.ts";
import {
  type FlatView,
  facesEye,
  flatPixel,
  projectBody,
} from "../../../src/core/body/flat-body.ts";
import type { Vec3 } from "../../../src/core/geometry/vec3.ts";

/** A box from (-0.2, 0, -0.1) to (0.3, 1, 0.1), every face two triangles seen from outside. */
function box() {
  const corners: Vec3[] = [];
  for (const x of [-0.2, 0.3]) {
    for (const y of [0, 1]) for (const z of [-0.1, 0.1]) corners.push([x, y, z]);
  }
  const faces = [
    [0, 1, 3, 2],
    [4, 6, 7, 5],
    [0, 4, 5, 1],
    [2, 3, 7, 6],
    [0, 2, 6, 4],
    [1, 5, 7, 3],
  ];
  const index = faces.flatMap(([a = 0, b = 0, c = 0, d = 0]) => [a, b, c, a, c, d]);
  return {
    positions: Float32Array.from(corners.flat()),
    normals: Float32Array.from(corners.flatMap(([x, y, z]) => [x, y - 0.5, z])),
    index: Uint32Array.from(index),
  };
}

const STEP = 0.01;

function covered(view: FlatView): number {
  return projectBody(box(), view, STEP).vertex.filter((vertex) => vertex >= 0).length;
}

describe("the flat body", () => {
  test("covers as many pixels as the shape is large", () => {
    expect(covered("front")).toBeGreaterThan(0.97 * 50 * 100);
    expect(covered("front")).toBeLessThan(1.05 * 51 * 101);
    expect(covered("left")).toBeGreaterThan(0.97 * 20 * 100);
    expect(covered("left")).toBeLessThan(1.05 * 21 * 101);
  });

  test("shows the side that faces the eye", () => {
    const { positions } = box();
    for (const [view, axis, sign] of [
      ["front", 2, 1],
      ["back", 2, -1],
      ["left", 0, 1],
      ["right", 0, -1],
    ] as const) {
      const flat = projectBody(box(), view, STEP);
      const seen = [...flat.vertex].filter((vertex) => vertex >= 0);
      const middle = axis === 0 ? 0.05 : 0;
      expect(seen.every((v) => sign * ((positions[3 * v + axis] ?? 0) - middle) > 0)).toBe(true);
    }
  });

  test("puts the body's left on the picture's right from the front, on its left from behind", () => {
    const front = projectBody(box(), "front", STEP);
    const back = projectBody(box(), "back", STEP);
    expect(flatPixel(front, [0.3, 0.5, 0])[0]).toBeGreaterThan(flatPixel(front, [-0.2, 0.5, 0])[0]);
    expect(flatPixel(back, [0.3, 0.5, 0])[0]).toBeLessThan(flatPixel(back, [-0.2, 0.5, 0])[0]);
    expect(facesEye("right", [-1, 0, 0])).toBe(1);
    expect(facesEye("front", [0, 0, -1])).toBe(-1);
  });

  test("is empty for an empty skin", () => {
    const none = {
      positions: new Float32Array(),
      normals: new Float32Array(),
      index: new Uint32Array(),
    };
    expect(projectBody(none, "front", STEP).vertex.every((vertex) => vertex < 0)).toBe(true);
  });
});

describe("the outline of the still", () => {
  const flat = projectBody(box(), "front", STEP);

  test("runs once round a box and simplifies to its corners", () => {
    const contour = outerContour(flat);
    expect(contour.length).toBeGreaterThan(290);
    expect(contour.length).toBeLessThan(310);
    expect(simplifyContour(contour, 1.2).length).toBeLessThanOrEqual(6);
  });

  test("is a closed path, or nothing for nothing", () => {
    expect(smoothPath(simplifyContour(outerContour(flat), 0.5))).toMatch(/^M.*Z$/);
    expect(smoothPath([])).toBe("");
  });
});

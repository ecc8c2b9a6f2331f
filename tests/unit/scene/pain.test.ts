import { describe, expect, it } from "vitest";
import type { SkinLayer } from "../../../src/core/body/body.ts";
import {
  clearPattern,
  createPainWeights,
  drawMarked,
  drawPattern,
} from "../../../src/scene/pain-zones/pain-weights.ts";
import { STIPPLE_SPACINGS, scatterStipple } from "../../../src/scene/pain-zones/scatter-stipple.ts";

const N = 25;
const STEP = 0.005;

/** A flat square of skin, 12 cm wide, facing +Z. */
function flatSkin(): SkinLayer {
  const positions: number[] = [];
  const index: number[] = [];
  for (let j = 0; j < N; j++) for (let i = 0; i < N; i++) positions.push(i * STEP, j * STEP, 0);
  for (let j = 0; j + 1 < N; j++) {
    for (let i = 0; i + 1 < N; i++) {
      const a = j * N + i;
      index.push(a, a + 1, a + N, a + 1, a + N + 1, a + N);
    }
  }
  const vertices = N * N;
  return {
    positions: Float32Array.from(positions),
    normals: Float32Array.from({ length: 3 * vertices }, (_, k) => (k % 3 === 2 ? 1 : 0)),
    index: Uint32Array.from(index),
    structure: new Uint16Array(vertices),
    occlusion: new Uint8Array(vertices).fill(255),
    mirror: new Uint32Array(vertices),
    region: new Uint16Array(vertices),
  };
}
const SKIN = flatSkin();
const zone = (vertices: number[], weight: number) => ({
  vertices: Uint32Array.from(vertices),
  weights: new Uint8Array(vertices.length).fill(weight),
});
const rows = (from: number, to: number) =>
  Array.from({ length: (to - from) * N }, (_, k) => from * N + k);

describe("pain weights", () => {
  it("writes both zones and lets pain arrive later farther from the point", () => {
    const weights = createPainWeights(N * N);
    drawPattern(
      weights,
      SKIN,
      { essential: zone([0, 5], 200), spillover: zone([24], 90) },
      [0, 0, 0],
    );
    expect([...weights.bytes.slice(0, 3)]).toEqual([200, 0, 0]);
    const arrival = (v: number) => weights.bytes[4 * v + 2] ?? 0;
    expect(arrival(5)).toBeGreaterThan(arrival(0));
    expect(arrival(24)).toBeGreaterThan(arrival(5));
    expect(arrival(24)).toBeLessThan(235);
    expect(weights.bytes[4 * 24 + 1]).toBe(90);
  });

  it("takes a pattern off without a trace and leaves marked regions", () => {
    const weights = createPainWeights(N * N);
    const marked = new Uint8Array(N * N);
    marked[7] = 200;
    drawMarked(weights, marked);
    expect(weights.bytes[4 * 7 + 3]).toBe(200);
    const before = weights.bytes.slice();
    drawPattern(weights, SKIN, { essential: zone([7, 8], 255), spillover: zone([], 0) }, [0, 0, 0]);
    expect(weights.bytes).not.toEqual(before);
    clearPattern(weights);
    expect(weights.bytes).toEqual(before);
    drawMarked(weights, null);
    expect(weights.bytes.every((byte) => byte === 0)).toBe(true);
  });
});

describe("stipple", () => {
  const weights = createPainWeights(N * N);
  drawPattern(
    weights,
    SKIN,
    { essential: zone(rows(0, 6), 255), spillover: zone(rows(0, 18), 255) },
    [0, 0, 0],
  );
  const stipple = scatterStipple(SKIN, weights.bytes);
  const at = (i: number, k: number) => stipple.places[4 * i + k] ?? Number.NaN;

  it("dots the spillover zone only, and not under the essential one", () => {
    expect(stipple.count).toBeGreaterThan(150);
    for (let i = 0; i < stipple.count; i++) {
      expect(at(i, 1)).toBeGreaterThan(5 * STEP);
      expect(at(i, 1)).toBeLessThan(18 * STEP);
    }
  });

  it("keeps every spacing it promises, and leaves no hole", () => {
    for (const spacing of STIPPLE_SPACINGS) {
      const kept = Array.from({ length: stipple.count }, (_, i) => i).filter(
        (i) => at(i, 3) >= spacing - 1e-6,
      );
      const gap = (x: number, y: number, self: number) =>
        Math.min(
          ...kept.filter((i) => i !== self).map((i) => Math.hypot(at(i, 0) - x, at(i, 1) - y)),
        );
      for (const i of kept) expect(gap(at(i, 0), at(i, 1), i)).toBeGreaterThan(spacing * 0.999);
      for (let y = 7; y < 17; y++) {
        for (let x = 1; x < 23; x++)
          expect(gap(x * STEP, y * STEP, -1)).toBeLessThan(spacing * 1.25);
      }
    }
  });

  it("is the same every time and empty without a zone", () => {
    expect(scatterStipple(SKIN, weights.bytes)).toEqual(stipple);
    expect(scatterStipple(SKIN, new Uint8Array(4 * N * N)).count).toBe(0);
  });
});

import { BufferGeometry } from "three";
import { describe, expect, it } from "vitest";
import type { SkinLayer } from "../../../src/core/body/body.ts";
import { zoneMiddles } from "../../../src/core/pain/index.ts";
import { createCompareWeights } from "../../../src/scene/pain-zones/compare-weights.ts";
import {
  GLYPH_SPACINGS,
  scatterGlyphs,
  spreadZones,
} from "../../../src/scene/pain-zones/scatter-glyphs.ts";
import { spreadBadges } from "../../../src/scene/pain-zones/spread-badges.ts";
import { acrossStrokes } from "../../../src/scene/pain-zones/stroke-direction.ts";

const N = 41;
const STEP = 0.005;

/** A flat square of skin, 20 cm wide, facing along one axis. */
function flatSkin(faces: "front" | "right" = "front"): SkinLayer {
  const positions: number[] = [];
  const index: number[] = [];
  for (let j = 0; j < N; j++) {
    for (let i = 0; i < N; i++) {
      if (faces === "front") positions.push(i * STEP, j * STEP, 0);
      else positions.push(0, j * STEP, i * STEP);
    }
  }
  for (let j = 0; j + 1 < N; j++) {
    for (let i = 0; i + 1 < N; i++) {
      const a = j * N + i;
      index.push(a, a + 1, a + N, a + 1, a + N + 1, a + N);
    }
  }
  const vertices = N * N;
  const normal = faces === "front" ? [0, 0, 1] : [-1, 0, 0];
  return {
    positions: Float32Array.from(positions),
    normals: Float32Array.from({ length: 3 * vertices }, (_, k) => normal[k % 3] ?? 0),
    index: Uint32Array.from(index),
    structure: new Uint16Array(vertices),
    occlusion: new Uint8Array(vertices).fill(255),
    mirror: new Uint32Array(vertices),
    region: new Uint16Array(vertices),
  };
}
const SKIN = flatSkin();

/** All vertices of some columns and rows, with one weight. */
function block(columns: readonly [number, number], rows: readonly [number, number], weight = 255) {
  const vertices: number[] = [];
  for (let j = rows[0]; j < rows[1]; j++) {
    for (let i = columns[0]; i < columns[1]; i++) vertices.push(j * N + i);
  }
  return {
    vertices: Uint32Array.from(vertices),
    weights: new Uint8Array(vertices.length).fill(weight),
  };
}
const NOTHING = block([0, 0], [0, 0]);

describe("weights of compared patterns", () => {
  const geometry = new BufferGeometry();
  const weights = createCompareWeights(geometry, N * N);
  const bytes = (name: string) => [...(geometry.getAttribute(name).array as Uint8Array)];
  const sum = () =>
    ["aCompareEssential", "aCompareSpillover", "aCompareFifth"]
      .flatMap(bytes)
      .reduce((total, byte) => total + byte, 0);

  it("keep each place to itself and leave no trace", () => {
    weights.put(1, { essential: block([0, 3], [0, 1], 200), spillover: block([2, 4], [0, 1], 90) });
    weights.put(4, { essential: block([0, 1], [0, 1], 130), spillover: block([1, 2], [0, 1], 70) });
    expect(bytes("aCompareEssential").slice(0, 8)).toEqual([0, 200, 0, 0, 0, 200, 0, 0]);
    expect(bytes("aCompareSpillover").slice(8, 16)).toEqual([0, 90, 0, 0, 0, 90, 0, 0]);
    expect(bytes("aCompareFifth").slice(0, 8)).toEqual([130, 0, 0, 0, 0, 70, 0, 0]);
    weights.put(1, { essential: block([5, 6], [0, 1], 10), spillover: NOTHING });
    expect(sum()).toBe(10 + 130 + 70);
    weights.put(1, null);
    weights.put(4, null);
    expect(sum()).toBe(0);
  });
});

describe("glyphs", () => {
  const two = [
    spreadZones(1, { essential: block([0, 25], [0, 41]), spillover: NOTHING }, N * N),
    spreadZones(
      2,
      { essential: block([15, 30], [0, 41]), spillover: block([15, 41], [0, 41]) },
      N * N,
    ),
  ];
  const glyphs = scatterGlyphs(SKIN, two);
  const all = Array.from({ length: glyphs.count }, (_, i) => ({
    x: glyphs.places[4 * i] ?? 0,
    y: glyphs.places[4 * i + 1] ?? 0,
    spacing: glyphs.places[4 * i + 3] ?? 0,
    of: glyphs.normals[4 * i + 3] ?? 0,
  }));

  it("stay in their own zones, and are marked where only some feel it", () => {
    expect(all.length).toBeGreaterThan(200);
    for (const { x, of } of all) {
      const column = x / STEP;
      if (of === 1) expect(column).toBeLessThan(25);
      else if (of === 2) expect(Math.abs(column - 22)).toBeLessThan(8);
      else {
        expect(of).toBe(2.5);
        expect(column).toBeGreaterThan(29);
      }
    }
    expect(new Set(all.map(({ of }) => of))).toEqual(new Set([1, 2, 2.5]));
  });

  it("never touch, at any spacing, whichever pattern they belong to", () => {
    for (const spacing of GLYPH_SPACINGS) {
      const kept = all.filter((one) => one.spacing >= spacing - 1e-9);
      expect(kept.length).toBeGreaterThan(20);
      for (const [i, one] of kept.entries()) {
        for (const other of kept.slice(i + 1)) {
          expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(0.999 * spacing);
        }
      }
    }
  });

  it("take turns where patterns overlap", () => {
    const shared = all.filter(({ x }) => x > 16 * STEP && x < 24 * STEP);
    const first = shared.filter(({ of }) => of === 1).length / shared.length;
    expect(shared.length).toBeGreaterThan(50);
    expect(first).toBeGreaterThan(0.35);
    expect(first).toBeLessThan(0.65);
  });

  it("are the same every time, and none without a pattern", () => {
    expect(scatterGlyphs(SKIN, two)).toEqual(glyphs);
    expect(scatterGlyphs(SKIN, []).count).toBe(0);
  });
});

describe("strokes", () => {
  it("run level or rise at half a right angle, whichever way the skin faces", () => {
    for (const faces of ["front", "right"] as const) {
      const zone = block([5, 30], [5, 30]);
      const skin = flatSkin(faces);
      const [, lines] = acrossStrokes(skin, zone, "lines");
      expect(Math.abs(lines)).toBeCloseTo(1, 5);
      const [, rise] = acrossStrokes(skin, zone, "hatch");
      expect(Math.abs(rise)).toBeCloseTo(Math.SQRT1_2, 5);
      expect(Math.hypot(...acrossStrokes(skin, zone, "hatch"))).toBeCloseTo(1, 5);
    }
  });

  it("have a direction even for no zone", () => {
    expect(Math.hypot(...acrossStrokes(SKIN, NOTHING, "hatch"))).toBeCloseTo(1, 5);
  });
});

describe("middles of zones", () => {
  it("lie at the widest place of each patch; small patches have none", () => {
    const patches = [block([2, 12], [2, 12]), block([20, 40], [20, 40]), block([2, 3], [39, 40])];
    const zone = {
      vertices: Uint32Array.from(patches.flatMap(({ vertices }) => [...vertices])),
      weights: Uint8Array.from(patches.flatMap(({ weights }) => [...weights])),
    };
    const middles = zoneMiddles(SKIN, zone);
    expect(middles).toHaveLength(2);
    const [large, small] = middles.map(({ positionModel }) => positionModel);
    expect(
      Math.hypot((large?.[0] ?? 0) - 29.5 * STEP, (large?.[1] ?? 0) - 29.5 * STEP),
    ).toBeLessThan(1.5 * STEP);
    expect(Math.hypot((small?.[0] ?? 0) - 6.5 * STEP, (small?.[1] ?? 0) - 6.5 * STEP)).toBeLessThan(
      1.5 * STEP,
    );
    for (const { positionModel } of middles[0]?.others ?? []) {
      expect(positionModel[0]).toBeGreaterThan(19 * STEP);
    }
    expect(middles[0]?.others.length).toBeGreaterThan(2);
    expect(zoneMiddles(SKIN, NOTHING)).toEqual([]);
  });
});

describe("letters", () => {
  it("part when they would lie on one another, and stay where they can", () => {
    const wishes = [
      { x: 100, y: 100 },
      { x: 100, y: 100 },
      { x: 104, y: 101 },
      { x: 300, y: 100 },
    ];
    const places = spreadBadges(wishes, 24);
    for (const [i, one] of places.entries()) {
      for (const other of places.slice(i + 1)) {
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(22);
      }
    }
    expect(places[3]).toEqual(wishes[3]);
    expect(spreadBadges([], 24)).toEqual([]);
  });
});

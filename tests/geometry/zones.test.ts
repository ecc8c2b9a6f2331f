import { describe, expect, it } from "vitest";
import { createZoneRasteriser, type ZoneGround } from "../../models/steps/zones/rasterise-zone.ts";
import { at, type Vec3 } from "../../src/core/geometry/vec3.ts";
import { zoneArea } from "../../src/core/pain/zone-area.ts";
import type { ZoneSpec } from "../../src/core/pain/zone-spec.ts";
import type { ZoneWeights } from "../../src/core/pain/zones.ts";
import { rodBody, tube } from "../support/shapes.ts";
import { groundOf, region } from "../support/zone-ground.ts";

/** A palm with three fingers, 4 mm apart. Fingers along y, the palm's face towards +z. */
const HAND = rodBody(
  [-18, 0, 18].flatMap((x) => [
    { from: [x, 0, 0] as const, to: [x, 70, 0] as const, radius: 7 },
    { from: [x, -30, 0] as const, to: [x, 0, 0] as const, radius: 11 },
  ]),
  2.5,
);
const hand = groundOf(HAND, [
  region("palm", true, [{ path: [[0, -0.02, 0.011]] }, { path: [[0, -0.02, -0.011]] }]),
  region("outer-finger", false, [
    { path: [[-0.018, 0.05, 0.007]] },
    { path: [[-0.018, 0.05, -0.007]] },
  ]),
  region("middle-finger", true, [{ path: [[0, 0.05, 0.007]] }, { path: [[0, 0.05, -0.007]] }]),
]);

function draw(ground: ZoneGround, spec: ZoneSpec): ZoneWeights {
  const { weights, problems } = createZoneRasteriser(ground).rasterise(spec);
  expect(problems).toEqual([]);
  return weights;
}

function places(ground: ZoneGround, zone: ZoneWeights): Vec3[] {
  return Array.from(zone.vertices, (v) => at(ground.geodesics.skin.surface.positions, v));
}

describe("strokes", () => {
  it("[Z1] a stroke along one finger never touches another", () => {
    const zone = draw(hand, {
      parts: [
        {
          kind: "stroke",
          path: [
            [0.018, 0.03, 0.007],
            [0.018, 0.06, 0.007],
          ],
          radiusMm: 9,
        },
      ],
    });
    const found = places(hand, zone);
    expect(found.length).toBeGreaterThan(80);
    expect(Math.min(...found.map(([x]) => x))).toBeGreaterThan(0.009);
  });

  it("[Z2] a stroke on the front of a finger leaves its back alone", () => {
    const zone = draw(hand, {
      parts: [{ kind: "stroke", path: [[0.018, 0.05, 0.007]], radiusMm: 20 }],
    });
    const back = places(hand, zone).filter(([, y, z]) => z < -0.004 && y < 0.06);
    expect(zone.vertices.length).toBeGreaterThan(80);
    expect(back).toEqual([]);
  });

  it("[Z3] a disc has the area of a disc, 255 in the middle, and 128 at its radius", () => {
    const ground = groundOf(tube(0.08, 0.5, 90, 96), []);
    const zone = draw(ground, {
      parts: [{ kind: "stroke", path: [[0, 0.25, 0.08]], radiusMm: 30 }],
    });
    const area = zoneArea(zone, ground.geodesics.skin.areas);
    expect(area * 1e4).toBeGreaterThan(0.95 * Math.PI * 9);
    expect(area * 1e4).toBeLessThan(1.05 * Math.PI * 9);
    places(ground, zone).forEach(([x, y, z], i) => {
      const d = Math.hypot(0.08 * Math.atan2(x, z), y - 0.25);
      if (d < 0.019) expect(zone.weights[i]).toBe(255);
      if (Math.abs(d - 0.03) < 0.0003) expect(Math.abs(zone.weights[i]! - 128)).toBeLessThan(16);
      expect(d).toBeLessThan(0.042);
    });
  });

  it("a tapering stroke is wider where its radius is larger", () => {
    const ground = groundOf(tube(0.08, 0.5, 90, 96), []);
    const zone = draw(ground, {
      parts: [
        {
          kind: "stroke",
          path: [
            [0, 0.1, 0.08],
            [0, 0.4, 0.08],
          ],
          radiusMm: [12, 36],
        },
      ],
    });
    const widthAt = (height: number): number =>
      Math.max(
        ...places(ground, zone)
          .filter(([, y], i) => Math.abs(y - height) < 0.006 && zone.weights[i]! >= 128)
          .map(([x, , z]) => 0.08 * Math.abs(Math.atan2(x, z))),
      );
    expect(widthAt(0.15)).toBeCloseTo(0.016, 2);
    expect(widthAt(0.35)).toBeCloseTo(0.032, 2);
    expect(widthAt(0.35)).toBeGreaterThan(1.6 * widthAt(0.15));
  });
});

describe("patches", () => {
  const ground = groundOf(tube(0.08, 0.5, 90, 96), []);
  const on = (angle: number, y: number): Vec3 => [
    0.08 * Math.sin(angle),
    y,
    0.08 * Math.cos(angle),
  ];
  const outline = [on(-0.5, 0.15), on(0.5, 0.15), on(0.5, 0.3), on(-0.5, 0.3)];

  for (const [name, order] of [
    ["one way round", outline],
    ["the other way round", [...outline].reverse()],
  ] as const) {
    it(`[Z4] has the area inside its outline, ${name}`, () => {
      const zone = draw(ground, { parts: [{ kind: "patch", outline: order, softMm: 4 }] });
      const area = zoneArea(zone, ground.geodesics.skin.areas);
      expect(area).toBeGreaterThan(0.95 * 0.08 * 0.15);
      expect(area).toBeLessThan(1.05 * 0.08 * 0.15);
    });
  }

  it("reaches no further out than its soft rim", () => {
    const zone = draw(ground, { parts: [{ kind: "patch", outline, softMm: 6 }] });
    for (const [x, y, z] of places(ground, zone)) {
      expect(Math.abs(Math.atan2(x, z))).toBeLessThan(0.5 + 0.0075 / 0.08);
      expect(y).toBeGreaterThan(0.15 - 0.0075);
      expect(y).toBeLessThan(0.3 + 0.0075);
    }
  });
});

describe("regions and limits", () => {
  it("a region part covers its region up to its border", () => {
    const zone = draw(hand, { parts: [{ kind: "region", region: "palm", side: "midline" }] });
    const core = Array.from(zone.vertices).filter((_, i) => zone.weights[i]! > 140);
    expect(core.length).toBeGreaterThan(100);
    expect(core.every((v) => hand.region[v] === 0)).toBe(true);
  });

  it("[Z5] `not` keeps a zone out of a region, `only` inside", () => {
    const stroke = {
      kind: "stroke",
      path: [
        [0.018, -0.02, 0.011],
        [0.018, 0.05, 0.007],
      ],
      radiusMm: 12,
    } as const;
    const free = draw(hand, { parts: [stroke] });
    const without = draw(hand, { parts: [stroke], not: ["palm"] });
    const within = draw(hand, { parts: [stroke], only: ["palm"] });
    const count = (zone: ZoneWeights, index: number): number =>
      Array.from(zone.vertices).filter((v) => hand.region[v] === index).length;
    expect(count(free, 0)).toBeGreaterThan(50);
    expect(count(free, 1)).toBeGreaterThan(50);
    expect(count(without, 0)).toBe(0);
    expect(count(without, 1)).toBeGreaterThan(50);
    expect(count(within, 1)).toBe(0);
    expect(count(within, 0)).toBeGreaterThan(50);
  });

  it("[S3] says what it cannot draw", () => {
    const { weights, problems } = createZoneRasteriser(hand).rasterise({
      parts: [
        { kind: "region", region: "tail", side: "right" },
        { kind: "stroke", path: [{ mix: [["horn", "right", 1]] }], radiusMm: 10 },
      ],
      not: ["wing"],
    });
    expect(weights.vertices.length).toBe(0);
    expect(problems.join(" ")).toMatch(/tail.*horn.*wing.*covers no skin/s);
  });
});

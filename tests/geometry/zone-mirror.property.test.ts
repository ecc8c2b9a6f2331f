import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createZoneRasteriser } from "../../models/steps/zones/rasterise-zone.ts";
import type { Vec3 } from "../../src/core/geometry/vec3.ts";
import { mirrorZone } from "../../src/core/pain/mirror-zone.ts";
import type { ZonePart } from "../../src/core/pain/zone-spec.ts";
import { mirrorPoint } from "../../src/core/skin/resolve-point.ts";
import { mirroredEgg } from "../support/shapes.ts";
import { groundOf, region } from "../support/zone-ground.ts";

const SEED = 20261120;
const { surface, mirror } = mirroredEgg(30, 80);
const ground = groundOf(
  surface,
  [
    region("top", true, [{ path: [[0, 0.13, 0]] }]),
    region("side", false, [{ path: [[-0.1, 0, 0]] }]),
    region("front", false, [{ path: [[-0.04, 0, 0.08]] }]),
    region("back", false, [{ path: [[-0.04, 0, -0.08]] }]),
    region("base", true, [{ path: [[0, -0.13, 0]] }]),
  ],
  mirror,
);
const rasteriser = createZoneRasteriser(ground);

/** A place on the egg, well off its poles. */
const place = fc
  .tuple(fc.integer({ min: -170, max: 170 }), fc.integer({ min: -70, max: 70 }))
  .map(([turn, rise]): Vec3 => {
    const [a, b] = [(turn * Math.PI) / 180, (rise * Math.PI) / 180];
    return [0.1 * Math.sin(a) * Math.cos(b), 0.13 * Math.sin(b), 0.08 * Math.cos(a) * Math.cos(b)];
  });

const part: fc.Arbitrary<ZonePart> = fc.oneof(
  fc.record({
    kind: fc.constant("stroke" as const),
    path: fc.array(place, { minLength: 1, maxLength: 3 }),
    radiusMm: fc.integer({ min: 8, max: 30 }),
  }),
  fc.record({
    kind: fc.constant("region" as const),
    region: fc.constantFrom("top", "side", "front"),
    side: fc.constantFrom("left" as const, "right" as const),
  }),
);

function mirrored(one: ZonePart): ZonePart {
  switch (one.kind) {
    case "stroke":
      return { ...one, path: one.path.map(mirrorPoint) };
    case "patch":
      return { ...one, outline: one.outline.map(mirrorPoint) };
    case "region":
      return { ...one, side: one.side === "left" ? "right" : "left" };
  }
}

describe("the two halves of the body", () => {
  it("[Z6] the zone of a mirrored pattern is the mirrored zone", () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 2 }), (parts) => {
        const here = mirrorZone(rasteriser.rasterise({ parts }).weights, mirror);
        const there = rasteriser.rasterise({ parts: parts.map(mirrored) }).weights;
        const weights = new Map(Array.from(there.vertices, (v, i) => [v, there.weights[i]!]));
        expect(here.vertices.length).toBeGreaterThan(0);
        expect(here.vertices.every((v, i, all) => i === 0 || v > all[i - 1]!)).toBe(true);
        // Equal up to the order in which equal ways are found.
        let worst = 0;
        here.vertices.forEach((v, i) => {
          worst = Math.max(worst, Math.abs(here.weights[i]! - (weights.get(v) ?? 0)));
          weights.delete(v);
        });
        for (const left of weights.values()) worst = Math.max(worst, left);
        expect(worst).toBeLessThan(12);
      }),
      { seed: SEED, numRuns: 40 },
    );
  });

  it("[S4] regions of twins are the same", () => {
    expect(new Set(ground.region).size).toBe(5);
    expect(Array.from(mirror, (w) => ground.region[w])).toEqual([...ground.region]);
  });
});

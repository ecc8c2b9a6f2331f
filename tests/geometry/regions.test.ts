import { describe, expect, it } from "vitest";
import { readLandmarks } from "../../models/steps/zones/read-landmarks.ts";
import { readPatterns } from "../../models/steps/zones/read-patterns.ts";
import { readRegions } from "../../models/steps/zones/read-regions.ts";
import { joinIslands, smoothLabels } from "../../models/steps/zones/tidy-labels.ts";
import type { PointSpec } from "../../src/core/geometry/point-spec.ts";
import { at } from "../../src/core/geometry/vec3.ts";
import { createLandmarkIndex } from "../../src/core/skin/landmark.ts";
import { mixLandmarks } from "../../src/core/skin/resolve-point.ts";
import { createSkinIndex } from "../../src/core/skin/skin-index.ts";
import { tube } from "../support/shapes.ts";
import { groundOf, region } from "../support/zone-ground.ts";

describe("classifying the skin", () => {
  const surface = tube(0.05, 0.4, 48, 72);

  it("[S6] a region is what lies nearer to its seed than to any other, by its own pace", () => {
    const ground = groundOf(surface, [
      region("low", true, [
        {
          path: [
            [0, 0, 0.05],
            [0.05, 0, 0],
            [0, 0, -0.05],
            [-0.05, 0, 0],
            [0, 0, 0.05],
          ],
        },
      ]),
      region("high", true, [
        {
          path: [
            [0, 0.4, 0.05],
            [0.05, 0.4, 0],
            [0, 0.4, -0.05],
            [-0.05, 0.4, 0],
            [0, 0.4, 0.05],
          ],
          weight: 3,
        },
      ]),
    ]);
    const wrong = Array.from(ground.region).filter((r, v) => {
      const y = at(surface.positions, v)[1];
      return Math.abs(y - 0.1) > 0.012 && (y < 0.1 ? 0 : 1) !== r;
    });
    expect(wrong.length).toBe(0);
  });

  it("[S6] an island goes to its surroundings, the largest piece stays", () => {
    const skin = createSkinIndex(surface);
    const labels = Uint16Array.from({ length: surface.positions.length / 3 }, (_, v) => {
      const [x, y, z] = at(surface.positions, v);
      // A band at the top, and an island far from it.
      return y > 0.3 || (y > 0.1 && y < 0.14 && z > 0.03 && Math.abs(x) < 0.03) ? 1 : 0;
    });
    expect(labels.some((l, v) => l === 1 && at(surface.positions, v)[1] < 0.2)).toBe(true);
    const out = joinIslands(skin, labels, [{ midline: true }, { midline: true }]);
    expect(Array.from(out)).toEqual(
      Array.from(labels, (l, v) => (at(surface.positions, v)[1] < 0.2 ? 0 : l)),
    );
  });

  it("smoothing takes a single stray vertex away and leaves a straight border alone", () => {
    const { topology } = createSkinIndex(surface);
    const straight = Uint16Array.from({ length: topology.vertexCount }, (_, v) =>
      at(surface.positions, v)[1] > 0.2 ? 1 : 0,
    );
    const stray = straight.slice();
    stray[10 * 48] = 1;
    expect(Array.from(smoothLabels(topology, straight, 3))).toEqual(Array.from(straight));
    expect(Array.from(smoothLabels(topology, stray, 3))).toEqual(Array.from(straight));
  });
});

describe("the regions, landmarks and patterns of the repository", () => {
  const landmarks = createLandmarkIndex(readLandmarks());
  const regions = readRegions();
  const pointsOf = (spec: ReturnType<typeof readPatterns>[number]): PointSpec[] =>
    [spec.pattern.essential, spec.pattern.spillover].flatMap((zone) =>
      (zone?.parts ?? []).flatMap((part) =>
        part.kind === "stroke" ? part.path : part.kind === "patch" ? part.outline : [],
      ),
    );

  it("each region has an id of its own and a seed whose landmarks exist", () => {
    expect(regions.length).toBeGreaterThan(110);
    expect(new Set(regions.map((r) => r.id)).size).toBe(regions.length);
    for (const { id, seeds } of regions) {
      expect(seeds.length, id).toBeGreaterThan(0);
      for (const spec of seeds.flatMap((seed) => seed.path)) {
        if ("mix" in spec) expect(mixLandmarks(spec, landmarks), id).toMatchObject({ ok: true });
      }
    }
  });

  it("patterns name landmarks and regions that exist", () => {
    const known = new Set<string>(regions.map((r) => r.id));
    for (const record of readPatterns()) {
      for (const spec of pointsOf(record)) {
        if ("mix" in spec)
          expect(mixLandmarks(spec, landmarks), record.id).toMatchObject({ ok: true });
      }
      for (const zone of [record.pattern.essential, record.pattern.spillover]) {
        for (const name of [...(zone?.only ?? []), ...(zone?.not ?? [])]) {
          expect(known.has(name), `${record.id}: ${name}`).toBe(true);
        }
      }
    }
  });

  it("landmarks lie on the right or in the middle, in or on the body", () => {
    const records = readLandmarks();
    expect(records.length).toBeGreaterThan(200);
    expect(new Set(records.map((r) => r.id)).size).toBe(records.length);
    for (const { id, side, boneMm, surfaceMm } of records) {
      const place = boneMm ?? surfaceMm;
      expect(boneMm === null, id).not.toBe(surfaceMm === null);
      const [x, y, z] = place ?? [0, 0, 0];
      if (side === "midline") expect(x, id).toBe(0);
      else expect(x, id).toBeLessThan(-5);
      expect(x, id).toBeGreaterThan(-350);
      expect(y, id).toBeGreaterThan(-20);
      expect(y, id).toBeLessThan(1660);
      expect(Math.abs(z - 100), id).toBeLessThan(150);
    }
  });
});

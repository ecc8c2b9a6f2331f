import { existsSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { loadEngine } from "../../../src/cli/load-engine.ts";
import type { HeadlessEngine } from "../../../src/core/query/headless.ts";
import { GUIDES, VIGNETTES } from "../../bench/ranking/guides/index.ts";
import {
  bothSides,
  measureRegion,
  measureVignette,
  rankedPlaces,
} from "../../bench/ranking/guides/measure.ts";

const mean = (values: readonly number[]) => values.reduce((sum, x) => sum + x, 0) / values.length;

describe("published guides", () => {
  let engine: HeadlessEngine;
  beforeAll(async () => {
    engine = await loadEngine();
  });

  it("name muscles, groups and sources that exist, each once a region", () => {
    const known = (id: string) =>
      engine.knowledge.muscle(id) !== undefined || engine.knowledge.muscleGroup(id) !== undefined;
    const named = GUIDES.flatMap(({ id, first, further }) =>
      [...first, ...further].map((muscle) => `${id}: ${muscle}`),
    );
    expect(new Set(named).size).toBe(named.length);
    expect(named.filter((one) => !known(one.split(": ")[1] ?? ""))).toEqual([]);
    expect(VIGNETTES.flatMap((one) => one.expected).filter((id) => !known(id))).toEqual([]);
    const sources = new Set([...GUIDES, ...VIGNETTES].flatMap((one) => one.sources));
    expect(sources.size).toBeGreaterThan(30);
    expect([...sources].filter((id) => !existsSync(`data/sources/${id}.json`))).toEqual([]);
    expect(new Set(GUIDES.map(({ id }) => id)).size).toBe(GUIDES.length);
    expect(GUIDES.length).toBeGreaterThanOrEqual(60);
    expect(VIGNETTES.length).toBeGreaterThanOrEqual(25);
  });

  it("are clicked where they are meant, on both sides", () => {
    const astray = GUIDES.flatMap((region) =>
      region.clicks.flatMap(bothSides).flatMap((click) => {
        const found = engine.locate(click);
        const at = found.ok ? found.value.region.id : "nowhere";
        return region.skin.includes(at) ? [] : [`${region.id} at ${at}`];
      }),
    );
    expect(astray).toEqual([]);
  });

  it("are found again: the first listed muscles come early, strangers are few", () => {
    const figures = GUIDES.map((region) => measureRegion(engine, region, "muscle"));
    expect(mean(figures.map((one) => one.first5))).toBeGreaterThan(0.8);
    expect(mean(figures.map((one) => one.first10))).toBeGreaterThan(0.88);
    expect(mean(figures.map((one) => one.ndcg))).toBeGreaterThan(0.79);
    expect(mean(figures.map((one) => one.intruding))).toBeLessThan(0.18);
    // Every region finds at least one of what its guide lists first.
    expect(figures.filter((one) => one.reciprocal === 0).map((one) => one.id)).toEqual([]);
  });

  it("have people behind them whose muscle is among the first three", () => {
    const late = VIGNETTES.filter((one) =>
      measureVignette(engine, one, "muscle").some((place) => place > 3),
    );
    expect(late.map((one) => one.id)).toEqual([]);
  });

  it("[R9] show different muscles in the first five places, where there are so many", () => {
    const crowded = GUIDES.flatMap((region) =>
      region.clicks.flatMap((click) => {
        const list = rankedPlaces(engine, [click]);
        const first = new Set(list.slice(0, 5).map((place) => place.muscle));
        const near = new Set(list.slice(0, 10).map((place) => place.muscle)).size;
        return near >= 5 && first.size < 3 ? [`${region.id}: ${[...first].join(", ")}`] : [];
      }),
    );
    expect(crowded).toEqual([]);
  });

  it("never put what lies under the click but sends its pain elsewhere into the first two", () => {
    const local = GUIDES.flatMap((region) =>
      region.clicks.flatMap((click) =>
        rankedPlaces(engine, [click])
          .slice(0, 2)
          .filter((place) => place.match === "local")
          .map((place) => `${region.id}: ${place.triggerPoint}`),
      ),
    );
    expect(local).toEqual([]);
  });
});

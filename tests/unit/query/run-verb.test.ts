import { beforeAll, describe, expect, it } from "vitest";
import { loadEngine } from "../../../src/cli/load-engine.ts";
import { distance } from "../../../src/core/geometry/vec3.ts";
import type { ZoneWeights } from "../../../src/core/pain/zones.ts";
import type { RankAnswer } from "../../../src/core/query/contract.ts";
import type { HeadlessEngine } from "../../../src/core/query/headless.ts";
import { runVerb, type Verb } from "../../../src/core/query/run-verb.ts";

/** The core vertex of a zone nearest to the core's mean place. */
function middleOf(zone: ZoneWeights, positions: Float32Array): number[] {
  const core = [...zone.vertices].filter((_, i) => (zone.weights[i] ?? 0) >= 250);
  const place = (v: number) => [0, 1, 2].map((c) => positions[3 * v + c] ?? 0);
  const mean = [0, 1, 2].map(
    (c) => core.reduce((sum, v) => sum + (positions[3 * v + c] ?? 0), 0) / core.length,
  );
  const off = (v: number) => Math.hypot(...place(v).map((x, c) => x - (mean[c] ?? 0)));
  return place(core.reduce((best, v) => (off(v) < off(best) ? v : best), core[0] ?? 0));
}

describe("headless query", () => {
  let engine: HeadlessEngine;
  beforeAll(async () => {
    engine = await loadEngine();
  });
  const ask = (verb: Verb, request: unknown) => runVerb(engine, verb, request);
  const rank = (request: unknown): RankAnswer => {
    const answer = ask("rank", request);
    if (!answer.ok) throw new Error(answer.problem);
    // `rank` answers nothing else.
    return answer.value as RankAnswer;
  };
  const at = (id: string, side: string, extra: object = {}) => ({
    at: { mix: [[id, side, 1]], ...extra },
  });

  it("counts what there is", () => {
    const stats = engine.stats();
    expect(stats.muscles).toBeGreaterThanOrEqual(24);
    expect(stats.essentialZones).toBe(stats.triggerPoints);
    expect(stats.zones).toBe(stats.essentialZones + stats.spilloverZones);
    expect(stats.model.structures).toBeGreaterThan(400);
    const { muscle, tendon, fascia, bone } = stats.model.kinds;
    expect(muscle + tendon + fascia + bone + 1).toBe(stats.model.structures);
    // Nearly every muscle is there twice, once a side.
    expect(stats.model.muscles).toBeGreaterThan(0.5 * muscle - 1);
    expect(stats.model.muscles).toBeLessThan(0.6 * muscle);
  });

  it("knows the landmarks by id and side, on the skin", () => {
    const landmarks = engine.landmarks();
    const left = landmarks.find((one) => one.id === "acromion" && one.side === "left");
    const right = landmarks.find((one) => one.id === "acromion" && one.side === "right");
    expect(left?.skin[0]).toBeCloseTo(-(right?.skin[0] ?? 0), 3);
    expect(left?.skin[0]).toBeGreaterThan(0.1);
    for (const one of landmarks) {
      const again = engine.resolve(one.skin);
      if (!again.ok) throw new Error(again.problem);
      expect(distance(again.value, one.skin)).toBeLessThan(1e-4);
    }
  });

  it("finds region, side and the muscles beneath, superficial first", () => {
    const answer = engine.locate({ mix: [["calf-middle", "left", 1]], toward: "posterior" });
    if (!answer.ok) throw new Error(answer.problem);
    expect(answer.value.side).toBe("left");
    expect(answer.value.region.id).toMatch(/^calf/);
    expect(answer.value.muscles).toContain("soleus");
  });

  it("ranks the classic complaints to the muscles the manuals name", () => {
    const first = (pain: object, count: number) =>
      rank({ pains: [pain] })
        .results.slice(0, count)
        .map((one) => one.muscle);
    expect(first(at("temple-middle", "right"), 3)).toContain("upper-trapezius");
    expect(first(at("heel-plantar-centre", "left"), 2)).toContain("soleus");
    expect(first(at("buttock-centre", "right"), 5)).toContain("gluteus-maximus");
    expect(first(at("psis", "right"), 3)).toContain("gluteus-medius");
    expect(first(at("patella-centre", "right"), 2)).toContain("rectus-femoris");
    expect(first(at("thigh-front-middle", "right"), 1)).toEqual(["vastus-intermedius"]);
    expect(first(at("umbilicus", "midline"), 1)).toEqual(["rectus-abdominis"]);
    expect(first(at("toe1-base", "right"), 2)).toContain("tibialis-anterior");
    expect(first(at("calf-upper-middle", "right"), 3)).toContain("soleus");
    expect(first(at("calf-middle", "right"), 3)).toContain("gastrocnemius-lateral");
  });

  it("gives the mirrored answer for the mirrored pain", () => {
    for (const id of ["temple-middle", "heel-plantar-centre", "buttock-centre", "mastoid-tip"]) {
      const right = rank({ pains: [at(id, "right")] }).results;
      const left = rank({ pains: [at(id, "left")] }).results;
      expect(left.map((one) => one.triggerPoint)).toEqual(right.map((one) => one.triggerPoint));
      expect(left[0]?.side).toBe("left");
      expect(right[0]?.side).toBe("right");
    }
  });

  it("finds every point in the first ten from the middle of its own essential zone", () => {
    const lost = engine.knowledge.triggerPoints.filter((point) => {
      const zone = engine.zone(point.id, "right", "essential");
      if (!zone.ok) return true;
      const spot = middleOf(zone.value, engine.body.skin.positions);
      const { results } = rank({ pains: [{ at: spot }] });
      return !results.slice(0, 10).some((one) => one.triggerPoint === point.id);
    });
    expect(lost.map((point) => point.id)).toEqual([]);
  });

  it("says why nothing is found when nothing is marked", () => {
    const answer = rank({ pains: [] });
    expect(answer.results).toEqual([]);
    expect(answer.note).toMatch(/marked/);
  });

  it("takes a region, refuses an unknown one, and names it", () => {
    expect(
      rank({ pains: [{ region: "heel-plantar", side: "right" }] }).results.length,
    ).toBeGreaterThan(0);
    const refused = ask("rank", { pains: [{ region: "tail", side: "right" }] });
    expect(refused).toEqual({ ok: false, problem: 'pains[0]: there is no skin region "tail"' });
  });

  it("takes a painted area, strokes in the order of the list unless they say otherwise", () => {
    const at = engine.resolve({ mix: [["temple-middle", "right", 1]] });
    if (!at.ok) throw new Error(at.problem);
    const paint = { kind: "paint", radius: 0.02, path: [at.value] };
    const erase = { ...paint, kind: "erase", radius: 0.03 };
    const ranked = (strokes: unknown) => ask("rank", { pains: [{ strokes }] });
    const painted = ranked([paint]);
    expect(painted.ok).toBe(true);
    expect(ranked([paint, erase]).ok).toBe(false);
    expect(ranked([erase, paint])).toEqual(painted);
    expect(
      ranked([
        { ...paint, order: 2 },
        { ...erase, order: 1 },
      ]),
    ).toEqual(painted);
  });

  it("takes a complaint in words, and says so in the reasons", () => {
    const { results, families } = rank({
      pains: [{ symptom: "cannot-reach-seat-belt", side: "left" }],
    });
    expect(results[0]).toMatchObject({ muscle: "infraspinatus", side: "left", match: "words" });
    expect(results[0]?.reasons[0]).toContain("can’t reach the seat belt");
    expect(families).toContain("shoulder");
  });

  it("refuses malformed requests in words", () => {
    const bad: [Verb, unknown][] = [
      ["rank", {}],
      ["rank", { pains: [{ at: [0, 1] }] }],
      ["rank", { pains: [{ at: { mix: [["no-such-landmark", "right", 1]] } }] }],
      ["rank", { pains: [{ at: [0, 1, Number.NaN] }] }],
      ["rank", { pains: "everywhere" }],
      ["rank", { pains: [{ symptom: "no-such-complaint", side: "right" }] }],
      ["rank", { pains: [{ strokes: [] }] }],
      ["rank", { pains: [{ strokes: [{ kind: "paint", radius: 5, path: [[0, 1, 0.1]] }] }] }],
      ["rank", { pains: [{ strokes: [{ kind: "erase", radius: 0.01, path: [[0, 1, 0.1]] }] }] }],
      ["rank", { pains: [{ strokes: [{ kind: "region", region: "tail", side: "right" }] }] }],
      ["rank", { pains: [{ region: "heel-plantar", side: "right", quality: "spicy" }] }],
      ["locate", null],
      ["locate", { at: { mix: [] } }],
      ["muscle", { id: "no-such-muscle" }],
      ["muscle", 7],
      ["placement", {}],
      ["stretch", {}],
    ];
    for (const [verb, request] of bad) {
      const answer = ask(verb, request);
      expect(answer.ok, `${verb} ${JSON.stringify(request)}`).toBe(false);
      if (!answer.ok) expect(answer.problem.length).toBeGreaterThan(8);
    }
  });

  it("gives a muscle with everything that hangs on it", () => {
    const answer = ask("muscle", { id: "upper-trapezius" });
    if (!answer.ok) throw new Error(answer.problem);
    expect(answer.value).toMatchObject({ id: "upper-trapezius", parent: "trapezius" });
    for (const list of ["triggerPoints", "techniques", "stretches", "sources", "cautions"]) {
      const value = new Map(Object.entries(answer.value as object)).get(list);
      expect(value, list).toBeInstanceOf(Array);
      expect((value as unknown[]).length, list).toBeGreaterThan(0);
    }
  });
});

import { beforeAll, describe, expect, it } from "vitest";
import {
  closedSkin,
  enclosedVolume,
  openEdges,
  unmirrored,
} from "../../models/checks/closed-skin.ts";
import { closedStructures } from "../../models/checks/closed-structures.ts";
import { knownStructures, unmatchedMuscles } from "../../models/checks/known-structures.ts";
import { mirrorImages } from "../../models/checks/mirror-images.ts";
import type { CheckedModel } from "../../models/checks/model-check.ts";
import { neighboursApart } from "../../models/checks/neighbours-apart.ts";
import { pointsInMuscles } from "../../models/checks/points-in-muscles.ts";
import { pointsUnderRegions } from "../../models/checks/points-under-regions.ts";
import { skinOutside } from "../../models/checks/skin-outside.ts";
import { soundNumbers } from "../../models/checks/sound-numbers.ts";
import { soundSkin } from "../../models/checks/sound-skin.ts";
import { validGltf } from "../../models/checks/valid-gltf.ts";
import { zonesAsTold } from "../../models/checks/zones-as-told.ts";
import { zonesMirrored } from "../../models/checks/zones-mirrored.ts";
import { zonesOnSkin } from "../../models/checks/zones-on-skin.ts";
import { loadEngine } from "../../src/cli/load-engine.ts";
import type { Body } from "../../src/core/body/body.ts";
import type { Vec3 } from "../../src/core/geometry/vec3.ts";
import type { TriggerPoint } from "../../src/core/knowledge/records.generated.ts";
import type { HeadlessEngine } from "../../src/core/query/headless.ts";

/** A tetrahedron that faces outward. */
const CORNERS = Float32Array.from([0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1]);
const FACES = Uint32Array.from([0, 2, 1, 0, 1, 3, 0, 3, 2, 1, 2, 3]);

describe("model checks find planted faults", () => {
  let engine: HeadlessEngine;
  beforeAll(async () => {
    engine = await loadEngine();
  });
  const model = (changes: Partial<HeadlessEngine>): CheckedModel => ({
    engine: { ...engine, ...changes },
    glb: new Uint8Array(0),
  });
  const bodyWith = (changes: Partial<Body>) => model({ body: { ...engine.body, ...changes } });

  it("counts open edges and turned triangles, and measures volume", () => {
    expect(openEdges(FACES)).toBe(0);
    expect(enclosedVolume(CORNERS, FACES)).toBeCloseTo(1 / 6, 6);
    expect(openEdges(FACES.subarray(0, 9))).toBeGreaterThan(0);
    const turned = Uint32Array.from([0, 1, 2, ...FACES.subarray(3)]);
    expect(openEdges(turned)).toBeGreaterThan(0);
  });

  it("sees a skin with a hole, a shifted vertex, and one turned inside out", () => {
    const { skin } = engine.body;
    const run = (changes: Partial<Body["skin"]>) =>
      closedSkin.run(bodyWith({ skin: { ...skin, ...changes } }));
    expect(run({})).toEqual([]);
    expect(run({ index: skin.index.subarray(3) })).toHaveLength(1);
    expect(run({ index: Uint32Array.from(skin.index).reverse() })).toHaveLength(1);
    const positions = Float32Array.from(skin.positions);
    positions[0] = (positions[0] ?? 0) + 0.001;
    expect(unmirrored({ positions, mirror: skin.mirror })).toBeGreaterThan(0);
  });

  it("sees a dent that folds the skin over itself", async () => {
    const { skin } = engine.body;
    const positions = Float32Array.from(skin.positions);
    for (const v of [4000, skin.mirror[4000]!]) {
      positions[3 * v + 1]! += 0.03;
      positions[3 * v + 2]! += 0.03;
    }
    const run = async (changes: Partial<Body["skin"]>) =>
      soundSkin.run(bodyWith({ skin: { ...skin, ...changes } }));
    expect(await run({})).toEqual([]);
    expect((await run({ positions })).length).toBeGreaterThan(0);
  });

  it("sees a position that is no number and a normal of no length", () => {
    const { muscles } = engine.body;
    const positions = Float32Array.from(muscles.positions);
    positions[7] = Number.NaN;
    expect(soundNumbers.run(bodyWith({ muscles: { ...muscles, positions } }))).toHaveLength(1);
    const normals = Float32Array.from(muscles.normals);
    normals.fill(0, 0, 3);
    expect(soundNumbers.run(bodyWith({ muscles: { ...muscles, normals } }))).toHaveLength(1);
  });

  it("sees a missing side", async () => {
    const structures = engine.body.structures.filter(
      (one) => !(one.id === "soleus" && one.side === "right"),
    );
    const faults = await knownStructures.run(bodyWith({ structures }));
    expect(faults).toEqual(["soleus: no right"]);
  });

  it("sees a shape without an entry, an entry without a shape, and one listed twice", () => {
    const ids = engine.body.structures
      .filter((one) => one.system === "muscle")
      .map((one): string => one.id);
    const entries = new Set(ids.filter((id) => id !== "soleus"));
    const none = new Set<string>();
    const missing = unmatchedMuscles(engine.body, { entries, further: none });
    expect(missing).toEqual([expect.stringContaining("soleus: has a shape")]);
    const further = new Set(["soleus"]);
    expect(unmatchedMuscles(engine.body, { entries, further })).toEqual([]);
    const more = { entries: new Set([...entries, "no-such-muscle"]), further };
    expect(unmatchedMuscles(engine.body, more)).toEqual([
      "no-such-muscle: is listed but has no shape",
    ]);
    const twice = { entries: new Set(ids), further };
    expect(unmatchedMuscles(engine.body, twice)).toHaveLength(1);
  });

  /** The body with every vertex of one structure moved, metres. */
  const moved = (name: string, by: Vec3): CheckedModel => {
    const { muscles, structures } = engine.body;
    const which = structures.findIndex((one) => `${one.id}.${one.side}` === name);
    const positions = muscles.positions.map((x, i) =>
      muscles.structure[Math.floor(i / 3)] === which ? x + by[i % 3]! : x,
    );
    return bodyWith({ muscles: { ...muscles, positions } });
  };
  const naming = (faults: readonly string[], name: string) =>
    faults.filter((fault) => fault.startsWith(name));

  it("sees an open muscle and one turned inside out", async () => {
    const { muscles } = engine.body;
    const first = engine.body.structures[0]!;
    const name = `${first.id}.${first.side}`;
    const run = async (index: Uint32Array) =>
      naming(await closedStructures.run(bodyWith({ muscles: { ...muscles, index } })), name);
    expect(await run(muscles.index)).toEqual([]);
    expect(await run(muscles.index.subarray(3))).toEqual([expect.stringContaining("open edges")]);
    const turned = Uint32Array.from(muscles.index);
    const end = turned.findIndex((v) => muscles.structure[v] !== muscles.structure[turned[0]!]);
    turned.subarray(0, end).reverse();
    expect(await run(turned)).toHaveLength(2);
  });

  it("sees a left muscle that is no mirror image", async () => {
    const faults = await mirrorImages.run(moved("soleus.left", [0, 0.001, 0]));
    expect(faults).toEqual([expect.stringContaining("soleus.right")]);
  });

  it("sees a muscle pushed into its neighbours", async () => {
    const faults = await neighboursApart.run(moved("soleus.right", [0, 0, -0.02]));
    expect(naming(faults, "soleus")).toHaveLength(1);
  });

  it("sees a muscle that stands out of the skin", async () => {
    const faults = await skinOutside.run(moved("soleus.right", [0, 0, -0.03]));
    expect(naming(faults, "soleus")).toHaveLength(1);
  });

  it("sees a trigger point outside its muscle", async () => {
    const faults = await pointsInMuscles.run(
      model({
        point: (id, side) => {
          const found = engine.point(id, side);
          if (!found.ok || id !== "soleus-1") return found;
          const [x, y, z] = found.value.positionModel;
          return { ok: true, value: { ...found.value, positionModel: [x, y + 0.2, z] } };
        },
      }),
    );
    const outside = faults.filter((fault) => /soleus-1 .*outside its muscle/.test(fault));
    expect(outside).toHaveLength(2);
  });

  it("sees an empty essential zone", () => {
    const empty = { vertices: new Uint32Array(0), weights: new Uint8Array(0) };
    const faults = zonesOnSkin.run(
      model({
        zone: (id, side, kind) =>
          id === "soleus-1" && kind === "essential"
            ? { ok: true, value: empty }
            : engine.zone(id, side, kind),
      }),
    );
    expect(faults).toHaveLength(1);
  });

  it("sees a spillover zone that covers half the body, and one of a single vertex", () => {
    const all = Uint32Array.from({ length: engine.body.skin.positions.length / 3 }, (_, v) => v);
    const plant = (vertices: Uint32Array) =>
      zonesOnSkin.run(
        model({
          zone: (id, side, kind) =>
            id === "soleus-1" && kind === "spillover"
              ? {
                  ok: true,
                  value: { vertices, weights: new Uint8Array(vertices.length).fill(255) },
                }
              : engine.zone(id, side, kind),
        }),
      );
    expect(plant(all)).toEqual([expect.stringMatching(/soleus-1: the spillover zone measures/)]);
    expect(plant(all.slice(0, 1))).toHaveLength(1);
  });

  it("sees zones outside the regions that they name, and in undeclared pieces", async () => {
    const plant = (changes: Partial<TriggerPoint["pattern"]["essential"]>) =>
      zonesAsTold.run(
        model({
          knowledge: {
            ...engine.knowledge,
            triggerPoints: engine.knowledge.triggerPoints
              .filter(({ id }) => id === "soleus-1")
              .map((point) => ({
                ...point,
                pattern: {
                  ...point.pattern,
                  essential: { ...point.pattern.essential, ...changes },
                },
              })),
          },
        }),
      );
    expect(await plant({})).toEqual([]);
    const elsewhere = "temporal";
    expect(await plant({ regions: [elsewhere] })).toEqual([
      "soleus-1: 0 % of the essential zone lies in its regions",
    ]);
    expect(await plant({ pieces: 2 })).toEqual([
      "soleus-1: the essential zone is in 1 pieces, declared 2",
    ]);
  });

  it("sees an essential zone that has been torn", async () => {
    const whole = engine.zone("soleus-1", "right", "essential");
    if (!whole.ok) throw new Error(whole.problem);
    const { positions } = engine.body.skin;
    const height = (v: number) => positions[3 * v + 1] ?? 0;
    const all = [...whole.value.vertices].map(height);
    const middle = (Math.max(...all) + Math.min(...all)) / 2;
    const kept = [...whole.value.vertices.keys()].filter(
      (i) => Math.abs(height(whole.value.vertices[i] ?? 0) - middle) > 0.012,
    );
    const torn = {
      vertices: whole.value.vertices.filter((_, i) => kept.includes(i)),
      weights: whole.value.weights.filter((_, i) => kept.includes(i)),
    };
    const faults = await zonesAsTold.run(
      model({
        zone: (id, side, kind) =>
          id === "soleus-1" && kind === "essential"
            ? { ok: true, value: torn }
            : engine.zone(id, side, kind),
      }),
    );
    expect(naming(faults, "soleus-1")).toEqual([expect.stringMatching(/in \d+ pieces/)]);
  });

  it("sees a left zone that is not the right one's mirror image", async () => {
    const faults = await zonesMirrored.run(
      model({
        zone: (id, side, kind) =>
          engine.zone(id, id === "soleus-1" && kind === "essential" ? "right" : side, kind),
      }),
    );
    expect(faults).toEqual([expect.stringContaining("soleus-1")]);
  });

  it("sees a point under another region than its record names", async () => {
    const faults = await pointsUnderRegions.run(
      model({
        knowledge: {
          ...engine.knowledge,
          triggerPoints: engine.knowledge.triggerPoints.map((point) =>
            point.id === "soleus-1" ? { ...point, region: "temporal" } : point,
          ),
        },
      }),
    );
    expect(faults).toEqual([expect.stringContaining("soleus-1")]);
  });

  it("sees a file that is no glTF", async () => {
    const glb = new TextEncoder().encode("not a model at all, not even nearly");
    expect(
      await Promise.resolve(validGltf.run({ engine, glb })).catch(() => ["refused"]),
    ).not.toEqual([]);
  });
});

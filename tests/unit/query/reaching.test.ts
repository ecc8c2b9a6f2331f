import { beforeAll, describe, expect, it } from "vitest";
import { loadEngine } from "../../../src/cli/load-engine.ts";
import type { Vec3 } from "../../../src/core/geometry/vec3.ts";
import type { ReachingPoint } from "../../../src/core/query/contract.ts";
import type { HeadlessEngine } from "../../../src/core/query/headless.ts";
import { runVerb } from "../../../src/core/query/run-verb.ts";
import { seededRandom } from "../../support/seeded-random.ts";

const SIDES = ["right", "left"] as const;
const KINDS = ["essential", "spillover"] as const;
const OUTLINE = 128;

const key = (one: Pick<ReachingPoint, "triggerPoint" | "side" | "kind">) =>
  `${one.triggerPoint}.${one.side}.${one.kind}`;

describe("which patterns reach a place", () => {
  let engine: HeadlessEngine;
  let points: readonly string[];
  beforeAll(async () => {
    engine = await loadEngine();
    points = engine.knowledge.triggerPoints.map(({ id }) => id);
  });

  const reaching = (at: Vec3): readonly ReachingPoint[] => {
    const found = engine.reaching({ at });
    if (!found.ok) throw new Error(found.problem);
    return found.value;
  };

  /** Every pattern of the book, one after another, weighed at the place by spreading it out. */
  function obvious(corners: readonly number[], shares: readonly number[]): string[] {
    const found: string[] = [];
    for (const triggerPoint of points) {
      for (const side of SIDES) {
        const kind = KINDS.find((one) => {
          const zone = engine.zone(triggerPoint, side, one);
          if (!zone.ok) return false;
          const weights = new Map(
            Array.from(zone.value.vertices, (v, i) => [v, zone.value.weights[i] ?? 0]),
          );
          const here = corners.reduce((sum, v, i) => sum + (weights.get(v) ?? 0) * shares[i]!, 0);
          return here >= OUTLINE;
        });
        if (kind) found.push(key({ triggerPoint, side, kind }));
      }
    }
    return found.sort();
  }

  it("finds exactly what looking at every pattern finds", () => {
    const { skin } = engine.body;
    const random = seededRandom(20261121);
    const triangles = skin.index.length / 3;
    let most = 0;
    for (let i = 0; i < 24; i++) {
      const t = Math.floor(random() * triangles);
      const corners = [0, 1, 2].map((c) => skin.index[3 * t + c] ?? 0);
      const shares = [0.5, 0.3, 0.2];
      const at = [0, 1, 2].map((axis) =>
        corners.reduce(
          (sum, v, c) => sum + (shares[c] ?? 0) * (skin.positions[3 * v + axis] ?? 0),
          0,
        ),
      );
      const found = reaching([at[0] ?? 0, at[1] ?? 0, at[2] ?? 0]);
      expect(found.map(key).sort()).toEqual(obvious(corners, shares));
      most = Math.max(most, found.length);
    }
    expect(most).toBeGreaterThan(3);
  });

  it("puts essential first, then the commoner", () => {
    const at = engine.resolve({ mix: [["temple-middle", "right", 1]] });
    if (!at.ok) throw new Error(at.problem);
    const found = reaching(at.value);
    expect(found.map(({ muscle }) => muscle)).toContain("upper-trapezius");
    const ranks = found.map(({ kind, prior }) => (kind === "essential" ? 0 : 10) - prior);
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    expect(new Set(found.map(({ kind }) => kind)).size).toBe(2);
  });

  it("is mirrored on the other side", () => {
    const mirrored = (side: "right" | "left") => {
      const found = engine.reaching({ at: { mix: [["temple-middle", side, 1]] } });
      if (!found.ok) throw new Error(found.problem);
      return found.value
        .map(({ triggerPoint, side: own, kind }) => `${triggerPoint}.${own === side}.${kind}`)
        .sort();
    };
    expect(mirrored("left")).toEqual(mirrored("right"));
  });

  it("asks a tenth of a region, and names what it does not know", () => {
    const found = engine.reaching({ region: "temporal", side: "right" });
    expect(found.ok && found.value.some(({ muscle }) => muscle === "temporalis")).toBe(true);
    expect(found.ok && found.value.some(({ muscle }) => muscle === "soleus")).toBe(false);
    expect(engine.reaching({ region: "nowhere", side: "right" }).ok).toBe(false);
  });

  it("answers the command line", () => {
    const answer = runVerb(engine, "reaching", { at: { mix: [["temple-middle", "right", 1]] } });
    expect(answer.ok).toBe(true);
    expect(runVerb(engine, "reaching", { at: "there" }).ok).toBe(false);
  });
});

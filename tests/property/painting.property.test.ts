import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { loadEngine } from "../../src/cli/load-engine.ts";
import { buildMeshTopology, type MeshTopology } from "../../src/core/geometry/mesh-topology.ts";
import { at, type Vec3 } from "../../src/core/geometry/vec3.ts";
import {
  type BrushMovement,
  type BrushStroke,
  mirrorStrokes,
} from "../../src/core/painting/index.ts";
import { shareAbove } from "../../src/core/painting/outlined-area.ts";
import type { Engine } from "../../src/core/query/engine.ts";
import { readStroke, strokeText } from "../../src/persistence/stroke-codec.ts";
import { type PainMark, strokeChange } from "../../src/state/index.ts";
import { seededRandom } from "../support/seeded-random.ts";

const SEED = 20261121;
const RUNS = { seed: SEED, numRuns: 40 };

let engine: Engine;
let topology: MeshTopology;
beforeAll(async () => {
  engine = await loadEngine();
  topology = buildMeshTopology(engine.body.skin);
});

/** Somewhere on the skin, and a short wandering path from there along vertices. */
const wander = fc.record({
  start: fc.nat(),
  steps: fc.array(fc.nat(), { maxLength: 12 }),
  radius: fc.integer({ min: 6, max: 40 }).map((mm) => mm / 1000),
});

function pathOf({ start, steps }: { start: number; steps: readonly number[] }): Vec3[] {
  const { positions } = engine.body.skin;
  let vertex = start % (positions.length / 3);
  const path = [at(positions, vertex)];
  for (const step of steps) {
    const from = topology.neighbourStart[vertex]!;
    const count = topology.neighbourStart[vertex + 1]! - from;
    vertex = topology.neighbours[from + (step % count)]!;
    path.push(at(positions, vertex));
  }
  return path;
}

type Wander = Parameters<typeof pathOf>[0] & { readonly radius: number };

function paint(walk: Wander, order = 1): BrushMovement {
  return { kind: "paint", order, radius: walk.radius, path: pathOf(walk) };
}

function painted(strokes: readonly BrushStroke[]) {
  const found = engine.painted.of(strokes);
  if (!found.ok) throw new Error(found.problem);
  return found.value;
}

function dense(strokes: readonly BrushStroke[]): Uint8Array {
  const weights = new Uint8Array(engine.body.skin.positions.length / 3);
  const { zone } = painted(strokes);
  zone.vertices.forEach((v, i) => {
    weights[v] = zone.weights[i]!;
  });
  return weights;
}

describe("painting on the body", () => {
  it("[P1] covers no skin further from the path than the brush is wide, seen along the straight line", () => {
    fc.assert(
      fc.property(wander, (walk) => {
        const path = pathOf(walk);
        const { zone } = painted([paint(walk)]);
        zone.vertices.forEach((v, i) => {
          if (zone.weights[i]! < 128) return;
          const p = at(engine.body.skin.positions, v);
          const nearest = Math.min(
            ...path.map((q) => Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2])),
          );
          expect(nearest).toBeLessThanOrEqual(walk.radius + 1e-4);
        });
      }),
      RUNS,
    );
  });

  it("[P2] adds strokes up whatever their order, and an eraser takes away only what came before", () => {
    fc.assert(
      fc.property(wander, wander, wander, (a, b, c) => {
        const both = dense([paint(a, 1), paint(b, 2)]);
        const turned = dense([paint(b, 1), paint(a, 2)]);
        expect(both.findIndex((weight, v) => weight !== turned[v])).toBe(-1);
        const alone = dense([paint(c, 3)]);
        const rubber = { ...paint(b, 2), kind: "erase" } as const;
        const after = dense([paint(a, 1), rubber, paint(c, 3)]);
        const before = dense([paint(a, 1)]);
        const wrong = after.findIndex(
          (weight, v) => weight < alone[v]! || weight > Math.max(before[v]!, alone[v]!),
        );
        expect(wrong).toBe(-1);
      }),
      RUNS,
    );
  });

  it("[P4] is as large as a cloud of points thrown at its triangles says", () => {
    const random = seededRandom(SEED);
    const { index, positions } = engine.body.skin;
    fc.assert(
      fc.property(wander, (walk) => {
        const strokes = [paint(walk)];
        const weights = dense(strokes);
        let sum = 0;
        for (let t = 0; t < index.length; t += 3) {
          const corners = [0, 1, 2].map((c) => index[t + c]!);
          const [a = 0, b = 0, c = 0] = corners.map((v) => weights[v]!);
          if (a + b + c === 0) continue;
          let inside = 0;
          const throws = 40;
          for (let n = 0; n < throws; n++) {
            const r = Math.sqrt(random());
            const s = random();
            if (a * (1 - r) + b * r * (1 - s) + c * r * s > 127.5) inside += 1;
          }
          const [p, q, o] = corners.map((v) => at(positions, v));
          if (!p || !q || !o) continue;
          const u = q.map((x, k) => x - p[k]!);
          const w = o.map((x, k) => x - p[k]!);
          const cross = Math.hypot(
            u[1]! * w[2]! - u[2]! * w[1]!,
            u[2]! * w[0]! - u[0]! * w[2]!,
            u[0]! * w[1]! - u[1]! * w[0]!,
          );
          sum += ((cross / 2) * inside) / throws;
        }
        const { area } = painted(strokes);
        expect(Math.abs(area - sum)).toBeLessThan(0.05 * sum + 2e-5);
      }),
      { ...RUNS, numRuns: 20 },
    );
    expect(shareAbove(0, 255, 0)).toBeCloseTo(0.25, 2);
    expect(shareAbove(255, 0, 255)).toBeCloseTo(0.75, 2);
  });

  it("[P5] goes on with the areas that a stroke touches, losing nothing, and begins one elsewhere", () => {
    fc.assert(
      fc.property(wander, wander, (a, b) => {
        const sense = { intensity: 5, quality: null, depth: null };
        const hand = (walk: Wander) => ({
          kind: "paint" as const,
          radius: walk.radius,
          path: pathOf(walk),
        });
        const first = strokeChange(engine, [], hand(a));
        const marks: PainMark[] = first.put.map((area) => ({ ...area, ...sense, id: 7 }));
        const joined = strokeChange(engine, marks, hand({ ...a, radius: b.radius }));
        expect(joined.put.map(({ id }) => id)).toEqual([7]);
        expect(joined.put[0]!.area).toBeGreaterThanOrEqual(first.put[0]!.area - 1e-9);
        const there = dense([paint(a)]);
        const far = painted([paint(b)]).zone;
        const meet = far.vertices.some((v, i) => far.weights[i]! >= 128 && there[v]! >= 128);
        const other = strokeChange(engine, marks, hand(b));
        expect(other.put.map(({ id }) => id)).toEqual([meet ? 7 : null]);
        const middle = pathOf(a)[0]!;
        const bridge = strokeChange(
          engine,
          [...marks, ...(meet ? [] : other.put.map((area) => ({ ...area, ...sense, id: 9 })))],
          { kind: "paint", radius: 0.01, path: [middle, pathOf(b)[0]!] },
        );
        expect([bridge.put.map(({ id }) => id), bridge.drop]).toEqual([[7], meet ? [] : [9]]);
        const both = first.put[0]!.area + (meet ? 0 : other.put[0]!.area);
        expect(bridge.put[0]!.area).toBeGreaterThan(0.999 * both - 1e-9);
      }),
      { ...RUNS, numRuns: 25 },
    );
  });

  it("[P6] never makes a mark larger with the eraser, and drops what is all gone", () => {
    fc.assert(
      fc.property(wander, wander, (a, b) => {
        const first = strokeChange(engine, [], {
          kind: "paint",
          radius: a.radius,
          path: pathOf(a),
        });
        const sense = { intensity: 5, quality: null, depth: null };
        const marks: PainMark[] = first.put.map((area, i) => ({ ...area, ...sense, id: i + 1 }));
        expect(marks).toHaveLength(1);
        const change = strokeChange(engine, marks, {
          kind: "erase",
          radius: b.radius,
          path: pathOf(b),
        });
        for (const area of change.put) {
          expect(area.area).toBeLessThanOrEqual(first.put[0]!.area + 1e-12);
        }
        // The same movement with a wider rubber leaves nothing.
        const gone = strokeChange(engine, marks, {
          kind: "erase",
          radius: a.radius * 1.5 + 0.012,
          path: pathOf(a),
        });
        expect([gone.put.length, gone.drop]).toEqual([0, [1]]);
      }),
      { ...RUNS, numRuns: 30 },
    );
  });

  it("[P7] covers the mirrored skin with a mirrored stroke, and is ranked the same on the other side", () => {
    const { mirror } = engine.body.skin;
    const other = { left: "right", right: "left", midline: "midline" } as const;
    fc.assert(
      fc.property(wander, (walk) => {
        const strokes = [paint(walk)];
        const there = dense(mirrorStrokes(strokes));
        // The two halves' triangles differ along the middle, which moves a rim by a few greys.
        let farthest = 0;
        dense(strokes).forEach((weight, v) => {
          farthest = Math.max(farthest, Math.abs(weight - there[mirror[v]!]!));
        });
        expect(farthest).toBeLessThanOrEqual(40);
        // Beside the middle left and right are nearly a tie, which may fall either way.
        if (Math.abs(pathOf(walk)[0]![0]) < 0.04) return;
        const rank = (of: readonly BrushStroke[]) => {
          const answer = engine.rank({ pains: [{ strokes: of }] });
          return answer.ok ? answer.value.results.slice(0, 3) : [];
        };
        const here = rank(strokes);
        rank(mirrorStrokes(strokes)).forEach((result, i) => {
          expect(result.score).toBeCloseTo(here[i]!.score, 2);
          if (result.triggerPoint === here[i]!.triggerPoint) {
            expect(result.side).toBe(other[here[i]!.side]);
          }
        });
      }),
      { ...RUNS, numRuns: 30 },
    );
  });

  it("covers the same skin after a link, to the millimetre it is written with", () => {
    fc.assert(
      fc.property(wander, (walk) => {
        const stroke = paint(walk);
        const back = readStroke(strokeText(stroke));
        expect(back).not.toBeNull();
        const before = painted([stroke]).area;
        const after = painted([back!]).area;
        expect(Math.abs(after - before)).toBeLessThan(0.12 * before + 5e-5);
      }),
      { ...RUNS, numRuns: 40 },
    );
  });
});

describe("painting stays on its side", () => {
  /** Region ids in which anything is inside the outline, with more than a trace. */
  function regionsOf(path: readonly Vec3[], radius: number): string[] {
    const { places } = painted([{ kind: "paint", order: 1, radius, path }]);
    return places.map(({ region }) => region);
  }
  function place(
    mix: readonly (readonly [string, "right" | "left" | "midline", number])[],
    toward?: "anterior" | "posterior" | "left" | "right",
  ) {
    const found = engine.resolve(toward ? { mix, toward } : { mix });
    if (!found.ok) throw new Error(found.problem);
    return found.value;
  }

  it("[P1] on the arm beside the chest leaves the chest alone", () => {
    const arm = place(
      [
        ["lateral-epicondyle", "right", 0.55],
        ["acromion", "right", 0.45],
      ],
      "right",
    );
    const { zone } = painted([{ kind: "paint", order: 1, radius: 0.06, path: [arm] }]);
    const { positions } = engine.body.skin;
    for (const v of zone.vertices) expect(positions[3 * v]!).toBeLessThan(-0.14);
    expect(regionsOf([arm], 0.06).length).toBeGreaterThan(0);
  });

  it("[P1] on the palm leaves the back of the hand alone, whatever its width", () => {
    const palm = place([["finger3-mcp", "right", 1]], "posterior");
    const facing = engine.locate(palm);
    if (!facing.ok) throw new Error(facing.problem);
    const { normal } = facing.value;
    const { normals } = engine.body.skin;
    const { zone } = painted([{ kind: "paint", order: 1, radius: 0.05, path: [palm] }]);
    zone.vertices.forEach((v, i) => {
      if (zone.weights[i]! < 128) return;
      const turned = [0, 1, 2].reduce((sum, k) => sum + normal[k]! * normals[3 * v + k]!, 0);
      expect(turned).toBeGreaterThan(-0.3);
    });
  });
});

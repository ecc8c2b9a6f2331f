import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { orderMesh } from "../../models/steps/skin/order-mesh.ts";
import { visitInOrder } from "../../src/core/body/vertex-parents.ts";
import { tube } from "../support/shapes.ts";

const TUBE = tube(1, 3, 9, 7);
const COUNT = TUBE.positions.length / 3;

/** The tube's triangles in any order, each turned in any way. */
const shuffled = fc
  .tuple(
    fc.shuffledSubarray(
      Array.from({ length: TUBE.index.length / 3 }, (_, t) => t),
      { minLength: 20 },
    ),
    fc.array(fc.nat(2), { minLength: 200, maxLength: 200 }),
  )
  .map(([order, turns]) =>
    Uint32Array.from(
      order.flatMap((t, i) =>
        [0, 1, 2].map((k) => TUBE.index[3 * t + ((k + (turns[i % 200] ?? 0)) % 3)] ?? 0),
      ),
    ),
  );

/** Triangles as texts that do not depend on where each begins, sorted. */
function triangleSet(index: Uint32Array, name: (v: number) => number): string[] {
  const texts: string[] = [];
  for (let t = 0; t < index.length; t += 3) {
    const [a = 0, b = 0, c = 0] = Array.from(index.subarray(t, t + 3), name);
    const turned = [`${a} ${b} ${c}`, `${b} ${c} ${a}`, `${c} ${a} ${b}`].sort();
    texts.push(turned[0] ?? "");
  }
  return texts.sort();
}

function walk(index: Uint32Array, count: number): number[][] {
  const visits: number[][] = [];
  visitInOrder(index, count, (...visit) => visits.push(visit));
  return visits;
}

describe("the order of a packed mesh", () => {
  test("the triangles stay the same and vertices come in order of first use", () => {
    fc.assert(
      fc.property(shuffled, (index) => {
        const ordered = orderMesh(index, COUNT);
        expect(triangleSet(ordered.index, (v) => ordered.vertices[v] ?? -1)).toEqual(
          triangleSet(index, (v) => v),
        );
        let next = 0;
        for (const v of ordered.index) {
          expect(v).toBeLessThanOrEqual(next);
          if (v === next) next++;
        }
        expect(next).toBe(ordered.vertices.length);
      }),
    );
  });

  test("of an ordered mesh nearly every vertex completes a parallelogram", () => {
    const { index, vertices } = orderMesh(TUBE.index, COUNT);
    const visits = walk(index, vertices.length);
    expect(visits.filter(([, , , c = -1]) => c < 0).length).toBeLessThanOrEqual(4);
  });

  test("nothing to order stays nothing", () => {
    expect(orderMesh(new Uint32Array(0), 5).vertices).toHaveLength(0);
    expect(walk(new Uint32Array(0), 2)).toEqual([
      [0, -1, -1, -1],
      [1, 0, -1, -1],
    ]);
  });
});

describe("the walk that foretells vertices", () => {
  test("visits each vertex once, after the vertices it is foretold from", () => {
    fc.assert(
      fc.property(shuffled, (index) => {
        const seen = new Set<number>();
        for (const [v = -1, ...parents] of walk(index, COUNT)) {
          expect(seen.has(v)).toBe(false);
          for (const parent of parents) expect(parent < 0 || seen.has(parent)).toBe(true);
          seen.add(v);
        }
        expect(seen.size).toBe(COUNT);
      }),
    );
  });

  test("is the same when triangles are turned", () => {
    fc.assert(
      fc.property(shuffled, fc.nat(2), (index, by) => {
        const turned = index.map((_, i) => index[i - (i % 3) + (((i % 3) + by) % 3)] ?? 0);
        expect(walk(turned, COUNT)).toEqual(walk(index, COUNT));
      }),
    );
  });

  test("names the parallelogram's corners: the edge and the far corner of the neighbour", () => {
    expect(walk(Uint32Array.from([0, 1, 2, 2, 1, 3]), 4)[3]).toEqual([3, 2, 1, 0]);
  });
});

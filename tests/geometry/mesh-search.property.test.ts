import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { castRay } from "../../src/core/geometry/cast-ray.ts";
import { nearestOnMesh } from "../../src/core/geometry/nearest-on-mesh.ts";
import { buildTriangleBvh } from "../../src/core/geometry/triangle-bvh.ts";
import type { TriangleMesh } from "../../src/core/geometry/triangle-mesh.ts";
import {
  add,
  at,
  cross,
  distance,
  dot,
  normalize,
  scale,
  subtract,
  type Vec3,
} from "../../src/core/geometry/vec3.ts";
import { ball, mirroredEgg, rodBody } from "../support/shapes.ts";

const SEED = 20261120;
// Never exactly on an edge or a corner, where a ray meets several triangles: that has a test of its own.
const number = (size: number) =>
  fc.integer({ min: -5000, max: 5000 }).map((n) => (size * (n + 0.3719)) / 5000.7);
const vector = (size: number) => fc.tuple(number(size), number(size), number(size));

const shapes: Readonly<Record<string, { mesh: TriangleMesh; size: number }>> = {
  ball: { mesh: ball(3), size: 1.6 },
  egg: { mesh: mirroredEgg(9, 20).surface, size: 0.2 },
  fork: {
    mesh: rodBody(
      [
        { from: [-15, 0, 0], to: [-15, 60, 0], radius: 8 },
        { from: [15, 0, 0], to: [15, 60, 0], radius: 8 },
        { from: [-15, 0, 0], to: [15, 0, 0], radius: 8 },
      ],
      4,
    ),
    size: 0.09,
  },
};

/** Nearest distance by walking a fine grid over every triangle and refining: slow and obvious. */
function slowNearest(mesh: TriangleMesh, p: Vec3): number {
  let best = Number.POSITIVE_INFINITY;
  for (let t = 0; t < mesh.index.length; t += 3) {
    const corner = (k: number): Vec3 => at(mesh.positions, mesh.index[t + k]!);
    const [a, b, c] = [corner(0), corner(1), corner(2)];
    best = Math.min(
      best,
      planeDistance(p, a, b, c),
      ...[segment(p, a, b), segment(p, b, c), segment(p, c, a)],
    );
  }
  return best;
}

function segment(p: Vec3, a: Vec3, b: Vec3): number {
  const ab = subtract(b, a);
  const t = Math.min(1, Math.max(0, dot(subtract(p, a), ab) / dot(ab, ab)));
  return distance(p, [a[0] + t * ab[0], a[1] + t * ab[1], a[2] + t * ab[2]]);
}

/** Distance to the plane where the foot lies inside the triangle, else infinity. */
function planeDistance(p: Vec3, a: Vec3, b: Vec3, c: Vec3): number {
  const n = cross(subtract(b, a), subtract(c, a));
  const inside = [
    [a, b],
    [b, c],
    [c, a],
  ].every(([u, v]) => dot(cross(subtract(v!, u!), subtract(p, u!)), n) >= 0);
  return inside ? Math.abs(dot(subtract(p, a), n)) / Math.hypot(...n) : Number.POSITIVE_INFINITY;
}

describe("searching a mesh through its tree", () => {
  for (const [name, { mesh, size }] of Object.entries(shapes)) {
    const bvh = buildTriangleBvh(mesh);

    it(`${name}: the nearest place is as near as a search through all triangles finds`, () => {
      fc.assert(
        fc.property(vector(size), (p) => {
          const fast = nearestOnMesh(bvh, p);
          expect(fast).not.toBeNull();
          expect(fast!.distance).toBeCloseTo(slowNearest(mesh, p), 6);
          expect(distance(fast!.position, p)).toBeCloseTo(fast!.distance, 6);
          expect(fast!.barycentric.reduce((s, w) => s + w, 0)).toBeCloseTo(1, 9);
        }),
        { seed: SEED, numRuns: 60 },
      );
    });

    it(`${name}: a ray meets what it meets without the tree`, () => {
      fc.assert(
        fc.property(vector(size), vector(1), (origin, direction) => {
          fc.pre(Math.hypot(...direction) > 0.01);
          const unit = normalize(direction);
          const slow: number[] = [];
          for (let t = 0; t < mesh.index.length; t += 3) {
            const [a, b, c] = [0, 1, 2].map((k) => at(mesh.positions, mesh.index[t + k]!));
            const n = cross(subtract(b!, a!), subtract(c!, a!));
            const along = dot(subtract(a!, origin), n) / dot(unit, n);
            if (!(along >= 0)) continue;
            const hit = add(origin, scale(unit, along));
            const within = [
              [a, b],
              [b, c],
              [c, a],
            ].every(([u, v]) => dot(cross(subtract(v!, u!), subtract(hit, u!)), n) >= 0);
            if (within) slow.push(along);
          }
          const fast = castRay(bvh, origin, direction).map((h) => h.distance);
          expect(fast.length).toBe(slow.length);
          slow.sort((p, q) => p - q).forEach((d, i) => expect(fast[i]).toBeCloseTo(d, 5));
        }),
        { seed: SEED, numRuns: 60 },
      );
    });

    it(`${name}: a ray alternates between entering and leaving`, () => {
      fc.assert(
        fc.property(vector(size), vector(1), (origin, direction) => {
          fc.pre(Math.hypot(...direction) > 0.01);
          const hits = castRay(bvh, origin, direction);
          if (hits.length > 0) expect(hits.at(-1)!.leaving).toBe(true);
          for (let i = 1; i < hits.length; i++) {
            expect(hits[i]!.leaving).not.toBe(hits[i - 1]!.leaving);
          }
        }),
        { seed: SEED, numRuns: 60 },
      );
    });
  }

  it("an empty mesh has nothing near and stops no ray", () => {
    const empty = buildTriangleBvh({
      positions: new Float32Array(0),
      index: new Uint32Array(0),
    });
    expect(nearestOnMesh(empty, [0, 0, 0])).toBeNull();
    expect(castRay(empty, [0, 0, 0], [0, 0, 1])).toEqual([]);
  });

  it("a ray along an edge, as on the mid-plane, is not lost", () => {
    const { surface } = mirroredEgg(12, 24);
    const hits = castRay(buildTriangleBvh(surface), [0, 0, 0], [0, 0, 1]);
    expect(hits.length).toBeGreaterThan(0);
    expect(hits[0]!.distance).toBeCloseTo(0.08, 3);
  });
});

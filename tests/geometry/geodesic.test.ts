import { describe, expect, it } from "vitest";
import { sourcesAround, spreadDistance } from "../../src/core/geometry/geodesic-field.ts";
import { buildGeodesicGraph } from "../../src/core/geometry/geodesic-graph.ts";
import { buildMeshTopology } from "../../src/core/geometry/mesh-topology.ts";
import { nearestOnMesh, type SurfacePoint } from "../../src/core/geometry/nearest-on-mesh.ts";
import { surfacePath } from "../../src/core/geometry/surface-path.ts";
import { buildTriangleBvh } from "../../src/core/geometry/triangle-bvh.ts";
import type { TriangleMesh } from "../../src/core/geometry/triangle-mesh.ts";
import { at, cross, distance, dot, type Vec3 } from "../../src/core/geometry/vec3.ts";
import { ball, rodBody, tube } from "../support/shapes.ts";

function prepare(mesh: TriangleMesh) {
  const bvh = buildTriangleBvh(mesh);
  const graph = buildGeodesicGraph(mesh, buildMeshTopology(mesh));
  const on = (p: Vec3): SurfacePoint => {
    const near = nearestOnMesh(bvh, p);
    if (near === null) throw new Error("the shape is empty");
    return near;
  };
  return { mesh, bvh, graph, on };
}

/** Largest error of the field against the true distance, relative to that distance. */
function worst(
  graph: ReturnType<typeof prepare>["graph"],
  source: SurfacePoint,
  start: number,
  truth: (vertex: number) => number,
): { worst: number; reached: number } {
  const field = spreadDistance(graph, sourcesAround(graph, source, start, 0));
  let error = 0;
  field.vertices.forEach((v, i) => {
    const exact = truth(v);
    if (exact > 2 * start) error = Math.max(error, Math.abs(field.distance[i]! - exact) / exact);
  });
  return { worst: error, reached: field.vertices.length };
}

describe("distances along a surface", () => {
  it("on a ball: the angle between the points", () => {
    const { mesh, graph, on } = prepare(ball(5));
    const source = on([0.3, 0.8, -0.5]);
    const p = source.position;
    const { worst: error, reached } = worst(graph, source, 0.1, (v) => {
      const q = at(mesh.positions, v);
      return Math.acos(Math.min(1, dot(p, q) / (Math.hypot(...p) * Math.hypot(...q))));
    });
    expect(reached).toBe(mesh.positions.length / 3);
    expect(error).toBeLessThan(0.02);
  });

  it("on a tube: the straight line of the unrolled sheet, either way round", () => {
    const radius = 0.05;
    const { mesh, graph, on } = prepare(tube(radius, 0.4, 48, 72));
    const source = on([0, 0.2, radius]);
    const { worst: error } = worst(graph, source, 0.014, (v) => {
      const [x, y, z] = at(mesh.positions, v);
      return Math.hypot(radius * Math.atan2(x, z), y - source.position[1]);
    });
    expect(error).toBeLessThan(0.02);
  });

  it("on thin triangles too, where corners are obtuse", () => {
    const radius = 0.05;
    const { mesh, graph, on } = prepare(tube(radius, 0.4, 24, 90));
    const source = on([0, 0.2, radius]);
    const { worst: error } = worst(graph, source, 0.02, (v) => {
      const [x, y, z] = at(mesh.positions, v);
      return Math.hypot(radius * Math.atan2(x, z), y - source.position[1]);
    });
    expect(error).toBeLessThan(0.04);
  });

  it("two prongs side by side are far apart along the surface", () => {
    const { mesh, graph, on } = prepare(
      rodBody(
        [
          { from: [-10, 0, 0], to: [-10, 80, 0], radius: 7 },
          { from: [10, 0, 0], to: [10, 80, 0], radius: 7 },
          { from: [-10, 0, 0], to: [10, 0, 0], radius: 7 },
        ],
        2.5,
      ),
    );
    // Facing each other across a gap of 6 mm, 70 mm from where the prongs join.
    const field = spreadDistance(graph, sourcesAround(graph, on([-0.003, 0.07, 0]), 0.005, 0), {
      limit: 0.06,
    });
    const far = Array.from(field.vertices).filter((v) => at(mesh.positions, v)[0] > 0.002);
    expect(field.vertices.length).toBeGreaterThan(100);
    expect(far).toEqual([]);
  });

  it("labels arrive first where they are nearest, and faster ones reach further", () => {
    const { mesh, graph, on } = prepare(tube(0.05, 0.4, 48, 72));
    const sources = [
      ...sourcesAround(graph, on([0, 0.1, 0.05]), 0.012, 0),
      ...sourcesAround(graph, on([0, 0.3, 0.05]), 0.012, 1).map((s) => ({
        ...s,
        distance: s.distance / 3,
      })),
    ];
    const even = spreadDistance(
      graph,
      sources.map((s) => ({ ...s })),
      { speeds: [1, 3] },
    );
    const border = Array.from(even.vertices)
      .filter((v, i) => even.label[i] === 1 && Math.abs(at(mesh.positions, v)[0]) < 0.004)
      .map((v) => at(mesh.positions, v))
      .filter(([, , z]) => z > 0)
      .map(([, y]) => y);
    // One runs three times as fast as the other: they meet a quarter of the way.
    expect(Math.min(...border)).toBeCloseTo(0.15, 2);
  });

  it("a forbidden vertex is never entered, and no source means no field", () => {
    const { mesh, graph, on } = prepare(tube(0.05, 0.4, 24, 36));
    const allowed = Uint8Array.from({ length: mesh.positions.length / 3 }, (_, v) =>
      at(mesh.positions, v)[1] < 0.2 ? 1 : 0,
    );
    const field = spreadDistance(graph, sourcesAround(graph, on([0, 0.1, 0.05]), 0.02, 0), {
      allowed,
    });
    expect(field.vertices.length).toBeGreaterThan(50);
    expect(Array.from(field.vertices).every((v) => allowed[v] === 1)).toBe(true);
    expect(spreadDistance(graph, []).vertices.length).toBe(0);
  });

  it("a second spread on the same graph is not disturbed by the first", () => {
    const { graph, on } = prepare(ball(3));
    const run = () =>
      spreadDistance(graph, sourcesAround(graph, on([1, 0, 0]), 0.3, 0), { limit: 1 });
    const first = run();
    spreadDistance(graph, sourcesAround(graph, on([0, 1, 0]), 0.3, 0));
    expect(run()).toEqual(first);
  });
});

describe("ways along a surface", () => {
  const lengthOf = (path: readonly SurfacePoint[]): number =>
    path.slice(1).reduce((s, p, i) => s + distance(path[i]!.position, p.position), 0);

  it("on a ball: within two per cent of the great circle, on the surface all along", () => {
    const { bvh, graph, on } = prepare(ball(5));
    const [from, to] = [on([1, 0.2, 0]), on([-0.2, 0.5, 1])];
    const path = surfacePath(graph, bvh, from, to, 0.05)!;
    const angle = Math.acos(
      dot(from.position, to.position) / (Math.hypot(...from.position) * Math.hypot(...to.position)),
    );
    expect(lengthOf(path)).toBeGreaterThan(0.98 * angle);
    expect(lengthOf(path)).toBeLessThan(1.02 * angle);
    expect(path[0]).toEqual(from);
    expect(path.at(-1)).toEqual(to);
    const radii = path.map((p) => Math.hypot(...p.position));
    expect(Math.min(...radii)).toBeGreaterThan(0.99);
  });

  it("on a tube: within two per cent of the helix", () => {
    const { bvh, graph, on } = prepare(tube(0.05, 0.4, 48, 72));
    const [from, to] = [on([0, 0.1, 0.05]), on([0.05, 0.3, 0])];
    const helix = Math.hypot(0.05 * (Math.PI / 2), 0.2);
    expect(lengthOf(surfacePath(graph, bvh, from, to, 0.004)!)).toBeLessThan(1.02 * helix);
  });

  it("on a coarse ball: straight, although its triangles are as long as the steps", () => {
    const { bvh, graph, on } = prepare(ball(3));
    for (const [a, b] of [
      [on([1, 0.2, 0]), on([-0.2, 0.5, 1])],
      [on([0.3, 0.9, 0.1]), on([0.6, -0.4, 0.7])],
    ] as const) {
      const normal = cross(a.position, b.position);
      const off = surfacePath(graph, bvh, a, b, 0.08)!.map(
        (p) => Math.abs(dot(p.position, normal)) / Math.hypot(...normal),
      );
      // All of a great circle lies in one plane.
      expect(Math.max(...off)).toBeLessThan(0.03);
    }
  });

  it("there is none between parts that are not connected", () => {
    const two = rodBody(
      [
        { from: [-30, 0, 0], to: [-30, 30, 0], radius: 8 },
        { from: [30, 0, 0], to: [30, 30, 0], radius: 8 },
      ],
      4,
    );
    const { bvh, graph, on } = prepare(two);
    expect(surfacePath(graph, bvh, on([-0.03, 0, 0]), on([0.03, 0, 0]), 0.005)).toBeNull();
  });
});

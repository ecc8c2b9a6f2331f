import { describe, expect, it } from "vitest";
import { buildMeshTopology, vertexAreas } from "../../src/core/geometry/mesh-topology.ts";
import { at, dot } from "../../src/core/geometry/vec3.ts";
import { ball, mirroredEgg, rodBody, tube } from "../support/shapes.ts";

const closed = {
  ball: ball(3),
  egg: mirroredEgg(10, 24).surface,
  rods: rodBody([{ from: [0, 0, 0], to: [0, 60, 0], radius: 12 }], 4),
};

describe("the shapes that geometry is tested on", () => {
  for (const [name, shape] of Object.entries(closed)) {
    it(`${name}: closed, facing outwards`, () => {
      const { opposite } = buildMeshTopology(shape);
      expect(opposite.length).toBeGreaterThan(100);
      expect(opposite.every((o) => o >= 0)).toBe(true);
      let volume = 0;
      for (let t = 0; t < shape.index.length; t += 3) {
        const [a, b, c] = [0, 1, 2].map((k) => at(shape.positions, shape.index[t + k]!));
        volume +=
          dot(a!, [
            b![1] * c![2] - b![2] * c![1],
            b![2] * c![0] - b![0] * c![2],
            b![0] * c![1] - b![1] * c![0],
          ]) / 6;
      }
      expect(volume).toBeGreaterThan(0);
    });
  }

  it("the ball has a ball's area, the tube a tube's", () => {
    const sum = (areas: Float32Array): number => areas.reduce((s, a) => s + a, 0);
    expect(sum(vertexAreas(ball(5)))).toBeCloseTo(4 * Math.PI, 1);
    expect(sum(vertexAreas(tube(0.1, 0.5, 64, 40)))).toBeCloseTo(2 * Math.PI * 0.1 * 0.5, 3);
  });

  it("the egg's twins lie at mirrored places", () => {
    const { surface, mirror } = mirroredEgg(8, 16);
    const gaps = Array.from(mirror, (w, v) => {
      const [p, q] = [at(surface.positions, v), at(surface.positions, w)];
      return Math.hypot(p[0] + q[0], p[1] - q[1], p[2] - q[2]);
    });
    expect(Math.max(...gaps)).toBe(0);
  });
});

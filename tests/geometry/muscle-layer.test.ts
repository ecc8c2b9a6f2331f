import { brotliCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readMuscles } from "../../models/steps/muscles/read-muscles.ts";
import { buildMuscleLayer, decodeMuscles, encodeMuscles } from "../../src/core/muscle/index.ts";
import { enclosedVolume, openEdges } from "./muscle-support.ts";

const muscles = readMuscles();
const built = buildMuscleLayer(muscles, { firstStructure: 3 });

describe("the body's muscles", () => {
  it("stay within the triangle budget, both sides together", () => {
    const triangles = built.layer.index.length / 3;
    expect(triangles).toBeLessThanOrEqual(520_000);
    expect(triangles).toBeGreaterThan(200_000);
  });

  it("are finite and closed, structure by structure", () => {
    expect(built.layer.positions.every(Number.isFinite)).toBe(true);
    expect(built.layer.normals.every(Number.isFinite)).toBe(true);
    built.indexRanges.forEach(([from, to], s) => {
      const part = built.layer.index.subarray(from, to);
      expect(openEdges(part), built.structures[s]!.id).toBe(0);
      expect(enclosedVolume(built.layer.positions, part), built.structures[s]!.id).toBeGreaterThan(
        0,
      );
    });
  });

  it("name every vertex's structure", () => {
    built.indexRanges.forEach(([from, to], s) => {
      for (let i = from; i < to; i += 97) {
        expect(built.layer.structure[built.layer.index[i]!]).toBe(3 + s);
      }
    });
  });

  it("mirror exactly", () => {
    const volumes = built.indexRanges.map(([from, to]) =>
      enclosedVolume(built.layer.positions, built.layer.index.subarray(from, to)),
    );
    built.structures.forEach((structure, s) => {
      if (structure.side !== "right") return;
      expect(built.structures[s + 1]).toMatchObject({ id: structure.id, side: "left" });
      expect(volumes[s + 1]).toBeCloseTo(volumes[s]!, 12);
    });
  });

  it("has normals that look the way the triangles do", () => {
    const { positions: p, normals: n, index } = built.layer;
    let agree = 0;
    for (let t = 0; t < index.length; t += 3) {
      const [a, b, c] = [3 * index[t]!, 3 * index[t + 1]!, 3 * index[t + 2]!];
      const e = [0, 1, 2].map((k) => p[b + k]! - p[a + k]!);
      const f = [0, 1, 2].map((k) => p[c + k]! - p[a + k]!);
      const dot =
        (e[1]! * f[2]! - e[2]! * f[1]!) * n[a]! +
        (e[2]! * f[0]! - e[0]! * f[2]!) * n[a + 1]! +
        (e[0]! * f[1]! - e[1]! * f[0]!) * n[a + 2]!;
      if (dot > 0) agree++;
    }
    expect(agree / (index.length / 3)).toBeGreaterThan(0.97);
  });

  it("travel in few bytes and come back as the same mesh", () => {
    const bytes = encodeMuscles(muscles);
    const packed = brotliCompressSync(bytes).length;
    expect(packed).toBeLessThan(60_000);
    const again = buildMuscleLayer(decodeMuscles(bytes), { firstStructure: 3 });
    expect(again.structures).toEqual(built.structures);
    expect(again.layer.positions.length).toBe(built.layer.positions.length);
    let worst = 0;
    again.layer.positions.forEach((x, i) => {
      worst = Math.max(worst, Math.abs(x - built.layer.positions[i]!));
    });
    expect(worst).toBeLessThan(5e-4);
  });
});

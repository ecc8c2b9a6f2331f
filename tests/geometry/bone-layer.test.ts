import { MeshoptEncoder, MeshoptSimplifier } from "meshoptimizer";
import { beforeAll, describe, expect, it } from "vitest";
import {
  asBoneShape,
  type BoneShape,
  readBoneShapes,
} from "../../models/steps/bones/bone-shape.ts";
import { type BuiltBones, buildBoneLayer } from "../../models/steps/bones/build-bone-layer.ts";
import { clipHalf } from "../../models/steps/bones/clip-half.ts";
import { liftSeamEdges } from "../../models/steps/bones/lift-seam-edges.ts";
import { isKebabCase } from "../../src/core/anatomy/ids.ts";
import type { BodyLayer } from "../../src/core/body/body.ts";

const BALL = [-30, 50, 0, 10, 8, 6, 0.2, 0, 0.1, 1.5];

const made = (id: string, side: BoneShape["side"], blobs: number[][]): BoneShape => ({
  id,
  name: "Test bone",
  side,
  fma: side === "paired" ? ["FMA1", "FMA2"] : ["FMA3"],
  form: "blobs",
  blobs,
  fit: { assdMm: 0, hd95Mm: 0 },
});

/** Directed edges without their opposite: none on a closed surface. */
function openEdges(layer: BodyLayer): number {
  const edges = new Set<number>();
  const key = (a: number, b: number): number => a * layer.structure.length + b;
  for (let t = 0; t < layer.index.length; t += 3) {
    for (let k = 0; k < 3; k++) {
      edges.add(key(layer.index[t + k] ?? 0, layer.index[t + ((k + 1) % 3)] ?? 0));
    }
  }
  let open = 0;
  for (const edge of edges) {
    const [a, b] = [Math.floor(edge / layer.structure.length), edge % layer.structure.length];
    if (!edges.has(key(b, a))) open++;
  }
  return open;
}

/** Directed edges that more than one triangle runs along: none where faces do not touch. */
function sharedTwice(layer: BodyLayer): number {
  const edges = new Set<number>();
  for (let t = 0; t < layer.index.length; t += 3) {
    for (let k = 0; k < 3; k++) {
      const [a = 0, b = 0] = [layer.index[t + k], layer.index[t + ((k + 1) % 3)]];
      edges.add(a * layer.structure.length + b);
    }
  }
  return layer.index.length - edges.size;
}

describe("bone layer", { timeout: 60_000 }, () => {
  let built: BuiltBones;
  beforeAll(async () => {
    await MeshoptEncoder.ready;
    await MeshoptSimplifier.ready;
    built = buildBoneLayer(
      [
        made("ball", "paired", [BALL]),
        made("bead", "midline", [[-3, 0, 0, 9, 9, 9, 0, 0, 0, 1.2]]),
      ],
      { simplifier: MeshoptSimplifier, encoder: MeshoptEncoder },
      { firstStructure: 5 },
    );
  });

  it("names both sides of a pair and one midline structure", () => {
    expect(built.structures.map((s) => `${s.id}.${s.side}:${s.fma.join()}`)).toEqual([
      "ball.right:FMA1",
      "ball.left:FMA2",
      "bead.midline:FMA3",
    ]);
    expect(new Set(built.layer.structure)).toEqual(new Set([5, 6, 7]));
  });

  it("is closed, also across the midline", () => {
    expect(built.layer.index.length).toBeGreaterThan(300);
    expect(openEdges(built.layer)).toBe(0);
  });

  it("puts the left bone at the mirrored place with outward normals", () => {
    const { positions, normals, structure } = built.layer;
    for (let v = 0; v < structure.length; v++) {
      const x = positions[3 * v] ?? 0;
      if (structure[v] === 5) expect(x).toBeLessThan(0);
      if (structure[v] === 6) expect(x).toBeGreaterThan(0);
      if (structure[v] === 7) continue;
      const centre = structure[v] === 5 ? -0.03 : 0.03;
      const outward =
        (x - centre) * (normals[3 * v] ?? 0) +
        ((positions[3 * v + 1] ?? 0) - 0.05) * (normals[3 * v + 1] ?? 0) +
        (positions[3 * v + 2] ?? 0) * (normals[3 * v + 2] ?? 0);
      expect(outward).toBeGreaterThan(0);
    }
  });

  it("closes the thinnest and the most intricate bones of the skeleton", () => {
    const intricate = ["disc-c7-t1", "scapula", "vomer", "t5-vertebra"];
    const { layer } = buildBoneLayer(
      readBoneShapes().filter((shape) => intricate.includes(shape.id)),
      { simplifier: MeshoptSimplifier, encoder: MeshoptEncoder },
    );
    expect(layer.index.length).toBeGreaterThan(3 * 4000);
    expect(openEdges(layer)).toBe(0);
    expect(sharedTwice(layer)).toBe(0);
  });

  it("lifts an edge off the seam that both its triangles would share with their images", () => {
    const lifted = liftSeamEdges(
      {
        positions: Float32Array.from([0, 0, 0, 0, 2, 0, -1, 1, 1, -1, 1, -1]),
        index: Uint32Array.from([0, 1, 2, 1, 0, 3]),
      },
      0.1,
    );
    expect(lifted.index).toHaveLength(12);
    expect(Array.from(lifted.positions.subarray(12))).toEqual([-0.1, 1, 0].map(Math.fround));
  });

  it("clips at the mid-plane with new vertices exactly on it", () => {
    const clipped = clipHalf(
      {
        positions: Float32Array.from([-1, 0, 0, 1, 0, 0, 0.01, 2, 0]),
        index: Uint32Array.from([0, 1, 2]),
      },
      0.1,
    );
    expect(clipped.index).toHaveLength(3);
    const xs = Array.from(clipped.index, (v) => clipped.positions[3 * v]);
    expect(xs.filter((x) => x === 0)).toHaveLength(2);
  });
});

describe("bone files", () => {
  const shapes = readBoneShapes();

  it("cover the skeleton with well-formed ids and plausible places", () => {
    expect(shapes.length).toBeGreaterThanOrEqual(148);
    for (const { id, side, blobs, fma, fit } of shapes) {
      expect(isKebabCase(id), id).toBe(true);
      // What was laid by hand may be something that the reference does not name.
      if (fit || fma.length > 0) expect(fma, id).toHaveLength(side === "paired" ? 2 : 1);
      const strays = blobs.filter(([x = 0, y = 0, , ...rest]) => {
        const away = x > (side === "paired" ? 25 : 12) || y < -30 || y > 1660;
        return away || rest.slice(0, 3).some((radius) => radius < 0.3);
      });
      expect(strays, id).toEqual([]);
    }
  });

  it("lie within a millimetre of what was measured, most within a quarter", () => {
    const assd = shapes.flatMap(({ fit }) => (fit ? [fit.assdMm] : [])).sort((p, q) => p - q);
    expect(assd.length).toBeGreaterThan(140);
    expect(assd[assd.length - 1]).toBeLessThan(1);
    expect(assd[assd.length >> 1]).toBeLessThan(0.25);
  });

  it("are refused when a row is short or the id is not the file's", () => {
    const good = made("ball", "paired", [BALL]);
    expect(asBoneShape("ball.json", good)).toBe(good);
    expect(() => asBoneShape("bell.json", good)).toThrow(/id/);
    expect(() => asBoneShape("ball.json", { ...good, blobs: [[1, 2]] })).toThrow(/ten numbers/);
  });
});

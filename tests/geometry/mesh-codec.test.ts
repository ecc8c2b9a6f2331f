import { MeshoptDecoder, MeshoptEncoder } from "meshoptimizer";
import { beforeAll, describe, expect, it } from "vitest";
import { type PackableMesh, packMesh, unpackMesh } from "../../src/core/body/mesh-codec.ts";
import { mirrorMesh } from "../../src/core/body/mirror-mesh.ts";

/** Two tetrahedra: structure 4 (a right one) and structure 7 (midline, with an edge on x = 0). */
function twoTetrahedra(): PackableMesh {
  const positions = Float32Array.from([
    -0.3, 1, 0.1, -0.2, 1.1, 0.1, -0.25, 1.05, 0.2, -0.25, 1.2, 0.12, 0, 0.5, 0, 0, 0.7, 0.05, -0.1,
    0.6, 0, -0.05, 0.6, 0.1,
  ]);
  const normals = new Float32Array(positions.length);
  for (let v = 0; v < 8; v++) {
    const n = [Math.sin(3 * v + 1), Math.cos(2 * v), Math.sin(v * v) - 0.4];
    const length = Math.hypot(...n);
    n.forEach((value, a) => {
      normals[3 * v + a] = value / length;
    });
  }
  return {
    positions,
    normals,
    index: Uint32Array.from([0, 1, 2, 0, 3, 1, 1, 3, 2, 2, 3, 0, 4, 5, 6, 5, 7, 6, 4, 6, 7]),
    structure: Uint16Array.from([4, 4, 4, 4, 7, 7, 7, 7]),
    bytes: { occlusion: Uint8Array.from([255, 0, 3, 9, 200, 100, 50, 25]) },
  };
}

const triangleKeys = (index: Uint32Array): string[] => {
  const keys: string[] = [];
  for (let t = 0; t < index.length; t += 3) {
    const [a = 0, b = 0, c = 0] = index.subarray(t, t + 3);
    // The codec may turn a triangle, not flip it.
    keys.push(
      [
        [a, b, c],
        [b, c, a],
        [c, a, b],
      ]
        .map(String)
        .sort()[0] ?? "",
    );
  }
  return keys.sort();
};

describe("mesh codec", () => {
  beforeAll(async () => {
    await MeshoptEncoder.ready;
    await MeshoptDecoder.ready;
  });

  it("returns what was packed, within half a step and two degrees", () => {
    const mesh = twoTetrahedra();
    const back = unpackMesh(packMesh(mesh, MeshoptEncoder), MeshoptDecoder);
    mesh.positions.forEach((value, i) => {
      expect(Math.abs((back.positions[i] ?? 9) - value)).toBeLessThan(0.0000251);
    });
    for (let v = 0; v < 8; v++) {
      const cosine = [0, 1, 2].reduce(
        (sum, a) => sum + (mesh.normals[3 * v + a] ?? 0) * (back.normals[3 * v + a] ?? 0),
        0,
      );
      expect(cosine).toBeGreaterThan(Math.cos((2 * Math.PI) / 180));
    }
    expect(triangleKeys(back.index)).toEqual(triangleKeys(mesh.index));
    expect(back.structure).toEqual(mesh.structure);
    expect(back.bytes).toEqual(mesh.bytes);
  });

  it("keeps x = 0 exact, so that the halves of the midline meet", () => {
    const back = unpackMesh(packMesh(twoTetrahedra(), MeshoptEncoder), MeshoptDecoder);
    expect([back.positions[12], back.positions[15]]).toEqual([0, 0]);
  });

  it("packs an empty mesh and refuses foreign bytes and oversize", () => {
    const empty: PackableMesh = {
      positions: new Float32Array(0),
      normals: new Float32Array(0),
      index: new Uint32Array(0),
      structure: new Uint16Array(0),
      bytes: {},
    };
    expect(unpackMesh(packMesh(empty, MeshoptEncoder), MeshoptDecoder).index).toHaveLength(0);
    expect(() => unpackMesh(new Uint8Array(40), MeshoptDecoder)).toThrow(TypeError);
    expect(() => packMesh(twoTetrahedra(), MeshoptEncoder, { stepMm: 0.005 })).toThrow(RangeError);
  });
});

describe("mirroring a half mesh", () => {
  const whole = mirrorMesh(twoTetrahedra(), (structure) => (structure === 4 ? 5 : structure));

  it("copies the paired structure and welds the midline one", () => {
    expect(whole.structure.length).toBe(8 + 4 + 2);
    expect(Array.from(whole.structure.subarray(8))).toEqual([5, 5, 5, 5, 7, 7]);
    expect(whole.bytes.occlusion?.[8]).toBe(255);
  });

  it("pairs every vertex with its mirror image", () => {
    whole.mirror.forEach((twin, v) => {
      expect(whole.mirror[twin]).toBe(v);
      expect(whole.positions[3 * twin]).toBeCloseTo(-(whole.positions[3 * v] ?? 9), 12);
      expect(whole.positions[3 * twin + 1]).toBe(whole.positions[3 * v + 1]);
    });
  });

  it("turns the copied triangles, so that both halves face outward", () => {
    const volume = (from: number, to: number): number => {
      let sum = 0;
      for (let t = from; t < to; t += 3) {
        const [a, b, c] = [0, 1, 2].map((k) => {
          const v = whole.index[t + k] ?? 0;
          return Array.from(whole.positions.subarray(3 * v, 3 * v + 3));
        });
        const [ax = 0, ay = 0, az = 0] = a ?? [];
        const [bx = 0, by = 0, bz = 0] = b ?? [];
        const [cx = 0, cy = 0, cz = 0] = c ?? [];
        sum += ax * (by * cz - bz * cy) + ay * (bz * cx - bx * cz) + az * (bx * cy - by * cx);
      }
      return sum;
    };
    expect(volume(0, 12)).not.toBe(0);
    expect(volume(21, 33)).toBeCloseTo(volume(0, 12), 9);
  });
});

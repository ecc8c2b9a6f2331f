import { describe, expect, it } from "vitest";
import {
  createBlobField,
  dropVoids,
  type FieldMesh,
  findShells,
  packBlobs,
  rotationMatrix,
  rotationVector,
  surfaceNets,
} from "../../models/field/index.ts";

const ELLIPSOID = packBlobs([[3, -2, 1, 12, 8, 5, 0.4, -0.3, 0.2, 1.5]]);

function openEdges(mesh: FieldMesh): number {
  const seen = new Map<string, number>();
  for (let t = 0; t < mesh.index.length; t += 3) {
    for (let c = 0; c < 3; c++) {
      const key = `${mesh.index[t + c]},${mesh.index[t + ((c + 1) % 3)]}`;
      seen.set(key, (seen.get(key) ?? 0) + 1);
    }
  }
  let open = 0;
  for (const [key, count] of seen) {
    const [a, b] = key.split(",");
    if (count !== 1 || seen.get(`${b},${a}`) !== 1) open++;
  }
  return open;
}

describe("blob field", () => {
  it("has a lone blob's surface on its ellipsoid", () => {
    const mesh = surfaceNets(createBlobField(ELLIPSOID), { cellMm: 0.8 });
    const r = new Float64Array(9);
    rotationMatrix(0.4, -0.3, 0.2, r);
    let worst = 0;
    for (let v = 0; v < mesh.positions.length; v += 3) {
      const u = [3, -2, 1].map((c, a) => (mesh.positions[v + a] ?? 0) - c);
      const q = [12, 8, 5].reduce((sum, radius, a) => {
        const local = u.reduce((s, value, b) => s + value * (r[3 * b + a] ?? 0), 0);
        return sum + (local / radius) ** 2;
      }, 0);
      worst = Math.max(worst, Math.abs(Math.sqrt(q) - 1));
    }
    expect(mesh.positions.length).toBeGreaterThan(3000);
    // The tangent that closes the cut shifts the surface by less than one percent.
    expect(worst).toBeLessThan(0.01);
    expect(openEdges(mesh)).toBe(0);
    const volume = findShells(mesh).shells[0]?.volumeMm3 ?? 0;
    expect(volume / ((4 / 3) * Math.PI * 12 * 8 * 5)).toBeCloseTo(1, 1);
  });

  it("has a gradient that agrees with differences of the value", () => {
    const field = createBlobField(
      packBlobs([
        [0, 0, 0, 12, 8, 5, 0.4, -0.3, 0.2, 1.5],
        [9, 2, 0, 4, 5, 3, -0.9, 0.1, 0.6, 3],
        [2, 5, 0, 3, 2, 3, 0, 0, 0, -1],
      ]),
      { mirrorX: true },
    );
    const g = new Float64Array(3);
    const h = 1e-5;
    for (let i = 0; i < 60; i++) {
      const p = [14 * Math.sin(i), 8 * Math.sin(2.3 * i), 6 * Math.sin(5.1 * i)] as const;
      expect(field.gradient(...p, g)).toBeCloseTo(field.value(...p), 12);
      const x = (field.value(p[0] + h, p[1], p[2]) - field.value(p[0] - h, p[1], p[2])) / (2 * h);
      const z = (field.value(p[0], p[1], p[2] + h) - field.value(p[0], p[1], p[2] - h)) / (2 * h);
      expect(g[0]).toBeCloseTo(x, 6);
      expect(g[2]).toBeCloseTo(z, 6);
    }
  });

  it("is symmetric when mirrored", () => {
    const field = createBlobField(ELLIPSOID, { mirrorX: true });
    for (let i = 0; i < 40; i++) {
      const [x, y, z] = [12 * Math.sin(i), 8 * Math.cos(3 * i), 5 * Math.sin(7 * i)];
      expect(field.value(x, y, z)).toBeCloseTo(field.value(-x, y, z), 12);
    }
  });

  it("never calls a ball clear that the surface enters", () => {
    const field = createBlobField(ELLIPSOID, { mirrorX: true });
    const { positions } = surfaceNets(field, { cellMm: 2 });
    for (let v = 0; v < positions.length; v += 3) {
      const i = v / 3;
      const [x, y, z] = [positions[v] ?? 0, positions[v + 1] ?? 0, positions[v + 2] ?? 0];
      expect(field.isClearOf(x + Math.sin(i), y + Math.cos(i), z, 1.01)).toBe(false);
    }
    expect(field.isClearOf(200, 0, 0, 10)).toBe(true);
    expect(field.isClearOf(3, -2, 1, 0.5)).toBe(true);
  });

  it("keeps near neighbours apart and drops voids", () => {
    const two = createBlobField(
      packBlobs([
        [0, 0, 0, 5, 5, 5, 0, 0, 0, 6],
        [10.8, 0, 0, 5, 5, 5, 0, 0, 0, 6],
      ]),
    );
    const mesh = surfaceNets(two, { cellMm: 0.4 });
    expect(findShells(mesh).shells).toHaveLength(2);
    const hollow = surfaceNets(
      createBlobField(
        packBlobs([
          [0, 0, 0, 10, 10, 10, 0, 0, 0, 1],
          [0, 0, 0, 4, 4, 4, 0, 0, 0, -2],
        ]),
      ),
      { cellMm: 0.7 },
    );
    const signs = findShells(hollow).shells.map((shell) => Math.sign(shell.volumeMm3));
    expect(signs.sort((p, q) => p - q)).toEqual([-1, 1]);
    const solid = dropVoids(hollow);
    expect(findShells(solid).shells).toHaveLength(1);
    expect(openEdges(solid)).toBe(0);
  });

  it("turns rotation vectors to matrices and back", () => {
    const m = new Float64Array(9);
    for (let i = 0; i < 80; i++) {
      const length = (3.1 * ((i % 20) + 0.5)) / 20;
      const axis = [Math.sin(i), Math.cos(2 * i), Math.sin(3 * i + 1)];
      const unit = Math.hypot(...axis);
      const [x = 0, y = 0, z = 0] = axis.map((v) => (v / unit) * length);
      rotationMatrix(x, y, z, m);
      const back = rotationVector(m);
      expect(back[0]).toBeCloseTo(x, 6);
      expect(back[1]).toBeCloseTo(y, 6);
      expect(back[2]).toBeCloseTo(z, 6);
    }
  });

  it("refuses a row that is not ten numbers, and is empty without blobs", () => {
    expect(() => packBlobs([[1, 2, 3]])).toThrow(/row 0/);
    expect(createBlobField(new Float64Array(0)).value(0, 0, 0)).toBe(0);
  });
});

import { describe, expect, it } from "vitest";
import {
  createBlobField,
  type FieldMesh,
  findShells,
  packBlobs,
  surfaceNets,
} from "../../models/field/index.ts";
import { createMeshQuery } from "../../models/measure/blobs/index.ts";
import { BONE_CATALOG, SKULL_BONES } from "../../models/measure/bones/catalog.ts";
import { closing, distanceGrid, gridOver } from "../../models/measure/bones/distance-grid.ts";
import { symmetrise } from "../../models/measure/bones/symmetrise.ts";
import { SKULL_RULES, targetMesh } from "../../models/measure/bones/target.ts";

const balls = (rows: number[][]): FieldMesh =>
  surfaceNets(createBlobField(packBlobs(rows)), { cellMm: 0.6 });
const ball = (x: number, radius: number): number[] => [x, 0, 0, radius, radius, radius, 0, 0, 0, 4];

describe("distance grid", () => {
  const mesh = balls([ball(0, 8)]);
  const frame = gridOver([-8, -8, -8], [8, 8, 8], 4, 0.8);
  const grid = distanceGrid(mesh, frame, 4);

  it("agrees with the distance to a sphere", () => {
    const [nx, ny] = grid.size;
    let worst = 0;
    grid.values.forEach((value, i) => {
      const [x, y, z] = [i % nx, Math.floor(i / nx) % ny, Math.floor(i / (nx * ny))].map(
        (n, a) => (grid.origin[a] ?? 0) + n * 0.8,
      );
      const exact = Math.max(-4, Math.min(4, 8 - Math.hypot(x ?? 0, y ?? 0, z ?? 0)));
      worst = Math.max(worst, Math.abs(value - exact));
    });
    expect(worst).toBeLessThan(0.15);
  });

  it("is left alone by closing where it is convex", () => {
    const closed = closing(grid, 2);
    const changed = grid.values.filter((value, i) => {
      const now = closed.values[i] ?? 9;
      return value >= 0 || value < -2 ? now !== value : now >= 0.3;
    });
    expect(changed).toHaveLength(0);
  });
});

describe("target of a bone", { timeout: 60_000 }, () => {
  const pair = balls([ball(-6.6, 6), ball(6.6, 6)]);
  const nothing = { positions: [90, 90, 90, 91, 90, 90, 90, 91, 90], index: [0, 1, 2] };

  it("fills a cleft narrower than the closing and keeps the outside", () => {
    expect(findShells(pair).shells).toHaveLength(2);
    const closed = createMeshQuery(targetMesh(pair, nothing, { closeMm: 2, overlapMm: 0 }));
    expect(closed.inside(0, 0, 0)).toBe(true);
    expect(closed.inside(0, 5, 0)).toBe(false);
    expect(closed.distance(-12.6, 0, 0)).toBeLessThan(0.2);
  });

  it("runs a little way into a neighbour, no farther", () => {
    const [left, right] = [balls([ball(-6.1, 6)]), balls([ball(6.1, 6)])];
    const target = createMeshQuery(targetMesh(left, right, { closeMm: 0, overlapMm: 2 }));
    expect(target.inside(1, 0, 0)).toBe(true);
    expect(target.inside(4, 0, 0)).toBe(false);
    expect(target.inside(-6, 0, 0)).toBe(true);
  });
});

describe("setting a midline bone upright", () => {
  it("takes away a shift and a lean", () => {
    const mesh = balls([[0, 40, 0, 6, 20, 9, 0, 0, 0, 2]]);
    const positions = Float32Array.from(mesh.positions);
    for (let v = 0; v < positions.length; v += 3) {
      positions[v] = (positions[v] ?? 0) + 2 + 0.04 * ((positions[v + 1] ?? 0) - 40);
    }
    const upright = symmetrise({ positions, index: mesh.index });
    expect(upright.shiftMm).toBeGreaterThan(2);
    let worst = 0;
    for (let v = 0; v < positions.length; v += 3) {
      worst = Math.max(
        worst,
        Math.abs((upright.mesh.positions[v] ?? 9) - (mesh.positions[v] ?? 0)),
      );
    }
    expect(worst).toBeLessThan(0.1);
  });
});

describe("bone catalogue", () => {
  it("lists every bone once, by two nodes for a pair and one on the midline", () => {
    expect(new Set(BONE_CATALOG.map((bone) => bone.id)).size).toBe(BONE_CATALOG.length);
    const nodes = BONE_CATALOG.flatMap((bone) => bone.nodes);
    expect(new Set(nodes).size).toBe(nodes.length);
    expect(BONE_CATALOG.every((b) => b.nodes.length === (b.side === "paired" ? 2 : 1))).toBe(true);
    expect(SKULL_BONES.length).toBe(13);
    const ids = BONE_CATALOG.map((bone) => bone.id);
    expect(Object.keys(SKULL_RULES).filter((id) => !ids.includes(id))).toEqual([]);
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { packBlobs } from "../../models/field/blob.ts";
import { createBlobField } from "../../models/field/blob-field.ts";
import { HalfEdgeMesh, previous } from "../../models/steps/skin/half-edge-mesh.ts";
import { marchRightHalf } from "../../models/steps/skin/march-half.ts";

const HALF_SPHERE = marchRightHalf(
  createBlobField(packBlobs([[0, 0, 0, 20, 20, 20, 0, 0, 0, 1]])),
  11,
);

/** Half-edges agree with their twins, fans are single, and the surface is still a disk. */
function expectSound(mesh: HalfEdgeMesh): void {
  const { positions, index } = mesh.compact();
  const directed = new Set<number>();
  const undirected = new Set<number>();
  for (let t = 0; t < index.length; t++) {
    const a = index[t] ?? 0;
    const b = index[t % 3 === 2 ? t - 2 : t + 1] ?? 0;
    directed.add(a * 100_000 + b);
    undirected.add(Math.min(a, b) * 100_000 + Math.max(a, b));
  }
  expect(directed.size).toBe(index.length);
  expect(positions.length / 3 - undirected.size + index.length / 3).toBe(1);
  const fan: number[] = [];
  let corners = 0;
  let faults = 0;
  const valences = mesh.valences();
  const ring: number[] = [];
  for (let v = 0; v < mesh.vertexCount; v++) {
    if ((mesh.out[v] ?? -1) < 0) continue;
    corners += mesh.fan(v, fan);
    for (const h of fan) if (mesh.origin[h] !== v) faults++;
    if (mesh.neighbours(v, ring) !== valences[v]) faults++;
    if ((mesh.twin[mesh.out[v] ?? 0] === -1) !== (mesh.border[v] === 1)) faults++;
  }
  expect(faults).toBe(0);
  expect(corners).toBe(index.length);
}

describe("half-edge mesh", () => {
  test("any series of splits, collapses and flips leaves a disk with single fans", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.constantFrom("split", "collapse", "collapse", "flip"), fc.nat(100_000)),
          {
            minLength: 100,
            maxLength: 400,
          },
        ),
        (moves) => {
          const mesh = new HalfEdgeMesh(HALF_SPHERE.positions, HALF_SPHERE.index);
          const [ringA, ringB]: [number[], number[]] = [[], []];
          for (const [kind, number] of moves) {
            const h = number % (3 * mesh.triangleCount);
            if ((mesh.origin[h] ?? -1) < 0) continue;
            const t = mesh.twin[h] ?? -1;
            if (kind === "split") mesh.split(h);
            else if (kind === "collapse") {
              const inward = mesh.border[mesh.origin[h] ?? 0] && !mesh.border[mesh.target(h)];
              if (!inward && mesh.canCollapse(h, ringA, ringB)) mesh.collapse(h, ringA);
            } else if (t >= 0) {
              const [c, d] = [mesh.origin[previous(h)] ?? 0, mesh.origin[previous(t)] ?? 0];
              const few = [mesh.origin[h] ?? 0, mesh.target(h)].some(
                (v) => mesh.neighbours(v, ringA) <= 3,
              );
              if (!few && !mesh.joined(c, d, ringA)) mesh.flip(h);
            }
          }
          expectSound(mesh);
        },
      ),
      { numRuns: 60, seed: 20 },
    );
  });

  test("a split puts the new vertex in the middle of the edge", () => {
    const mesh = new HalfEdgeMesh([0, 0, 0, 2, 0, 0, 0, 2, 0], [0, 1, 2]);
    const v = mesh.split(0);
    expect([...mesh.positions.subarray(3 * v, 3 * v + 3)]).toEqual([1, 0, 0]);
    expect([...mesh.compact().index]).toEqual([0, 3, 2, 3, 1, 2]);
  });

  test("an edge with three triangles is refused", () => {
    const positions = [0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0, -1, 0];
    expect(() => new HalfEdgeMesh(positions, [0, 1, 2, 0, 1, 3, 0, 1, 4])).toThrow(/two triangles/);
  });
});

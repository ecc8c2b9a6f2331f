import { describe, expect, it } from "vitest";
import { createBlobField, findShells, packBlobs, surfaceNets } from "../../models/field/index.ts";
import { createBlobKernel, toState } from "../../models/measure/blobs/blob-kernel.ts";
import {
  createMeshQuery,
  fitBlobs,
  type MeshMm,
  sampleMesh,
  surfaceDistance,
} from "../../models/measure/blobs/index.ts";

/** A closed grid mesh of a torus (major 20, minor `minor`) about the z axis. */
function torus(minor: number): MeshMm {
  const [nu, nv] = [60, 24];
  const positions: number[] = [];
  const index: number[] = [];
  for (let i = 0; i < nu; i++) {
    for (let j = 0; j < nv; j++) {
      const [u, v] = [(2 * Math.PI * i) / nu, (2 * Math.PI * j) / nv];
      const r = 20 + minor * Math.cos(v);
      positions.push(r * Math.cos(u), r * Math.sin(u), minor * Math.sin(v));
      const [a, b] = [i * nv + j, ((i + 1) % nu) * nv + j];
      const [c, d] = [i * nv + ((j + 1) % nv), ((i + 1) % nu) * nv + ((j + 1) % nv)];
      index.push(a, b, d, a, d, c);
    }
  }
  return { positions, index };
}

function capsules(centres: readonly number[]): MeshMm {
  const rows = centres.map((x) => [x, 0, 0, 4, 18, 4, 0, 0, 0, 3]);
  return surfaceNets(createBlobField(packBlobs(rows)), { cellMm: 0.6 });
}

describe("mesh query", () => {
  it("tells inside from outside and measures distance", () => {
    const query = createMeshQuery(torus(6));
    expect(query.inside(20, 0, 0)).toBe(true);
    expect(query.inside(0, 0, 0)).toBe(false);
    expect(query.inside(40, 0, 0)).toBe(false);
    expect(query.distance(20, 0, 0)).toBeCloseTo(6, 0);
  });
});

describe("fitting blobs", { timeout: 60_000 }, () => {
  it("has exact derivatives", () => {
    const blobs = Float64Array.from([0, 0, 0, 5, 3, 2, 0.3, 0.2, 0.5, 1.5]);
    const points = Float64Array.from({ length: 60 }, (_, i) => 4 * Math.sin(7.3 * i));
    const weights = Float64Array.from({ length: 20 }, (_, i) => Math.sin(3 * i));
    const slopes = Float64Array.from({ length: 60 }, (_, i) => Math.cos(5 * i));
    const total = (b: Float64Array, gradient = new Float64Array(10)): number => {
      const kernel = createBlobKernel(points, toState(b, 1));
      kernel.rebuild();
      kernel.forward();
      kernel.backward(weights, slopes, gradient);
      return (
        kernel.value.reduce((s, v, i) => s + v * (weights[i] ?? 0), 0) +
        kernel.slope.reduce((s, v, i) => s + v * (slopes[i] ?? 0), 0)
      );
    };
    const gradient = new Float64Array(10);
    total(blobs, gradient);
    const h = 1e-6;
    for (const j of [0, 1, 2, 3, 4, 5, 9]) {
      // Radii and sharpness are moved by factors, as the fit does.
      const moved = (sign: number): Float64Array =>
        blobs.map((v, i) => (i !== j ? v : j < 3 ? v + sign * h : v * Math.exp(sign * h)));
      expect(gradient[j]).toBeCloseTo((total(moved(1)) - total(moved(-1))) / (2 * h), 6);
    }
  });

  it("recovers a ring to a third of a millimetre, hole open", () => {
    const mesh = torus(6);
    const blobs = fitBlobs(sampleMesh(mesh, { count: 1500 }), { count: 14, iterations: 200 });
    const fitted = surfaceNets(createBlobField(blobs), { cellMm: 1 });
    const distance = surfaceDistance(fitted, mesh, { count: 1000 });
    expect(distance.assdMm).toBeLessThan(0.35);
    expect(createBlobField(blobs).value(0, 0, 0)).toBeLessThan(0.5);
    expect(findShells(fitted).shells).toHaveLength(1);
  });

  it("keeps two fingers apart", () => {
    const mesh = capsules([0, 10]);
    const blobs = fitBlobs(sampleMesh(mesh, { count: 1500, offsetsMm: [0.5, 1, 2, 4] }), {
      count: 8,
      iterations: 200,
    });
    const fitted = surfaceNets(createBlobField(blobs), { cellMm: 0.5 });
    expect(findShells(fitted).shells).toHaveLength(2);
    expect(surfaceDistance(fitted, mesh, { count: 1000 }).assdMm).toBeLessThan(0.35);
  });

  it("fits half a symmetric shape with mirror twins, smooth across the middle", () => {
    const mesh = torus(6);
    const blobs = fitBlobs(sampleMesh(mesh, { count: 1500 }), {
      count: 8,
      mirrorX: true,
      iterations: 200,
    });
    const field = createBlobField(blobs, { mirrorX: true });
    const fitted = surfaceNets(field, { cellMm: 1 });
    expect(surfaceDistance(fitted, mesh, { count: 1000 }).assdMm).toBeLessThan(0.4);
  });

  it("is deterministic", () => {
    const samples = sampleMesh(torus(6), { count: 400 });
    const once = fitBlobs(samples, { count: 6, iterations: 30 });
    expect(fitBlobs(samples, { count: 6, iterations: 30 })).toEqual(once);
  });
});

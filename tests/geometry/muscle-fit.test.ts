import { describe, expect, it } from "vitest";
import { solveCholesky } from "../../models/measure/cholesky.ts";
import { fidelity } from "../../models/measure/muscles/fidelity.ts";
import { fitSheets } from "../../models/measure/muscles/fit-sheets.ts";
import { graphDistance, graphPieces, meshGraph } from "../../models/measure/muscles/mesh-graph.ts";
import { flipAcross, flipAlong } from "../../models/measure/muscles/orient-grid.ts";
import { resampleGrid } from "../../models/measure/muscles/resample-sheet.ts";
import { hasReference, loadReference } from "../../models/measure/reference.ts";
import { readMuscleFiles, toStructure } from "../../models/steps/muscles/read-muscles.ts";
import { sheetFrame, sheetMesh } from "../../src/core/muscle/index.ts";
import { bentSheet } from "./muscle-support.ts";

const truth = bentSheet(3, 7);
const mesh = sheetMesh(truth, { across: 12, along: 40 });

describe("fitting", () => {
  it("draws a displaced, thinner, shorter sheet onto the surface it came from", () => {
    const start = {
      ...truth,
      positions: truth.positions.map((x, i) => (i % 3 === 1 ? 1.1 + (x - 1.1) * 0.93 : x + 0.003)),
      halfThickness: truth.halfThickness.map((t) => 0.6 * t),
    };
    expect(fidelity(mesh, [start]).assdMm).toBeGreaterThan(1.5);
    const [fitted] = fitSheets(mesh, [start], { iterations: 22 });
    expect(fidelity(mesh, [fitted!]).assdMm).toBeLessThan(0.35);
    expect(fidelity(mesh, [fitted!]).hd95Mm).toBeLessThan(1.2);
  });

  it("leaves a frozen sheet where it is", () => {
    const [fitted] = fitSheets(mesh, [truth], { frozen: 1, iterations: 3 });
    expect(fitted!.positions).toEqual(truth.positions);
  });

  it("finds no distance between a surface and itself", () => {
    expect(fidelity(mesh, [truth]).assdMm).toBeLessThan(0.06);
  });
});

describe("grids", () => {
  it("keep their surface when given more atoms", () => {
    const more = resampleGrid(truth, 5, 11);
    for (const [u, v] of [
      [0, 0],
      [0.3, 0.5],
      [1, 0.9],
    ] as const) {
      const a = sheetFrame(truth, u, v);
      const b = sheetFrame({ ...truth, ...more }, u, v);
      a.position.forEach((x, c) => {
        expect(Math.abs(x - b.position[c]!)).toBeLessThan(2e-4);
      });
    }
  });

  it("turn their normal over with each flip, and back with both", () => {
    const normal = (g: Pick<typeof truth, "positions" | "halfThickness">) =>
      sheetFrame({ ...truth, ...g }, 0.5, 0.5).normal;
    const n = normal(truth);
    const across = normal(flipAcross(truth));
    const both = normal(flipAlong(flipAcross(truth)));
    n.forEach((x, c) => {
      expect(across[c]).toBeCloseTo(-x, 6);
      expect(both[c]).toBeCloseTo(x, 6);
    });
  });
});

describe("walking over a mesh", () => {
  it("measures the length of a straight strip and counts its pieces", () => {
    const strip = (x: number): number[] => [x, 0, 0, x + 0.01, 0, 0, x, 0.1, 0, x + 0.01, 0.1, 0];
    const positions = Float32Array.from([...strip(0), ...strip(0.5)]);
    const index = Uint32Array.from([0, 1, 2, 1, 3, 2, 4, 5, 6, 5, 7, 6]);
    const graph = meshGraph({ positions, index }, 0.004);
    expect(Math.max(...graphPieces(graph))).toBe(1);
    const d = graphDistance(graph, [0]);
    expect(d[2]).toBeGreaterThan(0.0999);
    expect(d[2]).toBeLessThan(0.106);
    expect(d[4]).toBe(Number.POSITIVE_INFINITY);
  });
});

describe("linear algebra", () => {
  it("solves a small system and refuses an indefinite one", () => {
    const b = Float64Array.from([1, 2]);
    solveCholesky(Float64Array.from([4, 2, 2, 3]), b, 2, 1);
    expect(b[0]).toBeCloseTo(-0.125, 12);
    expect(b[1]).toBeCloseTo(0.75, 12);
    expect(() => solveCholesky(Float64Array.from([0]), Float64Array.from([1]), 1, 1)).toThrow(
      /pivot/,
    );
  });
});

describe("the shipped figures", () => {
  const files = readMuscleFiles();
  const fits = new Map(
    files.flatMap((f) => f.parts.flatMap((p) => (p.from && p.fit ? [[p.from, p.fit]] : []))),
  );

  it("record a fit for every part that names a reference mesh", () => {
    for (const file of files) {
      for (const part of file.parts) expect(part.fit !== undefined).toBe(part.from !== undefined);
    }
  });

  it("lie within the promised distances of the reference", () => {
    const means = [...fits.values()].map((f) => f.assdMm).sort((a, b) => a - b);
    expect(means.length).toBeGreaterThan(130);
    expect(means[Math.floor(means.length / 2)]).toBeLessThanOrEqual(1);
    expect(means[Math.floor(0.9 * means.length)]).toBeLessThanOrEqual(2);
  });

  it("use at most 150 numbers in the median part", () => {
    const numbers = files
      .flatMap((f) => f.parts.map((p) => 4 * p.across * p.along))
      .sort((a, b) => a - b);
    expect(numbers[Math.floor(numbers.length / 2)]).toBeLessThanOrEqual(150);
  });

  it.skipIf(!hasReference())("measure the same again where the reference is present", async () => {
    const meshes = await loadReference("anatomy.glb");
    for (const id of ["rhomboid-major", "gluteus-medius", "soleus"]) {
      const file = files.find((f) => f.id === id)!;
      const again = fidelity(meshes.get(file.parts[0]!.from!)!, toStructure(file).parts);
      expect(Math.abs(again.assdMm - file.parts[0]!.fit!.assdMm)).toBeLessThan(0.03);
    }
  });
});

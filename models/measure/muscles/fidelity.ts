import { Vector3 } from "three";
import { ringCounts } from "../../../src/core/muscle/ring-samples.ts";
import { sheetMesh } from "../../../src/core/muscle/sheet-mesh.ts";
import { nearestSurface } from "../nearest-surface.ts";
import { bareSheet } from "./orient-grid.ts";
import { surfaceSamples } from "./surface-samples.ts";
import type { Grid } from "./trial-sheets.ts";

/** How far two surfaces lie apart, both ways, in millimetres. */
export interface Fidelity {
  readonly assdMm: number;
  readonly hd95Mm: number;
  readonly maxMm: number;
}

const SAMPLES = 4000;
/** Facet size of the judged mesh, metres: finer than the one that is shown. */
const FACET = 0.0025;

/** The mean and 95th percentile of pooled distances, reference to model and model to reference. */
export function fidelity(
  mesh: { readonly positions: Float32Array; readonly index: Uint32Array },
  grids: readonly Grid[],
): Fidelity {
  const reference = nearestSurface(mesh.positions, mesh.index);
  const models = grids.map((grid) => {
    const sheet = bareSheet(grid);
    const made = sheetMesh(sheet, ringCounts(sheet, FACET));
    return { made, surface: nearestSurface(made.positions, made.index) };
  });
  const distances: number[] = [];
  const there = surfaceSamples(mesh.positions, mesh.index, SAMPLES).points;
  for (let i = 0; i < there.length; i += 3) {
    let best = Number.POSITIVE_INFINITY;
    for (const { surface } of models) {
      const hit = surface.nearest(there[i]!, there[i + 1]!, there[i + 2]!, best);
      if (hit) best = Math.min(best, hit.distance);
    }
    distances.push(best);
  }
  const direction = new Vector3();
  models.forEach(({ made }, m) => {
    const share = Math.round(SAMPLES / models.length);
    const here = surfaceSamples(made.positions, made.index, share).points;
    for (let i = 0; i < here.length; i += 3) {
      const point = [here[i]!, here[i + 1]!, here[i + 2]!] as const;
      // What lies inside another sheet of the same muscle is not its surface.
      const hidden = models.some(({ surface }, other) => {
        if (other === m) return false;
        const hit = surface.nearest(...point);
        if (!hit) return false;
        direction.set(point[0] - hit.point[0], point[1] - hit.point[1], point[2] - hit.point[2]);
        const n = surface.triangleNormals;
        return (
          direction.x * n[3 * hit.triangle]! +
            direction.y * n[3 * hit.triangle + 1]! +
            direction.z * n[3 * hit.triangle + 2]! <
          0
        );
      });
      if (!hidden) distances.push(reference.nearest(...point)?.distance ?? 0);
    }
  });
  distances.sort((a, b) => a - b);
  const mm = (metres: number): number => Math.round(metres * 1e5) / 100;
  return {
    assdMm: mm(distances.reduce((a, b) => a + b, 0) / distances.length),
    hd95Mm: mm(distances[Math.floor(0.95 * (distances.length - 1))]!),
    maxMm: mm(distances.at(-1)!),
  };
}

import { mix, scale, type Vec3 } from "../../../src/core/geometry/vec3.ts";
import type { Rib } from "./catalogue.ts";
import { resampleSheet } from "./resample-sheet.ts";
import type { Grid } from "./trial-sheets.ts";

function alongRib(rib: Rib, u: number): Vec3 {
  const points = rib.slice(1) as readonly Vec3[]; // everything after v is a point
  const x = u * (points.length - 1);
  const i = Math.min(points.length - 2, Math.floor(x));
  return scale(mix(points[i]!, points[i + 1]!, x - i), 0.001);
}

/**
 * A sheet through hand-laid cross-lines, straight between neighbours; thin towards both ends. At
 * least two ribs, sorted by v.
 */
export function startFromRibs(
  ribs: readonly Rib[],
  halfMm: number,
  grid: readonly [number, number],
): Grid {
  return resampleSheet(
    (u, v) => {
      let k = 0;
      while (k + 2 < ribs.length && v > ribs[k + 1]![0]) k++;
      const a = ribs[k]!;
      const b = ribs[k + 1]!;
      const t = Math.min(1, Math.max(0, (v - a[0]) / (b[0] - a[0])));
      const belly = 0.35 + 0.65 * Math.sin(Math.PI * Math.min(1, Math.max(0, v)));
      return {
        position: mix(alongRib(a, u), alongRib(b, u), t),
        halfThickness: (halfMm / 1000) * belly,
      };
    },
    grid[0],
    grid[1],
  );
}

import type { Vec3 } from "../../../src/core/geometry/vec3.ts";
import { pointAt } from "../../../src/core/muscle/evaluate-sheet.ts";
import { ringCounts } from "../../../src/core/muscle/ring-samples.ts";
import type { MuscleSheet } from "../../../src/core/muscle/sheet.ts";
import { sheetMesh } from "../../../src/core/muscle/sheet-mesh.ts";
import { type Solid, solidOf, touch } from "../../geometry/solid.ts";

/** Which end of a part. */
export type SheetEnd = "origin" | "insertion";

/** How far an end lies from what holds it, metres. */
export interface EndDistance {
  readonly least: number;
  readonly median: number;
}

const SAMPLES = 11;
/** Just inside the end, where the sheet has its thickness: v of the outermost drawn rings. */
const RIM = 0.02;
/** Farther than this counts as this, metres. */
const FAR = 0.2;

/** Points of an end from u = 0 to u = 1: for each u the end's own line and the rim on both faces. */
export function endPoints(sheet: MuscleSheet, end: SheetEnd): Vec3[][] {
  const [tip, rim] = end === "origin" ? [0, RIM] : [1, 1 - RIM];
  return Array.from({ length: SAMPLES }, (_, i) => {
    const u = i / (SAMPLES - 1);
    return [
      pointAt(sheet, { u, v: tip, depth: 0.5 }),
      pointAt(sheet, { u, v: rim, depth: 0 }),
      pointAt(sheet, { u, v: rim, depth: 1 }),
    ];
  });
}

/**
 * Distance from an end's curve, drawn with its thickness, to the nearest of some surfaces: the least
 * and the median over u. No surfaces: 0.2 m.
 */
export function endDistance(
  sheet: MuscleSheet,
  end: SheetEnd,
  solids: readonly Solid[],
): EndDistance {
  const distances = endPoints(sheet, end).map((points) => {
    let best = FAR;
    for (const point of points) {
      for (const solid of solids)
        best = Math.min(best, touch(solid, point, best)?.hit.distance ?? best);
    }
    return best;
  });
  distances.sort((a, b) => a - b);
  return { least: distances[0]!, median: distances[(SAMPLES - 1) / 2]! };
}

/** An end lies within this of what holds it, metres: 4 mm of a bone, 6 of the skin (its thickness). */
const LIMIT = { bone: 0.004, skin: 0.006 } as const;

/** How far the middle of an end may lie from what its ids name, metres. */
export function endLimit(ids: readonly string[]): number {
  return ids.includes("skin") ? LIMIT.skin : LIMIT.bone;
}

const FACET = 0.0035;

/**
 * The surfaces that an end's ids name. `named` gives a bone, another structure or the skin, or null
 * for what it does not know; the structure's own id means its other parts.
 */
export function endSolids(
  ids: readonly string[],
  own: string,
  part: string,
  parts: readonly MuscleSheet[],
  named: (id: string) => Solid | null,
): Solid[] {
  return ids.flatMap((id) => {
    if (id !== own) return named(id) ?? [];
    return parts
      .filter((other) => other.part !== part)
      .map((other) => {
        const { positions, index } = sheetMesh(other, ringCounts(other, FACET));
        return solidOf(`${own}/${other.part}`, positions, index);
      });
  });
}

import { distance, dot, subtract, type Vec3 } from "../geometry/vec3.ts";
import { cornerShare } from "./corner-share.ts";
import { pointAt, sheetFrame } from "./evaluate-sheet.ts";
import type { MusclePlace, MuscleSheet } from "./sheet.ts";
import { crest, crestExponent, drawnInU, endRounding } from "./sheet-profile.ts";

/** The place of a sheet nearest to a point, and how far off the point is. */
export interface Located extends MusclePlace {
  /** From the asked point to the place, metres; 0 when the point lies inside the muscle. */
  readonly distance: number;
}

const COARSE_U = 12;
const COARSE_V = 40;
const REFINEMENTS = 14;

function placeAt(sheet: MuscleSheet, u: number, v: number, point: Vec3): Located {
  const frame = sheetFrame(sheet, drawnInU(u, v, cornerShare(sheet)), v);
  const half = frame.halfThickness * crest(u, crestExponent(sheet.across)) * endRounding(v);
  const height = dot(subtract(point, frame.position), frame.normal);
  const depth = half > 0 ? (1 - Math.min(1, Math.max(-1, height / half))) / 2 : 0.5;
  const place = { u, v, depth };
  return { ...place, distance: distance(pointAt(sheet, place), point) };
}

/**
 * The place nearest to `point` (right side, model space, metres): the best of a coarse grid, then a
 * shrinking pattern search, which needs no derivatives where the sheet folds or ends.
 */
export function locate(sheet: MuscleSheet, point: Vec3): Located {
  let best = placeAt(sheet, 0.5, 0.5, point);
  const consider = (u: number, v: number): boolean => {
    const candidate = placeAt(
      sheet,
      Math.min(1, Math.max(0, u)),
      Math.min(1, Math.max(0, v)),
      point,
    );
    if (candidate.distance >= best.distance) return false;
    best = candidate;
    return true;
  };
  for (let i = 0; i <= COARSE_U; i++) {
    for (let j = 0; j <= COARSE_V; j++) consider(i / COARSE_U, j / COARSE_V);
  }
  let du = 0.5 / COARSE_U;
  let dv = 0.5 / COARSE_V;
  for (let k = 0; k < REFINEMENTS; k++) {
    let moved = false;
    for (const [su, sv] of [
      [1, 0],
      [-1, 0],
      [0, 1],
      [0, -1],
      [1, 1],
      [1, -1],
      [-1, 1],
      [-1, -1],
    ] as const) {
      moved = consider(best.u + su * du, best.v + sv * dv) || moved;
    }
    if (!moved) {
      du /= 2;
      dv /= 2;
    }
  }
  return best;
}

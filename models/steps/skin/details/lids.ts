import { type PlanarCurve, placeOnCurve, smoothCurve } from "./curve-distance.ts";
import { type HeightGrid, heightAt } from "./height-grid.ts";
import { logarithmOf, type SkinDetail, smoothStep } from "./skin-detail.ts";

/** A line pressed into the lids, seen from the front: points from medial to lateral, mm. */
export interface LidLine {
  readonly points: PlanarCurve;
  readonly depthMm: number;
  /** Half the width of the groove. */
  readonly widthMm: number;
  /** Height of the rounded margins to both sides. */
  readonly marginMm: number;
}

/** The closed eye of the right side: `models/anatomy/skin/lids.json`. */
export interface LidFigures {
  /** The fair surface without lines: z over (x, y). */
  readonly surface: HeightGrid;
  /** Where the lids meet. */
  readonly lash: LidLine;
  /** The fold of the upper lid. */
  readonly crease: LidLine;
}

/** Over how many millimetres the lids pass into the skin around. */
const BLEND_MM = 6;
/** Steepness of the solid's logarithm across the lids, per mm: that of the blobs around. */
const STEEPNESS = 0.3;
/** Longest edge of the triangles along the lines of the lids, mm. */
const LINE_EDGE_MM = 0.85;
/** Behind the lids the head is solid: depth where the form of the lids takes over, mm. */
const BEHIND_MM = [12, 20] as const;

/** Depth of a line at a point, mm, negative on its margins; it fades in the last tenth of its ends. */
export function lineDepth(
  line: Omit<LidLine, "points">,
  curve: PlanarCurve,
  x: number,
  y: number,
): number {
  const { side, along } = placeOnCurve(curve, x, y);
  const s = Math.abs(side) / line.widthMm;
  if (s > 6) return 0;
  const fade = smoothStep(along / 0.16) * smoothStep((1 - along) / 0.16);
  const rim = Math.exp(-((s - 1.9) ** 2));
  return fade * (line.depthMm * Math.exp(-s * s) - line.marginMm * rim);
}

/** Draws the closed lids over whatever the solid has there. */
export function createLids(figures: LidFigures): SkinDetail {
  const { surface, lash, crease } = figures;
  const lashCurve = smoothCurve(lash.points);
  const creaseCurve = smoothCurve(crease.points);
  const low = surface.origin.map((value) => value + surface.spacing) as [number, number]; // a pair stays a pair
  const columns = surface.rows[0]?.length ?? 0;
  const right = low[0] + surface.spacing * (columns - 3);
  const top = low[1] + surface.spacing * (surface.rows.length - 3);
  const depths = surface.rows.flat();
  const nearest = Math.min(...depths) - BEHIND_MM[1];
  return {
    box: [low[0], low[1], nearest, right, top, Math.max(...depths) + 30],
    edgeLengthMm: (x, y) =>
      LINE_EDGE_MM +
      0.32 *
        Math.max(
          0,
          Math.min(
            Math.abs(placeOnCurve(lashCurve, x, y).side) - 1.8,
            Math.abs(placeOnCurve(creaseCurve, x, y).side) - 0.5,
          ),
        ),
    apply: (solid, x, y, z) => {
      const edge = Math.min(x - low[0], right - x, y - low[1], top - y) / BLEND_MM;
      const height = heightAt(surface, x, y);
      const depth = (height - z - BEHIND_MM[0]) / (BEHIND_MM[1] - BEHIND_MM[0]);
      const share = smoothStep(edge) * (1 - smoothStep(depth));
      const under = solid(x, y, z);
      if (share === 0) return under;
      const drawn =
        height - lineDepth(lash, lashCurve, x, y) - lineDepth(crease, creaseCurve, x, y) - z;
      return Math.exp((1 - share) * logarithmOf(under) + share * STEEPNESS * drawn);
    },
  };
}

import { type PlanarCurve, placeOnCurve, smoothCurve } from "./curve-distance.ts";
import { type HeightGrid, heightAt } from "./height-grid.ts";
import { logarithmOf, type SkinDetail, smoothStep } from "./skin-detail.ts";

/** A line pressed into the face, seen from the front. */
export interface FaceLine {
  readonly id: string;
  /** Points (x, y) from medial to lateral, x falling, mm. */
  readonly points: PlanarCurve;
  readonly depthMm: number;
  /** Half the width of the groove. */
  readonly widthMm: number;
  /** Height of the rounded margins to both sides. */
  readonly marginMm: number;
}

/** A part of the face drawn as heights with lines: `models/anatomy/skin/lids.json`, `mouth.json`. */
export interface FacePatchFigures {
  /** True where the patch goes on over the mid-line; it must be its own mirror image there. */
  readonly midline: boolean;
  /** The fair surface without lines: z over (x, y). */
  readonly surface: HeightGrid;
  readonly lines: readonly FaceLine[];
}

/** Over how many millimetres the patch passes into the skin around. */
const BLEND_MM = 6;
/** Steepness of the solid's logarithm across the skin, per mm: that of the blobs around. */
const STEEPNESS = 0.3;
/** Longest edge of the triangles along the lines, mm. */
const LINE_EDGE_MM = 0.85;
/** Behind the patch the head is solid: between these depths its form ends, mm. */
const BEHIND_MM = [18, 28] as const;

/** Depth of a line at a point, mm, negative on its margins; it fades towards its ends. */
function lineDepth(line: FaceLine, curve: PlanarCurve, x: number, y: number): number {
  const { side, along } = placeOnCurve(curve, x, y);
  const s = Math.abs(side) / line.widthMm;
  if (s > 6) return 0;
  const fade = smoothStep(along / 0.16) * smoothStep((1 - along) / 0.16);
  const rim = Math.exp(-((s - 1.9) ** 2));
  return fade * (line.depthMm * Math.exp(-s * s) - line.marginMm * rim);
}

/** Draws a part of the face over whatever the solid has there: one surface without folds. */
export function createFacePatch({ midline, surface, lines }: FacePatchFigures): SkinDetail {
  const curves = lines.map((line) => ({ line, curve: smoothCurve(line.points) }));
  const low = surface.origin.map((value) => value + surface.spacing) as [number, number]; // a pair stays a pair
  const columns = surface.rows[0]?.length ?? 0;
  const right = midline ? 0 : low[0] + surface.spacing * (columns - 3);
  const top = low[1] + surface.spacing * (surface.rows.length - 3);
  const heights = surface.rows.flat();
  return {
    box: [
      low[0],
      low[1],
      Math.min(...heights) - BEHIND_MM[1],
      right,
      top,
      Math.max(...heights) + 30,
    ],
    edgeLengthMm: (x, y) => {
      const nearest = Math.min(
        ...curves.map(({ curve, line }) => {
          const away = Math.abs(placeOnCurve(curve, x, y).side);
          return away - 1.6 * line.widthMm;
        }),
      );
      return LINE_EDGE_MM + 0.32 * Math.max(0, nearest);
    },
    apply: (solid, x, y, z) => {
      const inner = midline ? Infinity : right - x;
      const edge = Math.min(x - low[0], inner, y - low[1], top - y) / BLEND_MM;
      const height = heightAt(surface, x, y);
      const behind = (height - z - BEHIND_MM[0]) / (BEHIND_MM[1] - BEHIND_MM[0]);
      const share = smoothStep(edge) * (1 - smoothStep(behind));
      const under = solid(x, y, z);
      if (share === 0) return under;
      let drawn = height - z;
      for (const { line, curve } of curves) drawn -= lineDepth(line, curve, x, y);
      return Math.exp((1 - share) * logarithmOf(under) + share * STEEPNESS * drawn);
    },
  };
}

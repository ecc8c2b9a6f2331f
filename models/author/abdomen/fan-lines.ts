import type { Anchor, CrossLine, PointMm } from "../lay-plan.ts";
import { type WallPlace, wallPoint } from "./wall.ts";

/** A fibre of the flank: its ends as places on the wall, or on a bone that the end is drawn to. */
export interface Fibre {
  readonly from: WallPlace;
  readonly fromBone?: string;
  readonly to: WallPlace;
  readonly toBone?: string;
  /** How far the middle of the fibre bulges: added height and degrees. */
  readonly bend?: readonly [number, number];
  /** How much deeper than the others it begins: behind the inguinal ligament. */
  readonly deeperMm?: number;
  /** How much it comes forward towards its end: below the arcuate line, to the front of rectus. */
  readonly forwardMm?: number;
  /** Its share of the sheet's thickness. Default 1. */
  readonly thickness?: number;
}

/**
 * Cross-lines through the same stations of all fibres, side by side from u = 0 to u = 1. A station is a
 * share of the fibre, a depth inside the external oblique's inner face and half the thickness there.
 */
export function fanLines(
  fibres: readonly Fibre[],
  stations: readonly (readonly [v: number, depthMm: number, halfMm: number])[],
): CrossLine[] {
  return stations.map(([v, depth, half]) => ({
    v,
    points: fibres.map((fibre): Anchor => {
      const { from, to, bend = [0, 0] } = fibre;
      const bulge = 4 * v * (1 - v);
      const place: WallPlace = [
        from[0] + v * (to[0] - from[0]) + bulge * bend[0],
        from[1] + v * (to[1] - from[1]) + bulge * bend[1],
      ];
      const shift = (fibre.deeperMm ?? 0) * (1 - v * v) - (fibre.forwardMm ?? 0) * v * v;
      const near: PointMm = wallPoint(place, depth + shift);
      const bone = v === 0 ? fibre.fromBone : v === 1 ? fibre.toBone : undefined;
      return bone ? { on: bone, near, liftMm: 0.5 } : near;
    }),
    halfMm: fibres.map((fibre) => half * (fibre.thickness ?? 1)),
  }));
}

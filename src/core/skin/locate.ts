import type { Side } from "../anatomy/side.ts";
import type { SurfacePoint } from "../geometry/nearest-on-mesh.ts";
import type { Vec3 } from "../geometry/vec3.ts";
import { type DepthIndex, structuresUnder } from "./muscles-under.ts";
import { nearestVertex, type SkinIndex, skinNormal } from "./skin-index.ts";
import { sideOfPlace } from "./skin-region.ts";

/** What `placePoint` needs to know of the body. */
export interface PlaceGround {
  readonly skin: SkinIndex;
  /** Per skin vertex: index into `regions`. */
  readonly region: Uint16Array;
  readonly regions: readonly { readonly midline: boolean }[];
}

/** What `locatePoint` needs to know of the body. */
export interface LocateGround extends PlaceGround {
  readonly depth: DepthIndex;
}

/** A skin point and its name. */
export interface PlacedPoint {
  readonly skin: Vec3;
  /** Outward, unit length. */
  readonly normal: Vec3;
  /** Index into `regions`. */
  readonly region: number;
  readonly side: Side;
}

/** A skin point described. */
export interface LocatedPoint extends PlacedPoint {
  /** Structure indices of the muscle layer under it, superficial first. */
  readonly structures: readonly number[];
}

/** Which region and side a skin point belongs to. */
export function placePoint(ground: PlaceGround, point: SurfacePoint): PlacedPoint {
  const region = ground.region[nearestVertex(ground.skin, point)] ?? 0;
  return {
    skin: point.position,
    normal: skinNormal(ground.skin, point),
    region,
    side: sideOfPlace(ground.regions[region], point.position[0]),
  };
}

/** The same, and what lies under it. */
export function locatePoint(ground: LocateGround, point: SurfacePoint): LocatedPoint {
  const placed = placePoint(ground, point);
  return { ...placed, structures: structuresUnder(ground.depth, placed.skin, placed.normal) };
}

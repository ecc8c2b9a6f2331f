export {
  createLandmarkIndex,
  type Landmark,
  type LandmarkIndex,
  type LandmarkRecord,
  mirrorDirection,
} from "./landmark.ts";
export {
  type LocatedPoint,
  type LocateGround,
  locatePoint,
  type PlacedPoint,
  type PlaceGround,
  placePoint,
} from "./locate.ts";
export { createDepthIndex, type DepthIndex, structuresUnder } from "./muscles-under.ts";
export {
  mirrorPoint,
  mixLandmarks,
  type Resolved,
  resolvePoint,
  skinOfLandmark,
} from "./resolve-point.ts";
export {
  createSkinGeodesics,
  type SkinGeodesics,
  skinPath,
  skinSources,
} from "./skin-geodesics.ts";
export {
  castOntoSkin,
  createSkinIndex,
  nearestSkin,
  nearestVertex,
  type SkinIndex,
  type SkinSurface,
  skinNormal,
} from "./skin-index.ts";
export { type RegionSeed, type SkinRegionRecord, sideOfPlace } from "./skin-region.ts";

export { mirrorZone } from "./mirror-zone.ts";
export { OUTLINE_WEIGHT } from "./soft-rim.ts";
export { paintStroke } from "./stroke-weights.ts";
export { zoneArea } from "./zone-area.ts";
export { createZoneCanvas } from "./zone-canvas.ts";
export { type SkinPlace, type ZoneMiddle, zoneMiddles } from "./zone-middles.ts";
export {
  type DecodedZonePack,
  decodeZonePack,
  encodeZonePack,
  type ZonePack,
} from "./zone-pack.ts";
export type { PatchPart, RegionPart, StrokePart, ZonePart, ZoneSpec } from "./zone-spec.ts";
export type { PainZoneKind, PatternZones, ZoneWeights } from "./zones.ts";

import type { TriggerPointId } from "../anatomy/ids.ts";

/** Which part of a pattern: felt by nearly everyone, or only by some. */
export type PainZoneKind = "essential" | "spillover";

/** A soft-edged patch of skin as a sparse list. Empty when a pattern has no such zone. */
export interface ZoneWeights {
  /** Skin vertex indices, ascending. */
  readonly vertices: Uint32Array;
  /** One weight per listed vertex, 1–255; 128 is the drawn outline, 255 the core. */
  readonly weights: Uint8Array;
}

/**
 * The referred-pain pattern of one trigger point as drawn for the body's right side
 * (mid-line points: as they are). The left side's pattern is the mirror image, vertex by vertex.
 */
export interface PatternZones {
  readonly triggerPoint: TriggerPointId;
  readonly essential: ZoneWeights;
  readonly spillover: ZoneWeights;
}

/** A named surface on the body's right side or across its middle, such as a place not to press. */
export interface NamedZone {
  readonly id: string;
  readonly zone: ZoneWeights;
}

import type { Side } from "../anatomy/side.ts";
import { mirrorZone } from "../pain/mirror-zone.ts";
import { aroundZone, discZone } from "../pain/paint-skin.ts";
import type { PatternZones, ZoneWeights } from "../pain/zones.ts";
import type { RankablePoint } from "../ranking/ranking-index.ts";
import { nearestSkin } from "../skin/skin-index.ts";
import type { EngineParts } from "./engine-parts.ts";
import { pointInSpace } from "./points-in-space.ts";

const EMPTY: ZoneWeights = { vertices: new Uint32Array(0), weights: new Uint8Array(0) };
/** People mark a pain up to this far beside its place, metres. */
const NEAR_REACH = 0.03;
/** Skin this far around a point counts as its own place, beyond its uncertainty. Metres. */
const LOCAL_REACH = 0.012;

/** A pattern's zone on one side of this body. */
export function zoneOf(
  parts: EngineParts,
  pattern: PatternZones,
  side: Side,
  kind: "essential" | "spillover",
): ZoneWeights {
  return side === "left" ? mirrorZone(pattern[kind], parts.body.skin.mirror) : pattern[kind];
}

/** Every trigger point with a pattern, on both sides, as the ranking wants it. */
export function rankablePoints(parts: EngineParts): RankablePoint[] {
  return parts.patterns.flatMap((pattern): RankablePoint[] => {
    const record = parts.knowledge.triggerPoint(pattern.triggerPoint);
    const muscle = record && parts.knowledge.muscle(record.muscle);
    if (!record || !muscle) return [];
    const place = pointInSpace(parts, record.id, "right");
    const skin = place.ok ? nearestSkin(parts.skin(), place.value.skinModel) : null;
    const radius = record.uncertaintyMm / 1000 + LOCAL_REACH;
    const local = skin ? discZone(parts.geodesics(), skin, radius) : EMPTY;
    const near = aroundZone(parts.geodesics(), pattern.essential, NEAR_REACH);
    return (["right", "left"] as const).map((side) => ({
      triggerPoint: record.id,
      muscle: record.muscle,
      parent: muscle.parent,
      side,
      essential: zoneOf(parts, pattern, side, "essential"),
      spillover: zoneOf(parts, pattern, side, "spillover"),
      near: side === "left" ? mirrorZone(near, parts.body.skin.mirror) : near,
      local: side === "left" ? mirrorZone(local, parts.body.skin.mirror) : local,
      prior: record.prior ?? muscle.frequency.prior,
      vague: record.confidence.zones === "low",
    }));
  });
}

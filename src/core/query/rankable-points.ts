import type { Side } from "../anatomy/side.ts";
import { mirror } from "../geometry/vec3.ts";
import { mirrorZone } from "../pain/mirror-zone.ts";
import { aroundZone, discZone } from "../pain/paint-skin.ts";
import type { PatternZones, ZoneWeights } from "../pain/zones.ts";
import {
  buildRankingIndex,
  type RankablePoint,
  type RankingIndex,
} from "../ranking/ranking-index.ts";
import { type EngineParts, once } from "./engine-parts.ts";
import { placeInMuscle, skinOverPoint } from "./points-in-space.ts";

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

function lower(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** One trigger point with its pattern, on both sides, as the ranking wants it. */
function onBothSides(parts: EngineParts, pattern: PatternZones): RankablePoint[] {
  const record = parts.knowledge.triggerPoint(pattern.triggerPoint);
  const muscle = record && parts.knowledge.muscle(record.muscle);
  if (!record || !muscle) return [];
  const skin = skinOverPoint(parts, record.id, "right");
  const position = placeInMuscle(parts, record.id);
  const radius = record.uncertaintyMm / 1000 + LOCAL_REACH;
  const local = skin ? discZone(parts.geodesics(), skin, radius) : EMPTY;
  const near = aroundZone(parts.geodesics(), pattern.essential, NEAR_REACH);
  return (["right", "left"] as const).map((side) => ({
    triggerPoint: record.id,
    muscle: record.muscle,
    parent: muscle.parent,
    side,
    positionModel: position && side === "left" ? mirror(position) : position,
    essential: zoneOf(parts, pattern, side, "essential"),
    spillover: zoneOf(parts, pattern, side, "spillover"),
    near: side === "left" ? mirrorZone(near, parts.body.skin.mirror) : near,
    local: side === "left" ? mirrorZone(local, parts.body.skin.mirror) : local,
    name: lower(muscle.names.everyday),
    keyFor: muscle.keyFor,
    satellites: muscle.satellites,
    depth: record.pattern.depth,
    feltAs: record.pattern.feltAs ?? [],
    prior: record.prior ?? muscle.frequency.prior,
    vague: record.confidence.zones === "low",
  }));
}

/** Every trigger point with a pattern, on both sides, as the ranking wants it. */
export function rankablePoints(parts: EngineParts): RankablePoint[] {
  return parts.patterns.flatMap((pattern) => onBothSides(parts, pattern));
}

/** The table of the ranking, made in steps that no frame has to wait long for. */
export interface RankingTable {
  /** Each does its part once; `get` does what has not been done. */
  readonly steps: readonly (() => void)[];
  get(): RankingIndex;
}

/** Patterns in one step: a few hundredths of a second. */
const STEP_PATTERNS = 24;

/** Prepares the table; nothing is worked out until a step or `get` asks for it. */
export function rankingTable(parts: EngineParts): RankingTable {
  const { patterns } = parts;
  const blocks = Array.from({ length: Math.ceil(patterns.length / STEP_PATTERNS) }, (_, block) =>
    once(() =>
      patterns
        .slice(block * STEP_PATTERNS, (block + 1) * STEP_PATTERNS)
        .flatMap((pattern) => onBothSides(parts, pattern)),
    ),
  );
  const get = once(() =>
    buildRankingIndex(
      blocks.flatMap((block) => block()),
      parts.skin().areas,
    ),
  );
  return { steps: [...blocks, get], get };
}

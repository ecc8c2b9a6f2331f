import type { Body } from "../body/body.ts";
import type { ModelManifest } from "../body/model-manifest.ts";
import type { KnowledgeIndex } from "../knowledge/knowledge-index.ts";
import type { MuscleStructure } from "../muscle/index.ts";
import type { NamedZone, PatternZones } from "../pain/zones.ts";
import { createLandmarkIndex, type LandmarkIndex } from "../skin/landmark.ts";
import { createSkinGeodesics, type SkinGeodesics } from "../skin/skin-geodesics.ts";
import { createSkinIndex, type SkinIndex } from "../skin/skin-index.ts";

/** What an engine is made from. */
export interface EngineSources {
  readonly knowledge: KnowledgeIndex;
  readonly body: Body;
  readonly muscles: readonly MuscleStructure[];
  readonly manifest: ModelManifest;
  /** Patterns for the right side, one per trigger point. */
  readonly patterns: readonly PatternZones[];
  /** Places not to press, on the right side or across the middle. */
  readonly areas: readonly NamedZone[];
}

/** A value made at its first use and kept. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The sources with the tables that answers need; the costly ones are built when first asked for. */
export interface EngineParts extends EngineSources {
  readonly landmarks: LandmarkIndex;
  readonly skin: () => SkinIndex;
  readonly geodesics: () => SkinGeodesics;
  /** By trigger point. */
  readonly pattern: ReadonlyMap<string, PatternZones>;
  /** By muscle id. */
  readonly sheets: ReadonlyMap<string, MuscleStructure>;
}

export function createEngineParts(sources: EngineSources): EngineParts {
  const skin = once(() => createSkinIndex(sources.body.skin));
  return {
    ...sources,
    landmarks: createLandmarkIndex(sources.manifest.landmarks),
    skin,
    geodesics: once(() => createSkinGeodesics(skin())),
    pattern: new Map(sources.patterns.map((pattern) => [pattern.triggerPoint, pattern])),
    sheets: new Map(sources.muscles.map((muscle) => [muscle.id, muscle])),
  };
}

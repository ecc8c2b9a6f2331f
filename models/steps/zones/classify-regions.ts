import {
  type GeodesicSource,
  type SpreadOptions,
  spreadDistance,
} from "../../../src/core/geometry/geodesic-field.ts";
import type { PointSpec } from "../../../src/core/geometry/point-spec.ts";
import type { LandmarkIndex } from "../../../src/core/skin/landmark.ts";
import { mirrorPoint, resolvePoint } from "../../../src/core/skin/resolve-point.ts";
import {
  type SkinGeodesics,
  skinPath,
  skinSources,
} from "../../../src/core/skin/skin-geodesics.ts";
import type { SkinRegionRecord } from "../../../src/core/skin/skin-region.ts";
import { joinIslands, smoothLabels } from "./tidy-labels.ts";

/** Options of `classifyRegions`. */
export interface ClassifyOptions {
  /** Spacing of the points along a seed line, metres. */
  readonly step?: number;
  /** Rounds of majority smoothing along the borders. */
  readonly smoothRounds?: number;
}

/** Defaults of `ClassifyOptions`. */
export const CLASSIFY_DEFAULTS = { step: 0.004, smoothRounds: 3 } as const;

/** Stands for "no region yet"; no index of a real region. */
const UNREACHED = 0xffff;

/** Which region every skin vertex belongs to, or what is wrong with the seeds. */
export interface RegionClassification {
  /** Per vertex: index into the list of records. */
  readonly region: Uint16Array;
  readonly problems: readonly string[];
}

/**
 * Gives every skin vertex to the region whose seed reaches it first along the skin, each at its
 * own speed (a weighted geodesic Voronoi diagram). A front stops where another has passed, so
 * regions stay in one piece. Both halves of the body grow from mirrored seeds; `mirror` (vertex
 * twins), where known, makes the halves agree exactly.
 */
export function classifyRegions(
  geodesics: SkinGeodesics,
  landmarks: LandmarkIndex,
  records: readonly SkinRegionRecord[],
  mirror: Uint32Array | null,
  options: ClassifyOptions = {},
): RegionClassification {
  const { step, smoothRounds } = { ...CLASSIFY_DEFAULTS, ...options };
  const problems: string[] = [];
  const sources: GeodesicSource[] = [];
  const speeds: number[] = [];
  const owner: number[] = [];
  let starts = 0;
  const plant = (path: readonly PointSpec[], region: number, speed: number, id: string): void => {
    const label = speeds.length;
    speeds.push(speed);
    owner.push(region);
    const stops = [];
    for (const spec of path) {
      const resolved = resolvePoint(spec, geodesics.skin, landmarks);
      if (resolved.ok) stops.push(resolved.value);
      else problems.push(`data/skin-regions/${id}.json: ${resolved.problem}`);
    }
    for (const point of skinPath(geodesics, stops, step).points) {
      sources.push(...skinSources(geodesics, point, label, speed, starts++));
    }
  };
  records.forEach((record, region) => {
    for (const seed of record.seeds) {
      const speed = seed.weight ?? 1;
      plant(seed.path, region, speed, record.id);
      plant(seed.path.map(mirrorPoint), region, speed, record.id);
    }
  });
  const spread: SpreadOptions = { speeds };
  const field = spreadDistance(geodesics.graph, sources, spread);
  const region = new Uint16Array(geodesics.graph.topology.vertexCount).fill(UNREACHED);
  field.vertices.forEach((v, i) => {
    region[v] = owner[field.label[i]!]!;
  });
  const tidy = joinIslands(
    geodesics.skin,
    smoothLabels(geodesics.skin.topology, region, smoothRounds),
    records,
  );
  const unreached = tidy.reduce((n, r) => n + (r === UNREACHED ? 1 : 0), 0);
  if (unreached > 0) {
    problems.push(
      `${unreached} skin vertices are not connected with any seed; they get the first region.`,
    );
    tidy.forEach((r, v) => {
      if (r === UNREACHED) tidy[v] = 0;
    });
  }
  if (mirror !== null) {
    for (let v = 0; v < tidy.length; v++) {
      // The right half decides for both.
      if ((geodesics.skin.surface.positions[3 * v] ?? 0) < 0) tidy[mirror[v]!] = tidy[v]!;
    }
  }
  return { region: tidy, problems };
}

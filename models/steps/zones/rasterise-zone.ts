import type { Side } from "../../../src/core/anatomy/side.ts";
import { assertNever } from "../../../src/core/assert.ts";
import type { SurfacePoint } from "../../../src/core/geometry/nearest-on-mesh.ts";
import type { PointSpec } from "../../../src/core/geometry/point-spec.ts";
import { smooth } from "../../../src/core/pain/soft-rim.ts";
import { paintStroke } from "../../../src/core/pain/stroke-weights.ts";
import { createZoneCanvas, type ZoneCanvas } from "../../../src/core/pain/zone-canvas.ts";
import type { ZonePart, ZoneSpec } from "../../../src/core/pain/zone-spec.ts";
import type { ZoneWeights } from "../../../src/core/pain/zones.ts";
import type { LandmarkIndex } from "../../../src/core/skin/landmark.ts";
import { resolvePoint } from "../../../src/core/skin/resolve-point.ts";
import type { SkinGeodesics } from "../../../src/core/skin/skin-geodesics.ts";
import type { SkinRegionRecord } from "../../../src/core/skin/skin-region.ts";
import { distanceToBorder, distanceToOutline } from "./signed-distance.ts";

/** What zones are drawn on. */
export interface ZoneGround {
  readonly geodesics: SkinGeodesics;
  readonly landmarks: LandmarkIndex;
  readonly records: readonly SkinRegionRecord[];
  /** Per vertex: index into `records`. */
  readonly region: Uint16Array;
}

/** A zone as weights, and what could not be drawn. */
export interface RasterisedZone {
  readonly weights: ZoneWeights;
  readonly problems: readonly string[];
}

/** Draws one zone after another on the same skin. */
export interface ZoneRasteriser {
  rasterise(spec: ZoneSpec): RasterisedZone;
}

/** Rim of a whole region to either side of its border, metres. */
const REGION_RIM = 0.008;
/** How far inside a limit (`only`, `not`) a zone is at full strength again, metres. */
const LIMIT_RIM = 0.007;
const NARROWEST_RIM = 0.001;

/** A rasteriser for one skin. It keeps the masks of limits it has already seen. */
export function createZoneRasteriser(ground: ZoneGround): ZoneRasteriser {
  const { geodesics } = ground;
  const canvas = createZoneCanvas(geodesics.graph.topology.vertexCount);
  const masks = new Map<string, Float32Array>();
  const regionIndex = new Map(ground.records.map((r, i) => [r.id as string, i]));
  return {
    rasterise(spec) {
      const problems: string[] = [];
      for (const part of spec.parts) paintPart(ground, regionIndex, canvas, part, problems);
      for (const [ids, keep] of [
        [spec.only ?? [], true],
        [spec.not ?? [], false],
      ] as const) {
        if (ids.length === 0) continue;
        const key = `${keep} ${[...ids].sort().join(" ")}`;
        const known = masks.get(key);
        const mask = known ?? limitMask(ground, regionIndex, ids, keep, problems);
        masks.set(key, mask);
        for (const v of canvas.painted()) canvas.fade(v, mask[v]!);
      }
      const weights = canvas.take();
      if (weights.vertices.length === 0) problems.push("The zone covers no skin at all.");
      return { weights, problems };
    },
  };
}

function paintPart(
  ground: ZoneGround,
  regionIndex: ReadonlyMap<string, number>,
  canvas: ZoneCanvas,
  part: ZonePart,
  problems: string[],
): void {
  const { geodesics } = ground;
  switch (part.kind) {
    case "stroke": {
      const stops = resolveAll(ground, part.path, problems);
      const { radiusMm } = part;
      const radii = stops.map((_, i) =>
        typeof radiusMm === "number" ? radiusMm / 1000 : (radiusMm[i] ?? radiusMm[0] ?? 0) / 1000,
      );
      if (typeof radiusMm !== "number" && radiusMm.length !== part.path.length) {
        problems.push("A stroke needs one radius, or as many as it has points.");
      }
      paintStroke(geodesics, stops, radii, canvas.offer);
      return;
    }
    case "patch": {
      const stops = resolveAll(ground, part.outline, problems);
      if (stops.length < 3) return;
      const field = distanceToOutline(geodesics, stops);
      offerRim(field.vertices, field.distance, part.softMm / 1000, canvas);
      return;
    }
    case "region": {
      const wanted = regionIndex.get(part.region);
      if (wanted === undefined) {
        problems.push(`Unknown skin region "${part.region}".`);
        return;
      }
      const inside = regionMask(ground, wanted, part.side);
      const field = distanceToBorder(geodesics, inside, REGION_RIM);
      const near = new Set(field.vertices);
      offerRim(field.vertices, field.distance, REGION_RIM, canvas);
      inside.forEach((yes, v) => {
        if (yes === 1 && !near.has(v)) canvas.offer(v, 255);
      });
      return;
    }
    default:
      assertNever(part, "models/steps/zones");
  }
}

function offerRim(
  vertices: Uint32Array,
  distances: Float64Array,
  softMetres: number,
  canvas: ZoneCanvas,
): void {
  const soft = Math.max(NARROWEST_RIM, softMetres);
  vertices.forEach((v, i) => {
    canvas.offer(v, 255 * rim(distances[i]!, soft));
  });
}

/** 1 deep inside, ½ on the border, 0 outside. */
function rim(signedDistance: number, soft: number): number {
  return smooth((signedDistance + soft) / (2 * soft));
}

function resolveAll(
  ground: ZoneGround,
  specs: readonly PointSpec[],
  problems: string[],
): SurfacePoint[] {
  const points: SurfacePoint[] = [];
  for (const spec of specs) {
    const resolved = resolvePoint(spec, ground.geodesics.skin, ground.landmarks);
    if (resolved.ok) points.push(resolved.value);
    else problems.push(resolved.problem);
  }
  return points;
}

/** 1 for each vertex of a region on a side. A midline region is one whole on every side. */
function regionMask(ground: ZoneGround, wanted: number, side: Side): Uint8Array {
  const { positions } = ground.geodesics.skin.surface;
  const whole = side === "midline" || ground.records[wanted]?.midline === true;
  return Uint8Array.from(ground.region, (r, v) => {
    if (r !== wanted) return 0;
    const x = positions[3 * v]!;
    return whole || (side === "right" ? x <= 0 : x >= 0) ? 1 : 0;
  });
}

/** Per vertex 0–1: how much a limit lets through. At the border itself nothing. */
function limitMask(
  ground: ZoneGround,
  regionIndex: ReadonlyMap<string, number>,
  ids: readonly string[],
  keep: boolean,
  problems: string[],
): Float32Array {
  const listed = new Set<number>();
  for (const id of ids) {
    const index = regionIndex.get(id);
    if (index === undefined) problems.push(`Unknown skin region "${id}".`);
    else listed.add(index);
  }
  const inside = Uint8Array.from(ground.region, (r) => (listed.has(r) === keep ? 1 : 0));
  const mask = Float32Array.from(inside);
  const field = distanceToBorder(ground.geodesics, inside, LIMIT_RIM);
  field.vertices.forEach((v, i) => {
    mask[v] = smooth(field.distance[i]! / LIMIT_RIM);
  });
  return mask;
}

import { type GeodesicSource, spreadDistance } from "../geometry/geodesic-field.ts";
import type { SurfacePoint } from "../geometry/nearest-on-mesh.ts";
import { at, dot, type Vec3 } from "../geometry/vec3.ts";
import { type SkinGeodesics, skinPath, skinSources } from "../skin/skin-geodesics.ts";
import { skinNormal } from "../skin/skin-index.ts";
import { RIM_END, rimWeight, smooth } from "./soft-rim.ts";

/** Receives a weight (0–255) for a vertex; the largest offered counts. */
export type OfferWeight = (vertex: number, weight: number) => void;

/**
 * Where the skin has turned this far from the stroke's own (cosine between normals), it counts as
 * the other side of a finger, a hand, a lip or an ear, and the stroke fades out.
 */
const TURNED_FADE = 0.05;
const TURNED_GONE = -0.35;

/** Longest spacing of the points along a stroke, metres. */
const MAX_STEP = 0.004;

/**
 * Paints a stroke along the skin from stop to stop with a soft rim. `radii` are metres along the
 * skin, one per stop, blended in between. Distances follow the skin and so never jump to another
 * limb or finger; the far side of thin parts fades. No stops paint nothing.
 */
export function paintStroke(
  geodesics: SkinGeodesics,
  stops: readonly SurfacePoint[],
  radii: readonly number[],
  offer: OfferWeight,
): void {
  const smallest = Math.min(...radii);
  if (stops.length === 0 || !(smallest > 0)) return;
  const path = skinPath(geodesics, stops, Math.min(MAX_STEP, smallest / 3));
  const sources: GeodesicSource[] = [];
  const speeds = new Float64Array(path.points.length);
  const normals: Vec3[] = [];
  path.points.forEach((point, label) => {
    const leg = Math.floor(path.progress[label]!);
    const along = path.progress[label]! - leg;
    const from = radii[leg] ?? smallest;
    const to = radii[leg + 1] ?? from;
    // A front that runs one radius per unit of time arrives at its rim at time 1.
    speeds[label] = from + (to - from) * along;
    normals.push(skinNormal(geodesics.skin, point));
    sources.push(...skinSources(geodesics, point, label, speeds[label]));
  });
  const field = spreadDistance(geodesics.graph, sources, { limit: RIM_END, speeds });
  const skinNormals = geodesics.skin.surface.normals;
  field.vertices.forEach((v, i) => {
    const turned = dot(at(skinNormals, v), normals[field.label[i]!]!);
    const kept = smooth((turned - TURNED_GONE) / (TURNED_FADE - TURNED_GONE));
    offer(v, rimWeight(field.distance[i]!) * kept);
  });
}

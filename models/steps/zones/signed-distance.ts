import { type GeodesicSource, spreadDistance } from "../../../src/core/geometry/geodesic-field.ts";
import type { SurfacePoint } from "../../../src/core/geometry/nearest-on-mesh.ts";
import {
  add,
  at,
  cross,
  distance,
  dot,
  scale,
  subtract,
  type Vec3,
} from "../../../src/core/geometry/vec3.ts";
import {
  type SkinGeodesics,
  skinPath,
  skinSources,
} from "../../../src/core/skin/skin-geodesics.ts";
import { skinNormal } from "../../../src/core/skin/skin-index.ts";

/** Distances along the skin from a border: metres, positive inside, for the vertices reached. */
export interface SignedDistance {
  readonly vertices: Uint32Array;
  readonly distance: Float64Array;
}

/** Distance from the border of a set of vertices (`inside` 1), out to `limit` metres either way. */
export function distanceToBorder(
  geodesics: SkinGeodesics,
  inside: Uint8Array,
  limit: number,
): SignedDistance {
  const { neighbourStart, neighbours, vertexCount } = geodesics.graph.topology;
  const { positions } = geodesics.skin.surface;
  const sources: GeodesicSource[] = [];
  for (let v = 0; v < vertexCount; v++) {
    for (let i = neighbourStart[v]!; i < neighbourStart[v + 1]!; i++) {
      const w = neighbours[i]!;
      if (inside[w] === inside[v]) continue;
      // The border runs through the middle of the edge.
      const half = distance(at(positions, v), at(positions, w)) / 2;
      sources.push({ vertex: v, distance: half, label: 0 });
    }
  }
  const field = spreadDistance(geodesics.graph, sources, { limit });
  return {
    vertices: field.vertices,
    distance: field.distance.map((d, i) => (inside[field.vertices[i]!] === 1 ? d : -d)),
  };
}

/** Longest spacing of the points along an outline, metres. */
const OUTLINE_STEP = 0.003;

/**
 * Distance from a closed line through the given stops; inside is the smaller of the two areas that
 * it divides the skin into. Which side a vertex near the line is on follows from the line's
 * direction and the skin's normal; fronts carry the answer further.
 */
export function distanceToOutline(
  geodesics: SkinGeodesics,
  stops: readonly SurfacePoint[],
): SignedDistance {
  const { points } = skinPath(geodesics, stops, OUTLINE_STEP, true);
  const n = points.length;
  const leftward = points.map((point, i): Vec3 => {
    const before = points[(i + n - 1) % n]!.position;
    const after = points[(i + 1) % n]!.position;
    // At a corner the mean direction of both legs decides.
    const into = unit(subtract(point.position, before));
    const out = unit(subtract(after, point.position));
    return cross(skinNormal(geodesics.skin, point), add(into, out));
  });
  const nearest = new Map<number, GeodesicSource>();
  let perimeter = 0;
  points.forEach((point, i) => {
    perimeter += distance(point.position, points[(i + 1) % n]!.position);
    for (const source of skinSources(geodesics, point, i)) {
      const best = nearest.get(source.vertex);
      if (best === undefined || source.distance < best.distance) nearest.set(source.vertex, source);
    }
  });
  const { positions } = geodesics.skin.surface;
  const sources = [...nearest.values()].map((source) => {
    const off = subtract(at(positions, source.vertex), points[source.label]!.position);
    return { ...source, label: dot(off, leftward[source.label]!) > 0 ? 1 : 0 };
  });
  // Nothing inside can be further from the line than half its length.
  const field = spreadDistance(geodesics.graph, sources, { limit: perimeter / 2 });
  const area = [0, 0];
  field.vertices.forEach((v, i) => {
    area[field.label[i]!]! += geodesics.skin.areas[v]!;
  });
  const insideLabel = area[0]! < area[1]! ? 0 : 1;
  return {
    vertices: field.vertices,
    distance: field.distance.map((d, i) => (field.label[i] === insideLabel ? d : -d)),
  };
}

function unit(a: Vec3): Vec3 {
  const l = Math.hypot(a[0], a[1], a[2]);
  return l > 0 ? scale(a, 1 / l) : a;
}

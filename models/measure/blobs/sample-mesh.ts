import { createMeshQuery, type MeshQuery } from "./mesh-query.ts";
import { type MeshMm, type ShapeSamples, seededRandom } from "./samples.ts";

/** How many samples are taken from a mesh, and where. */
export interface SampleOptions {
  /** Surface samples. Default 6000. */
  readonly count?: number;
  /** Offsets of the space samples from the surface, mm, both ways. Default 1, 2, 4, 8, 16. */
  readonly offsetsMm?: readonly number[];
  /** Space samples per surface sample. Default 1. */
  readonly spacePerSurface?: number;
  /** Space samples spread evenly over the (slightly enlarged) box, per surface sample. Default 0.5. */
  readonly boxPerSurface?: number;
  /** Default 1. */
  readonly seed?: number;
}

/** Points spread over a mesh by area, with the (flat) normals of their triangles. */
export function sampleSurface(
  mesh: MeshMm,
  count: number,
  random: () => number,
): { points: Float64Array; normals: Float64Array } {
  const triangles = mesh.index.length / 3;
  const cumulative = new Float64Array(triangles);
  const normal = new Float64Array(triangles * 3);
  let total = 0;
  const corner = (t: number, c: number, a: number): number =>
    mesh.positions[3 * mesh.index[3 * t + c]! + a]!;
  for (let t = 0; t < triangles; t++) {
    const [ux, uy, uz] = [0, 1, 2].map((a) => corner(t, 1, a) - corner(t, 0, a));
    const [vx, vy, vz] = [0, 1, 2].map((a) => corner(t, 2, a) - corner(t, 0, a));
    const n = [uy! * vz! - uz! * vy!, uz! * vx! - ux! * vz!, ux! * vy! - uy! * vx!];
    const length = Math.hypot(n[0]!, n[1]!, n[2]!);
    for (let a = 0; a < 3; a++) normal[3 * t + a] = length > 0 ? n[a]! / length : 0;
    total += length;
    cumulative[t] = total;
  }
  const points = new Float64Array(count * 3);
  const normals = new Float64Array(count * 3);
  let t = 0;
  for (let i = 0; i < count; i++) {
    // Stratified along the triangle list, so that the spread is even.
    const target = ((i + random()) / count) * total;
    while (t < triangles - 1 && cumulative[t]! < target) t++;
    const r = Math.sqrt(random());
    const s = random();
    for (let a = 0; a < 3; a++) {
      points[3 * i + a] =
        (1 - r) * corner(t, 0, a) + r * (1 - s) * corner(t, 1, a) + r * s * corner(t, 2, a);
      normals[3 * i + a] = normal[3 * t + a]!;
    }
  }
  return { points, normals };
}

/**
 * Surface and space samples of a mesh. Space samples start from surface points, moved along the
 * normal (both ways) with some jitter; their true signed distance is measured, so that thin parts
 * and near neighbours are told apart. More are spread over the whole box, so that no bubble forms
 * far from the surface.
 */
export function sampleMesh(
  mesh: MeshMm,
  options: SampleOptions = {},
  query: MeshQuery = createMeshQuery(mesh),
): ShapeSamples {
  const random = seededRandom(options.seed ?? 1);
  const count = options.count ?? 6000;
  const offsets = options.offsetsMm ?? [1, 2, 4, 8, 16];
  const { points, normals } = sampleSurface(mesh, count, random);
  const nearCount = Math.round(count * (options.spacePerSurface ?? 1));
  const spaceCount = nearCount + Math.round(count * (options.boxPerSurface ?? 0.5));
  const box = enlargedBox(mesh);
  const space = new Float64Array(spaceCount * 3);
  const distance = new Float64Array(spaceCount);
  for (let i = 0; i < spaceCount; i++) {
    if (i >= nearCount) {
      for (let a = 0; a < 3; a++) space[3 * i + a] = box.lo[a]! + random() * box.size[a]!;
      continue;
    }
    const s = 3 * Math.floor(random() * count);
    const step = offsets[i % offsets.length]! * (random() < 0.5 ? -1 : 1) * (0.6 + 0.8 * random());
    for (let a = 0; a < 3; a++) {
      space[3 * i + a] = points[s + a]! + step * normals[s + a]! + 0.3 * step * (random() - 0.5);
    }
  }
  for (let i = 0; i < spaceCount; i++) {
    const [x, y, z] = [space[3 * i]!, space[3 * i + 1]!, space[3 * i + 2]!];
    const d = query.distance(x, y, z);
    distance[i] = query.inside(x, y, z) ? d : -d;
  }
  return { surface: points, normals, space, distance };
}

/** The box of the vertices, with a margin of a twelfth of its diagonal. */
function enlargedBox(mesh: MeshMm): { lo: number[]; size: number[] } {
  const lo = [Infinity, Infinity, Infinity];
  const hi = [-Infinity, -Infinity, -Infinity];
  for (let i = 0; i < mesh.positions.length; i++) {
    lo[i % 3] = Math.min(lo[i % 3]!, mesh.positions[i]!);
    hi[i % 3] = Math.max(hi[i % 3]!, mesh.positions[i]!);
  }
  const margin = Math.hypot(hi[0]! - lo[0]!, hi[1]! - lo[1]!, hi[2]! - lo[2]!) / 12;
  return {
    lo: lo.map((v) => v - margin),
    size: lo.map((v, a) => hi[a]! - v + 2 * margin),
  };
}

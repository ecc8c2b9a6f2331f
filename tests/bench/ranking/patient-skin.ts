import type { SurfacePoint } from "../../../src/core/geometry/nearest-on-mesh.ts";
import { at, dot, type Vec3 } from "../../../src/core/geometry/vec3.ts";
import type { ZoneWeights } from "../../../src/core/pain/zones.ts";
import {
  nearestSkin,
  nearestVertex,
  type SkinIndex,
  skinNormal,
} from "../../../src/core/skin/skin-index.ts";

/** From this weight on a vertex lies inside the drawn outline of a zone. */
const INSIDE = 128;

/** The vertices inside a zone's outline. */
export function inside(zone: ZoneWeights): number[] {
  return [...zone.vertices].filter((_, i) => (zone.weights[i] ?? 0) >= INSIDE);
}

/** Per vertex its neighbours on the skin. */
export function neighboursOf(skin: SkinIndex): number[][] {
  const { index, positions } = skin.surface;
  const sets = Array.from({ length: positions.length / 3 }, () => new Set<number>());
  for (let t = 0; t < index.length; t += 3) {
    for (let k = 0; k < 3; k++) {
      const a = index[t + k]!;
      const b = index[t + ((k + 1) % 3)]!;
      sets[a]!.add(b);
      sets[b]!.add(a);
    }
  }
  return sets.map((set) => [...set]);
}

/** Splits vertices into patches that hang together on the skin, in the order of their first vertex. */
export function patchesOf(
  neighbours: readonly number[][],
  vertices: readonly number[],
): number[][] {
  const left = new Set(vertices);
  const patches: number[][] = [];
  for (const first of vertices) {
    if (!left.delete(first)) continue;
    const patch = [first];
    for (let i = 0; i < patch.length; i++) {
      for (const next of neighbours[patch[i]!]!) if (left.delete(next)) patch.push(next);
    }
    patches.push(patch);
  }
  return patches;
}

export function centreOf(skin: SkinIndex, vertices: readonly number[]): Vec3 {
  let x = 0;
  let y = 0;
  let z = 0;
  let total = 0;
  for (const v of vertices) {
    const area = skin.areas[v] ?? 0;
    const p = at(skin.surface.positions, v);
    x += area * p[0];
    y += area * p[1];
    z += area * p[2];
    total += area;
  }
  return total > 0 ? [x / total, y / total, z / total] : [0, 0, 0];
}

export function areaOf(skin: SkinIndex, vertices: Iterable<number>): number {
  let area = 0;
  for (const v of vertices) area += skin.areas[v] ?? 0;
  return area;
}

/**
 * A patch moved by `shift` (metres, bent into the skin) and scaled about its centre: every vertex
 * nearby asks where it came from, and belongs if that place lay inside. The far side of a limb or
 * a finger is never reached, as its skin faces the other way.
 */
export function movedPatch(
  skin: SkinIndex,
  patch: readonly number[],
  shift: Vec3,
  scale: number,
): number[] {
  const centre = centreOf(skin, patch);
  const { positions, normals } = skin.surface;
  const own = new Set(patch);
  let reach = 0;
  for (const v of patch) {
    const p = at(positions, v);
    reach = Math.max(reach, Math.hypot(p[0] - centre[0], p[1] - centre[1], p[2] - centre[2]));
  }
  reach = reach * scale + Math.hypot(...shift);
  const moved: number[] = [];
  for (let v = 0; v < positions.length / 3; v++) {
    const p = at(positions, v);
    if (Math.abs(p[1] - centre[1]) > reach || Math.abs(p[0] - centre[0]) > reach) continue;
    if (Math.abs(p[2] - centre[2]) > reach) continue;
    const normal = at(normals, v);
    const along = dot(shift, normal);
    const from = [0, 1, 2].map((c) => {
      const bent = shift[c]! - along * normal[c]!;
      return centre[c]! + (p[c]! - bent - centre[c]!) / scale;
    });
    const source: SurfacePoint | null = nearestSkin(skin, [from[0]!, from[1]!, from[2]!]);
    if (!source || !own.has(nearestVertex(skin, source))) continue;
    if (dot(skinNormal(skin, source), normal) > 0) moved.push(v);
  }
  return moved;
}

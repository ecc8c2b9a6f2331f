import type { BodyLayer } from "../body/body.ts";
import { at, distance, type Vec3 } from "../geometry/vec3.ts";
import { OUTLINE_WEIGHT } from "./soft-rim.ts";
import type { ZoneWeights } from "./zones.ts";

/** A place on the skin. */
export interface SkinPlace {
  readonly positionModel: Vec3;
  readonly normalModel: Vec3;
}

/** The middle of one patch of a zone, and further places to name it by where that is out of sight. */
export interface ZoneMiddle extends SkinPlace {
  /** Spread over the patch's inner half, the next best first. */
  readonly others: readonly SkinPlace[];
}

/** A patch of less than this share of the zone's largest is too small to be named. */
const LEAST_SHARE = 0.12;
/** How many further places a patch is given. */
const OTHERS = 5;

interface Inside {
  /** Neighbours within the outline of every vertex inside it. */
  readonly near: ReadonlyMap<number, readonly number[]>;
  /** Those with a neighbour outside. */
  readonly border: ReadonlySet<number>;
}

function insideOf(skin: BodyLayer, zone: ZoneWeights): Inside {
  const near = new Map<number, number[]>();
  const border = new Set<number>();
  zone.vertices.forEach((v, i) => {
    if ((zone.weights[i] ?? 0) >= OUTLINE_WEIGHT) near.set(v, []);
  });
  const { index } = skin;
  for (let t = 0; t < index.length; t += 3) {
    for (let c = 0; c < 3; c++) {
      const v = index[t + c]!;
      const from = near.get(v);
      if (!from) continue;
      for (const to of [index[t + ((c + 1) % 3)]!, index[t + ((c + 2) % 3)]!]) {
        if (near.has(to)) from.push(to);
        else border.add(v);
      }
    }
  }
  return { near, border };
}

function patches(near: ReadonlyMap<number, readonly number[]>): number[][] {
  const seen = new Set<number>();
  const found: number[][] = [];
  for (const start of near.keys()) {
    if (seen.has(start)) continue;
    seen.add(start);
    const patch = [start];
    for (const v of patch) {
      for (const next of near.get(v) ?? []) {
        if (seen.has(next)) continue;
        seen.add(next);
        patch.push(next);
      }
    }
    found.push(patch);
  }
  return found;
}

/** Steps from the patch's border to each of its vertices, by waves from outside. */
function depths(patch: readonly number[], { near, border }: Inside): Map<number, number> {
  const depth = new Map<number, number>();
  const outermost = patch.filter((v) => border.has(v));
  let wave = outermost.length > 0 ? outermost : patch.slice(0, 1);
  for (const v of wave) depth.set(v, 0);
  for (let steps = 1; wave.length > 0; steps++) {
    const next: number[] = [];
    for (const v of wave) {
      for (const to of near.get(v) ?? []) {
        if (depth.has(to)) continue;
        depth.set(to, steps);
        next.push(to);
      }
    }
    wave = next;
  }
  return depth;
}

function placeOf(skin: BodyLayer, vertex: number): SkinPlace {
  return { positionModel: at(skin.positions, vertex), normalModel: at(skin.normals, vertex) };
}

/** Vertices as far as can be from the first and from one another, picked one by one. */
function spreadFrom(skin: BodyLayer, first: number, vertices: readonly number[]): number[] {
  const picked: number[] = [];
  const room = new Map(vertices.map((v) => [v, Number.POSITIVE_INFINITY]));
  let last = first;
  for (let n = 0; n < OTHERS; n++) {
    let best = -1;
    let most = 0;
    for (const [v, known] of room) {
      const left = Math.min(known, distance(at(skin.positions, v), at(skin.positions, last)));
      room.set(v, left);
      if (left > most) [best, most] = [v, left];
    }
    if (best < 0) break;
    picked.push(best);
    last = best;
  }
  return picked;
}

/**
 * The middle of the widest part of each patch of a zone, the largest patch first; none for an empty
 * zone.
 */
export function zoneMiddles(skin: BodyLayer, zone: ZoneWeights): ZoneMiddle[] {
  const inside = insideOf(skin, zone);
  const all = patches(inside.near).sort((a, b) => b.length - a.length);
  const least = LEAST_SHARE * (all[0]?.length ?? 0);
  return all.flatMap((patch): ZoneMiddle[] => {
    if (patch.length < least) return [];
    const depth = depths(patch, inside);
    const sum = patch.reduce<Vec3>(
      ([x, y, z], v) => {
        const [px, py, pz] = at(skin.positions, v);
        return [x + px, y + py, z + pz];
      },
      [0, 0, 0],
    );
    const centre: Vec3 = [sum[0] / patch.length, sum[1] / patch.length, sum[2] / patch.length];
    const away = (v: number) => distance(at(skin.positions, v), centre);
    const deepest = Math.max(...depth.values());
    // Among the innermost the one in the middle of the patch.
    const [middle] = patch
      .filter((v) => (depth.get(v) ?? 0) >= deepest - 1)
      .sort((a, b) => away(a) - away(b));
    if (middle === undefined) return [];
    const inner = patch.filter((v) => (depth.get(v) ?? 0) >= deepest / 2);
    const others = spreadFrom(skin, middle, inner).map((v) => placeOf(skin, v));
    return [{ ...placeOf(skin, middle), others }];
  });
}

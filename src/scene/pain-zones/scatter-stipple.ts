import type { BodyLayer } from "../../core/body/body.ts";
import { triangleArea } from "../../core/geometry/triangle-area.ts";

/** Discs on the skin, thinned evenly so that any coarser spacing is a subset of a finer one. */
export interface Stipple {
  readonly count: number;
  /** xyz of the centre and the spacing (metres) down to which the disc is kept, four a disc. */
  readonly places: Float32Array;
  /** Unit normal and the weight 0–1 of the zone there, four a disc. */
  readonly normals: Float32Array;
}

/** Spacings from coarse to fine, metres. */
export const STIPPLE_SPACINGS = [0.0094, 0.0066, 0.0046] as const;
/** Candidates thrown for each disc that can find room. */
const TRIES = 7;
/** Zone weight under which nothing is dotted, and core weight above which dots would be hidden. */
const LEAST_WEIGHT = 0.3;
const CORE_WEIGHT = 0.45;

/** A whole number turned into an even-looking one in 0–1 (Wang's integer hash). */
export function hash(n: number): number {
  let x = Math.imul(n ^ 61 ^ (n >>> 16), 9);
  x ^= x >>> 4;
  x = Math.imul(x, 0x27d4eb2d);
  x ^= x >>> 15;
  return (x >>> 0) / 4294967296;
}

/**
 * Blue noise on the part of the surface where the second of four bytes a vertex (spillover) is
 * drawn and the first (essential) is not: dart throwing with one candidate list for all spacings
 * (Cook 1986; the nested spacings follow the idea of progressive blue noise). Candidates depend
 * only on the triangle, so the same skin gives the same dots. Empty zone, empty stipple.
 */
export function scatterStipple(layer: BodyLayer, weights: Uint8Array): Stipple {
  const { positions, normals, index } = layer;
  const finest = STIPPLE_SPACINGS[2];
  const perArea = TRIES / (finest * finest);
  const found: number[] = [];
  const keys: number[] = [];
  for (let t = 0; t < index.length; t += 3) {
    const a = index[t]!;
    const b = index[t + 1]!;
    const c = index[t + 2]!;
    if (weights[4 * a + 1]! + weights[4 * b + 1]! + weights[4 * c + 1]! === 0) continue;
    const area = triangleArea(positions, a, b, c);
    const wanted = area * perArea;
    const tries = Math.floor(wanted) + (hash(t * 7 + 1) < wanted % 1 ? 1 : 0);
    for (let k = 0; k < tries; k++) {
      const seed = t * 64 + k * 3;
      const root = Math.sqrt(hash(seed + 11));
      const wa = 1 - root;
      const wb = root * (1 - hash(seed + 12));
      const wc = 1 - wa - wb;
      const blend = (channel: number) =>
        (wa * weights[4 * a + channel]! +
          wb * weights[4 * b + channel]! +
          wc * weights[4 * c + channel]!) /
        255;
      const weight = blend(1);
      if (weight < LEAST_WEIGHT || blend(0) > CORE_WEIGHT) continue;
      for (let i = 0; i < 3; i++) {
        found.push(
          wa * positions[3 * a + i]! + wb * positions[3 * b + i]! + wc * positions[3 * c + i]!,
        );
      }
      for (let i = 0; i < 3; i++) {
        found.push(wa * normals[3 * a + i]! + wb * normals[3 * b + i]! + wc * normals[3 * c + i]!);
      }
      found.push(weight);
      keys.push(hash(seed + 13));
    }
  }
  return thin(found, keys);
}

/** Keeps candidates (seven numbers each) in order of their keys wherever there is room. */
function thin(found: readonly number[], keys: readonly number[]): Stipple {
  const order = keys.map((_, i) => i).sort((i, j) => keys[i]! - keys[j]! || i - j);
  const cell = STIPPLE_SPACINGS[0];
  const grid = new Map<number, number[]>();
  const taken = new Uint8Array(keys.length);
  const kept: number[] = [];
  const spacingOf: number[] = [];
  const cellOf = (v: number) => Math.floor(v / cell) + 512;
  for (const spacing of STIPPLE_SPACINGS) {
    const least = spacing * spacing;
    for (const candidate of order) {
      if (taken[candidate]) continue;
      const x = found[7 * candidate]!;
      const y = found[7 * candidate + 1]!;
      const z = found[7 * candidate + 2]!;
      if (isCrowded(x, y, z, least)) continue;
      taken[candidate] = 1;
      kept.push(candidate);
      spacingOf.push(spacing);
      const key = (cellOf(x) * 1024 + cellOf(y)) * 1024 + cellOf(z);
      const list = grid.get(key);
      if (list) list.push(candidate);
      else grid.set(key, [candidate]);
    }
  }
  function isCrowded(x: number, y: number, z: number, least: number): boolean {
    for (let i = -1; i <= 1; i++) {
      for (let j = -1; j <= 1; j++) {
        for (let k = -1; k <= 1; k++) {
          const key = ((cellOf(x) + i) * 1024 + cellOf(y) + j) * 1024 + cellOf(z) + k;
          for (const other of grid.get(key) ?? []) {
            const dx = found[7 * other]! - x;
            const dy = found[7 * other + 1]! - y;
            const dz = found[7 * other + 2]! - z;
            if (dx * dx + dy * dy + dz * dz < least) return true;
          }
        }
      }
    }
    return false;
  }
  const places = new Float32Array(4 * kept.length);
  const directions = new Float32Array(4 * kept.length);
  kept.forEach((candidate, i) => {
    for (let k = 0; k < 3; k++) {
      places[4 * i + k] = found[7 * candidate + k]!;
      directions[4 * i + k] = found[7 * candidate + 3 + k]!;
    }
    places[4 * i + 3] = spacingOf[i]!;
    directions[4 * i + 3] = found[7 * candidate + 6]!;
  });
  return { count: kept.length, places, normals: directions };
}

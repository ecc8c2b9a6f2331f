import type { BodyLayer } from "../../core/body/body.ts";
import { triangleArea } from "../../core/geometry/triangle-area.ts";
import { distance, type Vec3 } from "../../core/geometry/vec3.ts";
import type { ComparePlace } from "../../state/index.ts";
import { hash } from "./scatter-stipple.ts";

/** One pattern's weights spread over all skin vertices, 0–255. */
export interface GlyphZones {
  readonly place: ComparePlace;
  readonly essential: Uint8Array;
  readonly spillover: Uint8Array;
}

/** Glyphs on the skin, thinned so that any coarser spacing is a subset of a finer one. */
export interface Glyphs {
  readonly count: number;
  /** xyz of the middle and the spacing (metres) down to which the glyph is kept, four a glyph. */
  readonly places: Float32Array;
  /** Unit normal, and the place of its pattern: plus 0.5 where only some feel it; four a glyph. */
  readonly normals: Float32Array;
}

/** Spacings from coarse to fine, metres; `COARSEST` and `FINEST` in glyph.vert.glsl. */
export const GLYPH_SPACINGS = [0.026, 0.0184, 0.013, 0.0092, 0.0065] as const;
const FINEST = 0.0065;
const TRIES = 5;
/** Weights from which a glyph belongs to a zone: safely inside its rim. */
const ESSENTIAL = 150;
const SPILLOVER = 128;

interface Candidate {
  readonly position: Vec3;
  readonly normal: Vec3;
  /** Patterns that cover it; half a place more where only the spillover does. */
  readonly of: readonly number[];
  readonly key: number;
}

function blendVec(values: Float32Array, corners: Corners, shares: Vec3): Vec3 {
  const one = (axis: number) =>
    shares[0] * values[3 * corners[0] + axis]! +
    shares[1] * values[3 * corners[1] + axis]! +
    shares[2] * values[3 * corners[2] + axis]!;
  return [one(0), one(1), one(2)];
}

type Corners = readonly [number, number, number];

/** Patterns that cover a place of a triangle. The rim itself stays clear of glyphs. */
function patternsAt(
  zones: readonly GlyphZones[],
  [a, b, c]: Corners,
  [wa, wb, wc]: Vec3,
): number[] {
  const of: number[] = [];
  for (const { place, essential, spillover } of zones) {
    const e = wa * essential[a]! + wb * essential[b]! + wc * essential[c]!;
    if (e >= ESSENTIAL) of.push(place);
    else if (e < ESSENTIAL / 2) {
      const s = wa * spillover[a]! + wb * spillover[b]! + wc * spillover[c]!;
      if (s >= SPILLOVER) of.push(place + 0.5);
    }
  }
  return of;
}

/** Darts thrown evenly on the triangles that any of the patterns touches. */
function candidates(layer: BodyLayer, zones: readonly GlyphZones[]): Candidate[] {
  const { positions, normals, index } = layer;
  const perArea = TRIES / (FINEST * FINEST);
  const touched = new Uint8Array(positions.length / 3);
  for (const { essential, spillover } of zones) {
    for (let v = 0; v < touched.length; v++) {
      if (essential[v]! >= ESSENTIAL || spillover[v]! >= SPILLOVER) touched[v] = 1;
    }
  }
  const found: Candidate[] = [];
  for (let t = 0; t < index.length; t += 3) {
    const corners: Corners = [index[t]!, index[t + 1]!, index[t + 2]!];
    const [a, b, c] = corners;
    if (touched[a]! + touched[b]! + touched[c]! === 0) continue;
    const wanted = triangleArea(positions, a, b, c) * perArea;
    const tries = Math.floor(wanted) + (hash(t * 7 + 1) < wanted % 1 ? 1 : 0);
    for (let k = 0; k < tries; k++) {
      const seed = t * 64 + k * 3;
      const root = Math.sqrt(hash(seed + 11));
      const wb = root * (1 - hash(seed + 12));
      const shares: Vec3 = [1 - root, wb, root - wb];
      const of = patternsAt(zones, corners, shares);
      if (of.length === 0) continue;
      found.push({
        position: blendVec(positions, corners, shares),
        normal: blendVec(normals, corners, shares),
        of,
        key: hash(seed + 13),
      });
    }
  }
  return found.sort((one, two) => one.key - two.key);
}

/** More than any index of a cell, so that three of them make one number. */
const CELLS = 4096;

/** Glyphs in cells as wide as the search reaches. */
function createGrid(width: number) {
  const cells = new Map<number, { readonly position: Vec3; readonly of: number }[]>();
  const cell = (x: number) => Math.floor(x / width) + CELLS / 2;
  return {
    add(position: Vec3, of: number) {
      const [x, y, z] = position;
      const key = (cell(x) * CELLS + cell(y)) * CELLS + cell(z);
      const list = cells.get(key);
      if (list) list.push({ position, of });
      else cells.set(key, [{ position, of }]);
    },
    /** Distance to the nearest glyph of a pattern, or of any, at most `width`. */
    nearest(position: Vec3, pattern: number | null): number {
      let least = width;
      const [ci, cj, ck] = [cell(position[0]), cell(position[1]), cell(position[2])];
      for (let i = ci - 1; i <= ci + 1; i++) {
        for (let j = cj - 1; j <= cj + 1; j++) {
          for (let k = ck - 1; k <= ck + 1; k++) {
            const list = cells.get((i * CELLS + j) * CELLS + k);
            if (!list) continue;
            for (const one of list) {
              if (pattern !== null && one.of !== pattern) continue;
              least = Math.min(least, distance(one.position, position));
            }
          }
        }
      }
      return least;
    },
  };
}

/**
 * Glyphs of several patterns in one even scatter: no two touch, and where patterns overlap their
 * glyphs take turns, each going to the pattern whose own glyphs are farthest away. The same skin and
 * patterns give the same glyphs; no patterns, none.
 */
export function scatterGlyphs(layer: BodyLayer, zones: readonly GlyphZones[]): Glyphs {
  let waiting = zones.length > 0 ? candidates(layer, zones) : [];
  const kept: { readonly one: Candidate; readonly of: number; readonly spacing: number }[] = [];
  for (const spacing of GLYPH_SPACINGS) {
    const grid = createGrid(1.5 * spacing);
    for (const { one, of } of kept) grid.add(one.position, of);
    const left: Candidate[] = [];
    for (const one of waiting) {
      if (grid.nearest(one.position, null) < spacing) {
        left.push(one);
        continue;
      }
      const away = one.of.length > 1 ? one.of.map((of) => grid.nearest(one.position, of)) : [0];
      const of = one.of[away.indexOf(Math.max(...away))] ?? 0;
      kept.push({ one, of, spacing });
      grid.add(one.position, of);
    }
    waiting = left;
  }
  const places = new Float32Array(4 * kept.length);
  const normals = new Float32Array(4 * kept.length);
  kept.forEach(({ one, of, spacing }, i) => {
    places.set([...one.position, spacing], 4 * i);
    normals.set([...one.normal, of], 4 * i);
  });
  return { count: kept.length, places, normals };
}

/** A pattern's zones spread over `vertices` vertices. */
export function spreadZones(
  place: ComparePlace,
  zones: { readonly essential: Sparse; readonly spillover: Sparse },
  vertices: number,
): GlyphZones {
  const spread = ({ vertices: list, weights }: Sparse) => {
    const dense = new Uint8Array(vertices);
    list.forEach((v, i) => {
      dense[v] = weights[i] ?? 0;
    });
    return dense;
  };
  return { place, essential: spread(zones.essential), spillover: spread(zones.spillover) };
}

interface Sparse {
  readonly vertices: Uint32Array;
  readonly weights: Uint8Array;
}

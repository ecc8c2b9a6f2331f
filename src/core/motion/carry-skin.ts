import { carryByBlob, prepareBlobs } from "./blob-map.ts";

/**
 * Ten numbers per blob: centre x y z, semi-axes, rotation vector (radians), sharpness (negative for a
 * hollow); lengths in the same unit as the positions they are used with.
 */
export type BlobArray = Float64Array;

/** A surface as the level set `value = 1` of a smooth field, above 1 inside. */
export interface SkinField {
  /** Writes the gradient to `out[0..2]` and returns the value. */
  gradient(x: number, y: number, z: number, out: Float64Array): number;
}

/** What `carrySkin` is given. All lengths in one unit. */
export interface SkinChange {
  /** xyz per vertex, on the surface of `before`. */
  readonly positions: ArrayLike<number>;
  /** Three vertex indices per triangle: neighbours move alike. */
  readonly index: ArrayLike<number>;
  /** The blobs that the vertices were placed on. */
  readonly before: BlobArray;
  /** The same blobs, as many and in the same order, with other figures. */
  readonly after: BlobArray;
  /** The field of `after` (both sides of the body). */
  readonly field: SkinField;
  /** Longest step towards the surface, same unit. */
  readonly longestStep: number;
}

const ROUNDS = 40;
/** Rounds in which a vertex's move becomes half its own and half its neighbours' mean. */
const EVEN_ROUNDS = 6;

/** Neighbours' moves evened out, so that two blobs that part do not fold the skin between them. */
function even(moves: Float64Array, index: ArrayLike<number>): Float64Array {
  let now = moves;
  for (let round = 0; round < EVEN_ROUNDS; round++) {
    const sum = new Float64Array(now.length);
    const count = new Uint16Array(now.length / 3);
    for (let i = 0; i < index.length; i++) {
      const v = index[i]!;
      const w = index[i % 3 === 2 ? i - 2 : i + 1]!;
      for (let c = 0; c < 3; c++) {
        sum[3 * v + c]! += now[3 * w + c]!;
        sum[3 * w + c]! += now[3 * v + c]!;
      }
      count[v]! += 1;
      count[w]! += 1;
    }
    now = now.map((x, i) =>
      count[Math.floor(i / 3)]! > 0 ? (x + sum[i]! / count[Math.floor(i / 3)]!) / 2 : x,
    );
  }
  return now;
}

/**
 * Moves a skin's vertices to where the changed blobs have the surface; their number and order stay.
 * Each vertex first goes with the blobs that make the surface where it lies (each blob's own shift,
 * turn and stretch, weighted by its share of the field), which keeps a nipple a nipple when the chest
 * broadens, evened out among neighbours; then it slides along the field's gradient to the level 1 in bounded Newton steps on the
 * logarithm of the field, which is close to linear across the skin. A vertex with x = 0 stays there.
 * Returns new positions, xyz per vertex. Throws when `before` and `after` are not of the same length.
 */
export function carrySkin(change: SkinChange): Float64Array {
  const { before, after, field, longestStep } = change;
  if (before.length !== after.length) {
    throw new RangeError(
      `core/motion: ${before.length / 10} blobs before and ${after.length / 10} after; carrySkin moves what stays`,
    );
  }
  const blobs = prepareBlobs(before, after);
  const { positions } = change;
  const point = new Float64Array(3);
  const moves = new Float64Array(positions.length);
  for (let v = 0; v < moves.length; v += 3) {
    carryByBlob(blobs, positions[v]!, positions[v + 1]!, positions[v + 2]!, point);
    for (let c = 0; c < 3; c++) moves[v + c] = point[c]! - positions[v + c]!;
  }
  const out = even(moves, change.index);
  for (let v = 0; v < out.length; v += 3) {
    const onPlane = positions[v] === 0;
    for (let c = 0; c < 3; c++) point[c] = positions[v + c]! + out[v + c]!;
    if (onPlane) point[0] = 0;
    slideToSurface(field, point, longestStep, onPlane);
    out.set(point, v);
  }
  return out;
}

/** Moves a point along the gradient until the field is 1. */
function slideToSurface(
  field: SkinField,
  point: Float64Array,
  longestStep: number,
  onPlane: boolean,
): void {
  const gradient = new Float64Array(3);
  for (let round = 0; round < ROUNDS; round++) {
    const value = field.gradient(point[0]!, point[1]!, point[2]!, gradient);
    if (onPlane) gradient[0] = 0;
    const slope = Math.hypot(gradient[0]!, gradient[1]!, gradient[2]!);
    if (slope < 1e-12 || value < 1e-9) return;
    const distance = (Math.log(value) * value) / slope;
    if (Math.abs(distance) < 1e-5 * longestStep) return;
    const step = Math.max(-longestStep, Math.min(longestStep, distance));
    for (let c = 0; c < 3; c++) point[c]! -= (step * gradient[c]!) / slope;
  }
}

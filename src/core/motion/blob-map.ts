/** Numbers per blob, see `BlobArray`. */
const STRIDE = 10;
/** Below this share of its own peak a blob has no say. */
const FARTHEST = -6;

/** A blob's place before, and the map that carries its surroundings to where it is after. */
interface BlobMove {
  /** Centre before. */
  readonly from: readonly number[];
  /** Model to the blob's unit ball before, row-major. */
  readonly toUnit: readonly number[];
  readonly sharpness: number;
  /** Farther than this from the centre the blob has no say. */
  readonly reach: number;
  /** Centre after, and the linear map of offsets from the centre, row-major. */
  readonly to: readonly number[];
  readonly linear: readonly number[];
}

/** Row-major rotation matrix of a rotation vector (Rodrigues). */
export function rotationOf(x: number, y: number, z: number): number[] {
  const angle = Math.hypot(x, y, z);
  const s = angle > 1e-9 ? Math.sin(angle) / angle : 1;
  const c = angle > 1e-9 ? (1 - Math.cos(angle)) / (angle * angle) : 0.5;
  const cos = Math.cos(angle);
  return [
    cos + c * x * x,
    c * x * y - s * z,
    c * x * z + s * y,
    c * x * y + s * z,
    cos + c * y * y,
    c * y * z - s * x,
    c * x * z - s * y,
    c * y * z + s * x,
    cos + c * z * z,
  ];
}

/** Pairs the blobs before and after with the maps between them; both halves of the body. */
export function prepareBlobs(before: Float64Array, after: Float64Array): BlobMove[] {
  const moves: BlobMove[] = [];
  for (let o = 0; o < before.length; o += STRIDE) {
    const [r0, r1] = [before, after].map((b) => rotationOf(b[o + 6]!, b[o + 7]!, b[o + 8]!));
    const toUnit = [0, 1, 2].flatMap((a) =>
      [0, 1, 2].map((c) => r0![3 * c + a]! / before[o + 3 + a]!),
    );
    const linear = [0, 1, 2].flatMap((row) =>
      [0, 1, 2].map((c) => {
        let sum = 0;
        for (let a = 0; a < 3; a++)
          sum += r1![3 * row + a]! * after[o + 3 + a]! * toUnit[3 * a + c]!;
        return sum;
      }),
    );
    const [from, to] = [before, after].map((b) => [b[o]!, b[o + 1]!, b[o + 2]!]);
    const sharpness = Math.abs(before[o + 9]!);
    const longest = Math.max(before[o + 3]!, before[o + 4]!, before[o + 5]!);
    const reach = longest * Math.sqrt((sharpness - FARTHEST) / sharpness);
    const right = { from: from!, toUnit, sharpness, reach, to: to!, linear };
    moves.push(right, mirrored(right));
  }
  return moves;
}

function mirrored(move: BlobMove): BlobMove {
  const flip = (v: readonly number[]): number[] => [-v[0]!, v[1]!, v[2]!];
  return {
    from: flip(move.from),
    to: flip(move.to),
    sharpness: move.sharpness,
    reach: move.reach,
    toUnit: move.toUnit.map((m, i) => (i % 3 === 0 ? -m : m)),
    // Conjugated with the mirror: entries that mix x with another axis change sign.
    linear: move.linear.map((m, i) => ((i % 3 === 0) !== i < 3 ? -m : m)),
  };
}

/**
 * Where a point goes with the blobs around it: the mean of the places that each blob's own map
 * carries it to, weighted by the blob's contribution to the field there. Far from all blobs it stays.
 */
export function carryByBlob(
  moves: readonly BlobMove[],
  x: number,
  y: number,
  z: number,
  out: Float64Array,
): void {
  let total = 0;
  const sum = [0, 0, 0];
  for (const { from, toUnit: m, sharpness, reach, to, linear: l } of moves) {
    const dx = x - from[0]!;
    const dy = y - from[1]!;
    const dz = z - from[2]!;
    if (dx * dx + dy * dy + dz * dz > reach * reach) continue;
    const p = m[0]! * dx + m[1]! * dy + m[2]! * dz;
    const q = m[3]! * dx + m[4]! * dy + m[5]! * dz;
    const r = m[6]! * dx + m[7]! * dy + m[8]! * dz;
    const t = sharpness * (1 - p * p - q * q - r * r);
    if (t < FARTHEST) continue;
    const w = Math.exp(t);
    total += w;
    for (let c = 0; c < 3; c++) {
      sum[c]! += w * (to[c]! + l[3 * c]! * dx + l[3 * c + 1]! * dy + l[3 * c + 2]! * dz);
    }
  }
  out[0] = total > 0 ? sum[0]! / total : x;
  out[1] = total > 0 ? sum[1]! / total : y;
  out[2] = total > 0 ? sum[2]! / total : z;
}

/**
 * Blobs: smooth ellipsoidal primitives of an implicit surface (Blinn, "A generalization of
 * algebraic surface drawing", ACM Trans Graph 1:235-256, 1982; fitted to measured shape as in
 * Muraki, "Volumetric shape description of range data using blobby model", SIGGRAPH 1991).
 *
 * One blob adds `sign · exp(k · (1 − |diag(1/r) Rᵀ (x − c)|²))` to the field, so that alone its
 * surface (field = 1) is the ellipsoid with semi-axes r; `k`, the sharpness, says how soon it
 * fades: a low one melts into its neighbours, a high one keeps its own outline. It is cut off
 * where the exponent falls below −6 by subtracting the tangent there, which keeps it smooth.
 */

/** Numbers per blob in a packed blob array. */
export const BLOB_STRIDE = 10;

/** The exponent below which a blob contributes nothing. */
export const BLOB_CUT = -6;

/** `exp(BLOB_CUT)`, the slope of the line that is subtracted to close the cut smoothly. */
export const BLOB_CUT_SLOPE = Math.exp(BLOB_CUT);

/**
 * Packed blobs, ten numbers each: centre x y z (mm), semi-axes (mm), rotation vector (radians,
 * axis times angle, local to model), sharpness (negative for a hollow).
 */
export type PackedBlobs = Float64Array;

/** Blobs as they stand in a file: one row of ten numbers per blob, in the order of `PackedBlobs`. */
export type BlobRows = readonly (readonly number[])[];

/** Rows to one packed array. Throws when a row does not have ten finite numbers. */
export function packBlobs(rows: BlobRows): PackedBlobs {
  const blobs = new Float64Array(rows.length * BLOB_STRIDE);
  rows.forEach((row, i) => {
    if (row.length !== BLOB_STRIDE || !row.every(Number.isFinite)) {
      throw new Error(`blob: row ${i} must be ten finite numbers, found ${JSON.stringify(row)}`);
    }
    blobs.set(row, i * BLOB_STRIDE);
  });
  return blobs;
}

/** Packed blobs to rows, rounded: lengths to `lengthDigits` decimals, the rest to 3 decimals. */
export function blobRows(blobs: PackedBlobs, lengthDigits = 2): number[][] {
  const round = (value: number, digits: number): number => Number(value.toFixed(digits)) + 0;
  const rows: number[][] = [];
  for (let o = 0; o < blobs.length; o += BLOB_STRIDE) {
    rows.push(
      Array.from(blobs.subarray(o, o + BLOB_STRIDE), (value, j) =>
        round(value, j < 6 ? lengthDigits : 3),
      ),
    );
  }
  return rows;
}

/** Writes the rotation matrix (row-major, local to model) of a rotation vector to `out[0..8]`. */
export function rotationMatrix(wx: number, wy: number, wz: number, out: Float64Array): void {
  const angle = Math.hypot(wx, wy, wz);
  const s = angle > 1e-9 ? Math.sin(angle) / angle : 1;
  const c = angle > 1e-9 ? (1 - Math.cos(angle)) / (angle * angle) : 0.5;
  const cos = Math.cos(angle);
  out[0] = cos + c * wx * wx;
  out[1] = c * wx * wy - s * wz;
  out[2] = c * wx * wz + s * wy;
  out[3] = c * wx * wy + s * wz;
  out[4] = cos + c * wy * wy;
  out[5] = c * wy * wz - s * wx;
  out[6] = c * wx * wz - s * wy;
  out[7] = c * wy * wz + s * wx;
  out[8] = cos + c * wz * wz;
}

/** The rotation vector of a rotation matrix (row-major); angles stay within π. */
export function rotationVector(m: ArrayLike<number>): [number, number, number] {
  const [a, b, c, d, e, f, g, h, i] = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((j) => m[j] ?? 0) as [
    // Exactly nine entries are read above.
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  // By way of the quaternion, which stays accurate near half turns.
  const w = Math.sqrt(Math.max(0, 1 + a + e + i)) / 2;
  let x = Math.sqrt(Math.max(0, 1 + a - e - i)) / 2;
  let y = Math.sqrt(Math.max(0, 1 - a + e - i)) / 2;
  let z = Math.sqrt(Math.max(0, 1 - a - e + i)) / 2;
  if (w > 0.1) {
    x = Math.sign(h - f) * x;
    y = Math.sign(c - g) * y;
    z = Math.sign(d - b) * z;
  } else if (x >= y && x >= z) {
    y = Math.sign(b + d) * y;
    z = Math.sign(c + g) * z;
    if (h - f < 0) [x, y, z] = [-x, -y, -z];
  } else if (y >= z) {
    x = Math.sign(b + d) * x;
    z = Math.sign(f + h) * z;
    if (c - g < 0) [x, y, z] = [-x, -y, -z];
  } else {
    x = Math.sign(c + g) * x;
    y = Math.sign(f + h) * y;
    if (d - b < 0) [x, y, z] = [-x, -y, -z];
  }
  const sine = Math.hypot(x, y, z);
  if (sine < 1e-12) return [0, 0, 0];
  const angle = 2 * Math.atan2(sine, w);
  return [(x / sine) * angle, (y / sine) * angle, (z / sine) * angle];
}

import { BLOB_CUT, BLOB_STRIDE, rotationMatrix, rotationVector } from "../../field/blob.ts";

/**
 * Blobs in the form the fit works on. Ten numbers each: centre (3, mm), logarithms of the diagonal
 * of D (3), the unit upper triangle N (n12, n13, n23), and the sharpness k. With y = D N (x − c)
 * the blob is `sign · exp(k − |y|²)`: free of angles, so every derivative is a short product.
 */
export interface Gaussians {
  count: number;
  /** `GAUSSIAN_STRIDE` numbers each. */
  params: Float64Array;
  /** 1, or −1 for a hollow. */
  signs: Int8Array;
  /** Detail size where the blob was set, mm: the scale of its steps and limits. */
  sizes: Float64Array;
  /** 1 where the blob is not to be moved. */
  fixed: Uint8Array;
  /** 1 where the blob only fills the core. */
  core: Uint8Array;
}

/** Numbers per blob in `Gaussians.params`. */
export const GAUSSIAN_STRIDE = 10;

/** The field value of one blob at an offset is below the cut beyond this squared norm of y: k + 6. */
export const CUT = BLOB_CUT;

/** No blobs yet. */
export function noGaussians(): Gaussians {
  return {
    count: 0,
    params: new Float64Array(0),
    signs: new Int8Array(0),
    sizes: new Float64Array(0),
    fixed: new Uint8Array(0),
    core: new Uint8Array(0),
  };
}

/** Appends a blob with the given precision matrix (xx, xy, xz, yy, yz, zz; sharpness included). */
function append(
  target: Gaussians,
  centre: readonly number[],
  matrix: readonly number[],
  k: number,
  sign: 1 | -1,
  size: number,
): void {
  const need = (target.count + 1) * GAUSSIAN_STRIDE;
  if (target.params.length < need) {
    const grow = <T extends Float64Array | Int8Array | Uint8Array>(next: T, old: T): T => {
      next.set(old);
      return next;
    };
    target.params = grow(new Float64Array(need * 2), target.params);
    target.signs = grow(new Int8Array(target.count * 2 + 2), target.signs);
    target.sizes = grow(new Float64Array(target.count * 2 + 2), target.sizes);
    target.fixed = grow(new Uint8Array(target.count * 2 + 2), target.fixed);
    target.core = grow(new Uint8Array(target.count * 2 + 2), target.core);
  }
  const [xx = 1, xy = 0, xz = 0, yy = 1, yz = 0, zz = 1] = matrix;
  // Cholesky: matrix = (DN)ᵀ(DN).
  const u11 = Math.sqrt(xx);
  const u12 = xy / u11;
  const u13 = xz / u11;
  const u22 = Math.sqrt(yy - u12 * u12);
  const u23 = (yz - u12 * u13) / u22;
  const u33 = Math.sqrt(zz - u13 * u13 - u23 * u23);
  const diagonal = [Math.log(u11), Math.log(u22), Math.log(u33)];
  const upper = [u12 / u11, u13 / u11, u23 / u22];
  target.params.set([...centre, ...diagonal, ...upper, k], need - GAUSSIAN_STRIDE);
  target.signs[target.count] = sign;
  target.sizes[target.count] = size;
  target.count++;
}

/** Adds one blob: semi-axis `along` along the unit `normal` and `across` at right angles to it. */
export function addGaussian(
  target: Gaussians,
  centre: readonly number[],
  normal: readonly number[],
  across: number,
  along: number,
  k: number,
  sign: 1 | -1,
  size: number,
): void {
  const [x = 0, y = 0, z = 0] = normal;
  const a = k / (across * across);
  const b = k / (along * along) - a;
  const matrix = [a + b * x * x, b * x * y, b * x * z, a + b * y * y, b * y * z, a + b * z * z];
  append(target, centre, matrix, k, sign, size);
}

/** Adds blobs that stand in the form of `models/field/blob.ts`. */
export function addPackedBlobs(
  target: Gaussians,
  blobs: Float64Array,
  sizeAt: (x: number, y: number, z: number) => number,
): void {
  const r = new Float64Array(9);
  for (let o = 0; o < blobs.length; o += BLOB_STRIDE) {
    const centre = Array.from(blobs.subarray(o, o + 3));
    const k = Math.abs(blobs[o + 9]!);
    rotationMatrix(blobs[o + 6]!, blobs[o + 7]!, blobs[o + 8]!, r);
    const entry = (i: number, j: number): number =>
      [0, 1, 2].reduce(
        (sum, c) => sum + (k * r[3 * i + c]! * r[3 * j + c]!) / blobs[o + 3 + c]! ** 2,
        0,
      );
    const matrix = [entry(0, 0), entry(0, 1), entry(0, 2), entry(1, 1), entry(1, 2), entry(2, 2)];
    const size = sizeAt(centre[0] ?? 0, centre[1] ?? 0, centre[2] ?? 0);
    append(target, centre, matrix, k, blobs[o + 9]! < 0 ? -1 : 1, size);
  }
}

/** The precision matrix (DN)ᵀ(DN), symmetric: xx, xy, xz, yy, yz, zz. */
export function precision(params: Float64Array, blob: number, out: Float64Array): void {
  const o = blob * GAUSSIAN_STRIDE;
  const u11 = Math.exp(params[o + 3]!);
  const u22 = Math.exp(params[o + 4]!);
  const u33 = Math.exp(params[o + 5]!);
  const u12 = u11 * params[o + 6]!;
  const u13 = u11 * params[o + 7]!;
  const u23 = u22 * params[o + 8]!;
  out[0] = u11 * u11;
  out[1] = u11 * u12;
  out[2] = u11 * u13;
  out[3] = u12 * u12 + u22 * u22;
  out[4] = u12 * u13 + u22 * u23;
  out[5] = u13 * u13 + u23 * u23 + u33 * u33;
}

/** Half extents (mm) along x, y, z of the region where the blob is above the cut, times `margin`. */
export function reach(params: Float64Array, blob: number, margin: number, out: Float64Array): void {
  const m = new Float64Array(6);
  precision(params, blob, m);
  const [a, b, c, d, e, f] = [m[0]!, m[1]!, m[2]!, m[3]!, m[4]!, m[5]!];
  const determinant = a * (d * f - e * e) - b * (b * f - c * e) + c * (b * e - c * d);
  const t = Math.max(0, params[blob * GAUSSIAN_STRIDE + 9]! - CUT);
  out[0] = margin * Math.sqrt((t * (d * f - e * e)) / determinant);
  out[1] = margin * Math.sqrt((t * (a * f - c * c)) / determinant);
  out[2] = margin * Math.sqrt((t * (a * d - b * b)) / determinant);
}

/** Eigenvalues and vectors (columns of a row-major matrix) of a symmetric 3×3, by Jacobi sweeps. */
function eigen(m: Float64Array): { values: number[]; vectors: Float64Array } {
  const a = Float64Array.of(m[0]!, m[1]!, m[2]!, m[1]!, m[3]!, m[4]!, m[2]!, m[4]!, m[5]!);
  const v = Float64Array.of(1, 0, 0, 0, 1, 0, 0, 0, 1);
  for (let sweep = 0; sweep < 24; sweep++) {
    for (const [p, q] of [
      [0, 1],
      [0, 2],
      [1, 2],
    ] as const) {
      const apq = a[3 * p + q]!;
      if (Math.abs(apq) < 1e-18) continue;
      const theta = (a[4 * q]! - a[4 * p]!) / (2 * apq);
      const t = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
      const c = 1 / Math.sqrt(t * t + 1);
      const s = t * c;
      for (let i = 0; i < 3; i++) {
        const [x, y] = [a[3 * i + p]!, a[3 * i + q]!];
        a[3 * i + p] = c * x - s * y;
        a[3 * i + q] = s * x + c * y;
      }
      for (let i = 0; i < 3; i++) {
        const [x, y] = [a[3 * p + i]!, a[3 * q + i]!];
        a[3 * p + i] = c * x - s * y;
        a[3 * q + i] = s * x + c * y;
        const [vx, vy] = [v[3 * i + p]!, v[3 * i + q]!];
        v[3 * i + p] = c * vx - s * vy;
        v[3 * i + q] = s * vx + c * vy;
      }
    }
  }
  return { values: [a[0]!, a[4]!, a[8]!], vectors: v };
}

/** The blobs in the form of `models/field/blob.ts`: semi-axes, rotation vector, signed sharpness. */
export function toPackedBlobs(source: Gaussians): Float64Array {
  const blobs = new Float64Array(source.count * BLOB_STRIDE);
  const m = new Float64Array(6);
  for (let i = 0; i < source.count; i++) {
    const o = i * GAUSSIAN_STRIDE;
    precision(source.params, i, m);
    const { values, vectors } = eigen(m);
    const determinant =
      vectors[0]! * (vectors[4]! * vectors[8]! - vectors[5]! * vectors[7]!) -
      vectors[1]! * (vectors[3]! * vectors[8]! - vectors[5]! * vectors[6]!) +
      vectors[2]! * (vectors[3]! * vectors[7]! - vectors[4]! * vectors[6]!);
    if (determinant < 0) for (const j of [2, 5, 8]) vectors[j]! *= -1;
    const k = source.params[o + 9]!;
    const axes = values.map((value) => Math.sqrt(k / value));
    blobs.set(source.params.subarray(o, o + 3), i * BLOB_STRIDE);
    blobs.set([...axes, ...rotationVector(vectors), k * source.signs[i]!], i * BLOB_STRIDE + 3);
  }
  return blobs;
}

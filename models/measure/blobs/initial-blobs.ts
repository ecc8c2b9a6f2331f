import { BLOB_STRIDE, rotationVector } from "../../field/blob.ts";
import { seededRandom } from "./samples.ts";

/**
 * Starts a fit: clusters points of the interior (k-means with spread-out seeds; Arthur and
 * Vassilvitskii, "k-means++", SODA 2007) and returns one blob per cluster with the cluster's
 * second moments. `points` is xyz per point, mm. Fewer points than blobs: fewer blobs.
 */
export function initialBlobs(
  points: Float64Array,
  count: number,
  options: { readonly seed: number; readonly sharpness: number; readonly minRadiusMm: number },
): Float64Array {
  const n = points.length / 3;
  const k = Math.min(count, n);
  const random = seededRandom(options.seed);
  const centre = new Float64Array(k * 3);
  const nearest = new Float64Array(n).fill(Infinity);
  const owner = new Uint32Array(n);
  const squared = (p: number, c: number): number =>
    (points[3 * p]! - centre[3 * c]!) ** 2 +
    (points[3 * p + 1]! - centre[3 * c + 1]!) ** 2 +
    (points[3 * p + 2]! - centre[3 * c + 2]!) ** 2;
  for (let c = 0; c < k; c++) {
    let pick = Math.floor(random() * n);
    if (c > 0) {
      let total = 0;
      for (let p = 0; p < n; p++) total += nearest[p]!;
      let target = random() * total;
      for (pick = 0; pick < n - 1; pick++) {
        target -= nearest[pick]!;
        if (target <= 0) break;
      }
    }
    centre.set(points.subarray(3 * pick, 3 * pick + 3), 3 * c);
    for (let p = 0; p < n; p++) {
      const d = squared(p, c);
      if (d < nearest[p]!) {
        nearest[p] = d;
        owner[p] = c;
      }
    }
  }
  for (let round = 0; round < 12; round++) {
    const sum = new Float64Array(k * 4);
    for (let p = 0; p < n; p++) {
      const o = 4 * owner[p]!;
      for (let a = 0; a < 3; a++) sum[o + a]! += points[3 * p + a]!;
      sum[o + 3]! += 1;
    }
    for (let c = 0; c < k; c++) {
      if (sum[4 * c + 3]! === 0) continue;
      for (let a = 0; a < 3; a++) centre[3 * c + a] = sum[4 * c + a]! / sum[4 * c + 3]!;
    }
    assignNearest(points, centre, owner);
  }
  return momentBlobs(points, centre, owner, options);
}

/** Gives each point its nearest centre, by way of a coarse grid of centres. */
function assignNearest(points: Float64Array, centre: Float64Array, owner: Uint32Array): void {
  const k = centre.length / 3;
  for (let p = 0; p < owner.length; p++) {
    const [x, y, z] = [points[3 * p]!, points[3 * p + 1]!, points[3 * p + 2]!];
    let best = Infinity;
    for (let c = 0; c < k; c++) {
      const dx = x - centre[3 * c]!;
      let d = dx * dx;
      if (d >= best) continue;
      const dy = y - centre[3 * c + 1]!;
      d += dy * dy;
      if (d >= best) continue;
      const dz = z - centre[3 * c + 2]!;
      d += dz * dz;
      if (d < best) {
        best = d;
        owner[p] = c;
      }
    }
  }
}

function momentBlobs(
  points: Float64Array,
  centre: Float64Array,
  owner: Uint32Array,
  options: { readonly sharpness: number; readonly minRadiusMm: number },
): Float64Array {
  const k = centre.length / 3;
  const moment = new Float64Array(k * 7);
  for (let p = 0; p < owner.length; p++) {
    const c = owner[p]!;
    const u = [0, 1, 2].map((a) => points[3 * p + a]! - centre[3 * c + a]!);
    let o = 7 * c;
    for (let a = 0; a < 3; a++) for (let b = a; b < 3; b++) moment[o++]! += u[a]! * u[b]!;
    moment[7 * c + 6]! += 1;
  }
  const blobs = new Float64Array(k * BLOB_STRIDE);
  for (let c = 0; c < k; c++) {
    const [xx = 0, xy = 0, xz = 0, yy = 0, yz = 0, zz = 0, weight = 0] = moment.subarray(
      7 * c,
      7 * c + 7,
    );
    const w = Math.max(1, weight);
    const { values, vectors } = eigenSymmetric([xx / w, xy / w, xz / w, yy / w, yz / w, zz / w]);
    const o = c * BLOB_STRIDE;
    blobs.set(centre.subarray(3 * c, 3 * c + 3), o);
    // A solid ellipsoid of semi-axis r has variance r²/5 along it.
    for (let a = 0; a < 3; a++) {
      blobs[o + 3 + a] = Math.max(options.minRadiusMm, Math.sqrt(5 * Math.max(0, values[a]!)));
    }
    blobs.set(rotationVector(vectors), o + 6);
    blobs[o + 9] = options.sharpness;
  }
  return blobs;
}

/**
 * Eigenvalues and eigenvectors (columns of a row-major, right-handed rotation) of a symmetric 3×3
 * matrix given as xx xy xz yy yz zz, by Jacobi rotations.
 */
export function eigenSymmetric(m: readonly number[]): { values: number[]; vectors: number[] } {
  const [xx = 0, xy = 0, xz = 0, yy = 0, yz = 0, zz = 0] = m;
  const a = [xx, xy, xz, xy, yy, yz, xz, yz, zz];
  const v = [1, 0, 0, 0, 1, 0, 0, 0, 1];
  for (let sweep = 0; sweep < 24; sweep++) {
    for (const [p, q] of [
      [0, 1],
      [0, 2],
      [1, 2],
    ] as const) {
      const apq = a[3 * p + q]!;
      if (Math.abs(apq) < 1e-14) continue;
      const theta = (a[4 * q]! - a[4 * p]!) / (2 * apq);
      const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
      const c = 1 / Math.sqrt(t * t + 1);
      const s = t * c;
      for (let r = 0; r < 3; r++) {
        const [rp, rq] = [a[3 * r + p]!, a[3 * r + q]!];
        a[3 * r + p] = c * rp - s * rq;
        a[3 * r + q] = s * rp + c * rq;
      }
      for (let r = 0; r < 3; r++) {
        const [pr, qr] = [a[3 * p + r]!, a[3 * q + r]!];
        a[3 * p + r] = c * pr - s * qr;
        a[3 * q + r] = s * pr + c * qr;
        const [vp, vq] = [v[3 * r + p]!, v[3 * r + q]!];
        v[3 * r + p] = c * vp - s * vq;
        v[3 * r + q] = s * vp + c * vq;
      }
    }
  }
  return { values: [a[0]!, a[4]!, a[8]!], vectors: v };
}

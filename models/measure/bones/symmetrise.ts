import { createMeshQuery, type MeshMm, sampleSurface, seededRandom } from "../blobs/index.ts";
import { solveCholesky } from "../cholesky.ts";

/** A mesh set straight, and how far it was moved. */
export interface Symmetrised {
  /** Millimetres; as symmetric about x = 0 as bending allows. */
  readonly mesh: MeshMm;
  /** The largest shift of a vertex, mm. */
  readonly shiftMm: number;
  /** Where on x the plane of symmetry stood in the middle of the mesh, mm. */
  readonly centreMm: number;
}

const SAMPLES = 2500;
const ROUNDS = 14;
/** Distances beyond this count less and less, mm. */
const ROBUST_MM = 1.5;
/** Pull of the bending terms towards zero, as a share of the samples. */
const STIFFNESS = 0.003;

/**
 * Straightens a midline bone: finds the gently bent surface x = c(y, z), a quadratic with a cubic
 * term in z, about which the mesh is most nearly its own mirror image, and moves it onto x = 0.
 * So a vertebra that stands aside and a spinous process that leans keep their true thickness when
 * one half is fitted and mirrored.
 *
 * Iterated closest points (Besl and McKay, IEEE PAMI 14:239-256, 1992) between the mesh and its
 * mirror image, with robust weights, solved for the coefficients of c by Gauss-Newton.
 */
export function symmetrise(mesh: MeshMm): Symmetrised {
  const query = createMeshQuery(mesh);
  const { points } = sampleSurface(mesh, SAMPLES, seededRandom(5));
  const mean = [0, 1, 2].map((a) => {
    let sum = 0;
    for (let i = a; i < points.length; i += 3) sum += points[i]!;
    return sum / SAMPLES;
  });
  let spread = 0;
  for (let i = 0; i < points.length; i += 3) {
    spread += (points[i + 1]! - mean[1]!) ** 2 + (points[i + 2]! - mean[2]!) ** 2;
  }
  const scale = Math.max(1, 2 * Math.sqrt(spread / SAMPLES / 2));
  const basis = (y: number, z: number): number[] => {
    const [v, w] = [(y - mean[1]!) / scale, (z - mean[2]!) / scale];
    return [1, v, w, v * v, v * w, w * w, w * w * w];
  };
  const terms = basis(0, 0).length;
  const coefficients = new Float64Array(terms);
  coefficients[0] = mean[0]!;
  const centre = (y: number, z: number): number =>
    basis(y, z).reduce((sum, b, k) => sum + b * coefficients[k]!, 0);

  for (let round = 0; round < ROUNDS; round++) {
    const normal = new Float64Array(terms * terms);
    const right = new Float64Array(terms);
    for (let i = 0; i < points.length; i += 3) {
      const [x, y, z] = [points[i]!, points[i + 1]!, points[i + 2]!];
      const mirrored = 2 * centre(y, z) - x;
      const [nx, ny, nz] = query.nearest(mirrored, y, z);
      const distance = Math.hypot(mirrored - nx, y - ny, z - nz);
      if (distance < 1e-6) continue;
      const weight = 1 / (1 + (distance / ROBUST_MM) ** 2);
      const along = (2 * (mirrored - nx)) / distance;
      const row = basis(y, z);
      for (let k = 0; k < terms; k++) {
        right[k]! -= weight * along * row[k]! * distance;
        for (let l = 0; l < terms; l++) {
          normal[k * terms + l]! += weight * along * along * row[k]! * row[l]!;
        }
      }
    }
    for (let k = 0; k < terms; k++) {
      const stiffness = k === 0 ? 1e-3 : STIFFNESS * SAMPLES;
      normal[k * terms + k]! += stiffness;
      if (k > 0) right[k]! -= stiffness * coefficients[k]!;
    }
    solveCholesky(normal, right, terms, 1);
    for (let k = 0; k < terms; k++) coefficients[k]! += right[k]!;
  }

  const positions = Float64Array.from(mesh.positions);
  let shiftMm = 0;
  for (let v = 0; v < positions.length; v += 3) {
    const shift = centre(positions[v + 1]!, positions[v + 2]!);
    positions[v]! -= shift;
    shiftMm = Math.max(shiftMm, Math.abs(shift));
  }
  return { mesh: { positions, index: mesh.index }, shiftMm, centreMm: coefficients[0]! };
}

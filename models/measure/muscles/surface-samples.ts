/** Points spread evenly over a surface, with the outward unit normal of their triangle. */
export interface SurfaceSamples {
  /** xyz per sample, metres. */
  readonly points: Float64Array;
  /** xyz per sample. */
  readonly normals: Float64Array;
}

/** The fractional part of multiples of these numbers fills a square evenly (R2 sequence, Roberts 2018). */
const R2 = [0.7548776662466927, 0.5698402909980532] as const;

/**
 * `count` points spread over the triangles in proportion to area, by stratified steps over the
 * cumulative area and a low-discrepancy sequence inside each triangle; the same for the same input.
 * Empty input gives no samples.
 */
export function surfaceSamples(p: Float32Array, index: Uint32Array, count: number): SurfaceSamples {
  const triangles = index.length / 3;
  const cumulative = new Float64Array(triangles);
  const normals = new Float64Array(index.length);
  let total = 0;
  for (let t = 0; t < triangles; t++) {
    const [a, b, c] = [3 * index[3 * t]!, 3 * index[3 * t + 1]!, 3 * index[3 * t + 2]!];
    const ux = p[b]! - p[a]!;
    const uy = p[b + 1]! - p[a + 1]!;
    const uz = p[b + 2]! - p[a + 2]!;
    const vx = p[c]! - p[a]!;
    const vy = p[c + 1]! - p[a + 1]!;
    const vz = p[c + 2]! - p[a + 2]!;
    const nx = uy * vz - uz * vy;
    const ny = uz * vx - ux * vz;
    const nz = ux * vy - uy * vx;
    const l = Math.hypot(nx, ny, nz);
    total += l;
    cumulative[t] = total;
    if (l > 0) normals.set([nx / l, ny / l, nz / l], 3 * t);
  }
  if (total === 0) return { points: new Float64Array(0), normals: new Float64Array(0) };
  const out = { points: new Float64Array(3 * count), normals: new Float64Array(3 * count) };
  let t = 0;
  for (let k = 0; k < count; k++) {
    const target = ((k + 0.5) / count) * total;
    while (t + 1 < triangles && cumulative[t]! < target) t++;
    let r = (k * R2[0]) % 1;
    let s = (k * R2[1]) % 1;
    if (r + s > 1) [r, s] = [1 - r, 1 - s];
    const [a, b, c] = [3 * index[3 * t]!, 3 * index[3 * t + 1]!, 3 * index[3 * t + 2]!];
    for (let d = 0; d < 3; d++) {
      out.points[3 * k + d] = p[a + d]! + r * (p[b + d]! - p[a + d]!) + s * (p[c + d]! - p[a + d]!);
      out.normals[3 * k + d] = normals[3 * t + d]!;
    }
  }
  return out;
}

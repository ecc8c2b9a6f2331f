/**
 * Writes the point of triangle abc nearest to p into `out` as barycentric weights `[wa, wb, wc]`
 * and returns the squared distance. Region test by edge projections (Ericson, Real-Time Collision
 * Detection, 2005, §5.1.5); degenerate triangles fall back on one of their corners or edges.
 * `positions` is xyz per vertex; a, b, c are offsets into it (3 × vertex index).
 */
export function closestPointOnTriangle(
  positions: Float32Array,
  a: number,
  b: number,
  c: number,
  px: number,
  py: number,
  pz: number,
  out: Float64Array,
): number {
  const ax = positions[a]!;
  const ay = positions[a + 1]!;
  const az = positions[a + 2]!;
  const abx = positions[b]! - ax;
  const aby = positions[b + 1]! - ay;
  const abz = positions[b + 2]! - az;
  const acx = positions[c]! - ax;
  const acy = positions[c + 1]! - ay;
  const acz = positions[c + 2]! - az;
  const apx = px - ax;
  const apy = py - ay;
  const apz = pz - az;
  const d1 = abx * apx + aby * apy + abz * apz;
  const d2 = acx * apx + acy * apy + acz * apz;
  const ab2 = abx * abx + aby * aby + abz * abz;
  const ac2 = acx * acx + acy * acy + acz * acz;
  const abac = abx * acx + aby * acy + abz * acz;
  const d3 = d1 - ab2;
  const d4 = d2 - abac;
  const d5 = d1 - abac;
  const d6 = d2 - ac2;
  const vc = d1 * d4 - d3 * d2;
  const vb = d5 * d2 - d1 * d6;
  const va = d3 * d6 - d5 * d4;
  let wb = 0;
  let wc = 0;
  if (d1 <= 0 && d2 <= 0) {
    wb = 0;
  } else if (d3 >= 0 && d4 <= d3) {
    wb = 1;
  } else if (vc <= 0 && d1 >= 0 && d3 <= 0) {
    wb = ab2 > 0 ? d1 / ab2 : 0;
  } else if (d6 >= 0 && d5 <= d6) {
    wc = 1;
  } else if (vb <= 0 && d2 >= 0 && d6 <= 0) {
    wc = ac2 > 0 ? d2 / ac2 : 0;
  } else if (va <= 0 && d4 - d3 >= 0 && d5 - d6 >= 0) {
    const span = d4 - d3 + (d5 - d6);
    wc = span > 0 ? (d4 - d3) / span : 0;
    wb = 1 - wc;
  } else {
    const sum = va + vb + vc;
    wb = vb / sum;
    wc = vc / sum;
  }
  out[0] = 1 - wb - wc;
  out[1] = wb;
  out[2] = wc;
  const dx = apx - wb * abx - wc * acx;
  const dy = apy - wb * aby - wc * acy;
  const dz = apz - wb * abz - wc * acz;
  return dx * dx + dy * dy + dz * dz;
}

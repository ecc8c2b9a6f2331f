/**
 * Unit vectors as two signed bytes on the unfolded octahedron (Meyer et al., "On floating-point
 * normal vectors", Comput Graph Forum 29:1405-1409, 2010): about one degree. The low byte is the
 * first coordinate. The zero vector becomes +z.
 */
export function encodeNormal(x: number, y: number, z: number): number {
  const sum = Math.abs(x) + Math.abs(y) + Math.abs(z);
  let [u, v] = sum > 0 ? [x / sum, y / sum] : [0, 0];
  if (z < 0) [u, v] = [(1 - Math.abs(v)) * signOf(u), (1 - Math.abs(u)) * signOf(v)];
  return (Math.round(u * 127) & 0xff) | ((Math.round(v * 127) & 0xff) << 8);
}

/** Writes the unit vector of a word made by `encodeNormal` to `out[at … at + 2]`. */
export function decodeNormal(word: number, out: Float32Array, at: number): void {
  // Sign extension of the low and the high byte.
  let u = ((word << 24) >> 24) / 127;
  let v = ((word << 16) >> 24) / 127;
  const z = 1 - Math.abs(u) - Math.abs(v);
  if (z < 0) [u, v] = [(1 - Math.abs(v)) * signOf(u), (1 - Math.abs(u)) * signOf(v)];
  const length = Math.sqrt(u * u + v * v + z * z);
  out[at] = u / length;
  out[at + 1] = v / length;
  out[at + 2] = z / length;
}

function signOf(value: number): number {
  return value < 0 ? -1 : 1;
}

/**
 * Per vertex the word of its area-weighted normal, from positions in whole steps (xyz per vertex).
 * The sums are whole numbers and so exact in any order: every engine computes the same words.
 */
export function meshNormalWords(steps: Uint16Array, index: Uint32Array): Uint16Array {
  const sums = new Float64Array(steps.length);
  for (let t = 0; t < index.length; t += 3) {
    const [a, b, c] = [3 * index[t]!, 3 * index[t + 1]!, 3 * index[t + 2]!];
    const ux = steps[b]! - steps[a]!;
    const uy = steps[b + 1]! - steps[a + 1]!;
    const uz = steps[b + 2]! - steps[a + 2]!;
    const vx = steps[c]! - steps[a]!;
    const vy = steps[c + 1]! - steps[a + 1]!;
    const vz = steps[c + 2]! - steps[a + 2]!;
    for (const v of [a, b, c]) {
      sums[v]! += uy * vz - uz * vy;
      sums[v + 1]! += uz * vx - ux * vz;
      sums[v + 2]! += ux * vy - uy * vx;
    }
  }
  return Uint16Array.from({ length: steps.length / 3 }, (_, v) =>
    encodeNormal(sums[3 * v]!, sums[3 * v + 1]!, sums[3 * v + 2]!),
  );
}

import { loadReference } from "../reference.ts";

/** The measured skin, closed, in millimetres, its own plane of symmetry moved to x = 0. */
export interface ReferenceSkin {
  /** xyz per vertex, mm. */
  readonly positions: Float32Array;
  /** Unit normals, area weighted, xyz per vertex. */
  readonly normals: Float32Array;
  /** Three vertex indices per triangle, counter-clockwise seen from outside. */
  readonly index: Uint32Array;
  /** Where in `index` the fans begin that close the slits of the lids. */
  readonly fansFrom: number;
  /** Where the fan between the lips begins: it tells the inside, but is sunk and no skin. */
  readonly lipsFrom: number;
}

/** How far the reference's plane of symmetry lies to the right of x = 0, mm (measured). */
const SYMMETRY_OFFSET_MM = 0.6;

/** What is left between the thighs at least, mm. */
const LEAST_THIGH_GAP_MM = 6;

/**
 * Below the crotch the thighs keep a clear gap, where the reference lets them meet and even cross
 * the mid-line: the inner side of each is drawn outwards, most where it is nearest. In place.
 */
function openThighs(positions: number[], normals: ArrayLike<number>): void {
  for (let i = 0; i < positions.length; i += 3) {
    const x = positions[i]!;
    const below = Math.min(1, Math.max(0, (752 - positions[i + 1]!) / 30));
    if (below === 0 || Math.abs(x) > 60) continue;
    // Close to the mid-line the side a vertex belongs to is told by where it faces.
    const side = Math.abs(x) < 6 ? -Math.sign(normals[i]!) : Math.sign(x);
    const gap = LEAST_THIGH_GAP_MM * below * below * (3 - 2 * below);
    const away = side * x;
    positions[i] = (side * (away + Math.hypot(away, gap))) / 2;
  }
}

/** Keeps the triangles of the largest connected piece; the rest is the inside of the mouth. */
function largestPiece(index: Uint32Array, vertexCount: number): Uint32Array {
  const parent = Uint32Array.from({ length: vertexCount }, (_, i) => i);
  const find = (start: number): number => {
    let i = start;
    while (parent[i]! !== i) {
      parent[i] = parent[parent[i]!]!;
      i = parent[i]!;
    }
    return i;
  };
  for (let t = 0; t < index.length; t += 3) {
    parent[find(index[t]!)] = find(index[t + 1]!);
    parent[find(index[t + 1]!)] = find(index[t + 2]!);
  }
  const size = new Uint32Array(vertexCount);
  for (let t = 0; t < index.length; t += 3) size[find(index[t]!)]! += 1;
  const largest = size.indexOf(size.reduce((a, b) => Math.max(a, b), 0));
  const kept: number[] = [];
  for (let t = 0; t < index.length; t += 3) {
    if (find(index[t]!) === largest) kept.push(index[t]!, index[t + 1]!, index[t + 2]!);
  }
  return Uint32Array.from(kept);
}

/** Border loops (eyelid slits, mouth), each as its vertices in border direction. */
function borderLoops(index: Uint32Array, vertexCount: number): number[][] {
  const used = new Set<number>();
  for (let t = 0; t < index.length; t++) {
    const next = t % 3 === 2 ? t - 2 : t + 1;
    used.add(index[t]! * vertexCount + index[next]!);
  }
  const after = new Map<number, number>();
  for (const key of used) {
    const a = Math.floor(key / vertexCount);
    const b = key % vertexCount;
    if (!used.has(b * vertexCount + a)) after.set(a, b);
  }
  const loops: number[][] = [];
  while (after.size > 0) {
    const [start] = after.keys();
    const loop: number[] = [];
    let v = start;
    while (v !== undefined && after.has(v)) {
      loop.push(v);
      const next: number | undefined = after.get(v);
      after.delete(v);
      v = next;
    }
    if (loop.length > 2) loops.push(loop);
  }
  return loops;
}

/** Unit vertex normals, weighted by area. Vertices without triangles keep a zero normal. */
export function vertexNormals(
  positions: ArrayLike<number>,
  index: ArrayLike<number>,
): Float32Array {
  const normals = new Float32Array(positions.length);
  for (let t = 0; t < index.length; t += 3) {
    const [a, b, c] = [3 * index[t]!, 3 * index[t + 1]!, 3 * index[t + 2]!];
    const ux = positions[b]! - positions[a]!;
    const uy = positions[b + 1]! - positions[a + 1]!;
    const uz = positions[b + 2]! - positions[a + 2]!;
    const vx = positions[c]! - positions[a]!;
    const vy = positions[c + 1]! - positions[a + 1]!;
    const vz = positions[c + 2]! - positions[a + 2]!;
    for (const i of [a, b, c]) {
      normals[i]! += uy * vz - uz * vy;
      normals[i + 1]! += uz * vx - ux * vz;
      normals[i + 2]! += ux * vy - uy * vx;
    }
  }
  for (let i = 0; i < normals.length; i += 3) {
    const l = Math.hypot(normals[i]!, normals[i + 1]!, normals[i + 2]!);
    if (l > 0) for (let a = 0; a < 3; a++) normals[i + a]! /= l;
  }
  return normals;
}

/**
 * The reference skin as a closed body in millimetres. The inside of the mouth is dropped and the
 * slits of lids and lips are closed by fans sunk a little under the rims, so that lips and lids
 * meet in a crease. Near the mid-line everything moves 0.6 mm so that the reference's own plane of
 * symmetry falls on x = 0; limbs stay where they are, over their bones. Throws without the reference.
 */
export async function loadReferenceSkin(): Promise<ReferenceSkin> {
  const [mesh] = (await loadReference("skin.glb")).values();
  if (!mesh) throw new Error("measure/skin: skin.glb holds no mesh");
  const vertexCount = mesh.positions.length / 3;
  const outer = largestPiece(mesh.index, vertexCount);
  const positions = Array.from(mesh.positions, (value) => value * 1000);
  for (let i = 0; i < positions.length; i += 3) {
    const t = Math.min(1, Math.max(0, (Math.abs(positions[i]!) - 80) / 60));
    positions[i]! += SYMMETRY_OFFSET_MM * (1 - t * t * (3 - 2 * t));
  }
  openThighs(positions, vertexNormals(positions, outer));
  const index = Array.from(outer);
  let lipsFrom = index.length;
  // The longest slit is the mouth.
  const loops = borderLoops(outer, vertexCount).sort((a, b) => a.length - b.length);
  for (const loop of loops) {
    lipsFrom = index.length;
    const centre = [0, 0, 0];
    for (const v of loop)
      for (let a = 0; a < 3; a++) centre[a]! += positions[3 * v + a]! / loop.length;
    // All slits face forward; the fan's centre lies a millimetre deeper than its rim.
    const apex = positions.length / 3;
    positions.push(centre[0]!, centre[1]!, centre[2]! - 1);
    loop.forEach((v, i) => index.push(loop[(i + 1) % loop.length]!, v, apex));
  }
  const packed = Float32Array.from(positions);
  return {
    positions: packed,
    index: Uint32Array.from(index),
    // Without the fans, which would bend the normals along the rims of lids and lips.
    normals: vertexNormals(packed, outer),
    fansFrom: outer.length,
    lipsFrom,
  };
}

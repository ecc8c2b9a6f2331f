import type { SkinLayer } from "../../../src/core/body/body.ts";

/** What a check needs of a skin: the built one or, decoded from its file, the body's. */
export type CheckedSkin = Pick<SkinLayer, "positions" | "normals" | "index" | "mirror">;

/** No triangle may have a smaller angle, degrees: long slivers shade badly and break geodesics. */
const LEAST_ANGLE_DEGREES = 6;
/** No more than this share of the triangles may have an angle below 20°. */
const MOST_SLIVERS = 0.001;

/** What is measured of a skin mesh. */
export interface SkinReport {
  readonly vertices: number;
  readonly triangles: number;
  /** Handles of the surface; a body has none. */
  readonly genus: number;
  /** Connected pieces. */
  readonly pieces: number;
  /** Smallest angle of any triangle, degrees. */
  readonly smallestAngleDegrees: number;
  /** Share of triangles with an angle below 20°. */
  readonly sliverShare: number;
  /** What must not be: empty when the skin is sound. */
  readonly problems: readonly string[];
}

/** Smallest angle of a triangle (degrees), and whether it faces the sum of its corners' normals. */
function inspect(skin: CheckedSkin, t: number): { angle: number; faces: boolean } {
  const { positions: p, normals: n, index } = skin;
  const corners = [index[t]!, index[t + 1]!, index[t + 2]!];
  const side = (a: number, b: number): number[] =>
    [0, 1, 2].map((i) => p[3 * corners[b]! + i]! - p[3 * corners[a]! + i]!);
  const dot = (a: number[], b: number[]): number => a[0]! * b[0]! + a[1]! * b[1]! + a[2]! * b[2]!;
  let angle = 180;
  for (let k = 0; k < 3; k++) {
    const [u, v] = [side(k, (k + 1) % 3), side(k, (k + 2) % 3)];
    const cosine = dot(u, v) / Math.sqrt(dot(u, u) * dot(v, v));
    angle = Math.min(angle, (Math.acos(Math.max(-1, Math.min(1, cosine))) * 180) / Math.PI);
  }
  const [u, v] = [side(0, 1), side(0, 2)];
  const normal = [
    u[1]! * v[2]! - u[2]! * v[1]!,
    u[2]! * v[0]! - u[0]! * v[2]!,
    u[0]! * v[1]! - u[1]! * v[0]!,
  ];
  const mean = [0, 1, 2].map((i) => corners.reduce((sum, c) => sum + n[3 * c + i]!, 0));
  return { angle, faces: dot(normal, mean) > 0 };
}

/** Signed volume in cubic metres, positive when the triangles face outward. */
function volumeOf({ positions: p, index }: CheckedSkin): number {
  let six = 0;
  for (let t = 0; t < index.length; t += 3) {
    const [a, b, c] = [3 * index[t]!, 3 * index[t + 1]!, 3 * index[t + 2]!];
    six +=
      p[a]! * (p[b + 1]! * p[c + 2]! - p[b + 2]! * p[c + 1]!) +
      p[a + 1]! * (p[b + 2]! * p[c]! - p[b]! * p[c + 2]!) +
      p[a + 2]! * (p[b]! * p[c + 1]! - p[b + 1]! * p[c]!);
  }
  return six / 6;
}

/** Vertices without an exact mirror twin on the other side of x = 0, the right half coming first. */
function unmirroredCount({ positions, mirror }: CheckedSkin): number {
  const vertices = positions.length / 3;
  let halfCount = 0;
  while (halfCount < vertices && mirror[halfCount]! >= halfCount) halfCount++;
  let unmirrored = 0;
  for (let v = 0; v < vertices; v++) {
    const m = mirror[v]!;
    const same =
      mirror[m] === v &&
      (m === v) === (positions[3 * v] === 0) &&
      (m === v || v < halfCount !== m < halfCount) &&
      positions[3 * Math.min(v, m)]! <= 0 &&
      positions[3 * v]! === -positions[3 * m]! &&
      positions[3 * v + 1] === positions[3 * m + 1] &&
      positions[3 * v + 2] === positions[3 * m + 2];
    if (!same) unmirrored++;
  }
  return unmirrored;
}

/**
 * Checks that a skin is finite, closed, one piece without handles, faces outward without folds, has
 * no slivers and is its own exact mirror image. An empty skin is closed but not one piece.
 */
export function checkSkin(skin: CheckedSkin): SkinReport {
  const { positions, normals, index } = skin;
  const vertices = positions.length / 3;
  const problems: string[] = [];
  if (!positions.every(Number.isFinite) || !normals.every(Number.isFinite)) {
    problems.push("a position or normal is not a number");
  }
  const edges = new Map<number, number>();
  const parent = Uint32Array.from({ length: vertices }, (_, i) => i);
  const find = (start: number): number => {
    let i = start;
    while (parent[i]! !== i) {
      parent[i] = parent[parent[i]!]!;
      i = parent[i]!;
    }
    return i;
  };
  let turned = 0;
  let slivers = 0;
  let smallest = 180;
  for (let t = 0; t < index.length; t += 3) {
    for (let k = 0; k < 3; k++) {
      const [a, b] = [index[t + k]!, index[t + ((k + 1) % 3)]!];
      const key = a * vertices + b;
      if (edges.has(key)) problems.push(`edge ${a}-${b} is used twice in one direction`);
      edges.set(key, 1);
      parent[find(a)] = find(b);
    }
    const { angle, faces } = inspect(skin, t);
    smallest = Math.min(smallest, angle);
    if (angle < 20) slivers++;
    if (!faces) turned++;
  }
  let open = 0;
  for (const key of edges.keys()) {
    if (!edges.has((key % vertices) * vertices + Math.floor(key / vertices))) open++;
  }
  if (open > 0) problems.push(`${open} edges are open`);
  if (turned > 0) problems.push(`${turned} triangles face against the normals of their corners`);
  const pieces = new Set(Array.from(parent, (_, v) => find(v))).size;
  const euler = vertices - edges.size / 2 + index.length / 3;
  const genus = pieces - euler / 2;
  if (pieces !== 1) problems.push(`${pieces} pieces instead of one`);
  if (genus !== 0) problems.push(`genus ${genus} instead of 0`);
  if (!(volumeOf(skin) > 0)) problems.push("the triangles face inward");
  if (smallest < LEAST_ANGLE_DEGREES) {
    problems.push(`a triangle has an angle of ${smallest.toFixed(1)}°`);
  }
  if (slivers > MOST_SLIVERS * (index.length / 3)) {
    problems.push(`${slivers} triangles have an angle below 20°`);
  }
  const unmirrored = unmirroredCount(skin);
  if (unmirrored > 0) problems.push(`${unmirrored} vertices without an exact twin`);
  return {
    vertices,
    triangles: index.length / 3,
    genus,
    pieces,
    smallestAngleDegrees: smallest,
    sliverShare: slivers / Math.max(1, index.length / 3),
    problems,
  };
}

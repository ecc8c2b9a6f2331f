import { castRay } from "../geometry/cast-ray.ts";
import { buildTriangleBvh, type TriangleBvh } from "../geometry/triangle-bvh.ts";
import type { TriangleMesh } from "../geometry/triangle-mesh.ts";
import type { BoneFrame } from "./anchors.ts";
import { nearestPoint } from "./point-cloud.ts";
import { leftTwins } from "./skeleton.ts";
import { type SparseMatrix, solveSparse } from "./sparse-solve.ts";
import { emptyWeights, type FollowWeights, setWeights, sharesOf } from "./weights.ts";

/** The closed skin, right half first (see `SkinLayer`). Metres. */
export interface HalvedSkin extends TriangleMesh {
  /** Unit outward normals, xyz per vertex. */
  readonly normals: Float32Array;
  readonly halfCount: number;
}

/** Segments that a skin vertex may follow. */
export const SKIN_SLOTS = 4;

/** How far inside the skin a look at the bones begins, metres. */
const INSET = 0.0015;
/** Bones that are tried before the nearest one is taken unseen. */
const LOOKS = 7;
/** A bone counts at least this far away, metres: where it lies under thin skin weights stay soft. */
const LEAST_DEPTH = 0.006;
/** Cotangents are kept above this, so that weights stay within 0–1 on slivers too. */
const LEAST_COTANGENT = 0.02;

/** The segment that a skin point belongs to, and how deep it lies. */
interface Owner {
  readonly segment: number;
  readonly depth: number;
}

/** The nearest segment seen from inside the skin: nothing is seen across the gap between two limbs. */
function ownerOf(frame: BoneFrame, bvh: TriangleBvh, skin: HalvedSkin, vertex: number): Owner {
  const [x, y, z] = [0, 1, 2].map(
    (c) => skin.positions[3 * vertex + c]! - INSET * skin.normals[3 * vertex + c]!,
  );
  const byReach = frame.clouds
    .map((cloud, segment) => ({
      segment,
      clear:
        Math.hypot(x! - cloud.centre[0], y! - cloud.centre[1], z! - cloud.centre[2]) - cloud.radius,
    }))
    .filter(({ segment }) => frame.clouds[segment]!.points.length > 0)
    .sort((a, b) => a.clear - b.clear || a.segment - b.segment);
  const found: { segment: number; distance: number; point: number }[] = [];
  for (const { segment, clear } of byReach) {
    if (found.length >= LOOKS && clear > found[LOOKS - 1]!.distance) break;
    const hit = nearestPoint(frame.clouds[segment]!, x!, y!, z!);
    found.push({ segment, ...hit });
    found.sort((a, b) => a.distance - b.distance || a.segment - b.segment);
  }
  for (const { segment, distance, point } of found.slice(0, LOOKS)) {
    const { points } = frame.clouds[segment]!;
    const to = [0, 1, 2].map((c) => points[3 * point + c]!);
    const direction = [to[0]! - x!, to[1]! - y!, to[2]! - z!] as const;
    // A bone that touches the skin from below may reach out of it by a hair: short of it is enough.
    const hidden = castRay(bvh, [x!, y!, z!], direction, Math.max(0, distance - INSET)).length > 0;
    if (!hidden) return { segment, depth: distance };
  }
  return { segment: found[0]?.segment ?? 0, depth: found[0]?.distance ?? 0.1 };
}

/** Cotangent stiffness of the half mesh, plus each vertex's own hold on its bone. */
function heatMatrix(
  skin: HalvedSkin,
  depth: Float64Array,
): { matrix: SparseMatrix; hold: Float64Array } {
  const n = skin.halfCount;
  const { positions: p, index } = skin;
  const edges = new Map<number, number>();
  const hold = new Float64Array(n);
  for (let t = 0; t < index.length; t += 3) {
    const corners = [index[t]!, index[t + 1]!, index[t + 2]!];
    if (corners.some((v) => v >= n)) continue;
    const side = (k: number): number[] => {
      const [a, b] = [corners[(k + 1) % 3]!, corners[(k + 2) % 3]!];
      return [0, 1, 2].map((c) => p[3 * b + c]! - p[3 * a + c]!);
    };
    const [e0, e1, e2] = [side(0), side(1), side(2)];
    const cross = Math.hypot(
      e0[1]! * e1[2]! - e0[2]! * e1[1]!,
      e0[2]! * e1[0]! - e0[0]! * e1[2]!,
      e0[0]! * e1[1]! - e0[1]! * e1[0]!,
    );
    const sides = [e0, e1, e2];
    for (let k = 0; k < 3; k++) {
      const [b, c] = [sides[(k + 1) % 3]!, sides[(k + 2) % 3]!];
      const dot = -(b[0]! * c[0]! + b[1]! * c[1]! + b[2]! * c[2]!);
      const weight = Math.max(LEAST_COTANGENT, dot / Math.max(cross, 1e-12)) / 2;
      const [v, w] = [corners[(k + 1) % 3]!, corners[(k + 2) % 3]!];
      const key = Math.min(v, w) * n + Math.max(v, w);
      edges.set(key, (edges.get(key) ?? 0) + weight);
      hold[corners[k]!]! += cross / 6;
    }
  }
  const diagonal = new Float64Array(n);
  for (let v = 0; v < n; v++) {
    hold[v]! /= Math.max(LEAST_DEPTH, depth[v]!) ** 2;
    diagonal[v] = hold[v]! + 1e-12;
  }
  const start = new Uint32Array(n + 1);
  for (const key of edges.keys()) {
    start[Math.floor(key / n) + 1]! += 1;
    start[(key % n) + 1]! += 1;
  }
  for (let v = 0; v < n; v++) start[v + 1]! += start[v]!;
  const column = new Uint32Array(2 * edges.size);
  const value = new Float64Array(2 * edges.size);
  const fill = start.slice();
  for (const [key, weight] of edges) {
    const [v, w] = [Math.floor(key / n), key % n];
    for (const [from, to] of [
      [v, w],
      [w, v],
    ] as const) {
      const at = fill[from]!++;
      column[at] = to;
      value[at] = -weight;
      diagonal[from]! += weight;
    }
  }
  return { matrix: { diagonal, start, column, value }, hold };
}

/** Beyond this many depths from a segment's own skin its share is below a thousandth. */
const REACH = 7;

/** The vertices that a segment's heat reaches: along edges, counted in depths of the bones below. */
function reachedRows(
  skin: HalvedSkin,
  matrix: SparseMatrix,
  depth: Float64Array,
  owned: readonly number[],
): Uint32Array {
  const n = skin.halfCount;
  const { positions: p } = skin;
  const reach = new Float64Array(n).fill(Number.POSITIVE_INFINITY);
  let front = [...owned];
  for (const v of front) reach[v] = 0;
  while (front.length > 0) {
    const next = new Set<number>();
    for (const v of front) {
      for (let e = matrix.start[v]!; e < matrix.start[v + 1]!; e++) {
        const w = matrix.column[e]!;
        const edge = Math.hypot(
          p[3 * w]! - p[3 * v]!,
          p[3 * w + 1]! - p[3 * v + 1]!,
          p[3 * w + 2]! - p[3 * v + 2]!,
        );
        const there = reach[v]! + edge / Math.max(LEAST_DEPTH, depth[w]!);
        if (there >= REACH || there >= reach[w]! - 1e-9) continue;
        reach[w] = there;
        next.add(w);
      }
    }
    front = [...next];
  }
  return Uint32Array.from({ length: n }, (_, v) => v).filter((v) => reach[v]! < REACH);
}

/** Farther than this from the mid-plane the other side's bones count for nothing, as a share of weight. */
const ODD_MATTERS = 1e-3;

/**
 * What every vertex of the skin's right half follows, as the equilibrium of heat that each vertex
 * draws from the nearest bone it can see through the body, the weaker the deeper that bone lies, and
 * shares with its neighbours on the skin (Baran and Popović, "Automatic rigging and animation of 3D
 * characters", ACM Trans Graph 26(3), 2007). Weights run along the skin only, so nothing passes from
 * arm to trunk, thigh to thigh or finger to finger.
 *
 * The two halves are solved as one: per paired segment the sum of both sides' weights (even across
 * the mid-plane) and their difference (zero on it), so that a vertex near the mid-plane follows both
 * thighs, and the left half is the exact mirror image. Segments count as in `mirrorSkeleton`: the left
 * ones come after the half's own.
 */
export function skinWeights(skin: HalvedSkin, frame: BoneFrame): FollowWeights {
  const n = skin.halfCount;
  const bvh = buildTriangleBvh(skin);
  const owner = new Uint16Array(n);
  const depth = new Float64Array(n);
  for (let v = 0; v < n; v++) {
    const one = ownerOf(frame, bvh, skin, v);
    owner[v] = one.segment;
    depth[v] = one.depth;
  }
  const { matrix, hold } = heatMatrix(skin, depth);
  const onPlane = Uint8Array.from({ length: n }, (_, v) => (skin.positions[3 * v] === 0 ? 1 : 0));
  const shares = Array.from({ length: n }, () => new Map<number, number>());
  const twin = leftTwins(frame.skeleton);
  frame.skeleton.forEach((_segment, s) => {
    const owned = [...owner.keys()].filter((v) => owner[v] === s);
    if (owned.length === 0) return;
    const other = twin.get(s);
    const rows = reachedRows(skin, matrix, depth, owned);
    const source = new Float64Array(n);
    for (const v of owned) source[v] = hold[v]!;
    const even = solveSparse(matrix, source, new Float64Array(n), rows);
    const crosses =
      other !== undefined && rows.some((v) => onPlane[v] === 1 && even[v]! > ODD_MATTERS);
    const offPlane = rows.filter((v) => onPlane[v] === 0);
    const odd = crosses ? solveSparse(matrix, source, new Float64Array(n), offPlane) : even;
    for (const v of rows) {
      const own = (even[v]! + odd[v]!) / 2;
      if (own > 0) shares[v]!.set(s, own);
      const across = (even[v]! - odd[v]!) / 2;
      if (other !== undefined && across > 1e-6) shares[v]!.set(other, across);
    }
  });
  const out = emptyWeights(n, SKIN_SLOTS);
  for (let v = 0; v < n; v++) setWeights(out, v, shares[v]!);
  symmetriseSeam(out, onPlane, twin);
  return out;
}

/** On the mid-plane both sides of a pair are kept or dropped together, with equal weights. */
function symmetriseSeam(
  out: FollowWeights,
  onPlane: Uint8Array,
  twin: ReadonlyMap<number, number>,
): void {
  const rightOf = new Map([...twin].map(([right, left]) => [left, right]));
  for (let v = 0; v < onPlane.length; v++) {
    if (!onPlane[v]) continue;
    const whole = new Map<number, number>();
    for (const [segment, w] of sharesOf(out, v)) {
      const right = rightOf.get(segment) ?? segment;
      whole.set(right, (whole.get(right) ?? 0) + w);
    }
    const shares = new Map<number, number>();
    let free = out.slots;
    for (const [segment, w] of [...whole].sort((a, b) => b[1] - a[1] || a[0] - b[0])) {
      const other = twin.get(segment);
      const needs = other === undefined ? 1 : 2;
      if (needs > free) continue;
      free -= needs;
      shares.set(segment, w / needs);
      if (other !== undefined) shares.set(other, w / needs);
    }
    setWeights(out, v, shares);
  }
}

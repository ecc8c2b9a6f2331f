/** Finds the stored sample nearest in position and normal together. */
export interface OrientedTree {
  /**
   * Index of the sample with the least |Δposition|² + (normal weight)² |Δnormal|². `reach` (metres)
   * bounds that mixed distance; −1 when nothing lies within. The query's normal is a unit vector.
   */
  nearest(
    x: number,
    y: number,
    z: number,
    nx: number,
    ny: number,
    nz: number,
    reach?: number,
  ): number;
}

const LEAF = 12;
const AXES = 6;

/**
 * A k-d tree over points and normals, six numbers each, normals scaled by `normalWeight` metres.
 * Matching by position alone would let the two faces of a thin muscle collapse onto one another.
 */
export function orientedTree(
  points: Float64Array,
  normals: Float64Array,
  normalWeight: number,
): OrientedTree {
  const count = points.length / 3;
  const values = new Float64Array(count * AXES);
  for (let i = 0; i < count; i++) {
    for (let c = 0; c < 3; c++) {
      values[i * AXES + c] = points[3 * i + c]!;
      values[i * AXES + 3 + c] = normals[3 * i + c]! * normalWeight;
    }
  }
  const order = Uint32Array.from({ length: count }, (_, i) => i);
  const split: {
    axis: number;
    at: number;
    from: number;
    to: number;
    left: number;
    right: number;
  }[] = [];
  const build = (from: number, to: number): number => {
    const id = split.length;
    split.push({ axis: -1, at: 0, from, to, left: -1, right: -1 });
    if (to - from <= LEAF) return id;
    let axis = 0;
    let widest = -1;
    for (let a = 0; a < AXES; a++) {
      let low = Number.POSITIVE_INFINITY;
      let high = Number.NEGATIVE_INFINITY;
      for (let i = from; i < to; i++) {
        const x = values[order[i]! * AXES + a]!;
        if (x < low) low = x;
        if (x > high) high = x;
      }
      if (high - low > widest) {
        widest = high - low;
        axis = a;
      }
    }
    if (widest <= 0) return id;
    order
      .subarray(from, to)
      .sort((a, b) => values[a * AXES + axis]! - values[b * AXES + axis]! || a - b);
    const middle = (from + to) >> 1;
    const node = split[id]!;
    node.axis = axis;
    node.at = values[order[middle]! * AXES + axis]!;
    node.left = build(from, middle);
    node.right = build(middle, to);
    return id;
  };
  if (count > 0) build(0, count);
  const query = new Float64Array(AXES);
  let best = -1;
  let bestSquared = 0;
  const visit = (id: number): void => {
    const node = split[id]!;
    if (node.axis < 0) {
      for (let i = node.from; i < node.to; i++) {
        const k = order[i]! * AXES;
        let d = 0;
        for (let a = 0; a < AXES; a++) {
          const e = values[k + a]! - query[a]!;
          d += e * e;
        }
        if (d < bestSquared) {
          bestSquared = d;
          best = order[i]!;
        }
      }
      return;
    }
    const gap = query[node.axis]! - node.at;
    visit(gap < 0 ? node.left : node.right);
    if (gap * gap < bestSquared) visit(gap < 0 ? node.right : node.left);
  };
  return {
    nearest(x, y, z, nx, ny, nz, reach = Number.POSITIVE_INFINITY) {
      if (count === 0) return -1;
      query.set([x, y, z, nx * normalWeight, ny * normalWeight, nz * normalWeight]);
      best = -1;
      bestSquared = reach * reach;
      visit(0);
      return best;
    },
  };
}

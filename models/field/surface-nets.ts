import type { Box, ImplicitField } from "./implicit-field.ts";

/** How a field is turned into triangles. */
export interface SurfaceNetsOptions {
  /** Edge of a grid cell, mm. */
  readonly cellMm: number;
  /** The box that is searched, mm; default the field's own bounds. */
  readonly bounds?: Box;
  /** Newton steps that pull each vertex onto the surface. Default 4. */
  readonly projectSteps?: number;
}

/** A triangle mesh in millimetres, counter-clockwise seen from outside. */
export interface FieldMesh {
  /** xyz per vertex, mm. */
  readonly positions: Float32Array;
  /** Unit outward normals from the field's gradient, xyz per vertex. */
  readonly normals: Float32Array;
  /** Three vertex indices per triangle. */
  readonly index: Uint32Array;
}

const BLOCK = 8;
const EDGES: readonly (readonly [number, number])[] = [0, 1, 2, 4, 3, 5, 6, 7].flatMap((c) =>
  [1, 2, 4].filter((bit) => (c & bit) === 0).map((bit) => [c, c | bit] as const),
);

/** Per corner mask (bit set = inside): component of each inside corner, joined along cell edges. */
const COMPONENT: readonly Int8Array[] = Array.from({ length: 256 }, (_, mask) => {
  const label = new Int8Array(8).fill(-1);
  let count = 0;
  for (let c = 0; c < 8; c++) {
    if (!(mask & (1 << c)) || label[c]! >= 0) continue;
    const stack = [c];
    label[c] = count;
    for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
      for (const bit of [1, 2, 4]) {
        const next = top ^ bit;
        if (mask & (1 << next) && label[next]! < 0) {
          label[next] = count;
          stack.push(next);
        }
      }
    }
    count++;
  }
  return label;
});

/** Lattice frame: maps corner indices to millimetres and cells to one number. */
class Lattice {
  readonly n: readonly [number, number, number];
  constructor(
    readonly box: Box,
    readonly cell: number,
  ) {
    const blocks = (a: 0 | 1 | 2, b: 3 | 4 | 5): number =>
      Math.max(1, Math.ceil((box[b] - box[a]) / cell / BLOCK)) * BLOCK;
    this.n = [blocks(0, 3), blocks(1, 4), blocks(2, 5)];
  }
  key(i: number, j: number, k: number): number {
    return i + 1 + (this.n[0] + 2) * (j + 1 + (this.n[1] + 2) * (k + 1));
  }
}

/** Calls `visit` with the first corner of every block that the surface may cross. */
function forActiveBlocks(
  field: ImplicitField,
  lattice: Lattice,
  visit: (i: number, j: number, k: number) => void,
): void {
  const { box, cell, n } = lattice;
  const clear = (i: number, j: number, k: number, size: number): boolean => {
    const h = (size * cell) / 2;
    return field.isClearOf(
      box[0] + i * cell + h,
      box[1] + j * cell + h,
      box[2] + k * cell + h,
      h * Math.sqrt(3) * 1.001,
    );
  };
  const big = BLOCK * 4;
  for (let k = 0; k < n[2]; k += big)
    for (let j = 0; j < n[1]; j += big)
      for (let i = 0; i < n[0]; i += big) {
        if (clear(i, j, k, big)) continue;
        for (let c = k; c < Math.min(k + big, n[2]); c += BLOCK)
          for (let b = j; b < Math.min(j + big, n[1]); b += BLOCK)
            for (let a = i; a < Math.min(i + big, n[0]); a += BLOCK) {
              if (!clear(a, b, c, BLOCK)) visit(a, b, c);
            }
      }
}

/**
 * Surface nets (Gibson, "Constrained elastic surface nets", MICCAI 1998) on a sparse set of
 * blocks. A cell whose inside corners fall apart gets one vertex for each group, so that sheets
 * that pass through the same cell are not welded. Vertices start at the mean of the crossed edges
 * and are then moved onto the surface along the gradient. No surface in the box: empty arrays.
 */
export function surfaceNets(field: ImplicitField, options: SurfaceNetsOptions): FieldMesh {
  const cell = options.cellMm;
  const b = options.bounds ?? field.bounds;
  const lattice = new Lattice(
    [b[0] - cell, b[1] - cell, b[2] - cell, b[3] + cell, b[4] + cell, b[5] + cell],
    cell,
  );
  const positions: number[] = [];
  const firstVertex = new Map<number, number>();
  const maskOf: number[] = [];
  /** Corner index triple and axis of each crossed edge, and whether its first corner is inside. */
  const crossed: number[] = [];
  const side = BLOCK + 1;
  const values = new Float64Array(side * side * side);
  const at = (i: number, j: number, k: number): number => i + side * (j + side * k);
  const corner = [0, 1, 2, 3, 4, 5, 6, 7].map((c) => at(c & 1, (c >> 1) & 1, c >> 2));

  forActiveBlocks(field, lattice, (bi, bj, bk) => {
    for (let k = 0; k < side; k++)
      for (let j = 0; j < side; j++)
        for (let i = 0; i < side; i++) {
          values[at(i, j, k)] =
            field.value(
              lattice.box[0] + (bi + i) * cell,
              lattice.box[1] + (bj + j) * cell,
              lattice.box[2] + (bk + k) * cell,
            ) - 1;
        }
    for (let k = 0; k < BLOCK; k++)
      for (let j = 0; j < BLOCK; j++)
        for (let i = 0; i < BLOCK; i++) {
          const o = at(i, j, k);
          let mask = 0;
          for (let c = 0; c < 8; c++) if (values[o + corner[c]!]! > 0) mask |= 1 << c;
          if (mask === 0 || mask === 255) continue;
          const label = COMPONENT[mask]!;
          firstVertex.set(lattice.key(bi + i, bj + j, bk + k), positions.length / 3);
          const count = Math.max(...label) + 1;
          for (let group = 0; group < count; group++) {
            let [x, y, z, hits] = [0, 0, 0, 0];
            for (const [p, q] of EDGES) {
              const inP = (mask >> p) & 1;
              if (inP === ((mask >> q) & 1) || label[inP ? p : q] !== group) continue;
              const vp = values[o + corner[p]!]!;
              const t = vp / (vp - values[o + corner[q]!]!);
              x += (p & 1) + ((p ^ q) & 1) * t;
              y += ((p >> 1) & 1) + (((p ^ q) >> 1) & 1) * t;
              z += (p >> 2) + ((p ^ q) >> 2) * t;
              hits++;
            }
            positions.push(
              lattice.box[0] + (bi + i + x / hits) * cell,
              lattice.box[1] + (bj + j + y / hits) * cell,
              lattice.box[2] + (bk + k + z / hits) * cell,
            );
            maskOf.push(mask);
          }
          for (let axis = 0; axis < 3; axis++) {
            const inside = mask & 1;
            if (inside !== ((mask >> (1 << axis)) & 1)) {
              crossed.push(bi + i, bj + j, bk + k, axis, inside);
            }
          }
        }
  });

  const vertices = Float32Array.from(positions);
  const normals = projectToSurface(field, vertices, cell, options.projectSteps ?? 4);
  return {
    positions: vertices,
    normals,
    index: connect(lattice, crossed, firstVertex, maskOf, vertices),
  };
}

/** One quad (two triangles, cut along the shorter diagonal) around every crossed edge. */
function connect(
  lattice: Lattice,
  crossed: readonly number[],
  firstVertex: ReadonlyMap<number, number>,
  maskOf: readonly number[],
  vertices: Float32Array,
): Uint32Array {
  const index = new Uint32Array((crossed.length / 5) * 6);
  let used = 0;
  const quad = [0, 0, 0, 0];
  const squared = (p: number, q: number): number =>
    (vertices[3 * p]! - vertices[3 * q]!) ** 2 +
    (vertices[3 * p + 1]! - vertices[3 * q + 1]!) ** 2 +
    (vertices[3 * p + 2]! - vertices[3 * q + 2]!) ** 2;
  for (let e = 0; e < crossed.length; e += 5) {
    const axis = crossed[e + 3]!;
    const inside = crossed[e + 4]! === 1;
    const u = (axis + 1) % 3;
    const v = (axis + 2) % 3;
    let complete = true;
    for (let s = 0; s < 4; s++) {
      const du = s === 1 || s === 2 ? 1 : 0;
      const dv = s >= 2 ? 1 : 0;
      const c = [crossed[e]!, crossed[e + 1]!, crossed[e + 2]!];
      c[u]! -= du;
      c[v]! -= dv;
      const first = firstVertex.get(lattice.key(c[0]!, c[1]!, c[2]!));
      if (first === undefined) {
        complete = false;
        break;
      }
      // The inside corner of the edge as this cell numbers it.
      const local = (du << u) | (dv << v) | (inside ? 0 : 1 << axis);
      quad[s] = first + COMPONENT[maskOf[first]!]![local]!;
    }
    if (!complete) continue;
    const [a, b, c, d] = inside
      ? [quad[0]!, quad[1]!, quad[2]!, quad[3]!]
      : [quad[3]!, quad[2]!, quad[1]!, quad[0]!];
    const cut = squared(a, c) <= squared(b, d) ? [a, b, c, a, c, d] : [b, c, d, b, d, a];
    index.set(cut, used);
    used += 6;
  }
  return index.slice(0, used);
}

/**
 * Moves vertices onto the surface in place, by Newton steps of log(field) along the gradient, each
 * at most half a cell, and returns the unit outward normals there.
 */
export function projectToSurface(
  field: ImplicitField,
  positions: Float32Array,
  cellMm: number,
  steps: number,
): Float32Array {
  const normals = new Float32Array(positions.length);
  const g = new Float64Array(3);
  for (let v = 0; v < positions.length; v += 3) {
    let [x, y, z] = [positions[v]!, positions[v + 1]!, positions[v + 2]!];
    const [x0, y0, z0] = [x, y, z];
    for (let s = 0; s <= steps; s++) {
      const f = field.gradient(x, y, z, g);
      const length = Math.hypot(g[0]!, g[1]!, g[2]!);
      if (length < 1e-12) break;
      for (let a = 0; a < 3; a++) normals[v + a] = -g[a]! / length;
      if (s === steps) break;
      const raw = f > 0.05 ? (f * Math.log(f)) / length : (f - 1) / length;
      const step = Math.max(-cellMm / 2, Math.min(cellMm / 2, raw));
      x += normals[v]! * step;
      y += normals[v + 1]! * step;
      z += normals[v + 2]! * step;
      if (Math.abs(step) < cellMm * 1e-4) break;
    }
    // A vertex that ran away (a fold of the field) keeps its first place.
    if (Math.hypot(x - x0, y - y0, z - z0) < 1.5 * cellMm) {
      positions[v] = x;
      positions[v + 1] = y;
      positions[v + 2] = z;
    }
  }
  return normals;
}

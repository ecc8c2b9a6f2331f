import type { ImplicitField } from "../../field/implicit-field.ts";

/** A triangle mesh while it is worked on: millimetres, counter-clockwise seen from outside. */
export interface RawMesh {
  /** xyz per vertex, mm. */
  readonly positions: Float64Array;
  /** Three vertex indices per triangle. */
  readonly index: Uint32Array;
}

const BLOCK = 8;

/** Corner bits (1 x, 2 y, 4 z) of the six Kuhn tetrahedra of a cube, each positively oriented. */
const TETRAHEDRA: readonly (readonly [number, number, number, number])[] = [
  [0, 1, 3, 7],
  [0, 2, 6, 7],
  [0, 4, 5, 7],
  [0, 3, 2, 7],
  [0, 6, 4, 7],
  [0, 5, 1, 7],
];

/** Per mask of inside corners: an even order, inside ones first (the one outside first if it is alone). */
const ORDER: readonly (readonly [number, number, number, number] | null)[] = [
  null,
  [0, 1, 2, 3],
  [1, 0, 3, 2],
  [0, 1, 2, 3],
  [2, 3, 0, 1],
  [0, 2, 3, 1],
  [1, 2, 0, 3],
  [3, 2, 1, 0],
  [3, 2, 1, 0],
  [0, 3, 1, 2],
  [1, 3, 2, 0],
  [2, 3, 0, 1],
  [2, 3, 0, 1],
  [1, 0, 3, 2],
  [0, 1, 2, 3],
  null,
];

/**
 * Marches Kuhn tetrahedra over the part of the field with x ≤ 0 (Doi and Koide, "An efficient
 * method of triangulating equi-valued surfaces", IEICE Trans E74:214-224, 1991). A lattice plane
 * lies on x = 0, so the border of the result is exactly on the mid-plane and, unlike marching
 * cubes or nets, the result is a manifold whatever the field. Lattice blocks that the surface
 * certainly misses are skipped. Pieces of surface inside the body are not removed.
 */
export function marchRightHalf(field: ImplicitField, cellMm: number): RawMesh {
  const b = field.bounds;
  const cells = (lo: number, hi: number): number =>
    BLOCK * Math.max(1, Math.ceil((hi - lo) / cellMm / BLOCK));
  const nx = cells(b[0] - cellMm, 0);
  const ny = cells(b[1] - cellMm, b[4] + cellMm);
  const nz = cells(b[2] - cellMm, b[5] + cellMm);
  const origin = [-nx * cellMm, b[1] - cellMm, b[2] - cellMm] as const;
  const positions: number[] = [];
  const index: number[] = [];
  const vertexOf = new Map<number, number>();
  const side = BLOCK + 1;
  const values = new Float64Array(side ** 3);
  const corner = [0, 1, 2, 3, 4, 5, 6, 7].map(
    (c) => (c & 1) + side * (((c >> 1) & 1) + side * (c >> 2)),
  );
  const half = (BLOCK * cellMm) / 2;

  for (let bk = 0; bk < nz; bk += BLOCK)
    for (let bj = 0; bj < ny; bj += BLOCK)
      for (let bi = 0; bi < nx; bi += BLOCK) {
        const x0 = origin[0] + bi * cellMm;
        const y0 = origin[1] + bj * cellMm;
        const z0 = origin[2] + bk * cellMm;
        if (field.isClearOf(x0 + half, y0 + half, z0 + half, half * 1.733)) continue;
        for (let k = 0, n = 0; k < side; k++)
          for (let j = 0; j < side; j++)
            for (let i = 0; i < side; i++, n++) {
              // The last plane is exactly the mid-plane, whatever the rounding of its sum.
              const x = bi + i === nx ? 0 : x0 + i * cellMm;
              values[n] = field.value(x, y0 + j * cellMm, z0 + k * cellMm) - 1;
            }
        const vertex = (i: number, j: number, k: number, from: number, to: number): number => {
          const a = from < to ? from : to;
          const d = a ^ (from < to ? to : from);
          const [ia, ja, ka] = [bi + i + (a & 1), bj + j + ((a >> 1) & 1), bk + k + (a >> 2)];
          const key = (ia + (nx + 1) * (ja + (ny + 1) * ka)) * 8 + d;
          const known = vertexOf.get(key);
          if (known !== undefined) return known;
          const o = i + side * (j + side * k);
          const va = values[o + corner[a]!]!;
          const t = va / (va - values[o + corner[a | d]!]!);
          const made = positions.length / 3;
          positions.push(
            ia + t * (d & 1) >= nx ? 0 : origin[0] + (ia + t * (d & 1)) * cellMm,
            origin[1] + (ja + t * ((d >> 1) & 1)) * cellMm,
            origin[2] + (ka + t * (d >> 2)) * cellMm,
          );
          vertexOf.set(key, made);
          return made;
        };
        for (let k = 0; k < BLOCK; k++)
          for (let j = 0; j < BLOCK; j++)
            for (let i = 0; i < BLOCK; i++) {
              const o = i + side * (j + side * k);
              let cube = 0;
              for (let c = 0; c < 8; c++) if (values[o + corner[c]!]! > 0) cube |= 1 << c;
              if (cube === 0 || cube === 255) continue;
              for (const tetrahedron of TETRAHEDRA) {
                let mask = 0;
                for (let c = 0; c < 4; c++) if (cube & (1 << tetrahedron[c]!)) mask |= 1 << c;
                const order = ORDER[mask];
                if (!order) continue;
                const [p, q, r, s] = order.map((c) => tetrahedron[c]!) as [
                  // `order` has four entries.
                  number,
                  number,
                  number,
                  number,
                ];
                const at = (from: number, to: number): number => vertex(i, j, k, from, to);
                const inside = (mask & 1) + ((mask >> 1) & 1) + ((mask >> 2) & 1) + (mask >> 3);
                if (inside === 1) index.push(at(p, q), at(p, r), at(p, s));
                else if (inside === 3) index.push(at(p, q), at(p, s), at(p, r));
                else {
                  const [m, n, u, v] = [at(p, r), at(p, s), at(q, s), at(q, r)];
                  index.push(m, n, u, m, u, v);
                }
              }
            }
      }
  return { positions: Float64Array.from(positions), index: Uint32Array.from(index) };
}

/** The connected piece with the largest bounding box, its vertices renumbered. Empty stays empty. */
export function outermostPiece(mesh: RawMesh): RawMesh {
  const count = mesh.positions.length / 3;
  const parent = Uint32Array.from({ length: count }, (_, i) => i);
  const find = (start: number): number => {
    let i = start;
    while (parent[i]! !== i) {
      parent[i] = parent[parent[i]!]!;
      i = parent[i]!;
    }
    return i;
  };
  for (let t = 0; t < mesh.index.length; t += 3) {
    const root = find(mesh.index[t]!);
    parent[find(mesh.index[t + 1]!)] = root;
    parent[find(mesh.index[t + 2]!)] = root;
  }
  const low = new Float64Array(count).fill(Infinity);
  const high = new Float64Array(count).fill(-Infinity);
  for (let v = 0; v < count; v++) {
    const root = find(v);
    low[root] = Math.min(low[root]!, mesh.positions[3 * v + 1]!);
    high[root] = Math.max(high[root]!, mesh.positions[3 * v + 1]!);
  }
  let best = 0;
  for (let v = 1; v < count; v++) if (high[v]! - low[v]! > high[best]! - low[best]!) best = v;
  const renumbered = new Int32Array(count).fill(-1);
  const positions: number[] = [];
  const index: number[] = [];
  for (let t = 0; t < mesh.index.length; t++) {
    const v = mesh.index[t]!;
    if (find(v) !== best) continue;
    if (renumbered[v]! < 0) {
      renumbered[v] = positions.length / 3;
      positions.push(
        mesh.positions[3 * v]!,
        mesh.positions[3 * v + 1]!,
        mesh.positions[3 * v + 2]!,
      );
    }
    index.push(renumbered[v]!);
  }
  return { positions: Float64Array.from(positions), index: Uint32Array.from(index) };
}

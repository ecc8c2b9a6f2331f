/** A regular grid of numbers; x runs fastest, then y, then z. */
export interface Grid3 {
  /** Middle of the first voxel, metres. */
  readonly origin: readonly [number, number, number];
  readonly voxel: number;
  readonly size: readonly [number, number, number];
  readonly values: Float32Array;
}

interface Surface {
  readonly positions: Float32Array;
  readonly index: Uint32Array;
}

/** An empty grid around all surfaces with a margin in metres; null when there are no triangles. */
export function gridAround(
  surfaces: readonly Surface[],
  voxel: number,
  margin: number,
): Grid3 | null {
  const low = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  const high = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { positions, index } of surfaces) {
    for (const v of index) {
      for (let c = 0; c < 3; c++) {
        const x = positions[3 * v + c]!;
        if (x < low[c]!) low[c] = x;
        if (x > high[c]!) high[c] = x;
      }
    }
  }
  if (!Number.isFinite(low[0]!)) return null;
  const cells = (c: number): number => Math.ceil((high[c]! - low[c]! + 2 * margin) / voxel) + 1;
  const size = [cells(0), cells(1), cells(2)] as const;
  return {
    origin: [low[0]! - margin, low[1]! - margin, low[2]! - margin],
    voxel,
    size,
    values: new Float32Array(size[0] * size[1] * size[2]),
  };
}

/**
 * Sets 1 in every voxel whose middle lies inside one of the closed surfaces, by counting signed
 * crossings along z, so that overlapping surfaces count as one solid. Thin gaps between crossings
 * smaller than a voxel are lost, which is what a coarse solid is for.
 */
export function fillGrid(grid: Grid3, surfaces: readonly Surface[]): void {
  const [nx, ny] = grid.size;
  for (const surface of surfaces) {
    const columns: number[][] = Array.from({ length: nx * ny }, () => []);
    const signs: number[][] = Array.from({ length: nx * ny }, () => []);
    for (let t = 0; t < surface.index.length; t += 3) {
      crossColumns(grid, surface, t, columns, signs);
    }
    for (let c = 0; c < columns.length; c++) {
      const zs = columns[c]!;
      if (zs.length > 1) fillColumn(grid, c, zs, signs[c]!);
    }
  }
}

function crossColumns(
  grid: Grid3,
  { positions: p, index }: Surface,
  t: number,
  columns: number[][],
  signs: number[][],
): void {
  const [ox, oy] = grid.origin;
  const [nx, ny] = grid.size;
  const corner = (k: number): [number, number, number] => {
    const o = 3 * index[t + k]!;
    return [(p[o]! - ox) / grid.voxel, (p[o + 1]! - oy) / grid.voxel, p[o + 2]!];
  };
  const [a, b, c] = [corner(0), corner(1), corner(2)];
  const area = (b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1]);
  if (area === 0) return;
  const x0 = Math.max(0, Math.ceil(Math.min(a[0], b[0], c[0])));
  const x1 = Math.min(nx - 1, Math.floor(Math.max(a[0], b[0], c[0])));
  const y0 = Math.max(0, Math.ceil(Math.min(a[1], b[1], c[1])));
  const y1 = Math.min(ny - 1, Math.floor(Math.max(a[1], b[1], c[1])));
  for (let y = y0; y <= y1; y++) {
    for (let x = x0; x <= x1; x++) {
      const wb = ((x - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (y - a[1])) / area;
      const wc = ((b[0] - a[0]) * (y - a[1]) - (x - a[0]) * (b[1] - a[1])) / area;
      if (wb < 0 || wc < 0 || wb + wc > 1) continue;
      const column = y * nx + x;
      columns[column]!.push(a[2] + wb * (b[2] - a[2]) + wc * (c[2] - a[2]));
      signs[column]!.push(area > 0 ? -1 : 1);
    }
  }
}

function fillColumn(
  grid: Grid3,
  column: number,
  zs: readonly number[],
  signs: readonly number[],
): void {
  const [nx, ny, nz] = grid.size;
  const order = [...zs.keys()].sort((a, b) => zs[a]! - zs[b]!);
  let winding = 0;
  for (let k = 0; k + 1 < order.length; k++) {
    winding += signs[order[k]!]!;
    if (winding <= 0) continue;
    const from = Math.max(0, Math.ceil((zs[order[k]!]! - grid.origin[2]) / grid.voxel));
    const to = Math.min(nz - 1, Math.floor((zs[order[k + 1]!]! - grid.origin[2]) / grid.voxel));
    for (let z = from; z <= to; z++) grid.values[z * nx * ny + column] = 1;
  }
}

/** The trilinear value at a point; 0 outside the grid. */
export function sampleGrid(grid: Grid3, px: number, py: number, pz: number): number {
  const [nx, ny, nz] = grid.size;
  const x = (px - grid.origin[0]) / grid.voxel;
  const y = (py - grid.origin[1]) / grid.voxel;
  const z = (pz - grid.origin[2]) / grid.voxel;
  const [i, j, k] = [Math.floor(x), Math.floor(y), Math.floor(z)];
  if (i < 0 || j < 0 || k < 0 || i + 1 >= nx || j + 1 >= ny || k + 1 >= nz) return 0;
  const [fx, fy, fz] = [x - i, y - j, z - k];
  const v = grid.values;
  const o = (k * ny + j) * nx + i;
  const row = (at: number): number => v[at]! + (v[at + 1]! - v[at]!) * fx;
  const plane = (at: number): number => row(at) + (row(at + nx) - row(at)) * fy;
  return plane(o) + (plane(o + nx * ny) - plane(o)) * fz;
}

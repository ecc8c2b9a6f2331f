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

/** Crossings of surfaces with the grid's z columns, as linked lists in flat arrays that grow. */
interface Crossings {
  /** Latest crossing of each column, −1 for none. */
  readonly latest: Int32Array;
  before: Int32Array;
  z: Float32Array;
  sign: Int8Array;
  count: number;
}

/**
 * Sets 1 in every voxel whose middle lies inside one of the closed surfaces, by counting signed
 * crossings along z, so that overlapping surfaces count as one solid. Gaps and plates thinner than a
 * voxel may be lost, which is what a coarse solid is for.
 */
export function fillGrid(grid: Grid3, surfaces: readonly Surface[]): void {
  const columns = grid.size[0] * grid.size[1];
  const crossings: Crossings = {
    latest: new Int32Array(columns).fill(-1),
    before: new Int32Array(1 << 16),
    z: new Float32Array(1 << 16),
    sign: new Int8Array(1 << 16),
    count: 0,
  };
  for (const surface of surfaces) {
    for (let t = 0; t < surface.index.length; t += 3) crossColumns(grid, surface, t, crossings);
  }
  for (let column = 0; column < columns; column++) fillColumn(grid, column, crossings);
}

function addCrossing(crossings: Crossings, column: number, z: number, sign: number): void {
  if (crossings.count === crossings.z.length) {
    const grown = <A extends Int32Array | Float32Array | Int8Array>(old: A, next: A): A => {
      next.set(old);
      return next;
    };
    const size = 2 * crossings.count;
    crossings.before = grown(crossings.before, new Int32Array(size));
    crossings.z = grown(crossings.z, new Float32Array(size));
    crossings.sign = grown(crossings.sign, new Int8Array(size));
  }
  const k = crossings.count++;
  crossings.before[k] = crossings.latest[column]!;
  crossings.z[k] = z;
  crossings.sign[k] = sign;
  crossings.latest[column] = k;
}

function crossColumns(
  grid: Grid3,
  { positions: p, index }: Surface,
  t: number,
  crossings: Crossings,
): void {
  const [ox, oy] = grid.origin;
  const [nx, ny] = grid.size;
  const [a, b, c] = [3 * index[t]!, 3 * index[t + 1]!, 3 * index[t + 2]!];
  const ax = (p[a]! - ox) / grid.voxel;
  const ay = (p[a + 1]! - oy) / grid.voxel;
  const bx = (p[b]! - ox) / grid.voxel;
  const by = (p[b + 1]! - oy) / grid.voxel;
  const cx = (p[c]! - ox) / grid.voxel;
  const cy = (p[c + 1]! - oy) / grid.voxel;
  const area = (bx - ax) * (cy - ay) - (cx - ax) * (by - ay);
  if (area === 0) return;
  const x0 = Math.max(0, Math.ceil(Math.min(ax, bx, cx)));
  const x1 = Math.min(nx - 1, Math.floor(Math.max(ax, bx, cx)));
  const y0 = Math.max(0, Math.ceil(Math.min(ay, by, cy)));
  const y1 = Math.min(ny - 1, Math.floor(Math.max(ay, by, cy)));
  for (let y = y0; y <= y1; y++) {
    for (let x = x0; x <= x1; x++) {
      const wb = ((x - ax) * (cy - ay) - (cx - ax) * (y - ay)) / area;
      const wc = ((bx - ax) * (y - ay) - (x - ax) * (by - ay)) / area;
      if (wb < 0 || wc < 0 || wb + wc > 1) continue;
      const z = p[a + 2]! + wb * (p[b + 2]! - p[a + 2]!) + wc * (p[c + 2]! - p[a + 2]!);
      addCrossing(crossings, y * nx + x, z, area > 0 ? -1 : 1);
    }
  }
}

function fillColumn(grid: Grid3, column: number, crossings: Crossings): void {
  const order: number[] = [];
  for (let k = crossings.latest[column]!; k >= 0; k = crossings.before[k]!) order.push(k);
  if (order.length < 2) return;
  order.sort((a, b) => crossings.z[a]! - crossings.z[b]!);
  const [nx, ny, nz] = grid.size;
  let winding = 0;
  for (let k = 0; k + 1 < order.length; k++) {
    winding += crossings.sign[order[k]!]!;
    if (winding <= 0) continue;
    const near = crossings.z[order[k]!]!;
    const far = crossings.z[order[k + 1]!]!;
    const from = Math.max(0, Math.ceil((near - grid.origin[2]) / grid.voxel));
    const to = Math.min(nz - 1, Math.floor((far - grid.origin[2]) / grid.voxel));
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

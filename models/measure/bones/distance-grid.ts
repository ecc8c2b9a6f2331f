import { createMeshQuery, type MeshMm } from "../blobs/index.ts";

/** Signed distances on a regular grid, mm, positive inside; beyond `band` they stay at ±band. */
export interface DistanceGrid {
  readonly origin: readonly [number, number, number];
  readonly cellMm: number;
  readonly size: readonly [number, number, number];
  /** x fastest, then y, then z. */
  readonly values: Float32Array;
}

/** An empty grid over a box `[min, max]` with a margin, mm. */
export function gridOver(
  lo: readonly number[],
  hi: readonly number[],
  marginMm: number,
  cellMm: number,
): Omit<DistanceGrid, "values"> {
  const cells = (a: number): number => Math.ceil((hi[a]! - lo[a]! + 2 * marginMm) / cellMm) + 1;
  return {
    origin: [lo[0]! - marginMm, lo[1]! - marginMm, lo[2]! - marginMm],
    cellMm,
    size: [cells(0), cells(1), cells(2)],
  };
}

/**
 * Fills a grid with signed distances to a mesh. Distances are exact within `bandMm`; the sign is
 * voted by rays near the surface and spread from there, so that few rays are cast.
 */
export function distanceGrid(
  mesh: MeshMm,
  frame: Omit<DistanceGrid, "values">,
  bandMm: number,
): DistanceGrid {
  const query = createMeshQuery(mesh);
  const [nx, ny, nz] = frame.size;
  const values = new Float32Array(nx * ny * nz);
  const known = new Uint8Array(nx * ny * nz);
  const skip = Math.max(1, Math.floor(bandMm / frame.cellMm));
  const point = (i: number): [number, number, number] => [
    frame.origin[0] + (i % nx) * frame.cellMm,
    frame.origin[1] + (Math.floor(i / nx) % ny) * frame.cellMm,
    frame.origin[2] + Math.floor(i / (nx * ny)) * frame.cellMm,
  ];
  // Along a row, a far point vouches for as many next ones as its distance allows.
  for (let row = 0; row < ny * nz; row++) {
    for (let x = 0; x < nx; x++) {
      const i = row * nx + x;
      const d = query.distance(...point(i));
      values[i] = d;
      const free = Math.floor((d - bandMm) / frame.cellMm);
      if (d <= bandMm || free < 1) continue;
      const end = Math.min(nx - 1, x + Math.min(free, 8 * skip));
      for (let j = x; j <= end; j++) values[row * nx + j] = bandMm;
      x = end;
    }
  }
  // Neighbours whose distances add up to more than a step lie on the same side.
  const neighbours = [1, -1, nx, -nx, nx * ny, -nx * ny];
  const stack: number[] = [];
  for (let start = 0; start < values.length; start++) {
    if (known[start]) continue;
    const side = query.inside(...point(start)) ? 1 : 2;
    known[start] = side;
    stack.push(start);
    for (let i = stack.pop(); i !== undefined; i = stack.pop()) {
      const x = i % nx;
      for (const step of neighbours) {
        const j = i + step;
        if (j < 0 || j >= values.length || known[j]) continue;
        if ((step === 1 && x === nx - 1) || (step === -1 && x === 0)) continue;
        if (values[i]! + values[j]! <= 1.01 * frame.cellMm) continue;
        known[j] = side;
        stack.push(j);
      }
    }
  }
  for (let i = 0; i < values.length; i++) {
    values[i] = Math.min(bandMm, values[i]!) * (known[i] === 1 ? 1 : -1);
  }
  return { ...frame, values };
}

/**
 * Morphological closing: fills gaps, cracks and pits narrower than about twice `radiusMm` and
 * leaves the rest as it is. The grid's band must be wider than the radius.
 */
export function closing(grid: DistanceGrid, radiusMm: number): DistanceGrid {
  const [nx, ny, nz] = grid.size;
  const { cellMm: cell, values } = grid;
  const out = values.slice();
  const reach = Math.ceil((radiusMm + cell) / cell);
  const offsets: { step: number; dx: number; dy: number; dz: number; length: number }[] = [];
  for (let dz = -reach; dz <= reach; dz++)
    for (let dy = -reach; dy <= reach; dy++)
      for (let dx = -reach; dx <= reach; dx++) {
        const length = Math.hypot(dx, dy, dz) * cell;
        if (length <= radiusMm + cell) {
          offsets.push({ step: dx + nx * (dy + ny * dz), dx, dy, dz, length });
        }
      }
  offsets.sort((p, q) => p.length - q.length || p.step - q.step);
  for (let z = 0; z < nz; z++)
    for (let y = 0; y < ny; y++)
      for (let x = 0; x < nx; x++) {
        const i = x + nx * (y + ny * z);
        const d = values[i]!;
        if (d >= 0 || d <= -radiusMm) continue;
        // Distance to the nearest point that lies farther out than the radius.
        let nearest = radiusMm + cell;
        for (const o of offsets) {
          if (o.length - cell > nearest) break;
          if (x + o.dx < 0 || y + o.dy < 0 || z + o.dz < 0) continue;
          if (x + o.dx >= nx || y + o.dy >= ny || z + o.dz >= nz) continue;
          const beyond = -radiusMm - values[i + o.step]!;
          if (beyond >= 0) nearest = Math.min(nearest, o.length - Math.min(beyond, cell));
        }
        out[i] = Math.max(d, nearest - radiusMm);
      }
  return { ...grid, values: out };
}

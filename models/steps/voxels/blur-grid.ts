import type { Grid3 } from "./solid-grid.ts";

/** Box widths (odd) whose repeated use comes closest to a Gaussian (Kovesi, DICTA 2010). */
function boxWidths(sigma: number, passes: number): number[] {
  const ideal = Math.sqrt((12 * sigma * sigma) / passes + 1);
  let low = Math.floor(ideal);
  if (low % 2 === 0) low--;
  const count = Math.round(
    (12 * sigma * sigma - passes * low * low - 4 * passes * low - 3 * passes) / (-4 * low - 4),
  );
  return Array.from({ length: passes }, (_, i) => Math.max(1, i < count ? low : low + 2));
}

/** Blurs one line of `count` values, `step` apart, by a running mean; outside counts as empty. */
function boxLine(
  from: Float32Array,
  to: Float32Array,
  start: number,
  step: number,
  count: number,
  radius: number,
): void {
  const scale = 1 / (2 * radius + 1);
  let sum = 0;
  for (let i = 0; i < Math.min(radius, count); i++) sum += from[start + i * step]!;
  for (let i = 0; i < count; i++) {
    if (i + radius < count) sum += from[start + (i + radius) * step]!;
    if (i - radius - 1 >= 0) sum -= from[start + (i - radius - 1) * step]!;
    to[start + i * step] = sum * scale;
  }
}

/** A blurred copy: three box passes along each axis, standard deviation `radius` metres. */
export function blurGrid(grid: Grid3, radius: number): Grid3 {
  const [nx, ny, nz] = grid.size;
  let from: Float32Array<ArrayBufferLike> = grid.values.slice();
  let to: Float32Array<ArrayBufferLike> = new Float32Array(from.length);
  for (const width of boxWidths(radius / grid.voxel, 3)) {
    const r = (width - 1) / 2;
    for (let k = 0; k < ny * nz; k++) boxLine(from, to, k * nx, 1, nx, r);
    [from, to] = [to, from];
    for (let z = 0; z < nz; z++) {
      for (let x = 0; x < nx; x++) boxLine(from, to, z * nx * ny + x, nx, ny, r);
    }
    [from, to] = [to, from];
    for (let k = 0; k < nx * ny; k++) boxLine(from, to, k, nx * ny, nz, r);
    [from, to] = [to, from];
  }
  return { ...grid, values: from };
}

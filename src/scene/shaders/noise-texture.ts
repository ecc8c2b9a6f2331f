import { DataTexture, LinearFilter, RepeatWrapping, RGFormat, UnsignedByteType } from "three";

/** `NOISE_CELLS` and `NOISE_SLOPES` in `noise.glsl`. */
export const NOISE_CELLS = 64;
export const NOISE_SLOPES = 4;
/** Texels a cell: enough for linear filtering to follow the smooth steps between lattice points. */
const TEXELS_PER_CELL = 4;

/** A whole number turned into an even-looking one in 0–1 (Wang's integer hash). */
function hash(n: number): number {
  let x = Math.imul(n ^ 61 ^ (n >>> 16), 9);
  x ^= x >>> 4;
  x = Math.imul(x, 0x27d4eb2d);
  x ^= x >>> 15;
  return (x >>> 0) / 4294967296;
}

/**
 * Smooth value noise on a lattice that repeats, two bytes a texel: value 0–1, and derivative along x
 * per cell in ±`NOISE_SLOPES` / 2. Rows along y. Deterministic.
 */
export function noiseTexels(): Uint8Array {
  const n = NOISE_CELLS;
  const size = n * TEXELS_PER_CELL;
  const lattice = (x: number, y: number) => hash(((y % n) * n + (x % n)) * 7 + 3);
  const out = new Uint8Array(2 * size * size);
  for (let j = 0; j < size; j++) {
    const y = Math.floor(j / TEXELS_PER_CELL);
    const fy = (j % TEXELS_PER_CELL) / TEXELS_PER_CELL;
    const sy = fy * fy * (3 - 2 * fy);
    for (let i = 0; i < size; i++) {
      const x = Math.floor(i / TEXELS_PER_CELL);
      const fx = (i % TEXELS_PER_CELL) / TEXELS_PER_CELL;
      const sx = fx * fx * (3 - 2 * fx);
      const near = lattice(x, y) + (lattice(x, y + 1) - lattice(x, y)) * sy;
      const far = lattice(x + 1, y) + (lattice(x + 1, y + 1) - lattice(x + 1, y)) * sy;
      const slope = 6 * fx * (1 - fx) * (far - near);
      out[2 * (j * size + i)] = Math.round(255 * (near + (far - near) * sx));
      out[2 * (j * size + i) + 1] = Math.round(255 * (slope / NOISE_SLOPES + 0.5));
    }
  }
  return out;
}

/** The noise as a texture that repeats; the caller disposes it. */
export function createNoiseTexture(): DataTexture {
  const size = NOISE_CELLS * TEXELS_PER_CELL;
  const texture = new DataTexture(noiseTexels(), size, size, RGFormat, UnsignedByteType);
  texture.wrapS = RepeatWrapping;
  texture.wrapT = RepeatWrapping;
  texture.minFilter = LinearFilter;
  texture.magFilter = LinearFilter;
  texture.generateMipmaps = false;
  texture.needsUpdate = true;
  return texture;
}

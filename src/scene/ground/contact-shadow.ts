import type { Body } from "../../core/body/body.ts";

/** Texels along each side of the shadow, and the metres it covers. */
export const SHADOW_TEXELS = 96;
export const SHADOW_SIZE = 1.3;
/** Centre of the shadow, model x and z. */
export const SHADOW_CENTRE = [0, 0.09] as const;
/** Height over which a part of the body stops darkening the ground below it, metres. */
const REACH = 0.09;

/**
 * The shade on the floor, one byte a texel (row by row along +Z, x along +X), 255 the darkest: each
 * low vertex darkens the ground beneath it the more the lower it is, and the whole body leaves a
 * wide faint pool. Blurred; deterministic; a body without vertices leaves none.
 */
export function contactShadow(body: Body): Uint8Array {
  const n = SHADOW_TEXELS;
  let shade = new Float32Array(n * n);
  const layer = body.skin.positions.length > 0 ? body.skin : body.bones;
  const { positions } = layer;
  let floor = Number.POSITIVE_INFINITY;
  for (let i = 1; i < positions.length; i += 3) floor = Math.min(floor, positions[i]!);
  for (let i = 0; i < positions.length; i += 3) {
    const height = positions[i + 1]! - floor;
    const u = Math.round(((positions[i]! - SHADOW_CENTRE[0]) / SHADOW_SIZE + 0.5) * n);
    const v = Math.round(((positions[i + 2]! - SHADOW_CENTRE[1]) / SHADOW_SIZE + 0.5) * n);
    if (u < 0 || v < 0 || u >= n || v >= n) continue;
    const dark = Math.exp(-height / REACH) + 0.012 * Math.exp(-height / 0.9);
    shade[v * n + u] = Math.min(1.6, shade[v * n + u]! + dark * 0.5);
  }
  for (const radius of [1, 1, 2, 3]) shade = blur(shade, n, radius);
  const out = new Uint8Array(n * n);
  for (let i = 0; i < shade.length; i++) out[i] = Math.min(255, Math.round(shade[i]! * 255));
  return out;
}

/** A box blur both ways. */
function blur(image: Float32Array, n: number, radius: number): Float32Array<ArrayBuffer> {
  let from: Float32Array = image;
  let to = new Float32Array(n * n);
  for (const [major, minor] of [
    [n, 1],
    [1, n],
  ] as const) {
    to = new Float32Array(n * n);
    for (let a = 0; a < n; a++) {
      for (let b = 0; b < n; b++) {
        let sum = 0;
        for (let k = -radius; k <= radius; k++) {
          const c = Math.min(n - 1, Math.max(0, b + k));
          sum += from[a * major + c * minor]!;
        }
        to[a * major + b * minor] = sum / (2 * radius + 1);
      }
    }
    from = to;
  }
  return to;
}

import type { CompareTexture } from "../../state/index.ts";

/** Step of lines and of the staggered grid of glyphs, in units of `scale` pixels. */
const STEP = 6;
const GRID = 8;

/** Offset from the middle of the nearest cell of a staggered grid. */
function onGrid(x: number, y: number): readonly [number, number] {
  const row = Math.floor(y / GRID);
  const shifted = row % 2 === 0 ? x : x + GRID / 2;
  const dx = (((shifted % GRID) + GRID) % GRID) - GRID / 2;
  return [dx, y - row * GRID - GRID / 2];
}

function onLine(way: number, half: number): boolean {
  return Math.abs(way / STEP - Math.round(way / STEP)) * STEP < half;
}

/**
 * True on the strokes of a compared pattern, flat: the same five textures as on the body. `sparse`
 * thins them for where only some people feel it. `x`, `y` in pixels, fractions allowed; `scale` makes
 * strokes and steps as many times larger.
 */
export function isOnStroke(
  texture: CompareTexture,
  x: number,
  y: number,
  sparse: boolean,
  scale = 1,
): boolean {
  const stretch = scale * (sparse ? 1.7 : 1);
  const u = x / stretch;
  const v = y / stretch;
  const half = sparse ? 0.42 : 1.1;
  const [dx, dy] = onGrid(u, v);
  switch (texture) {
    case "lines":
      return onLine(v, half);
    case "hatch":
      return onLine((u + v) * Math.SQRT1_2, half);
    case "dots":
      return Math.hypot(dx, dy) < (sparse ? 1.2 : 2.3);
    case "rings":
      return Math.abs(Math.hypot(dx, dy) - (sparse ? 1.8 : 2.5)) < (sparse ? 0.36 : 0.75);
    case "crosses":
      return (
        Math.max(Math.abs(dx), Math.abs(dy)) < (sparse ? 1.9 : 2.6) &&
        Math.abs(Math.abs(dx) - Math.abs(dy)) < (sparse ? 0.7 : 1.1)
      );
  }
}

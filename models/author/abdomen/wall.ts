import type { PointMm } from "../lay-plan.ts";

/**
 * The inner face of the external oblique and its aponeurosis, measured: distance in millimetres from
 * the upright axis through (0, AXIS_Z), per height (FIRST_Y, every 20 mm) and direction (from -50° at
 * the back over 0° at the right side to 90° in front, every 10°). Where the muscle does not reach
 * (beside the spine, over the linea alba, below the iliac crest) the row goes on at the depth below
 * the skin that it has nearby.
 */
const RADIUS: readonly (readonly number[])[] = [
  [132, 135, 137, 137, 138, 138, 136, 117, 85, 67, 62, 59, 56, 51, 50],
  [134, 137, 140, 139, 140, 138, 138, 123, 92, 74, 68, 66, 63, 59, 57],
  [133, 137, 140, 140, 140, 138, 138, 127, 102, 84, 78, 74, 72, 67, 66],
  [130, 134, 138, 139, 140, 138, 136, 128, 110, 93, 86, 83, 80, 74, 72],
  [125, 129, 134, 136, 139, 136, 134, 128, 115, 101, 94, 90, 87, 81, 78],
  [115, 120, 126, 130, 135, 134, 133, 130, 120, 107, 100, 96, 93, 86, 83],
  [103, 107, 114, 119, 127, 129, 131, 129, 120, 111, 104, 100, 97, 90, 86],
  [91, 94, 100, 107, 117, 123, 126, 124, 118, 112, 106, 103, 100, 93, 88],
  [84, 86, 93, 100, 111, 117, 119, 118, 116, 112, 107, 104, 102, 96, 90],
  [83, 86, 92, 99, 107, 112, 114, 115, 114, 112, 108, 106, 104, 98, 93],
  [85, 87, 93, 101, 108, 113, 115, 115, 114, 112, 110, 108, 106, 100, 96],
  [89, 91, 96, 105, 113, 117, 119, 119, 117, 114, 113, 111, 108, 103, 98],
  [97, 98, 102, 110, 118, 123, 124, 124, 122, 119, 117, 115, 112, 106, 101],
  [103, 105, 109, 116, 123, 127, 128, 128, 127, 124, 122, 120, 116, 109, 104],
  [110, 112, 116, 122, 127, 130, 130, 131, 131, 129, 127, 125, 119, 112, 107],
  [117, 120, 123, 126, 129, 131, 132, 134, 135, 132, 130, 128, 121, 114, 110],
  [120, 123, 125, 127, 129, 131, 134, 136, 137, 134, 132, 128, 122, 114, 110],
  [119, 123, 124, 126, 129, 132, 135, 138, 138, 135, 133, 128, 121, 114, 110],
  [122, 126, 126, 128, 131, 134, 136, 138, 137, 136, 134, 127, 119, 112, 107],
  [126, 128, 128, 130, 131, 133, 135, 135, 134, 134, 132, 125, 116, 108, 103],
  [127, 129, 129, 130, 131, 132, 132, 131, 130, 129, 127, 121, 114, 107, 102],
];
const FIRST_Y = 800;
const STEP_Y = 20;
const FIRST_DEGREES = -50;
const STEP_DEGREES = 10;
const AXIS_Z = 100;

/** A place on the wall: height in millimetres, direction in degrees (0 right, 90 front). */
export type WallPlace = readonly [y: number, degrees: number];

function radiusAt([y, degrees]: WallPlace): number {
  const clamp = (x: number, top: number): number => Math.min(top - 1e-6, Math.max(0, x));
  const row = clamp((y - FIRST_Y) / STEP_Y, RADIUS.length - 1);
  const column = clamp((degrees - FIRST_DEGREES) / STEP_DEGREES, RADIUS[0]!.length - 1);
  const [i, j] = [Math.floor(row), Math.floor(column)];
  const [s, t] = [row - i, column - j];
  const at = (di: number, dj: number): number => RADIUS[i + di]![j + dj]!;
  return (1 - s) * ((1 - t) * at(0, 0) + t * at(0, 1)) + s * ((1 - t) * at(1, 0) + t * at(1, 1));
}

/** The point `depthMm` inside the external oblique's inner face, towards the trunk's axis. */
export function wallPoint(place: WallPlace, depthMm: number): PointMm {
  const r = radiusAt(place) - depthMm;
  const angle = (place[1] * Math.PI) / 180;
  return [-r * Math.cos(angle), place[0], AXIS_Z + r * Math.sin(angle)];
}

/** Where the wall in front of the trunk is `x` millimetres (≤ 0) from the mid-plane. */
export function placeAtX(y: number, x: number): WallPlace {
  let [low, high] = [30, 90];
  for (let k = 0; k < 40; k++) {
    const middle = (low + high) / 2;
    if (wallPoint([y, middle], 0)[0] < x) low = middle;
    else high = middle;
  }
  return [y, (low + high) / 2];
}

/** The point of the front wall at (`x`, `y`), `depthMm` inside, straight back along z. */
export function frontPoint(y: number, x: number, depthMm: number): PointMm {
  const [, , z] = wallPoint(placeAtX(y, x), 0);
  return [x, y, z - depthMm];
}

/** Linear interpolation in a table of ascending `[site, value]` rows, clamped at its ends. */
export function along(table: readonly (readonly [number, number])[], site: number): number {
  let i = 0;
  while (i + 2 < table.length && site > table[i + 1]![0]) i++;
  const [[s0, a], [s1, b]] = [table[i]!, table[i + 1]!];
  const t = Math.min(1, Math.max(0, (site - s0) / (s1 - s0)));
  return a + t * (b - a);
}

/** x of the lateral edge of rectus abdominis, the linea semilunaris, by height. */
export function semilunarisX(y: number): number {
  return along(
    [
      [806, -27],
      [830, -36],
      [860, -46],
      [900, -57],
      [965, -69],
      [1060, -77],
      [1120, -81],
      [1160, -83],
    ],
    y,
  );
}

/** x of the medial edge of rectus abdominis, the border of the linea alba, by height. */
export function albaX(y: number): number {
  return along(
    [
      [806, -2],
      [900, -2.4],
      [950, -4.5],
      [970, -8],
      [1000, -7.5],
      [1150, -7],
      [1185, -6],
    ],
    y,
  );
}

/** The place on the wall `dx` millimetres beside the linea semilunaris (negative: lateral) at a height. */
export function atSemilunaris(y: number, dx: number): WallPlace {
  return placeAtX(y, semilunarisX(y) + dx);
}

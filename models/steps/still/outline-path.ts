import type { FlatBody } from "../../../src/core/body/flat-body.ts";

type Corner = readonly [number, number];

/** Steps round a pixel corner: right, down, left, up. */
const STEPS: readonly Corner[] = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
];

/**
 * The outer contour of the body's pixels, clockwise along pixel corners, from its topmost pixel.
 * Empty when no pixel is covered.
 */
export function outerContour(flat: FlatBody): readonly Corner[] {
  const inside = (x: number, y: number) =>
    x >= 0 &&
    y >= 0 &&
    x < flat.width &&
    y < flat.height &&
    (flat.vertex[y * flat.width + x] ?? -1) >= 0;
  const first = flat.vertex.findIndex((vertex) => vertex >= 0);
  if (first < 0) return [];
  const start: Corner = [first % flat.width, Math.floor(first / flat.width)];
  const contour: Corner[] = [];
  let [x, y] = start;
  let heading = 0;
  do {
    contour.push([x, y]);
    // The body stays on the right hand: turn left if its pixel ends, right if another begins.
    for (const turn of [3, 0, 1, 2]) {
      const next = (heading + turn) % 4;
      const [dx, dy] = STEPS[next] ?? [0, 0];
      const rightX = x + (dx - dy - 1) / 2;
      const rightY = y + (dy + dx - 1) / 2;
      const leftX = x + (dx + dy - 1) / 2;
      const leftY = y + (dy - dx - 1) / 2;
      if (inside(rightX, rightY) && !inside(leftX, leftY)) {
        heading = next;
        x += dx;
        y += dy;
        break;
      }
    }
  } while (x !== start[0] || y !== start[1]);
  return contour;
}

function distanceToLine(p: Corner, a: Corner, b: Corner): number {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const long = Math.hypot(dx, dy);
  if (long === 0) return Math.hypot(p[0] - a[0], p[1] - a[1]);
  return Math.abs(dx * (p[1] - a[1]) - dy * (p[0] - a[0])) / long;
}

/** Drops corners that lie within `tolerance` pixels of the line (Douglas and Peucker 1973). */
export function simplifyContour(contour: readonly Corner[], tolerance: number): readonly Corner[] {
  const first = contour[0];
  const last = contour.at(-1);
  if (!first || !last || contour.length < 3) return contour;
  let farthest = 0;
  let where = 0;
  contour.forEach((corner, i) => {
    const away = distanceToLine(corner, first, last);
    if (away > farthest) {
      farthest = away;
      where = i;
    }
  });
  if (farthest <= tolerance) return [first, last];
  return [
    ...simplifyContour(contour.slice(0, where + 1), tolerance).slice(0, -1),
    ...simplifyContour(contour.slice(where), tolerance),
  ];
}

/** An SVG path through the corners with rounded joints (quadratic through the mid-points). */
export function smoothPath(corners: readonly Corner[]): string {
  const round = (n: number) => Math.round(n * 10) / 10;
  const middle = (a: Corner, b: Corner): Corner => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
  const count = corners.length;
  if (count < 3) return "";
  const corner = (i: number): Corner => corners[i % count] ?? [0, 0];
  const [sx, sy] = middle(corner(count - 1), corner(0));
  const parts = [`M${round(sx)} ${round(sy)}`];
  for (let i = 0; i < count; i++) {
    const [mx, my] = middle(corner(i), corner(i + 1));
    parts.push(`Q${round(corner(i)[0])} ${round(corner(i)[1])} ${round(mx)} ${round(my)}`);
  }
  return `${parts.join("")}Z`;
}

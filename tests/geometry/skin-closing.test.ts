import { expect, test } from "vitest";
import { closeRegion } from "../../models/measure/skin/closing.ts";
import type { SolidProbe } from "../../models/measure/skin/signed-distance.ts";

/** A block with a V-shaped notch along z: its floor at y = 0, each wall leaning out by `ANGLE`. */
const ANGLE = Math.atan(0.3);
const signed = (x: number, y: number): number => {
  const across = Math.abs(x + 10);
  const wall = y * Math.sin(ANGLE) - across * Math.cos(ANGLE);
  return y < 0 && across < -y / Math.tan(Math.PI / 2 - ANGLE) ? -Math.hypot(across, y) : wall;
};
const NOTCH: SolidProbe = {
  distance: (x, y) => Math.abs(signed(x, y)),
  inside: (x, y) => signed(x, y) < 0,
  firstHit: () => Infinity,
};
const RADIUS = 2;
const closed = closeRegion(
  { low: [-22, -6, -6], high: [2, 16, 6], cellMm: 0.6, radiusMm: RADIUS },
  NOTCH,
);
/** Where a ball of the radius comes to rest in the notch: its lowest point. */
const BOTTOM = RADIUS / Math.sin(ANGLE) - RADIUS;

test("a notch is filled up to the ball that does not fit into it", () => {
  expect(Math.abs(closed.distance(-10, BOTTOM, 0) ?? 99)).toBeLessThan(0.35);
  expect(closed.distance(-10, BOTTOM - 2, 0) ?? 1).toBeLessThan(-1);
  expect(closed.distance(-10, BOTTOM + 1, 0) ?? 0).toBeGreaterThan(0.6);
});

test("where the ball fits nothing moves", () => {
  for (const [x, y] of [
    [-10, 13],
    [-13.5, 13],
    [-16, 5],
  ] as const) {
    expect(Math.abs((closed.distance(x, y, 0) ?? 99) - signed(x, y))).toBeLessThan(0.15);
  }
});

test("the new surface is the ball's: at its radius from where it rests, facing out", () => {
  const middle = closed.surface.filter(([, , z = 9]) => Math.abs(z) < 3);
  expect(middle.length).toBeGreaterThan(20);
  for (const [x = 0, y = 0, , , ny = 0] of middle) {
    expect(Math.abs(Math.hypot(x + 10, y - BOTTOM - RADIUS) - RADIUS)).toBeLessThan(0.35);
    expect(ny).toBeGreaterThan(0.2);
  }
});

test("outside the region there is no answer", () => {
  expect(closed.distance(-10, 40, 0)).toBeNull();
});

import { describe, expect, it } from "vitest";
import type { FlatBody } from "../../../src/core/body/flat-body.ts";
import { drawFlat, type FlatPalette } from "../../../src/ui/body-map/draw-flat.ts";
import { isOnStroke } from "../../../src/ui/body-map/flat-textures.ts";

const TEXTURES = ["lines", "dots", "rings", "hatch", "crosses"] as const;
const SIZE = 64;
const PALETTE: FlatPalette = {
  skin: [200, 200, 200],
  shade: [200, 200, 200],
  pain: [220, 40, 20],
  ink: [20, 20, 20],
  paper: [240, 235, 220],
};

/** A square body: one vertex on the left half, another on the right. */
const FLAT: FlatBody = {
  view: "front",
  width: SIZE,
  height: SIZE,
  metresPerPixel: 0.002,
  left: 0,
  top: 0,
  vertex: Int32Array.from({ length: SIZE * SIZE }, (_, i) => (i % SIZE < SIZE / 2 ? 0 : 1)),
  light: new Uint8Array(SIZE * SIZE).fill(255),
};

describe("flat textures", () => {
  const covered = (texture: (typeof TEXTURES)[number], sparse: boolean) => {
    let on = 0;
    for (let y = 0; y < 240; y++) {
      for (let x = 0; x < 240; x++) if (isOnStroke(texture, x + 0.5, y + 0.5, sparse)) on += 1;
    }
    return on / (240 * 240);
  };

  it("cover a good part where most feel it, and much less where some do", () => {
    for (const texture of TEXTURES) {
      expect(covered(texture, false), texture).toBeGreaterThan(0.15);
      expect(covered(texture, false), texture).toBeLessThan(0.5);
      expect(covered(texture, true), texture).toBeLessThan(0.5 * covered(texture, false));
      expect(covered(texture, true), texture).toBeGreaterThan(0.02);
    }
  });
});

describe("flat picture of several patterns", () => {
  const draw = (essential: readonly [number, number], hue = [10, 20, 200] as const) => {
    const out = new Uint8ClampedArray(4 * SIZE * SIZE);
    const crop = { x: 0, y: 0, width: SIZE, height: SIZE };
    drawFlat(out, SIZE, SIZE, FLAT, crop, PALETTE, null, [
      {
        weights: { essential: Uint8Array.from(essential), spillover: Uint8Array.of(0, 0) },
        hue,
        texture: "dots",
      },
    ]);
    return (x: number, y: number) => [...out.slice(4 * (y * SIZE + x), 4 * (y * SIZE + x) + 3)];
  };

  it("lays hue and paper where the zone is, and a rim around it", () => {
    const at = draw([255, 0]);
    const left = Array.from({ length: 200 }, (_, i) => at(4 + (i % 20), 4 + Math.floor(i / 20)));
    expect(left.some(([r = 0, , b = 0]) => r < 60 && b > 150)).toBe(true);
    expect(left.some(([r = 0]) => r > 225)).toBe(true);
    expect(at(50, 30)).toEqual([200, 200, 200]);
    const border = Array.from({ length: SIZE - 2 }, (_, y) => at(SIZE / 2 - 1, y));
    expect(border.every(([r = 255]) => r < 60)).toBe(true);
  });

  it("leaves a body without patterns as it was", () => {
    expect(draw([0, 0])(10, 10)).toEqual([200, 200, 200]);
  });
});

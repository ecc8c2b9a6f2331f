import { describe, expect, it } from "vitest";
import type { MuscleLayer } from "../../../src/core/body/body.ts";
import { connectedParts } from "../../../src/core/body/connected-parts.ts";
import { computeFibreFrame } from "../../../src/core/body/fibre-frame.ts";
import { assignShades } from "../../../src/scene/body/assign-shades.ts";
import { square, structure } from "../../support/tiny-body.ts";

/** A flat strip 40 mm wide whose fibres run 100 mm along +Y, `turn` radians turned about Z. */
function strip(turn = 0): MuscleLayer {
  const positions: number[] = [];
  const fibre: number[] = [];
  const index: number[] = [];
  for (let j = 0; j <= 10; j++) {
    for (let i = 0; i <= 4; i++) {
      const x = i * 0.01;
      const y = j * 0.01;
      positions.push(
        x * Math.cos(turn) - y * Math.sin(turn),
        x * Math.sin(turn) + y * Math.cos(turn),
        0,
      );
      fibre.push(i / 4, j / 10, y, 0.25);
    }
  }
  for (let j = 0; j < 10; j++) {
    for (let i = 0; i < 4; i++) {
      const a = j * 5 + i;
      index.push(a, a + 1, a + 5, a + 1, a + 6, a + 5);
    }
  }
  const vertices = positions.length / 3;
  return {
    positions: Float32Array.from(positions),
    normals: new Float32Array(positions.length),
    index: Uint32Array.from(index),
    structure: new Uint16Array(vertices),
    occlusion: new Uint8Array(vertices),
    fibre: Float32Array.from(fibre),
  };
}

describe("fibre frame", () => {
  it("measures across and along in millimetres and passes the tendon share on", () => {
    const { fibre } = computeFibreFrame(strip());
    const last = fibre.length - 3;
    expect(fibre[0]).toBeCloseTo(-20, 2);
    expect(fibre[1]).toBe(0);
    expect(fibre[last]).toBeCloseTo(20, 2);
    expect(fibre[last + 1]).toBeCloseTo(100, 3);
    expect(fibre[last + 2]).toBe(0.25);
  });

  it("finds the fibre direction however the muscle lies", () => {
    for (const turn of [0, 0.7, 2]) {
      const { tangent } = computeFibreFrame(strip(turn));
      expect((tangent[4 * 27] ?? 0) / 127).toBeCloseTo(-Math.sin(turn), 1);
      expect((tangent[4 * 27 + 1] ?? 0) / 127).toBeCloseTo(Math.cos(turn), 1);
    }
  });

  it("measures to the nearest rim, in tenths of a millimetre", () => {
    const { tangent } = computeFibreFrame(strip());
    // Corner, middle of the side, 10 mm in from the side and 10 mm from the end.
    expect([tangent[3], tangent[4 * 25 + 3], tangent[4 * 6 + 3]]).toEqual([0, 0, 100]);
  });

  it("takes an empty layer", () => {
    const empty = { ...strip(), positions: new Float32Array(0), index: new Uint32Array(0) };
    expect(computeFibreFrame(empty).fibre.length).toBe(0);
  });
});

describe("connected parts", () => {
  it("names each piece after its first vertex", () => {
    const index = Uint32Array.of(4, 5, 6, 2, 1, 0, 0, 2, 3);
    expect([...connectedParts(index, 8)]).toEqual([0, 0, 0, 0, 4, 4, 4, 7]);
  });
});

describe("shades", () => {
  it("tells neighbours apart and gives both sides of a muscle the same shade", () => {
    const structures = [
      structure("a", "right", "muscle"),
      structure("a", "left", "muscle"),
      structure("b", "right", "muscle"),
      structure("c", "right", "muscle"),
    ];
    const parts = [square(0, 0), square(2, 0.004), square(3, 0.008), square(1, 0, 3)];
    const all = (pick: (s: (typeof parts)[number]) => ArrayLike<number>) =>
      parts.flatMap((part) => Array.from(pick(part)));
    const shades = assignShades(
      {
        positions: Float32Array.from(all((s) => s.positions)),
        normals: new Float32Array(0),
        index: new Uint32Array(0),
        structure: Uint16Array.from(all((s) => s.structure)),
        occlusion: new Uint8Array(0),
      },
      structures,
    );
    expect(new Set([shades[0], shades[2], shades[3]]).size).toBe(3);
    expect(shades[1]).toBe(shades[0]);
  });
});

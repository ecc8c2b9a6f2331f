import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Structure } from "../../../src/core/anatomy/structure.ts";
import type { Body, BodyLayer } from "../../../src/core/body/body.ts";
import {
  explodeOffsets,
  explodeShare,
  offsetNow,
} from "../../../src/scene/explode/explode-offsets.ts";
import { createPicker } from "../../../src/scene/picking/pick.ts";
import { layeredBody, square, structure } from "../../support/tiny-body.ts";

function merge(parts: readonly BodyLayer[]): BodyLayer {
  let at = 0;
  const index: number[] = [];
  for (const part of parts) {
    for (const v of part.index) index.push(v + at);
    at += part.structure.length;
  }
  const all = (pick: (part: BodyLayer) => ArrayLike<number>) =>
    parts.flatMap((part) => Array.from(pick(part)));
  return {
    positions: Float32Array.from(all((part) => part.positions)),
    normals: Float32Array.from(all((part) => part.normals)),
    index: Uint32Array.from(index),
    structure: Uint16Array.from(all((part) => part.structure)),
    occlusion: Uint8Array.from(all((part) => part.occlusion)),
  };
}

/** An upright bone, a millimetre thick. */
function rod(of: number, z: number, x: number, from: number, to: number): BodyLayer {
  const flat = square(of, z);
  const w = 0.0005;
  const positions = [x - w, from, z, x + w, from, z, x + w, to, z, x - w, to, z];
  return { ...flat, positions: Float32Array.from(positions) };
}

/** A femur on the right, thigh muscles about it and their left twins, one belly on the mid-line. */
function thighs(): Body {
  const structures: Structure[] = [
    structure("rectus-femoris", "right", "muscle", "superficial"),
    structure("rectus-femoris", "left", "muscle", "superficial"),
    structure("vastus-intermedius", "right", "muscle", "deep"),
    structure("adductor-magnus", "right", "muscle", "superficial"),
    structure("diaphragm", "midline", "muscle", "deep"),
    structure("femur", "right", "bone"),
    structure("l1-vertebra", "midline", "bone"),
  ];
  const muscles = merge([
    square(0, 0.14, -0.1, 0.6),
    square(1, 0.14, 0.1, 0.6),
    square(2, 0.12, -0.1, 0.6),
    square(3, 0.08, -0.05, 0.6),
    square(4, 0.1, -0.02, 1),
  ]);
  const bones = merge([rod(5, 0.08, -0.1, 0.4, 0.8), rod(6, 0.08, 0, 0.95, 1.05)]);
  return {
    ...layeredBody(),
    structures,
    muscles: { ...muscles, fibre: new Float32Array(80) },
    bones,
  };
}

const BODY = thighs();
const OFFSETS = explodeOffsets(BODY);
const offset = (i: number) => Array.from(OFFSETS.subarray(4 * i, 4 * i + 3));

describe("moving apart", () => {
  it("moves muscles away from their bone and leaves bones where they are", () => {
    expect(offset(0)[2]).toBeGreaterThan(0.05);
    expect(offset(5)).toEqual([0, 0, 0]);
    expect(offset(6)).toEqual([0, 0, 0]);
  });

  it("moves the left exactly as the right mirrored", () => {
    const [x = 9, y, z] = offset(0);
    expect(offset(1)).toEqual([-x + 0, y, z]);
  });

  it("moves what is deeper less far, and later", () => {
    expect(Math.hypot(...offset(2))).toBeLessThan(Math.hypot(...offset(0)));
    expect(OFFSETS[4 * 2 + 3]).toBeGreaterThan(OFFSETS[3] ?? 1);
  });

  it("moves the inner thigh only a little towards the other leg", () => {
    expect(offset(3)[0]).toBeGreaterThan(0);
    expect(offset(3)[0]).toBeLessThan(0.05);
  });

  it("keeps what lies on the mid-line in the mid-plane", () => {
    expect(offset(4)[0]).toBe(0);
    expect(Math.hypot(...offset(4))).toBeGreaterThan(0.01);
  });

  it("goes from nothing to all, each structure from its own start", () => {
    expect(
      [0, 0.2, 0.6, 1].map((e) => explodeShare(e, 0.2)).map((x) => Number(x.toFixed(9))),
    ).toEqual([0, 0, 0.5, 1]);
    const form = new Float32Array(8);
    form.set([0, 0, 0.1, 0.2]);
    expect(offsetNow(form, 0, 0)).toEqual([0, 0, 0]);
    expect(offsetNow(form, 0, 1)[2]).toBeCloseTo(0.1, 6);
    expect(offsetNow(form, -1, 1)).toEqual([0, 0, 0]);
  });

  it("has the formula that the shader has", () => {
    const glsl = readFileSync("src/scene/shaders/chunks/explode.glsl", "utf8");
    expect(glsl).toContain("clamp((uExplode - way.w) / (1.0 - way.w), 0.0, 1.0)");
  });

  it("needs bones to move away from", () => {
    const none = square(0, 0);
    const bones = { ...none, structure: new Uint16Array(0), positions: new Float32Array(0) };
    expect(explodeOffsets({ ...BODY, bones }).every((x) => x === 0)).toBe(true);
  });
});

describe("picking what is moved apart", () => {
  const body = layeredBody();
  const picker = createPicker(body);
  const texels = Uint8Array.of(255, 0, 0, 1, 255, 0, 0, 4, 255, 0, 0, 0);
  const form = new Float32Array(24);
  form.set([0.5, 0, 0, 0]);
  const at = (x: number) => ({ origin: [x, 0.02, 2], direction: [0, 0, -1] }) as const;

  it("finds the muscle where it is seen, and tells where on the body it belongs", () => {
    const view = { texels, peel: 1, form, explode: 1 };
    expect(picker.pick(at(0.01), view)?.layer).toBe("bones");
    const moved = picker.pick(at(0.51), view);
    expect(moved?.structure).toBe(0);
    expect(moved?.seenModel[0]).toBeCloseTo(0.51, 6);
    expect(moved?.positionModel[0]).toBeCloseTo(0.01, 6);
  });

  it("finds it half-way when it has come half-way", () => {
    const view = { texels, peel: 1, form, explode: 0.5 };
    expect(picker.pick(at(0.26), view)?.structure).toBe(0);
    expect(picker.pick(at(0.51), view)).toBeNull();
  });
});

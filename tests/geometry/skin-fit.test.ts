import { describe, expect, test } from "vitest";
import { createBlobField } from "../../models/field/blob-field.ts";
import { type BlobFitData, fitBlobsToSkin } from "../../models/measure/skin/blob-fit.ts";
import {
  addGaussian,
  addPackedBlobs,
  noGaussians,
  toPackedBlobs,
} from "../../models/measure/skin/gaussians.ts";
import type { SpaceSamples, SurfaceSamples } from "../../models/measure/skin/samples.ts";
import { seededRandom } from "../../models/measure/skin/seeded-random.ts";

const SIZE = 6;

/** Two capsules beside each other, 3 mm apart, like fingers: signed distance and normal. */
function fingers(x: number, y: number, z: number): { d: number; normal: number[] } {
  const one = (cx: number) => {
    const h = Math.max(-20, Math.min(20, y));
    const offset = [x - cx, y - h, z];
    const length = Math.hypot(...offset);
    return { d: length - 6, normal: offset.map((value) => value / length) };
  };
  const [a, b] = [one(-40), one(-55)];
  return a.d < b.d ? a : b;
}

/** Samples of the fingers' surface, and space samples with their true distances. */
function samples(): BlobFitData {
  const random = seededRandom(3);
  const points: number[] = [];
  const normals: number[] = [];
  while (points.length < 3 * 1500) {
    let p = [-64 + 33 * random(), -28 + 56 * random(), -8 + 16 * random()];
    const { d, normal } = fingers(p[0] ?? 0, p[1] ?? 0, p[2] ?? 0);
    if (Math.abs(d) > 2) continue;
    p = p.map((value, a) => value - d * (normal[a] ?? 0));
    points.push(...p);
    normals.push(...normal);
  }
  const count = points.length / 3;
  const surface: SurfaceSamples = {
    count,
    points: Float64Array.from(points),
    normals: Float64Array.from(normals),
    sizes: new Float64Array(count).fill(SIZE),
    gaps: new Float64Array(count).fill(Infinity),
  };
  const space = (reach: number): SpaceSamples => {
    const moved = surface.points.map((value) => value + (random() - 0.5) * reach);
    const distances = Float64Array.from(
      { length: count },
      (_, i) => fingers(moved[3 * i] ?? 0, moved[3 * i + 1] ?? 0, moved[3 * i + 2] ?? 0).d,
    );
    return {
      count,
      points: moved,
      distances,
      sizes: surface.sizes,
      origin: Uint32Array.from({ length: count }, (_, i) => i),
    };
  };
  return { surface, near: space(4), far: space(14) };
}

describe("fit of blobs to skin", () => {
  test("two fingers are met within a tenth of a millimetre and stay apart", () => {
    const gaussians = noGaussians();
    for (const cx of [-40, -55])
      for (let y = -22; y <= 22; y += 5.5)
        addGaussian(gaussians, [cx, y, 0], [1, 0, 0], 4, 4, 0.4, 1, SIZE);
    const data = samples();
    fitBlobsToSkin(gaussians, data, { iterations: 150, rate: 0.03, batch: 1, seed: 1 });
    const field = createBlobField(toPackedBlobs(gaussians), { mirrorX: true });
    const g = new Float64Array(3);
    const misses: number[] = [];
    for (let i = 0; i < data.surface.count; i++) {
      const [x = 0, y = 0, z = 0] = data.surface.points.subarray(3 * i, 3 * i + 3);
      const f = field.gradient(x, y, z, g);
      misses.push(Math.abs(Math.log(f)) / (Math.hypot(...g) / f));
    }
    misses.sort((a, b) => a - b);
    expect(misses[misses.length >> 1]).toBeLessThan(0.1);
    expect(misses[Math.floor(misses.length * 0.95)]).toBeLessThan(0.4);
    for (let y = -15; y <= 15; y += 3) {
      expect(field.value(-47.5, y, 0)).toBeLessThan(1);
      expect(field.value(-40, y, 0)).toBeGreaterThan(1);
    }
  });

  test("fixed blobs stay where they are", () => {
    const gaussians = noGaussians();
    addGaussian(gaussians, [-40, 0, 0], [1, 0, 0], 6, 6, 0.5, 1, SIZE);
    addGaussian(gaussians, [-55, 0, 0], [1, 0, 0], 6, 6, 0.5, 1, SIZE);
    gaussians.fixed[0] = 1;
    const before = gaussians.params.slice(0, 20);
    fitBlobsToSkin(gaussians, samples(), { iterations: 3, rate: 0.03, batch: 1, seed: 1 });
    expect([...gaussians.params.subarray(0, 10)]).toEqual([...before.subarray(0, 10)]);
    expect([...gaussians.params.subarray(10, 20)]).not.toEqual([...before.subarray(10, 20)]);
  });

  test("blobs survive the way to their packed form and back", () => {
    const gaussians = noGaussians();
    addGaussian(gaussians, [-9, 20, 4], [0.6, 0, 0.8], 7, 2, 0.7, 1, SIZE);
    addGaussian(gaussians, [-3, 24, 2], [0, 0.8, -0.6], 3, 5, 0.2, -1, SIZE);
    const packed = toPackedBlobs(gaussians);
    const again = noGaussians();
    addPackedBlobs(again, packed, () => SIZE);
    for (let i = 0; i < 20; i++) expect(again.params[i]).toBeCloseTo(gaussians.params[i] ?? 0, 8);
    expect([...again.signs.subarray(0, 2)]).toEqual([1, -1]);
    const field = createBlobField(packed);
    // On its axis, one semi-axis from the centre, a lone blob is 1 but for the cut.
    const first = createBlobField(packed.slice(0, 10));
    expect(first.value(-9 + 1.2, 20, 4 + 1.6)).toBeCloseTo(0.983, 2);
    expect(field.value(-3, 24, 2)).toBeLessThan(first.value(-3, 24, 2));
  });
});

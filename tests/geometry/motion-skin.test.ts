import { describe, expect, it } from "vitest";
import { createBlobField, packBlobs } from "../../models/field/index.ts";
import { skinOfField } from "../../models/steps/skin/build-skin.ts";
import {
  type BoneFrame,
  carrySkin,
  decodeMotion,
  encodeMotion,
  leftTwins,
  type Motion,
  pointCloud,
  type Segment,
  skinWeights,
} from "../../src/core/motion/index.ts";
import { sharesOf } from "../../src/core/motion/weights.ts";

/** A trunk on two legs a few millimetres apart; right half and mid-line, millimetres. */
function blobs(broad = 0, bent = 0): Float64Array {
  return packBlobs([
    [0, 160, 0, 45 + broad, 60, 32, 0, 0, 0, 1.6],
    [-32 - broad / 2, 80, 0, 19, 60, 22, 0, 0, bent, 1.6],
    [-32 - broad / 2, 10, 0, 17, 50, 18, 0, 0, bent, 1.6],
  ]);
}

const field = createBlobField(blobs(), { mirrorX: true });
const skin = skinOfField(field, { cellMm: 5, edgeLengthMm: () => 8, rounds: 4 });

/** A rod of points, metres. */
const rod = (x: number, from: number, to: number) =>
  pointCloud(
    Float32Array.from({ length: 63 }, (_, i) =>
      i % 3 === 0 ? x : i % 3 === 1 ? from + ((to - from) * Math.floor(i / 3)) / 20 : 0,
    ),
  );

/** Trunk, thigh, shin. */
function bones(): BoneFrame {
  const clouds = [rod(0, 0.14, 0.2), rod(-0.032, 0.06, 0.12), rod(-0.032, -0.03, 0.05)];
  const skeleton: Segment[] = [
    { id: "trunk", side: "midline", parent: -1, joint: null, bones: ["trunk"] },
    { id: "thigh", side: "right", parent: 0, joint: null, bones: ["thigh"] },
    { id: "shin", side: "right", parent: 1, joint: null, bones: ["shin"] },
  ];
  return { skeleton, clouds, bones: new Map(skeleton.map((s, i) => [s.id, clouds[i]!])) };
}

const frame = bones();
const follow = skinWeights(skin, frame);
const at = (v: number): readonly [number, number, number] => [
  skin.positions[3 * v]!,
  skin.positions[3 * v + 1]!,
  skin.positions[3 * v + 2]!,
];
const right = Array.from({ length: skin.halfCount }, (_, v) => v);

describe("what the skin follows", () => {
  it("sums to one, and follows the bone inside it far from joints", () => {
    for (const v of right) {
      const shares = sharesOf(follow, v);
      expect([...shares.values()].reduce((a, b) => a + b, 0)).toBeCloseTo(1, 5);
      const [, y] = at(v);
      if (y > 0.19) expect(shares.get(0)).toBeGreaterThan(0.7);
      if (y < -0.01) expect(shares.get(2)).toBeGreaterThan(0.9);
    }
  });

  it("never follows the other leg across the gap", () => {
    const left = [...leftTwins(frame.skeleton).values()];
    for (const v of right.filter((one) => at(one)[1] < 0.03)) {
      for (const s of left) expect(sharesOf(follow, v).get(s) ?? 0).toBeLessThan(0.01);
    }
  });

  it("is smooth from vertex to vertex, the mid-plane and its mirror image included", () => {
    const twin = leftTwins(frame.skeleton);
    const back = new Map([...twin].map(([a, b]) => [b, a]));
    const whole = (v: number): ReadonlyMap<number, number> => {
      if (v < skin.halfCount) return sharesOf(follow, v);
      const source = sharesOf(follow, skin.mirror[v]!);
      return new Map([...source].map(([s, w]) => [twin.get(s) ?? back.get(s) ?? s, w]));
    };
    let [roughest, acrossPlane] = [0, 0];
    for (let t = 0; t < skin.index.length; t += 3) {
      const [a, b] = [skin.index[t]!, skin.index[t + 1]!];
      for (let s = 0; s < 5; s++) {
        const jump = Math.abs((whole(a).get(s) ?? 0) - (whole(b).get(s) ?? 0));
        roughest = Math.max(roughest, jump);
        if (at(a)[0] === 0 && at(b)[0] !== 0) acrossPlane = Math.max(acrossPlane, jump);
      }
    }
    expect(roughest).toBeLessThan(0.5);
    expect(acrossPlane).toBeLessThan(0.3);
    for (const v of right.filter((one) => at(one)[0] === 0)) {
      for (const [r, l] of twin) {
        expect(sharesOf(follow, v).get(r) ?? 0).toBeCloseTo(sharesOf(follow, v).get(l) ?? 0, 6);
      }
    }
  });

  it("comes back from its bytes, and a damaged file is refused", () => {
    const shape = { parts: [], skin: { index: skin.index, halfCount: skin.halfCount } };
    const motion: Motion = { skeleton: frame.skeleton, parts: [], skin: follow };
    const bytes = encodeMotion(motion, shape);
    const again = decodeMotion(bytes, shape);
    expect(again.skeleton).toEqual(frame.skeleton);
    for (const v of right) {
      const [before, after] = [sharesOf(follow, v), sharesOf(again.skin, v)];
      for (const [s, w] of after) expect(Math.abs(w - (before.get(s) ?? 0))).toBeLessThan(0.016);
      expect([...after.values()].reduce((a, b) => a + b, 0)).toBe(1);
    }
    expect(() => decodeMotion(bytes.subarray(0, bytes.length - 9), shape)).toThrow(/too early/);
    expect(() => decodeMotion(bytes.subarray(4), shape)).toThrow(/no motion/);
  });
});

/** Triangles whose normal has turned by more than a right angle. */
function folded(before: Float64Array, after: Float64Array): number {
  const normal = (p: Float64Array, t: number): number[] => {
    const [a, b, c] = [0, 1, 2].map((k) => 3 * skin.index[t + k]!);
    const [u, v] = [b!, c!].map((q) => [0, 1, 2].map((k) => p[q + k]! - p[a! + k]!));
    return [0, 1, 2].map(
      (k) => u![(k + 1) % 3]! * v![(k + 2) % 3]! - u![(k + 2) % 3]! * v![(k + 1) % 3]!,
    );
  };
  let count = 0;
  for (let t = 0; t < skin.index.length; t += 3) {
    const [m, n] = [normal(before, t), normal(after, t)];
    if (m[0]! * n[0]! + m[1]! * n[1]! + m[2]! * n[2]! <= 0) count += 1;
  }
  return count;
}

describe("the skin of another build", () => {
  const positions = Float64Array.from(skin.positions, (x) => x * 1000);
  const other = blobs(8, 0.08);
  const target = createBlobField(other, { mirrorX: true });
  const carried = carrySkin({
    positions,
    index: skin.index,
    before: blobs(),
    after: other,
    field: target,
    longestStep: 2,
  });

  it("keeps number and order, folds nothing, and lies on the new surface", () => {
    expect(carried).toHaveLength(positions.length);
    expect(folded(positions, carried)).toBe(0);
    const gradient = new Float64Array(3);
    for (let v = 0; v < carried.length; v += 3) {
      const value = target.gradient(carried[v]!, carried[v + 1]!, carried[v + 2]!, gradient);
      const distance = Math.abs(Math.log(value)) * (value / Math.hypot(...gradient));
      expect(distance).toBeLessThan(0.2);
    }
    const moved = Math.max(...carried.map((x, i) => Math.abs(x - positions[i]!)));
    expect(moved).toBeGreaterThan(4);
  });

  it("stays its own mirror image, and on the mid-plane", () => {
    skin.mirror.forEach((twin, v) => {
      expect(carried[3 * v]!).toBeCloseTo(-carried[3 * twin]!, 6);
      expect(carried[3 * v + 1]!).toBeCloseTo(carried[3 * twin + 1]!, 6);
    });
  });

  it("moves nothing when nothing changes, and refuses another number of blobs", () => {
    const still = carrySkin({
      positions,
      index: skin.index,
      before: blobs(),
      after: blobs(),
      field,
      longestStep: 2,
    });
    const most = Math.max(...still.map((x, i) => Math.abs(x - positions[i]!)));
    expect(most).toBeLessThan(0.05);
    const fewer = blobs().subarray(10);
    expect(() =>
      carrySkin({
        positions,
        index: skin.index,
        before: blobs(),
        after: fewer,
        field,
        longestStep: 2,
      }),
    ).toThrow(/blobs/);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { walkChain } from "../../src/core/motion/fibre-chain.ts";
import {
  type BoneFrame,
  boneAnchor,
  followWeights,
  pointCloud,
  type Segment,
} from "../../src/core/motion/index.ts";
import { emptyWeights, setWeights, sharesOf } from "../../src/core/motion/weights.ts";
import type { MuscleSheet } from "../../src/core/muscle/sheet.ts";

/** Three rods along x, end to end, each 0.2 m long: a chain of three segments. */
function rods(): BoneFrame {
  const cloud = (from: number) =>
    pointCloud(
      Float32Array.from({ length: 63 }, (_, i) => (i % 3 === 0 ? from + (i / 3) * 0.01 : 0)),
    );
  const clouds = [cloud(0), cloud(0.2), cloud(0.4)];
  const skeleton = ["near", "middle", "far"].map(
    (id, s): Segment => ({ id, side: "right", parent: s - 1, joint: null, bones: [id] }),
  );
  return { skeleton, clouds, bones: new Map(skeleton.map(({ id }, s) => [id, clouds[s]!])) };
}

/** A strap of two rows `height` above the rods, from x = 0.05 to x = 0.55. */
function strap(height: number, along = 11): MuscleSheet {
  const positions = new Float32Array(6 * along);
  for (let i = 0; i < 2; i++) {
    for (let j = 0; j < along; j++) {
      const lift = j === 0 || j === along - 1 ? 0 : height;
      positions.set([0.05 + (0.5 * j) / (along - 1), lift, 0.01 * i], 3 * (i * along + j));
    }
  }
  return {
    part: "belly",
    across: 2,
    along,
    positions,
    halfThickness: new Float32Array(2 * along).fill(0.002),
    tendon: { origin: [0], insertion: [0] },
  };
}

const frame = rods();
const held = { origin: [boneAnchor(frame, "near")!], insertion: [boneAnchor(frame, "far")!] };

describe("what a muscle's atoms follow", () => {
  it("sums to one everywhere, follows its bones wholly at the ends and the middle bone in the middle", () => {
    const sheet = strap(0.01);
    const follow = followWeights(sheet, held, frame);
    for (let a = 0; a < 22; a++) {
      const shares = sharesOf(follow, a);
      expect([...shares.values()].reduce((x, y) => x + y, 0)).toBeCloseTo(1, 5);
    }
    for (const row of [0, 11]) {
      expect(sharesOf(follow, row)).toEqual(new Map([[0, 1]]));
      expect(sharesOf(follow, row + 5).get(1)).toBeGreaterThan(0.98);
      expect(sharesOf(follow, row + 10)).toEqual(new Map([[2, 1]]));
    }
  });

  it("blends over a longer way the farther it passes from the bones", () => {
    const mixed = (height: number): number => {
      const follow = followWeights(strap(height, 41), held, frame);
      let count = 0;
      for (let a = 0; a < 41; a++) if ((follow.weights[a * follow.slots] ?? 0) < 0.97) count += 1;
      return count;
    };
    expect(mixed(0.04)).toBeGreaterThan(1.5 * mixed(0.005));
  });

  it("takes the nearest bone where nothing is said", () => {
    const follow = followWeights(strap(0.01), { origin: [], insertion: [] }, frame);
    expect(sharesOf(follow, 0)).toEqual(new Map([[0, 1]]));
    expect(sharesOf(follow, 10)).toEqual(new Map([[2, 1]]));
  });

  it("goes with the rib it lies on, not with the arm that hangs nearer than the spine", () => {
    // A spine far from the strap, its rib just under it, an arm at a little distance all along.
    const line = (y: number, from: number, to: number) =>
      pointCloud(
        Float32Array.from({ length: 63 }, (_, i) =>
          i % 3 === 0 ? from + ((to - from) * Math.floor(i / 3)) / 20 : i % 3 === 1 ? y : 0,
        ),
      );
    const clouds = [line(-0.2, 0, 0.6), line(-0.01, 0, 0.4), line(0.05, 0, 0.6)];
    const skeleton: Segment[] = [
      { id: "spine", side: "midline", parent: -1, joint: null, bones: ["spine"] },
      { id: "rib", side: "right", parent: 0, joint: null, bones: ["rib"], tracks: "front" },
      { id: "arm", side: "right", parent: 0, joint: null, bones: ["arm"] },
    ];
    const chest: BoneFrame = {
      skeleton,
      clouds,
      bones: new Map(skeleton.map(({ id }, s) => [id, clouds[s]!])),
    };
    const ends = { origin: [boneAnchor(chest, "spine")!], insertion: [boneAnchor(chest, "arm")!] };
    const follow = followWeights(strap(0), ends, chest);
    expect(sharesOf(follow, 4).get(1)).toBeGreaterThan(0.95);
    expect(sharesOf(follow, 10)).toEqual(new Map([[2, 1]]));
  });

  it("leaves a bone at the joint, even where that bone stays the nearest beyond it", () => {
    const joint = { id: "j", side: "right", centre: [0.2, 0, 0], axes: [] } as const;
    const skeleton = frame.skeleton.map((s) => (s.id === "middle" ? { ...s, joint } : s));
    // A spur of the first bone runs along the strap far past the joint.
    const spur = pointCloud(
      Float32Array.from({ length: 96 }, (_, i) =>
        i % 3 === 0 ? (i / 3) * 0.01 : i % 3 === 1 ? 0.02 : 0,
      ),
    );
    const clouds = [spur, ...frame.clouds.slice(1)];
    const share = (withJoint: boolean): number => {
      const one: BoneFrame = { ...frame, clouds, skeleton: withJoint ? skeleton : frame.skeleton };
      return sharesOf(followWeights(strap(0.018), held, one), 5).get(0) ?? 0;
    };
    expect(share(false)).toBeGreaterThan(0.5);
    expect(share(true)).toBeLessThan(0.1);
  });

  it("never goes back along the chain, and is as cheap as the cheapest such walk", () => {
    const rows = fc.array(
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 5, maxLength: 5 }),
      {
        minLength: 2,
        maxLength: 4,
      },
    );
    fc.assert(
      fc.property(rows, (numbers) => {
        const distances = numbers.map((row) => Float64Array.from(row));
        const walk = [...walkChain(distances)];
        const last = numbers.length - 1;
        expect([walk[0], walk[4]]).toEqual([0, last]);
        walk.slice(1).forEach((link, s) => expect(link).toBeGreaterThanOrEqual(walk[s]!));
        const cost = (w: readonly number[]): number =>
          w.reduce((sum, link, s) => sum + numbers[link]![s]!, 0);
        let least = Number.POSITIVE_INFINITY;
        const extend = (w: readonly number[]): void => {
          if (w.length === 5) {
            if (w[4] === last) least = Math.min(least, cost(w));
            return;
          }
          for (let k = w.at(-1)!; k <= last; k++) extend([...w, k]);
        };
        extend([0]);
        expect(cost(walk)).toBe(least);
      }),
      { numRuns: 60 },
    );
  });
});

describe("weights in few slots", () => {
  it("stay continuous where one segment takes another's slot", () => {
    const at = (t: number): ReadonlyMap<number, number> => {
      const out = emptyWeights(1, 2);
      setWeights(
        out,
        0,
        new Map([
          [0, 0.6],
          [1, 0.2 + t],
          [2, 0.2 - t],
        ]),
      );
      return sharesOf(out, 0);
    };
    const [before, after] = [at(-1e-4), at(1e-4)];
    for (const segment of [0, 1, 2]) {
      expect(Math.abs((before.get(segment) ?? 0) - (after.get(segment) ?? 0))).toBeLessThan(2e-3);
    }
  });
});

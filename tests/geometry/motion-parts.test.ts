import { describe, expect, it } from "vitest";
import { followParts } from "../../models/steps/motion/follow-parts.ts";
import {
  type BoneFrame,
  pointCloud,
  type Segment,
  softAnchor,
} from "../../src/core/motion/index.ts";
import { emptyWeights, sharesOf } from "../../src/core/motion/weights.ts";
import type { MuscleSheet } from "../../src/core/muscle/sheet.ts";

/** Two rods along x, each 0.2 m long, and nothing of the skin. */
const clouds = [0, 0.2].map((from) =>
  pointCloud(
    Float32Array.from({ length: 63 }, (_, i) => (i % 3 === 0 ? from + (i / 3) * 0.01 : 0)),
  ),
);
const skeleton = ["near", "far"].map(
  (id, s): Segment => ({ id, side: "right", parent: s - 1, joint: null, bones: [id] }),
);
const frame: BoneFrame = {
  skeleton,
  clouds,
  bones: new Map(skeleton.map(({ id }, s) => [id, clouds[s]!])),
};
const noSkin = softAnchor(new Float32Array(0), emptyWeights(0, 4));

function strap(part: string, from: number, to: number): MuscleSheet {
  const positions = Float32Array.from({ length: 30 }, (_, i) => {
    const k = Math.floor(i / 3);
    return i % 3 === 0
      ? from + ((to - from) * (k % 5)) / 4
      : i % 3 === 1
        ? 0.005
        : 0.01 * Math.floor(k / 5);
  });
  return {
    part,
    across: 2,
    along: 5,
    positions,
    halfThickness: new Float32Array(10).fill(0.001),
    tendon: { origin: [0], insertion: [0] },
  };
}

describe("parts that are fixed to each other", () => {
  it("follow at their common end what the other follows there, whichever is written first", () => {
    const belly = {
      structure: "one",
      sheet: strap("belly", 0.02, 0.25),
      attach: { origin: ["near"], insertion: ["one"] },
    };
    const tendon = {
      structure: "one",
      sheet: strap("tendon", 0.25, 0.38),
      attach: { origin: ["one"], insertion: ["far"] },
    };
    for (const parts of [
      [belly, tendon],
      [tendon, belly],
    ]) {
      const follow = followParts(parts, frame, noSkin);
      const [b, t] = [follow[parts.indexOf(belly)]!, follow[parts.indexOf(tendon)]!];
      expect(sharesOf(b, 0)).toEqual(new Map([[0, 1]]));
      expect(sharesOf(t, 4)).toEqual(new Map([[1, 1]]));
      expect(sharesOf(t, 0)).toEqual(sharesOf(b, 4));
    }
  });

  it("begin a ring at the part nearer the origin, so that a belly hangs on its tendon of origin", () => {
    const belly = {
      structure: "one",
      sheet: strap("belly", 0.25, 0.38),
      attach: { origin: ["near", "one"], insertion: ["far"] },
    };
    const tendon = {
      structure: "one",
      sheet: strap("origin-tendon", 0.02, 0.25),
      attach: { origin: ["near"], insertion: ["one"] },
    };
    const [b, t] = followParts([belly, tendon], frame, noSkin);
    expect(sharesOf(t!, 4)).toEqual(new Map([[1, 1]]));
    expect(sharesOf(b!, 0).get(1)).toBeGreaterThan(0.9);
  });

  it("take the nearest bone where an id names nothing", () => {
    const lost = {
      structure: "one",
      sheet: strap("belly", 0.02, 0.38),
      attach: { origin: ["nobody"], insertion: ["far"] },
    };
    expect(sharesOf(followParts([lost], frame, noSkin)[0]!, 0)).toEqual(new Map([[0, 1]]));
  });
});

import { beforeAll, describe, expect, it } from "vitest";
import { enclosedVolume } from "../../models/checks/closed-skin.ts";
import { makeMotion } from "../../models/steps/motion/build-motion.ts";
import { endPoints } from "../../models/steps/motion/end-distance.ts";
import { readSkeleton } from "../../models/steps/motion/read-skeleton.ts";
import { readMuscleFiles, readMuscles } from "../../models/steps/muscles/read-muscles.ts";
import { loadEngine } from "../../src/cli/load-engine.ts";
import type { Body } from "../../src/core/body/body.ts";
import {
  type FollowWeights,
  leftTwins,
  type Motion,
  mirrorSkeleton,
} from "../../src/core/motion/index.ts";
import { ringCounts, sheetMesh } from "../../src/core/muscle/index.ts";
import type { MuscleSheet } from "../../src/core/muscle/sheet.ts";
import { type Bend, blendPoints, movedPoint, poseOf } from "../support/pose.ts";

const muscles = readMuscles();
const files = readMuscleFiles();

/** Elbow, knee and neck bent by 30°. */
const BENDS: readonly Bend[] = [
  { segment: "ulna", side: "right", motion: "flexion", degrees: 30 },
  { segment: "tibia", side: "right", motion: "flexion", degrees: 30 },
  ...["c3-vertebra", "c4-vertebra", "c5-vertebra", "c6-vertebra", "c7-vertebra"].map(
    (segment): Bend => ({ segment, side: "midline", motion: "flexion", degrees: 6 }),
  ),
];

describe("the body bends", () => {
  let body: Body;
  let motion: Motion;
  let pose: ReturnType<typeof poseOf>;
  beforeAll(async () => {
    ({ body } = await loadEngine());
    const names = body.structures.filter((s) => s.system === "bone");
    motion = makeMotion({
      skeleton: readSkeleton(),
      muscles,
      files,
      bones: {
        structures: names,
        layer: body.bones,
        firstStructure: body.structures.findIndex((s) => s.system === "bone"),
      },
      skin: { ...body.skin, halfCount: body.skin.mirror.findIndex((twin, v) => twin < v) },
    });
    pose = poseOf(mirrorSkeleton(motion.skeleton), BENDS);
  }, 120_000);

  const bent = (sheet: MuscleSheet, follow: FollowWeights): MuscleSheet => ({
    ...sheet,
    positions: blendPoints(sheet.positions, follow, pose),
  });
  const sheets = () =>
    muscles
      .flatMap((muscle) => muscle.parts.map((sheet) => ({ muscle, sheet })))
      .map((one, p) => ({
        ...one,
        follow: motion.parts[p]!,
        attach: files
          .find((file) => file.id === one.muscle.id)
          ?.parts.find((part) => part.part === one.sheet.part)?.attach,
      }));

  it("carries every atom to a finite place, and ends along with the one bone they are fixed to", () => {
    const off: string[] = [];
    for (const { muscle, sheet, follow, attach } of sheets()) {
      const after = bent(sheet, follow);
      expect(after.positions.every(Number.isFinite)).toBe(true);
      for (const end of ["origin", "insertion"] as const) {
        const [only, ...more] = attach?.[end] ?? [];
        const segment = motion.skeleton.findIndex((s) => only && s.bones.includes(only));
        if (segment < 0 || more.length > 0) continue;
        const before = endPoints(sheet, end);
        endPoints(after, end).forEach(([tip], i) => {
          const wanted = movedPoint(pose[segment]!, before[i]![0]!);
          const gap = Math.hypot(...wanted.map((x, c) => x - tip![c]!));
          if (gap > 0.001)
            off.push(`${muscle.id} / ${sheet.part} ${end}: ${(1000 * gap).toFixed(1)} mm`);
        });
      }
    }
    expect(off).toEqual([]);
  });

  it("keeps the muscles' volume", () => {
    const volume = (sheet: MuscleSheet): number => {
      const { positions, index } = sheetMesh(sheet, ringCounts(sheet, 0.004));
      return enclosedVolume(positions, index);
    };
    let [before, after] = [0, 0];
    const changed: string[] = [];
    for (const { muscle, sheet, follow } of sheets()) {
      const [rest, now] = [volume(sheet), volume(bent(sheet, follow))];
      before += rest;
      after += now;
      // Thin tendons at a bent joint may lose more; bellies that bow over it bulge by linear blending.
      if (rest > 5e-6 && Math.abs(now / rest - 1) > 0.2) {
        changed.push(`${muscle.id} / ${sheet.part}: ${(100 * (now / rest - 1)).toFixed(0)} %`);
      }
    }
    expect(Math.abs(after / before - 1)).toBeLessThan(0.03);
    expect(changed).toEqual([]);
  });

  it("keeps the skin closed in volume, both sides", () => {
    const { skin } = body;
    const half = skin.mirror.findIndex((twin, v) => twin < v);
    const twin = leftTwins(motion.skeleton);
    const back = new Map([...twin].map(([right, left]) => [left, right]));
    const { slots } = motion.skin;
    const follow: FollowWeights = {
      slots,
      segments: Uint16Array.from({ length: slots * skin.mirror.length }, (_, i) => {
        const v = Math.floor(i / slots);
        const own = v < half ? v : skin.mirror[v]!;
        const segment = motion.skin.segments[slots * own + (i % slots)]!;
        return v < half ? segment : (twin.get(segment) ?? back.get(segment) ?? segment);
      }),
      weights: Float32Array.from({ length: slots * skin.mirror.length }, (_, i) => {
        const v = Math.floor(i / slots);
        return motion.skin.weights[slots * (v < half ? v : skin.mirror[v]!) + (i % slots)]!;
      }),
    };
    const moved = blendPoints(skin.positions, follow, pose);
    expect(moved.every(Number.isFinite)).toBe(true);
    const share = enclosedVolume(moved, skin.index) / enclosedVolume(skin.positions, skin.index);
    expect(Math.abs(share - 1)).toBeLessThan(0.02);
  });
});

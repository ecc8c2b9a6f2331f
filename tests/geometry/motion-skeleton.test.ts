import { describe, expect, it } from "vitest";
import { readBoneShapes } from "../../models/steps/bones/bone-shape.ts";
import {
  readJointFile,
  readSkeleton,
  toSkeleton,
} from "../../models/steps/motion/read-skeleton.ts";
import { chainBetween, mirrorSkeleton } from "../../src/core/motion/index.ts";
import { movedPoint, poseOf } from "../support/pose.ts";

const half = readSkeleton();
const whole = mirrorSkeleton(half);
const segment = (id: string, side: string): number =>
  whole.findIndex((s) => s.id === id && s.side === side);

describe("the skeleton in segments", () => {
  it("puts every bone into exactly one segment, and names no bone that is not there", () => {
    const named = half.flatMap((s) => s.bones);
    expect([...named].sort()).toEqual(readBoneShapes().map((b) => b.id));
  });

  it("refuses a bone in two segments and a parent that stands after its child", () => {
    const file = readJointFile();
    const [pelvis, sacrum, ...rest] = file.segments;
    const twice = { ...sacrum!, bones: ["sacrum", "hip-bone"] };
    expect(() => toSkeleton({ ...file, segments: [pelvis!, twice, ...rest] })).toThrow(/hip-bone/);
    expect(() => toSkeleton({ ...file, segments: [sacrum!, pelvis!, ...rest] })).toThrow(/parent/);
  });

  it("has both sides of every pair, at mirrored places", () => {
    const right = whole.filter((s) => s.side === "right");
    expect(whole.filter((s) => s.side === "left")).toHaveLength(right.length);
    for (const one of right) {
      const twin = whole[segment(one.id, "left")]!;
      const [x = 0, y = 0, z = 0] = one.joint?.centre ?? [];
      expect(twin.joint?.centre).toEqual([-x, y, z]);
      const [parent, other] = [whole[one.parent]!, whole[twin.parent]!];
      expect(other.id).toBe(parent.id);
      expect(other.side).toBe(parent.side === "midline" ? "midline" : "left");
    }
    for (const one of half.filter((s) => s.side === "midline"))
      expect(one.joint?.centre[0] ?? 0).toBe(0);
  });

  it("walks from bone to bone over the joints between", () => {
    const names = (from: string, to: string): string[] =>
      chainBetween(
        half,
        half.findIndex((s) => s.id === from),
        half.findIndex((s) => s.id === to),
      ).map((s) => half[s]!.id);
    expect(names("pelvis", "tibia")).toEqual(["pelvis", "femur", "tibia"]);
    expect(names("tibia", "pelvis")).toEqual(["tibia", "femur", "pelvis"]);
    expect(names("sternum", "humerus")).toEqual(["sternum", "clavicle", "scapula", "humerus"]);
    expect(names("rib-5", "scapula")).toEqual([
      ...["rib-5", "t5-vertebra", "t4-vertebra", "sternum", "clavicle", "scapula"],
    ]);
    expect(names("femur", "femur")).toEqual(["femur"]);
  });

  // Child segment, movement, the joint or segment that is watched, and where it must go (x lateral).
  it.each([
    ["humerus", "flexion", "ulna", [0, 0, 1]],
    ["humerus", "abduction", "ulna", [1, 0, 0]],
    ["ulna", "flexion", "carpus", [0, 0, 1]],
    ["carpus", "flexion", "proximal-phalanx-hand-3", [0, 0, 1]],
    ["carpus", "radial", "proximal-phalanx-hand-3", [1, 0, 0]],
    ["radius", "pronation", "metacarpal-1", [0, 0, 1]],
    ["proximal-phalanx-hand-2", "flexion", "middle-phalanx-hand-2", [0, 0, 1]],
    ["proximal-phalanx-hand-2", "abduction", "middle-phalanx-hand-2", [1, 0, 0]],
    ["proximal-phalanx-hand-5", "abduction", "middle-phalanx-hand-5", [-1, 0, 0]],
    ["metacarpal-1", "flexion", "distal-phalanx-hand-1", [-1, 0, 0]],
    ["metacarpal-1", "abduction", "distal-phalanx-hand-1", [0, 0, 1]],
    ["clavicle", "elevation", "scapula", [0, 1, 0]],
    ["clavicle", "protraction", "scapula", [0, 0, 1]],
    ["scapula", "upward", "humerus", [0, 1, 0]],
    ["femur", "flexion", "tibia", [0, 0, 1]],
    ["femur", "abduction", "tibia", [1, 0, 0]],
    ["tibia", "flexion", "talus", [0, 0, -1]],
    ["talus", "dorsiflexion", "metatarsal-1", [0, 1, 0]],
    ["calcaneus", "inversion", "proximal-phalanx-foot-1", [-1, 0, 0]],
    ["calcaneus", "inversion", "metatarsal-5", [0, -1, 0]],
    ["proximal-phalanx-foot-2", "flexion", "middle-phalanx-foot-2", [0, -1, 0]],
  ] as const)("%s: %s carries %s the right way on both sides", (child, motion, watched, way) => {
    for (const side of ["right", "left"] as const) {
      const pose = poseOf(whole, [{ segment: child, side, motion, degrees: 10 }]);
      const at = whole[segment(watched, side)]!.joint!.centre;
      const went = movedPoint(pose[segment(child, side)]!, at).map((x, c) => x - at[c]!);
      const lateral = side === "right" ? -1 : 1;
      const along = went[0]! * way[0] * lateral + went[1]! * way[1] + went[2]! * way[2];
      expect(along).toBeGreaterThan(0.5 * Math.hypot(...went));
    }
  });

  it.each([
    ["l3-vertebra", "flexion", [0, 0, 1]],
    ["c5-vertebra", "right", [-1, 0, 0]],
    ["skull", "flexion", [0, 0, 1]],
  ] as const)("%s: %s carries the crown the right way", (child, motion, way) => {
    const pose = poseOf(whole, [{ segment: child, side: "midline", motion, degrees: 10 }]);
    const crown = [0, 1.63, 0.08];
    const went = movedPoint(pose[segment("skull", "midline")]!, crown).map((x, c) => x - crown[c]!);
    expect(went[0]! * way[0] + went[1]! * way[1] + went[2]! * way[2]).toBeGreaterThan(0.01);
  });

  it("turns the face to the left and opens the mouth", () => {
    const turned = poseOf(whole, [
      { segment: "c1-atlas", side: "midline", motion: "left/right rotation", degrees: 20 },
    ]);
    const nose = [0, 1.51, 0.195];
    expect(movedPoint(turned[segment("skull", "midline")]!, nose)[0]).toBeGreaterThan(0.02);
    const open = poseOf(whole, [
      { segment: "mandible", side: "midline", motion: "opening", degrees: 20 },
    ]);
    const chin = [0, 1.44, 0.17];
    expect(movedPoint(open[segment("mandible", "midline")]!, chin)[1]).toBeLessThan(1.43);
  });
});

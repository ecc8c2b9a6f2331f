import fc from "fast-check";
import { PerspectiveCamera, Vector3 } from "three";
import { describe, expect, it } from "vitest";
import {
  FIELD_OF_VIEW,
  panBy,
  pointAtOffset,
  zoomAbout,
} from "../../../src/scene/camera/camera-gestures.ts";
import { createCameraRig } from "../../../src/scene/camera/camera-rig.ts";
import { type Box, fitPose } from "../../../src/scene/camera/fit-pose.ts";
import { limitsAround } from "../../../src/scene/camera/home-pose.ts";
import {
  nearestTurn,
  type OrbitPose,
  poseFrom,
  posePosition,
} from "../../../src/scene/camera/orbit-pose.ts";

const WIDTH = 1200;
const HEIGHT = 800;
const SEED = 20261120;
const BODY: Box = { min: [-0.45, 0, -0.1], max: [0.45, 1.65, 0.25] };
const FRONT: OrbitPose = { x: 0, y: 0.8, z: 0.08, azimuth: 0, polar: 1.5, distance: 4 };

/** Where a camera in this pose shows a point: pixels right of and below the middle. */
function seenAt(pose: OrbitPose, point: readonly [number, number, number]) {
  const camera = new PerspectiveCamera((FIELD_OF_VIEW * 180) / Math.PI, WIDTH / HEIGHT, 0.01, 50);
  camera.position.set(...posePosition(pose));
  camera.lookAt(pose.x, pose.y, pose.z);
  camera.updateMatrixWorld();
  const p = new Vector3(...point).project(camera);
  return { x: (p.x * WIDTH) / 2, y: (-p.y * HEIGHT) / 2 };
}

const poses = fc.record({
  x: fc.double({ min: -0.4, max: 0.4, noNaN: true }),
  y: fc.double({ min: 0.1, max: 1.5, noNaN: true }),
  z: fc.double({ min: 0, max: 0.2, noNaN: true }),
  azimuth: fc.double({ min: -3.1, max: 3.1, noNaN: true }),
  polar: fc.double({ min: 0.2, max: 2.2, noNaN: true }),
  distance: fc.double({ min: 0.3, max: 6, noNaN: true }),
});

describe("orbit pose", () => {
  it("comes back from position and target", () => {
    fc.assert(
      fc.property(poses, (pose) => {
        const back = poseFrom(posePosition(pose), [pose.x, pose.y, pose.z]);
        expect(back.azimuth).toBeCloseTo(pose.azimuth, 6);
        expect(back.polar).toBeCloseTo(pose.polar, 6);
        expect(back.distance).toBeCloseTo(pose.distance, 6);
      }),
      { seed: SEED },
    );
  });

  it("sees the body's left from its left", () => {
    const [x, , z] = posePosition({ ...FRONT, azimuth: Math.PI / 2 });
    expect(x).toBeGreaterThan(3);
    expect(z).toBeCloseTo(0.08, 6);
  });

  it("turns the short way round", () => {
    expect(nearestTurn(Math.PI, -3)).toBeCloseTo(-Math.PI, 9);
    expect(nearestTurn(0.1, 6.2)).toBeCloseTo(0.1 + 2 * Math.PI, 9);
  });
});

describe("gestures", () => {
  it("keeps what is under the pointer there while zooming", () => {
    fc.assert(
      fc.property(
        poses,
        fc.integer({ min: -500, max: 500 }),
        fc.integer({ min: -300, max: 300 }),
        fc.double({ min: 0.5, max: 1.8, noNaN: true }),
        (pose, x, y, factor) => {
          const anchor = pointAtOffset(pose, x, y, HEIGHT);
          const before = seenAt(pose, anchor);
          expect(before.x).toBeCloseTo(x, 3);
          expect(before.y).toBeCloseTo(y, 3);
          zoomAbout(pose, anchor, factor);
          const after = seenAt(pose, anchor);
          expect(after.x).toBeCloseTo(x, 3);
          expect(after.y).toBeCloseTo(y, 3);
        },
      ),
      { seed: SEED },
    );
  });

  it("moves the picture with the hand while panning", () => {
    const pose = { ...FRONT, azimuth: 2, polar: 1.1 };
    const point = [pose.x, pose.y, pose.z] as const;
    panBy(pose, 40, -25, HEIGHT);
    const now = seenAt(pose, point);
    expect(now.x).toBeCloseTo(40, 3);
    expect(now.y).toBeCloseTo(-25, 3);
  });
});

describe("fitting", () => {
  it("puts all of a box inside the free part of the frame, from any side, as large as can be", () => {
    const insets = { left: 360, right: 200, top: 56, bottom: 40 };
    fc.assert(
      fc.property(
        fc.double({ min: -3, max: 3, noNaN: true }),
        fc.double({ min: 0.3, max: 2, noNaN: true }),
        (azimuth, polar) => {
          const frame = { width: WIDTH, height: HEIGHT, insets, verticalFov: FIELD_OF_VIEW };
          const pose = fitPose(BODY, azimuth, polar, frame);
          let fullest = 0;
          for (let corner = 0; corner < 8; corner++) {
            const { x, y } = seenAt(pose, [
              corner & 1 ? BODY.max[0] : BODY.min[0],
              corner & 2 ? BODY.max[1] : BODY.min[1],
              corner & 4 ? BODY.max[2] : BODY.min[2],
            ]);
            fullest = Math.max(
              fullest,
              Math.abs(x) / ((WIDTH - 560) / 2),
              Math.abs(y) / ((HEIGHT - 96) / 2),
            );
          }
          expect(fullest).toBeLessThan(0.94);
          expect(fullest).toBeGreaterThan(0.9);
        },
      ),
      { seed: SEED },
    );
  });
});

describe("camera rig", () => {
  const rigAt = () => createCameraRig(FRONT, limitsAround(BODY));

  it("does nothing at rest", () => {
    expect(rigAt().step(0.1)).toBe(false);
  });

  it("glides exactly to where it was sent, in the time it was given", () => {
    const rig = rigAt();
    rig.glide({ ...FRONT, azimuth: 3, distance: 2 }, 0.5);
    expect(rig.step(0.25)).toBe(true);
    expect(rig.pose.azimuth).toBeCloseTo(1.5, 6);
    expect(rig.step(0.3)).toBe(false);
    expect(rig.pose).toEqual(rig.goal);
    expect(rig.pose.azimuth).toBeCloseTo(3, 9);
  });

  it("cuts when no time is given", () => {
    const rig = rigAt();
    rig.glide({ ...FRONT, azimuth: 1 }, 0);
    expect(rig.pose.azimuth).toBe(1);
  });

  it("lets a hand take over a glide from where it is", () => {
    const rig = rigAt();
    rig.glide({ ...FRONT, azimuth: 2 }, 1);
    rig.step(0.5);
    const there = rig.pose.azimuth;
    rig.move((goal) => {
      goal.azimuth += 0.1;
    });
    for (let i = 0; i < 200 && rig.step(0.016); i++);
    expect(rig.pose.azimuth).toBeCloseTo(there + 0.1, 6);
  });

  it("makes room without cutting a glide short", () => {
    const rig = rigAt();
    const farther = (goal: OrbitPose) => {
      goal.distance = 5;
    };
    rig.glide({ ...FRONT, azimuth: 1 }, 1);
    rig.step(0.5);
    rig.adjust(farther, 0.1);
    expect(rig.step(0.4)).toBe(true);
    expect(rig.step(0.2)).toBe(false);
    expect([rig.pose.azimuth, rig.pose.distance]).toEqual([1, 5]);
    rig.adjust((goal) => {
      goal.distance = 3;
    }, 0.1);
    expect(rig.step(0.2)).toBe(false);
    expect(rig.pose.distance).toBe(3);
  });

  it("never loses the body", () => {
    const rig = rigAt();
    rig.move((goal) => {
      goal.x = 40;
      goal.y = -3;
      goal.distance = 1e6;
      goal.polar = 9;
    }, true);
    expect(rig.pose.x).toBe(0.45);
    expect(rig.pose.y).toBe(0);
    expect(rig.pose.distance).toBeLessThan(20);
    expect(rig.pose.polar).toBeLessThan(2.5);
  });
});

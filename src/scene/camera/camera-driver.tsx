import { useFrame, useThree } from "@react-three/fiber";
import { useEffect, useRef } from "react";
import type { PerspectiveCamera } from "three";
import { useScene } from "../canvas/scene-context.ts";
import { metresPerPixel } from "./camera-gestures.ts";
import type { CameraRig } from "./camera-rig.ts";
import { posePosition } from "./orbit-pose.ts";

/** Longest step that one frame may take, seconds: a slow frame slows motion down, never breaks it. */
const LONGEST_STEP = 0.25;
/** The step of the first frame after a rest, when the time since the last one means nothing. */
const FIRST_STEP = 1 / 60;
/** How fast the picture moves over when a panel opens, per second. */
const INSET_RATE = 12;

/**
 * Moves the camera and everything else that is animated, once a frame, and asks for another frame
 * only while something still moves. At rest it reports the camera and the scene falls silent.
 */
export function CameraDriver({ rig }: { rig: CameraRig }) {
  const { store, uniforms, animations, insets, reducedMotion } = useScene();
  const invalidate = useThree((three) => three.invalidate);
  const resting = useRef(true);
  const reported = useRef(false);
  const shift = useRef({ x: Number.NaN, y: Number.NaN, width: 0, height: 0 });

  useEffect(() => {
    const wake = () => invalidate();
    rig.onWake = wake;
    animations.onWake = wake;
    wake();
    return () => {
      rig.onWake = () => {};
      animations.onWake = () => {};
    };
  }, [rig, animations, invalidate]);

  useFrame((three, delta) => {
    const seconds = resting.current ? FIRST_STEP : Math.min(delta, LONGEST_STEP);
    const animating = animations.step(seconds);
    const gliding = rig.step(seconds);
    // The scene makes its own perspective camera in create-scene-root.ts.
    const camera = three.camera as PerspectiveCamera;
    const shifting = moveFrame(camera, three.size, seconds);
    const [x, y, z] = posePosition(rig.pose);
    camera.position.set(x, y, z);
    camera.lookAt(rig.pose.x, rig.pose.y, rig.pose.z);
    camera.near = Math.max(0.02, rig.pose.distance * 0.05);
    camera.far = rig.pose.distance + 3;
    camera.updateProjectionMatrix();
    uniforms.uMetresPerPixel.value = metresPerPixel(rig.pose, three.size.height);
    uniforms.uViewport.value.set(three.size.width, three.size.height);
    const moving = animating || gliding || shifting;
    resting.current = !moving;
    if (moving) {
      reported.current = false;
      invalidate();
    } else if (!reported.current) {
      reported.current = true;
      store.getState().reportCamera({
        position: [x, y, z],
        target: [rig.pose.x, rig.pose.y, rig.pose.z],
      });
    }
  });

  /** Keeps the target in the middle of the free part of the canvas; true while still moving over. */
  function moveFrame(
    camera: PerspectiveCamera,
    size: { width: number; height: number },
    seconds: number,
  ): boolean {
    const to = insets.current;
    const goalX = (to.right - to.left) / 2;
    const goalY = (to.bottom - to.top) / 2;
    const now = shift.current;
    const jump = reducedMotion() || Number.isNaN(now.x);
    const share = jump ? 1 : 1 - Math.exp(-INSET_RATE * seconds);
    now.x = jump ? goalX : now.x + (goalX - now.x) * share;
    now.y = jump ? goalY : now.y + (goalY - now.y) * share;
    const settled = Math.abs(now.x - goalX) < 0.3 && Math.abs(now.y - goalY) < 0.3;
    if (settled) {
      now.x = goalX;
      now.y = goalY;
    }
    camera.aspect = size.width / size.height;
    camera.setViewOffset(size.width, size.height, now.x, now.y, size.width, size.height);
    return !settled;
  }

  return null;
}

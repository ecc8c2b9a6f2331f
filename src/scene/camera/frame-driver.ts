import type { PerspectiveCamera } from "three";
import type { SceneServices } from "../canvas/scene-context.ts";
import { metresPerPixel } from "./camera-gestures.ts";
import type { CameraRig } from "./camera-rig.ts";
import { posePosition } from "./orbit-pose.ts";

/** Longest step that one frame may take, seconds: a slow frame slows motion down, never breaks it. */
const LONGEST_STEP = 0.25;
/** The step of the first frame after a rest, when the time since the last one means nothing. */
const FIRST_STEP = 1 / 60;
/** How fast the picture moves over when a panel opens, per second. */
const INSET_RATE = 12;
/** A shift closer than this to its goal has arrived; pixels. */
const ARRIVED = 0.3;

/** What one frame is drawn into. */
export interface FrameTarget {
  readonly camera: PerspectiveCamera;
  readonly width: number;
  readonly height: number;
  /** Device pixels in a CSS pixel. */
  readonly pixelRatio: number;
}

/** Moves everything on by a frame. */
export interface FrameDriver {
  /** `delta`: seconds since the last frame. True while something still moves. */
  advance(target: FrameTarget, delta: number): boolean;
  /** Hands the wish for a frame, from the camera or an animation, to the scene. */
  onWake(wake: () => void): void;
}

/**
 * The one place where time passes: animations, camera, and the shift that keeps the target in the
 * middle of the free part of the canvas. When the camera comes to rest it is reported, once.
 */
export function createFrameDriver(services: SceneServices, rig: CameraRig): FrameDriver {
  const { store, uniforms, animations, insets, reducedMotion } = services;
  let resting = true;
  let reported = false;
  let seenX = Number.NaN;
  let seenY = Number.NaN;
  let seenZ = Number.NaN;
  let shiftX = Number.NaN;
  let shiftY = Number.NaN;

  const shift = ({ camera, width, height }: FrameTarget, seconds: number): boolean => {
    const to = insets.current;
    const goalX = (to.right - to.left) / 2;
    const goalY = (to.bottom - to.top) / 2;
    const jump = Number.isNaN(shiftX) || reducedMotion();
    const share = 1 - Math.exp(-INSET_RATE * seconds);
    shiftX = jump ? goalX : shiftX + (goalX - shiftX) * share;
    shiftY = jump ? goalY : shiftY + (goalY - shiftY) * share;
    const there = Math.abs(shiftX - goalX) < ARRIVED && Math.abs(shiftY - goalY) < ARRIVED;
    if (there) {
      shiftX = goalX;
      shiftY = goalY;
    }
    camera.setViewOffset(width, height, shiftX, shiftY, width, height);
    return !there;
  };

  return {
    onWake(wake) {
      rig.onWake = wake;
      animations.onWake = wake;
    },
    advance(target, delta) {
      const { camera, width, height } = target;
      const seconds = resting ? FIRST_STEP : Math.min(delta, LONGEST_STEP);
      const animating = animations.step(seconds);
      const gliding = rig.step(seconds);
      const { pose } = rig;
      const [x, y, z] = posePosition(pose);
      camera.position.set(x, y, z);
      camera.lookAt(pose.x, pose.y, pose.z);
      camera.near = Math.max(0.02, pose.distance * 0.05);
      camera.far = pose.distance + 3;
      camera.aspect = width / height;
      // Also brings the projection up to date.
      const shifting = shift(target, seconds);
      uniforms.uMetresPerPixel.value = metresPerPixel(pose, height);
      uniforms.uPixelRatio.value = target.pixelRatio;
      uniforms.uViewport.value.set(width, height);
      uniforms.uPixelRatio.value = target.pixelRatio;
      const moving = animating || gliding || shifting;
      resting = !moving;
      // A cut moves the camera without ever being under way.
      if (moving || x !== seenX || y !== seenY || z !== seenZ) reported = false;
      [seenX, seenY, seenZ] = [x, y, z];
      if (!moving && !reported) {
        reported = true;
        const report = { position: [x, y, z], target: [pose.x, pose.y, pose.z] } as const;
        store.getState().reportCamera(report);
      }
      return moving;
    },
  };
}

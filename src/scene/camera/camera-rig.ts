import { ease } from "../canvas/animations.ts";
import {
  blendPose,
  clampPose,
  copyPose,
  nearestTurn,
  type OrbitLimits,
  type OrbitPose,
  posesMatch,
} from "./orbit-pose.ts";

/** How fast the camera closes in on the hand that moves it, per second. */
const FOLLOW_RATE = 17;

/**
 * A camera that glides to poses and follows the hand; a gesture interrupts a glide.
 *
 * camera-controls (through drei) was considered. Its zoom to the cursor and its fit assume that the
 * target is seen in the middle of the canvas; here it is seen in the middle of what panels leave
 * free, and the clock must stand still between frames on demand. This rig is plain arithmetic on
 * six numbers, tested without a browser, and saves 10 kB of script.
 */
export interface CameraRig {
  /** Where the camera is now. */
  readonly pose: OrbitPose;
  /** Where it is heading: gestures add to this. */
  readonly goal: OrbitPose;
  /** Glides to a pose in `seconds` (0: at once), the short way round. */
  glide(to: OrbitPose, seconds: number): void;
  /** Changes the goal at once, in place; the camera follows softly, or at once when told. */
  move(change: (goal: OrbitPose) => void, atOnce?: boolean): void;
  /** Changes the goal, in place, of the glide under way, or glides to the changed goal. */
  adjust(change: (goal: OrbitPose) => void, seconds: number): void;
  /** Moves on by `seconds`; true while still under way. */
  step(seconds: number): boolean;
  /** Called when a camera at rest gets something to do. */
  onWake: () => void;
}

/** A rig at rest at a pose. */
export function createCameraRig(start: OrbitPose, limits: OrbitLimits): CameraRig {
  const pose = clampPose({ ...start }, limits);
  const goal = { ...pose };
  const from = { ...pose };
  let duration = 0;
  let elapsed = 0;
  let moving = false;
  const rig: CameraRig = {
    pose,
    goal,
    onWake: () => {},
    glide(to, seconds) {
      copyPose(goal, to);
      clampPose(goal, limits);
      goal.azimuth = nearestTurn(goal.azimuth, pose.azimuth);
      copyPose(from, pose);
      duration = seconds;
      elapsed = 0;
      if (seconds <= 0) copyPose(pose, goal);
      moving = true;
      rig.onWake();
    },
    move(change, atOnce = false) {
      // A hand on a gliding camera takes over from where the camera is.
      if (elapsed < duration) copyPose(goal, pose);
      duration = 0;
      change(goal);
      clampPose(goal, limits);
      if (atOnce) copyPose(pose, goal);
      moving = true;
      rig.onWake();
    },
    adjust(change, seconds) {
      if (elapsed < duration) {
        change(goal);
        clampPose(goal, limits);
        return;
      }
      const to = { ...goal };
      change(to);
      rig.glide(to, seconds);
    },
    step(seconds) {
      if (!moving) return false;
      if (elapsed < duration) {
        elapsed += seconds;
        const t = Math.min(1, elapsed / duration);
        blendPose(pose, from, goal, ease(t));
        if (t >= 1) moving = false;
      } else {
        blendPose(pose, pose, goal, 1 - Math.exp(-FOLLOW_RATE * seconds));
        if (posesMatch(pose, goal)) moving = false;
      }
      if (!moving) copyPose(pose, goal);
      return moving;
    },
  };
  return rig;
}

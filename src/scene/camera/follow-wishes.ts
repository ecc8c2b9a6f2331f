import { assertNever } from "../../core/assert.ts";
import type { Vec3 } from "../../core/geometry/vec3.ts";
import type { Engine } from "../../core/query/engine.ts";
import type { CameraWish } from "../../state/index.ts";
import { orbitBy, panBy } from "./camera-gestures.ts";
import type { CameraRig } from "./camera-rig.ts";
import {
  type CameraTarget,
  patternsTarget,
  pointTarget,
  structureTarget,
  VIEW_ANGLES,
} from "./camera-targets.ts";
import { type Box, type Frame, fitPose } from "./fit-pose.ts";
import { homePose } from "./home-pose.ts";
import { type OrbitPose, poseFrom } from "./orbit-pose.ts";

/** What is needed to turn a wish into a movement. */
export interface WishContext {
  readonly rig: CameraRig;
  readonly engine: Engine;
  readonly body: Box;
  readonly frame: () => Frame;
  readonly reducedMotion: () => boolean;
  readonly childrenOf: (id: string) => readonly string[];
  /** Where a structure, by its index, is moved to while the body is apart. */
  readonly movedBy: (structure: number) => Vec3;
}

const GLIDE_SECONDS = 0.7;
const STEP_SECONDS = 0.25;
/** Room left around what is focused, and the least distance, metres. */
const SURROUNDINGS = 1.4;
const NEAREST_FOCUS = 1;
/** Turns smaller than this are not worth making when something is focused; radians. */
const KEEP_AZIMUTH = 0.5;

type FocusWish = Extract<CameraWish, { kind: `focus-${string}` }>;

function targetOf(wish: FocusWish, context: WishContext): CameraTarget | null {
  const { engine, childrenOf, movedBy } = context;
  switch (wish.kind) {
    case "focus-point":
      return pointTarget(engine, wish.target);
    case "focus-patterns":
      return patternsTarget(engine, wish.targets);
    case "focus-structure":
      return structureTarget(engine, wish.target, childrenOf, movedBy);
    default:
      return assertNever(wish, "targetOf");
  }
}

/** Moves the camera as asked. A wish for something the body does not have is ignored. */
export function followWish(wish: CameraWish, context: WishContext): void {
  const { rig, body } = context;
  const frame = context.frame();
  const glide = (to: OrbitPose, seconds = GLIDE_SECONDS) =>
    rig.glide(to, context.reducedMotion() ? 0 : seconds);
  const step = (change: (goal: OrbitPose) => void) => {
    const to = { ...rig.goal };
    change(to);
    glide(to, STEP_SECONDS);
  };
  switch (wish.kind) {
    case "view": {
      const { azimuth, polar } = VIEW_ANGLES[wish.view];
      return glide(fitPose(body, azimuth, polar, frame));
    }
    case "reset":
      return glide(homePose(body, frame));
    case "fit-all":
      return glide(fitPose(body, rig.goal.azimuth, rig.goal.polar, frame));
    case "focus-structure":
    case "focus-point":
    case "focus-patterns": {
      const target = targetOf(wish, context);
      if (!target) return;
      const turn = Math.atan2(
        Math.sin(target.azimuth - rig.goal.azimuth),
        Math.cos(target.azimuth - rig.goal.azimuth),
      );
      const azimuth = Math.abs(turn) < KEEP_AZIMUTH ? rig.goal.azimuth : target.azimuth;
      const pose = fitPose(target.box, azimuth, target.polar, frame);
      // Close enough to see, far enough to know where on the body one is.
      return glide({ ...pose, distance: Math.max(pose.distance * SURROUNDINGS, NEAREST_FOCUS) });
    }
    case "orbit":
      return step((goal) => orbitBy(goal, wish.azimuth, wish.polar));
    case "pan":
      return step((goal) => panBy(goal, wish.x, wish.y, frame.height));
    case "zoom":
      return step((goal) => {
        goal.distance *= wish.factor;
      });
    case "pose":
      return glide(poseFrom(wish.position, wish.target));
    default:
      return assertNever(wish, "followWish");
  }
}

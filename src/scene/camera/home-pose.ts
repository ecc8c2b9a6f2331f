import { VIEW_ANGLES } from "./camera-targets.ts";
import { type Box, type Frame, fitPose } from "./fit-pose.ts";
import type { OrbitLimits, OrbitPose } from "./orbit-pose.ts";

/** The whole body from the front, in the free part of the frame. */
export function homePose(body: Box, frame: Frame): OrbitPose {
  return fitPose(body, VIEW_ANGLES.front.azimuth, VIEW_ANGLES.front.polar, frame);
}

/** Where the introduction begins: turned away a little, and slightly closer to the ground. */
export function introPose(home: OrbitPose): OrbitPose {
  return { ...home, azimuth: home.azimuth - 0.95, distance: home.distance * 1.06 };
}

/** Limits around a body: the target stays inside it, the camera within sight and above the floor. */
export function limitsAround(body: Box): OrbitLimits {
  return {
    targetMin: body.min,
    targetMax: body.max,
    minDistance: 0.14,
    maxDistance: 16,
    minPolar: 0.08,
    maxPolar: Math.PI / 2 + 0.75,
  };
}

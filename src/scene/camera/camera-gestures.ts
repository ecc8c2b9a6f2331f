import type { Vec3 } from "../../core/geometry/vec3.ts";
import type { OrbitPose } from "./orbit-pose.ts";

/** Vertical field of view of the scene's camera, radians: long, as a plate is drawn. */
export const FIELD_OF_VIEW = (24 * Math.PI) / 180;

/** Model-space metres that one CSS pixel covers at the target's distance. */
export function metresPerPixel(pose: OrbitPose, heightPx: number): number {
  return (2 * pose.distance * Math.tan(FIELD_OF_VIEW / 2)) / heightPx;
}

/** Turns the camera by angles in radians, in place. */
export function orbitBy(pose: OrbitPose, azimuth: number, polar: number): void {
  pose.azimuth += azimuth;
  pose.polar += polar;
}

/** Slides the target so that the picture moves by (x right, y down) pixels, in place. */
export function panBy(pose: OrbitPose, xPx: number, yPx: number, heightPx: number): void {
  const scale = metresPerPixel(pose, heightPx);
  shiftTarget(pose, -xPx * scale, yPx * scale);
}

/** Moves the target along the camera's right and up axes, metres, in place. */
function shiftTarget(pose: OrbitPose, right: number, up: number): void {
  const sinA = Math.sin(pose.azimuth);
  const cosA = Math.cos(pose.azimuth);
  const cosP = Math.cos(pose.polar);
  pose.x += cosA * right - cosP * sinA * up;
  pose.y += Math.sin(pose.polar) * up;
  pose.z += -sinA * right - cosP * cosA * up;
}

/**
 * Scales the distance by `factor` about a fixed point: what lies there stays under the pointer.
 * In place.
 */
export function zoomAbout(pose: OrbitPose, anchor: Vec3, factor: number): void {
  pose.x = anchor[0] + (pose.x - anchor[0]) * factor;
  pose.y = anchor[1] + (pose.y - anchor[1]) * factor;
  pose.z = anchor[2] + (pose.z - anchor[2]) * factor;
  pose.distance *= factor;
}

/**
 * The point at the target's distance that lies (x right, y down) pixels from where the target is
 * seen.
 */
export function pointAtOffset(pose: OrbitPose, xPx: number, yPx: number, heightPx: number): Vec3 {
  const moved = { ...pose };
  const scale = metresPerPixel(pose, heightPx);
  shiftTarget(moved, xPx * scale, -yPx * scale);
  return [moved.x, moved.y, moved.z];
}

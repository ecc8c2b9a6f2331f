import type { Vec3 } from "../../core/geometry/vec3.ts";

/**
 * Where the camera is, as a turn about a target. Angles in radians: azimuth 0 looks at the front
 * of the body (camera at +Z), +π/2 at its left side; polar 0 looks down from above. Mutable, so
 * that the frame loop allocates nothing.
 */
export interface OrbitPose {
  x: number;
  y: number;
  z: number;
  azimuth: number;
  polar: number;
  distance: number;
}

/** How far the camera may go, so that the body is never lost. Metres and radians. */
export interface OrbitLimits {
  readonly targetMin: Vec3;
  readonly targetMax: Vec3;
  readonly minDistance: number;
  readonly maxDistance: number;
  readonly minPolar: number;
  readonly maxPolar: number;
}

export function copyPose(out: OrbitPose, from: OrbitPose): OrbitPose {
  out.x = from.x;
  out.y = from.y;
  out.z = from.z;
  out.azimuth = from.azimuth;
  out.polar = from.polar;
  out.distance = from.distance;
  return out;
}

/** The camera's place in model space. */
export function posePosition(pose: OrbitPose): Vec3 {
  const across = Math.sin(pose.polar) * pose.distance;
  return [
    pose.x + across * Math.sin(pose.azimuth),
    pose.y + Math.cos(pose.polar) * pose.distance,
    pose.z + across * Math.cos(pose.azimuth),
  ];
}

/** The pose of a camera at `position` that looks at `target`. */
export function poseFrom(position: Vec3, target: Vec3): OrbitPose {
  const dx = position[0] - target[0];
  const dy = position[1] - target[1];
  const dz = position[2] - target[2];
  const distance = Math.hypot(dx, dy, dz);
  return {
    x: target[0],
    y: target[1],
    z: target[2],
    azimuth: Math.atan2(dx, dz),
    polar: distance > 0 ? Math.acos(Math.min(1, Math.max(-1, dy / distance))) : Math.PI / 2,
    distance,
  };
}

/** `angle` turned by whole turns until it is within half a turn of `near`. */
export function nearestTurn(angle: number, near: number): number {
  return angle - Math.round((angle - near) / (2 * Math.PI)) * 2 * Math.PI;
}

/** Writes the pose a share `t` of the way from `a` to `b`; distance changes by ratio. */
export function blendPose(out: OrbitPose, a: OrbitPose, b: OrbitPose, t: number): OrbitPose {
  out.x = a.x + (b.x - a.x) * t;
  out.y = a.y + (b.y - a.y) * t;
  out.z = a.z + (b.z - a.z) * t;
  out.azimuth = a.azimuth + (b.azimuth - a.azimuth) * t;
  out.polar = a.polar + (b.polar - a.polar) * t;
  out.distance = a.distance * (b.distance / a.distance) ** t;
  return out;
}

/** Brings a pose back inside the limits, in place. */
export function clampPose(pose: OrbitPose, limits: OrbitLimits): OrbitPose {
  pose.x = Math.min(limits.targetMax[0], Math.max(limits.targetMin[0], pose.x));
  pose.y = Math.min(limits.targetMax[1], Math.max(limits.targetMin[1], pose.y));
  pose.z = Math.min(limits.targetMax[2], Math.max(limits.targetMin[2], pose.z));
  pose.polar = Math.min(limits.maxPolar, Math.max(limits.minPolar, pose.polar));
  pose.distance = Math.min(limits.maxDistance, Math.max(limits.minDistance, pose.distance));
  return pose;
}

/** True when two poses cannot be told apart on screen. */
export function posesMatch(a: OrbitPose, b: OrbitPose): boolean {
  const scale = 2e-4 * b.distance;
  return (
    Math.abs(a.x - b.x) < scale &&
    Math.abs(a.y - b.y) < scale &&
    Math.abs(a.z - b.z) < scale &&
    Math.abs(a.azimuth - b.azimuth) < 2e-4 &&
    Math.abs(a.polar - b.polar) < 2e-4 &&
    Math.abs(a.distance - b.distance) < scale
  );
}

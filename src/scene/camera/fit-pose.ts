import type { Vec3 } from "../../core/geometry/vec3.ts";
import type { Insets } from "../canvas/insets.ts";
import type { OrbitPose } from "./orbit-pose.ts";

/** The window that the camera looks through. Sizes in CSS pixels, field of view in radians. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly insets: Insets;
  readonly verticalFov: number;
}

/** An upright box in model space, metres. */
export interface Box {
  readonly min: Vec3;
  readonly max: Vec3;
}

/** Share of the free space that stays empty around what is fitted. */
const MARGIN = 0.07;

/**
 * The pose that shows a whole box in the part of the frame that no panel covers, seen from the
 * given angles: the least distance at which all eight corners are inside.
 */
export function fitPose(box: Box, azimuth: number, polar: number, frame: Frame): OrbitPose {
  const { insets } = frame;
  const freeWidth = Math.max(frame.width - insets.left - insets.right, 80) * (1 - MARGIN);
  const freeHeight = Math.max(frame.height - insets.top - insets.bottom, 80) * (1 - MARGIN);
  const tanHalf = Math.tan(frame.verticalFov / 2);
  const tanY = tanHalf * (freeHeight / frame.height);
  const tanX = tanHalf * (freeWidth / frame.height);
  const centre: Vec3 = [
    (box.min[0] + box.max[0]) / 2,
    (box.min[1] + box.max[1]) / 2,
    (box.min[2] + box.max[2]) / 2,
  ];
  const sinA = Math.sin(azimuth);
  const cosA = Math.cos(azimuth);
  const sinP = Math.sin(polar);
  const cosP = Math.cos(polar);
  let distance = 0;
  for (let corner = 0; corner < 8; corner++) {
    const x = (corner & 1 ? box.max[0] : box.min[0]) - centre[0];
    const y = (corner & 2 ? box.max[1] : box.min[1]) - centre[1];
    const z = (corner & 4 ? box.max[2] : box.min[2]) - centre[2];
    const right = x * cosA - z * sinA;
    const back = (x * sinA + z * cosA) * sinP + y * cosP;
    const up = y * sinP - (x * sinA + z * cosA) * cosP;
    distance = Math.max(distance, back + Math.max(Math.abs(right) / tanX, Math.abs(up) / tanY));
  }
  return { x: centre[0], y: centre[1], z: centre[2], azimuth, polar, distance };
}

/** The smallest box around points given as xyz triples; null for none. */
export function boxAround(positions: Float32Array, vertices: Iterable<number>): Box | null {
  const min: [number, number, number] = [Infinity, Infinity, Infinity];
  const max: [number, number, number] = [-Infinity, -Infinity, -Infinity];
  for (const v of vertices) {
    for (let k = 0; k < 3; k++) {
      const value = positions[3 * v + k]!;
      if (value < min[k]!) min[k] = value;
      if (value > max[k]!) max[k] = value;
    }
  }
  return min[0] <= max[0] ? { min, max } : null;
}

/** A box that holds two. */
export function uniteBoxes(a: Box, b: Box): Box {
  return {
    min: [Math.min(a.min[0], b.min[0]), Math.min(a.min[1], b.min[1]), Math.min(a.min[2], b.min[2])],
    max: [Math.max(a.max[0], b.max[0]), Math.max(a.max[1], b.max[1]), Math.max(a.max[2], b.max[2])],
  };
}

/** A box grown by `by` metres on every side. */
export function growBox(box: Box, by: number): Box {
  return {
    min: [box.min[0] - by, box.min[1] - by, box.min[2] - by],
    max: [box.max[0] + by, box.max[1] + by, box.max[2] + by],
  };
}

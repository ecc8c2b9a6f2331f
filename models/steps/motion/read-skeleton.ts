import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { assert } from "../../../src/core/assert.ts";
import type { Vec3 } from "../../../src/core/geometry/vec3.ts";
import type { Joint, Segment } from "../../../src/core/motion/index.ts";

/** A segment as written: a paired one for the right side. */
export interface SegmentRow {
  readonly id: string;
  readonly side: "paired" | "midline";
  readonly parent: string | null;
  /** Id of a joint of the same side. */
  readonly joint: string | null;
  readonly bones: readonly string[];
  readonly tracks?: string;
}

/** A movement as written. */
export interface AxisRow {
  readonly motion: string;
  /** Unit vector, model frame. */
  readonly axis: readonly number[];
  readonly how: string;
}

/** A joint as written: a paired one for the right side. */
export interface JointRow {
  readonly id: string;
  readonly side: "paired" | "midline";
  readonly centreMm: readonly number[];
  /** How the centre was found. */
  readonly how: string;
  readonly axes: readonly AxisRow[];
}

/** `models/anatomy/joints.json`. */
export interface JointFile {
  readonly segments: readonly SegmentRow[];
  readonly joints: readonly JointRow[];
}

/** Where the joints lie. */
export const JOINT_FILE = fileURLToPath(new URL("../../anatomy/joints.json", import.meta.url));

/** The file as written. */
export function readJointFile(path = JOINT_FILE): JointFile {
  // Written by `models/measure/joints/measure.ts`; `toSkeleton` checks what it holds.
  return JSON.parse(readFileSync(path, "utf8")) as JointFile;
}

function vector(row: readonly number[], where: string): Vec3 {
  const [x, y, z] = row;
  assert(
    row.length === 3 && row.every(Number.isFinite),
    `models/anatomy/joints.json: ${where} needs three numbers`,
  );
  return [x!, y!, z!];
}

function toJoint(row: JointRow): Joint {
  const [x, y, z] = vector(row.centreMm, `the centre of ${row.id}`);
  return {
    id: row.id,
    side: row.side === "paired" ? "right" : "midline",
    centre: [x / 1000, y / 1000, z / 1000],
    axes: row.axes.map(({ motion, axis }) => {
      const unit = vector(axis, `${row.id}, ${motion}`);
      assert(
        Math.abs(Math.hypot(...unit) - 1) < 1e-3,
        `models/anatomy/joints.json: ${row.id}, ${motion}: the axis is not of unit length`,
      );
      return { motion, axis: unit };
    }),
  };
}

/**
 * The right and midline segments of the written file, in its order. Throws when a parent is unknown
 * or stands after its child, a joint is unknown, or a bone is named twice.
 */
export function toSkeleton(file: JointFile): Segment[] {
  const joints = new Map(file.joints.map((row) => [`${row.id} ${row.side}`, toJoint(row)]));
  const place = new Map<string, number>();
  const taken = new Set<string>();
  return file.segments.map((row, s) => {
    const fail = (what: string): never => {
      throw new Error(`models/anatomy/joints.json: segment ${row.id}: ${what}`);
    };
    const parent = row.parent === null ? -1 : place.get(row.parent);
    if (parent === undefined) return fail(`parent "${row.parent}" does not stand before it`);
    if (place.has(row.id)) fail("is written twice");
    const joint = row.joint === null ? null : joints.get(`${row.joint} ${row.side}`);
    if (joint === undefined) return fail(`there is no ${row.side} joint "${row.joint}"`);
    for (const bone of row.bones) {
      if (taken.has(bone)) fail(`bone "${bone}" belongs to another segment already`);
      taken.add(bone);
    }
    place.set(row.id, s);
    return {
      id: row.id,
      side: row.side === "paired" ? "right" : "midline",
      parent,
      joint,
      bones: row.bones,
      ...(row.tracks === undefined ? {} : { tracks: row.tracks }),
    };
  });
}

/** Right and midline segments of the body. */
export function readSkeleton(): Segment[] {
  return toSkeleton(readJointFile());
}

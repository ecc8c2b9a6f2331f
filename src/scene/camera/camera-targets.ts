import type { BodyLayer } from "../../core/body/body.ts";
import { add, type Vec3 } from "../../core/geometry/vec3.ts";
import type { Engine } from "../../core/query/engine.ts";
import type { PointRef, StructureRef, ViewName } from "../../state/index.ts";
import { isMeant } from "../body/structure-texels.ts";
import { type Box, boxAround, growBox, uniteBoxes } from "./fit-pose.ts";

/** What a camera wish amounts to: a box to show and a direction to show it from. */
export interface CameraTarget {
  readonly box: Box;
  /** Radians; see `OrbitPose`. */
  readonly azimuth: number;
  readonly polar: number;
}

/** A little above the horizon, as one looks at a standing person. */
export const LEVEL = Math.PI / 2 - 0.06;

/** The angles of each named view. */
export const VIEW_ANGLES: Readonly<Record<ViewName, { azimuth: number; polar: number }>> = {
  front: { azimuth: 0, polar: LEVEL },
  back: { azimuth: Math.PI, polar: LEVEL },
  left: { azimuth: Math.PI / 2, polar: LEVEL },
  right: { azimuth: -Math.PI / 2, polar: LEVEL },
  top: { azimuth: 0, polar: 0.12 },
};

/** The whole body, from whichever layers there are. */
export function bodyBox(engine: Engine): Box {
  const { skin, muscles, bones } = engine.body;
  const layer = [skin, muscles, bones].find((l) => l.positions.length > 0);
  const none: Box = { min: [-0.45, 0, -0.1], max: [0.45, 1.65, 0.25] };
  if (!layer) return none;
  return boxAround(layer.positions, range(layer.positions.length / 3)) ?? none;
}

function* range(n: number): Generator<number> {
  for (let i = 0; i < n; i++) yield i;
}

/**
 * A structure (or group) seen from where most of it is open to view; null if the body lacks it.
 * `movedBy` says where a structure (by its index) is moved to while the body is apart.
 */
export function structureTarget(
  engine: Engine,
  ref: StructureRef,
  childrenOf: (id: string) => readonly string[],
  movedBy: (structure: number) => Vec3,
): CameraTarget | null {
  let box: Box | null = null;
  const facing: [number, number, number] = [0, 0, 0];
  const { structures } = engine.body;
  for (const layer of [engine.body.muscles, engine.body.bones]) {
    const vertices = new Map<number, number[]>();
    for (let v = 0; v < layer.structure.length; v++) {
      const s = layer.structure[v]!;
      const known = vertices.get(s);
      if (known) known.push(v);
      else if (structures[s] && isMeant(structures[s], ref, childrenOf)) vertices.set(s, [v]);
    }
    for (const [s, own] of vertices) {
      addFacing(facing, layer, own);
      const still = boxAround(layer.positions, own);
      if (!still) continue;
      const moved = movedBy(s);
      const seen = { min: add(still.min, moved), max: add(still.max, moved) };
      box = box ? uniteBoxes(box, seen) : seen;
    }
  }
  return box && { box: growBox(box, 0.05), ...anglesFacing(facing) };
}

/**
 * A trigger point together with the zone it refers to; null when the body can place neither. The
 * zone and the point pull the view towards themselves equally.
 */
export function pointTarget(engine: Engine, ref: PointRef): CameraTarget | null {
  const { skin } = engine.body;
  const point = engine.point(ref.triggerPoint, ref.side);
  const zone = engine.zone(ref.triggerPoint, ref.side, "essential");
  let box: Box | null = null;
  const facing: [number, number, number] = [0, 0, 0];
  if (zone.ok) {
    box = boxAround(skin.positions, zone.value.vertices);
    addFacing(facing, skin, zone.value.vertices);
    const l = Math.hypot(...facing) || 1;
    for (let k = 0; k < 3; k++) facing[k]! /= l;
  }
  if (point.ok) {
    const { skinModel, positionModel, skinNormal } = point.value;
    const own = uniteBoxes(
      { min: skinModel, max: skinModel },
      { min: positionModel, max: positionModel },
    );
    box = box ? uniteBoxes(box, own) : own;
    for (let k = 0; k < 3; k++) facing[k]! += skinNormal[k]!;
  }
  return box && { box: growBox(box, 0.04), ...anglesFacing(facing) };
}

/** Essential zones of several points together, seen from where most of them faces; null for none. */
export function patternsTarget(engine: Engine, refs: readonly PointRef[]): CameraTarget | null {
  const { skin } = engine.body;
  let box: Box | null = null;
  const facing: [number, number, number] = [0, 0, 0];
  for (const { triggerPoint, side } of refs) {
    const zone = engine.zone(triggerPoint, side, "essential");
    const own = zone.ok ? boxAround(skin.positions, zone.value.vertices) : null;
    if (!zone.ok || !own) continue;
    box = box ? uniteBoxes(box, own) : own;
    addFacing(facing, skin, zone.value.vertices);
  }
  return box && { box: growBox(box, 0.04), ...anglesFacing(facing) };
}

function addFacing(
  sum: [number, number, number],
  layer: BodyLayer,
  vertices: ArrayLike<number>,
): void {
  for (let i = 0; i < vertices.length; i++) {
    const v = vertices[i]!;
    const open = (layer.occlusion[v]! / 255) ** 2;
    for (let k = 0; k < 3; k++) sum[k]! += layer.normals[3 * v + k]! * open;
  }
}

/** Looks along the reverse of a direction, but never from steeper than a person would bend. */
function anglesFacing(direction: readonly [number, number, number]) {
  const [x, y, z] = direction;
  const across = Math.hypot(x, z);
  if (across < 1e-6) return { azimuth: 0, polar: LEVEL };
  const polar = Math.PI / 2 - Math.atan2(y, across) * 0.6;
  return { azimuth: Math.atan2(x, z), polar: Math.min(2.0, Math.max(0.6, polar)) };
}

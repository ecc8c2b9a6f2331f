import type { Vec3 } from "../../../src/core/geometry/vec3.ts";
import { createBlobField, packBlobs, surfaceNets } from "../../field/index.ts";
import { readBoneShapes } from "../../steps/bones/bone-shape.ts";

/** Surface points of our own bones, right side (both halves of a midline bone), millimetres. */
export interface BonePoints {
  /** Points about a millimetre apart. Throws for an unknown id. */
  of(id: string): readonly Vec3[];
}

const CELL_MM = 1.2;

/** Reads the figures of the bones; each surface is made when first asked for. */
export function bonePoints(): BonePoints {
  const shapes = new Map(readBoneShapes().map((shape) => [shape.id, shape]));
  const known = new Map<string, Vec3[]>();
  return {
    of(id) {
      const before = known.get(id);
      if (before) return before;
      const shape = shapes.get(id);
      if (!shape) throw new Error(`models/measure/joints: no bone ${id}`);
      const field = createBlobField(packBlobs(shape.blobs), { mirrorX: shape.side === "midline" });
      const { positions } = surfaceNets(field, { cellMm: CELL_MM });
      const points = Array.from(
        { length: positions.length / 3 },
        (_, v): Vec3 => [positions[3 * v]!, positions[3 * v + 1]!, positions[3 * v + 2]!],
      );
      known.set(id, points);
      return points;
    },
  };
}

/** The mean of some points. Throws when there are none. */
export function meanPoint(points: readonly Vec3[], what: string): Vec3 {
  if (points.length === 0) throw new Error(`models/measure/joints: no points for ${what}`);
  const sum = [0, 0, 0];
  for (const p of points) for (const a of [0, 1, 2] as const) sum[a]! += p[a];
  return [sum[0]! / points.length, sum[1]! / points.length, sum[2]! / points.length];
}

/** The points of `a` that lie within `withinMm` of `b`; the nearest one alone if none does. */
export function facing(a: readonly Vec3[], b: readonly Vec3[], withinMm: number): Vec3[] {
  let best: Vec3 | undefined;
  let least = Number.POSITIVE_INFINITY;
  const [lo, hi] = [Math.min, Math.max].map((pick) =>
    [0, 1, 2].map((c) => b.reduce((m, q) => pick(m, q[c]!), b[0]?.[c] ?? 0)),
  );
  const candidates = a.filter((p) =>
    p.every((x, c) => x > lo![c]! - 4 * withinMm && x < hi![c]! + 4 * withinMm),
  );
  const near = (candidates.length > 0 ? candidates : a).filter((p) => {
    let d = Number.POSITIVE_INFINITY;
    for (const q of b) d = Math.min(d, Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]));
    if (d < least) [least, best] = [d, p];
    return d <= withinMm;
  });
  return near.length > 0 || !best ? near : [best];
}

import type { Structure } from "../../core/anatomy/structure.ts";
import type { Body, BodyLayer } from "../../core/body/body.ts";
import { dot, scale, subtract, type Vec3 } from "../../core/geometry/vec3.ts";
import { type BodyAxis, bodyAxes } from "./body-axes.ts";

/** Floats a structure: where it goes when fully apart (xyz, metres) and when it sets off (0–1). */
export const OFFSET_FLOATS = 4;

/** Share of its axis' reach that each depth goes, and the share of the way at which it sets off. */
const DEPTHS = {
  superficial: { share: 1, start: 0 },
  intermediate: { share: 0.66, start: 0.12 },
  deep: { share: 0.34, start: 0.24 },
} as const;
/** How much of a movement towards the mid-plane a paired structure keeps, lest both sides meet. */
const TOWARDS_MIDDLE = 0.3;
/** How much of a movement downwards is kept, lest the foot go through the floor. */
const DOWNWARDS = 0.35;

/**
 * Where every structure goes when the body is moved apart: muscles, tendons and fasciae outward
 * from the axis of their limb or the trunk, the more superficial the farther and the sooner, each as
 * one rigid piece. Bones and skin stay (zeros). A left structure goes the mirror way of its right
 * twin; one on the mid-line stays in the mid-plane. Four floats a structure, see `OFFSET_FLOATS`.
 */
export function explodeOffsets(body: Body): Float32Array {
  const { structures, muscles } = body;
  const out = new Float32Array(structures.length * OFFSET_FLOATS);
  const axes = bodyAxes(body.bones, structures);
  if (axes.length === 0) return out;
  const centres = centresOf(muscles, structures.length);
  structures.forEach((structure, i) => {
    const centre = centres[i];
    if (!centre || structure.system === "bone" || structure.system === "skin") return;
    const flip = structure.side === "left" ? -1 : 1;
    const depth = DEPTHS[structure.layer ?? "superficial"];
    const way = outward(structure, [flip * centre[0], centre[1], centre[2]], axes);
    out.set([flip * way[0] * depth.share, way[1] * depth.share, way[2] * depth.share], 4 * i);
    out[4 * i + 3] = depth.start;
  });
  return out;
}

/**
 * How far a structure that sets off at `start` has come, 0–1, when the whole has come `explode`.
 * `explodeOffset` in `explode.glsl` is the same formula.
 */
export function explodeShare(explode: number, start: number): number {
  return Math.min(1, Math.max(0, (explode - start) / (1 - start)));
}

/**
 * Where structure `i` is moved to now, by its form texels (eight floats a structure, see
 * `structure-form.ts`); nowhere for an index below 0.
 */
export function offsetNow(form: Float32Array, i: number, explode: number): Vec3 {
  if (i < 0 || explode <= 0) return [0, 0, 0];
  const share = explodeShare(explode, form[8 * i + 3] ?? 0);
  return scale([form[8 * i] ?? 0, form[8 * i + 1] ?? 0, form[8 * i + 2] ?? 0], share);
}

/** Mean position of each structure's vertices; of the half with x ≤ 0 for those on the mid-line. */
function centresOf(layer: BodyLayer, count: number): (Vec3 | null)[] {
  const sums = new Float64Array(count * 4);
  for (let v = 0; v < layer.structure.length; v++) {
    const s = 4 * layer.structure[v]!;
    for (let k = 0; k < 3; k++) sums[s + k]! += layer.positions[3 * v + k]!;
    sums[s + 3]! += 1;
  }
  return Array.from({ length: count }, (_, i) => {
    const n = sums[4 * i + 3]!;
    return n > 0 ? [sums[4 * i]! / n, sums[4 * i + 1]! / n, sums[4 * i + 2]! / n] : null;
  });
}

/** The whole way of a superficial structure with this centre (on the right or in the middle). */
function outward(structure: Structure, centre: Vec3, axes: readonly BodyAxis[]): Vec3 {
  let best = Number.POSITIVE_INFINITY;
  let way: Vec3 = [0, 0, 0];
  for (const axis of axes) {
    const along = subtract(axis.to, axis.from);
    const length = dot(along, along);
    const off = subtract(centre, axis.from);
    const t = length > 0 ? Math.min(1, Math.max(0, dot(off, along) / length)) : 0;
    const away: Vec3 = [off[0] - t * along[0], off[1] - t * along[1], off[2] - t * along[2]];
    const distance = Math.hypot(...away);
    if (distance / axis.radius >= best) continue;
    best = distance / axis.radius;
    way = scale(direction(structure, away, along, length), axis.reach);
  }
  return way;
}

/** Unit vector away from an axis, at right angles to it; forward where there is no telling. */
function direction(structure: Structure, away: Vec3, along: Vec3, length: number): Vec3 {
  const back = length > 0 ? dot(away, along) / length : 0;
  const x = away[0] - back * along[0];
  const y = away[1] - back * along[1];
  const z = away[2] - back * along[2];
  const midline = structure.side === "midline";
  const flat: Vec3 = [midline ? 0 : x, y, z];
  const size = Math.hypot(...flat);
  if (size < 1e-4) return [0, 0, 1];
  const unit = scale(flat, 1 / size);
  // Shortened, not turned: the inner thigh goes a little inwards instead of far to the front, and the
  // sole hardly into the ground.
  return [
    unit[0] > 0 ? unit[0] * TOWARDS_MIDDLE : unit[0],
    unit[1] < 0 ? unit[1] * DOWNWARDS : unit[1],
    unit[2],
  ];
}

import type { Structure } from "../../core/anatomy/structure.ts";
import type { BodyLayer } from "../../core/body/body.ts";
import type { Vec3 } from "../../core/geometry/vec3.ts";

/** A bone axis that soft structures move away from. Model space, metres. */
export interface BodyAxis {
  readonly from: Vec3;
  readonly to: Vec3;
  /** How far from the axis its outermost muscles lie, about. */
  readonly radius: number;
  /** How far those muscles move when fully apart. */
  readonly reach: number;
}

/** Which bones make an axis: ids that start so, the side, and how wide and how far. */
interface AxisRule {
  readonly bones: readonly string[];
  readonly paired: boolean;
  readonly radius: number;
  readonly reach: number;
}

const RULES: readonly AxisRule[] = [
  {
    bones: ["frontal-", "parietal-", "occipital-", "temporal-"],
    paired: false,
    radius: 0.085,
    reach: 0.07,
  },
  { bones: ["mandible", "hyoid-", "maxilla"], paired: false, radius: 0.06, reach: 0.07 },
  {
    bones: ["c2-", "c3-", "c4-", "c5-", "c6-", "c7-"],
    paired: false,
    radius: 0.06,
    reach: 0.1,
  },
  { bones: ["rib-", "t1-", "t12-"], paired: false, radius: 0.15, reach: 0.17 },
  { bones: ["l1-", "l5-"], paired: false, radius: 0.14, reach: 0.17 },
  { bones: ["sacrum", "hip-bone"], paired: false, radius: 0.15, reach: 0.16 },
  { bones: ["humerus"], paired: true, radius: 0.05, reach: 0.1 },
  { bones: ["radius", "ulna"], paired: true, radius: 0.04, reach: 0.085 },
  { bones: ["metacarpal-"], paired: true, radius: 0.035, reach: 0.06 },
  { bones: ["femur"], paired: true, radius: 0.08, reach: 0.13 },
  { bones: ["tibia", "fibula"], paired: true, radius: 0.05, reach: 0.1 },
  { bones: ["metatarsal-", "calcaneus"], paired: true, radius: 0.04, reach: 0.06 },
];

/** Share of a bone group's vertices at either end that fix the axis' ends. */
const END = 0.12;

/**
 * The axes of trunk, head and the right-hand limbs, each from the mean of its bones' lowest
 * vertices to the mean of their highest (along the group's widest extent). Left-hand limbs are not
 * listed: mirror the structure instead. Groups whose bones the body lacks are left out.
 */
export function bodyAxes(bones: BodyLayer, structures: readonly Structure[]): BodyAxis[] {
  return RULES.flatMap((rule): BodyAxis[] => {
    const wanted = structures.map(
      ({ id, side }) =>
        rule.bones.some((start) => id === start || (start.endsWith("-") && id.startsWith(start))) &&
        (!rule.paired || side === "right"),
    );
    const vertices: number[] = [];
    for (let v = 0; v < bones.structure.length; v++) {
      if (wanted[bones.structure[v]!]) vertices.push(v);
    }
    if (vertices.length === 0) return [];
    const axis = widestAxis(bones.positions, vertices);
    vertices.sort((a, b) => bones.positions[3 * a + axis]! - bones.positions[3 * b + axis]!);
    const few = Math.max(1, Math.round(vertices.length * END));
    const from = mean(bones.positions, vertices.slice(0, few));
    const to = mean(bones.positions, vertices.slice(-few));
    // What spans the mid-plane has its axis in it, whatever the sampling.
    const flat = (p: Vec3): Vec3 => (rule.paired ? p : [0, p[1], p[2]]);
    return [{ from: flat(from), to: flat(to), radius: rule.radius, reach: rule.reach }];
  });
}

function widestAxis(positions: Float32Array, vertices: readonly number[]): 0 | 1 | 2 {
  let widest: 0 | 1 | 2 = 1;
  let most = -1;
  // Hands and feet lie along y and z; across (x) is never the way of a limb.
  for (const k of [1, 2] as const) {
    let low = Number.POSITIVE_INFINITY;
    let high = Number.NEGATIVE_INFINITY;
    for (const v of vertices) {
      low = Math.min(low, positions[3 * v + k]!);
      high = Math.max(high, positions[3 * v + k]!);
    }
    if (high - low > most) {
      most = high - low;
      widest = k;
    }
  }
  return widest;
}

function mean(positions: Float32Array, vertices: readonly number[]): Vec3 {
  const sum: [number, number, number] = [0, 0, 0];
  for (const v of vertices) for (const k of [0, 1, 2] as const) sum[k] += positions[3 * v + k]!;
  const n = Math.max(1, vertices.length);
  return [sum[0] / n, sum[1] / n, sum[2] / n];
}

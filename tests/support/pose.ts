import type { FollowWeights, Skeleton } from "../../src/core/motion/index.ts";

/** Row-major 3 × 4: a rotation and a shift. */
type Rigid = readonly number[];

const REST: Rigid = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0];

function compose(a: Rigid, b: Rigid): Rigid {
  return Array.from({ length: 12 }, (_, i) => {
    const [r, c] = [Math.floor(i / 4), i % 4];
    let sum = c === 3 ? a[4 * r + 3]! : 0;
    for (let k = 0; k < 3; k++) sum += a[4 * r + k]! * b[4 * k + c]!;
    return sum;
  });
}

function turn(axis: readonly number[], degrees: number, centre: readonly number[]): Rigid {
  const angle = (degrees * Math.PI) / 180;
  const [x, y, z] = [axis[0]!, axis[1]!, axis[2]!];
  const [s, c] = [Math.sin(angle), Math.cos(angle)];
  const t = 1 - c;
  const r = [
    t * x * x + c,
    t * x * y - s * z,
    t * x * z + s * y,
    t * x * y + s * z,
    t * y * y + c,
    t * y * z - s * x,
    t * x * z - s * y,
    t * y * z + s * x,
    t * z * z + c,
  ];
  return [0, 1, 2].flatMap((row) => {
    const turned = [0, 1, 2].reduce((sum, k) => sum + r[3 * row + k]! * centre[k]!, 0);
    return [r[3 * row]!, r[3 * row + 1]!, r[3 * row + 2]!, centre[row]! - turned];
  });
}

/** A movement of one joint: the segment that moves, its side, the first word of the motion. */
export interface Bend {
  readonly segment: string;
  readonly side: "left" | "right" | "midline";
  /** Start of the motion's name, e.g. `flexion`. */
  readonly motion: string;
  readonly degrees: number;
}

/** Where each segment of a whole skeleton goes. Throws for a bend that names nothing. */
export function poseOf(skeleton: Skeleton, bends: readonly Bend[]): Rigid[] {
  for (const bend of bends) {
    const one = skeleton.find((s) => s.id === bend.segment && s.side === bend.side);
    if (!one?.joint?.axes.some((a) => a.motion.startsWith(bend.motion))) {
      throw new Error(`no ${bend.motion} of ${bend.segment} ${bend.side}`);
    }
  }
  const out: Rigid[] = [];
  for (const { id, side, parent, joint } of skeleton) {
    let own: Rigid = parent < 0 ? REST : out[parent]!;
    for (const bend of bends) {
      if (bend.segment !== id || bend.side !== side || !joint) continue;
      const axis = joint.axes.find((a) => a.motion.startsWith(bend.motion))!.axis;
      own = compose(own, turn(axis, bend.degrees, joint.centre));
    }
    out.push(own);
  }
  return out;
}

/** A point as a rigid map moves it. */
export function movedPoint(map: Rigid, p: ArrayLike<number>): [number, number, number] {
  const row = (r: number): number =>
    map[4 * r]! * p[0]! + map[4 * r + 1]! * p[1]! + map[4 * r + 2]! * p[2]! + map[4 * r + 3]!;
  return [row(0), row(1), row(2)];
}

/** Points carried by linear blending of the segments they follow. */
export function blendPoints(
  points: Float32Array,
  follow: FollowWeights,
  pose: readonly Rigid[],
): Float32Array {
  const out = new Float32Array(points.length);
  for (let v = 0; v < points.length / 3; v++) {
    for (let k = 0; k < follow.slots; k++) {
      const w = follow.weights[v * follow.slots + k]!;
      if (w === 0) continue;
      const map = pose[follow.segments[v * follow.slots + k]!]!;
      movedPoint(map, points.subarray(3 * v, 3 * v + 3)).forEach((x, c) => {
        out[3 * v + c]! += w * x;
      });
    }
  }
  return out;
}

import type { Side } from "../anatomy/side.ts";
import type { Vec3 } from "../geometry/vec3.ts";

/** A movement that a joint allows, in clinical words, and the axis it turns about. */
export interface JointAxis {
  /**
   * Positive and negative movement, e.g. `flexion/extension`. Turning the child segment about `axis`
   * by the right-hand rule is the first of the two.
   */
  readonly motion: string;
  /** Unit vector, model space. */
  readonly axis: Vec3;
}

/** Where a segment turns against its parent. */
export interface Joint {
  readonly id: string;
  readonly side: Side;
  /** Model space, metres. */
  readonly centre: Vec3;
  /** None for joints whose movement follows from others (e.g. the rib's on its vertebra). */
  readonly axes: readonly JointAxis[];
}

/** Bones that move as one rigid body. */
export interface Segment {
  readonly id: string;
  readonly side: Side;
  /** Place of the parent in the skeleton, always a smaller number; −1 for the root. */
  readonly parent: number;
  /** Turning point against the parent; `null` for the root and for what only goes along. */
  readonly joint: Joint | null;
  /** Ids of the bones, discs and cartilages it holds; a paired bone in a midline segment means both. */
  readonly bones: readonly string[];
  /**
   * Id of the segment that it is also tied to, so that it lies between parent and that one when both
   * move: a rib's front end to the sternum, the patella by its ligament to the tibia; else absent.
   */
  readonly tracks?: string;
}

/** Segments from the root outward; parents stand before their children. */
export type Skeleton = readonly Segment[];

/** Places of the segments from `from` to `to` over their nearest common ancestor, both included. */
export function chainBetween(skeleton: Skeleton, from: number, to: number): number[] {
  const up = (start: number): number[] => {
    const list: number[] = [];
    for (let s = start; s >= 0; s = skeleton[s]!.parent) list.push(s);
    return list;
  };
  const [a, b] = [up(from), up(to)];
  const common = a.find((s) => b.includes(s));
  if (common === undefined) return [...a, ...b.reverse()];
  const rise = a.slice(0, a.indexOf(common) + 1);
  return [...rise, ...b.slice(0, b.indexOf(common)).reverse()];
}

/** For each right segment of a half skeleton, the place that `mirrorSkeleton` gives its left twin. */
export function leftTwins(half: Skeleton): ReadonlyMap<number, number> {
  const twin = new Map<number, number>();
  half.forEach((segment, s) => {
    if (segment.side === "right") twin.set(s, half.length + twin.size);
  });
  return twin;
}

/**
 * Both sides of a skeleton given as its right and midline segments: the half keeps its places, the
 * left segments follow in the same order, with mirrored centres and axes. An axis is mirrored as the
 * axial vector it is, so that a positive angle is the same movement on both sides.
 */
export function mirrorSkeleton(half: Skeleton): Segment[] {
  const twin = leftTwins(half);
  const left = half.flatMap((segment): Segment[] => {
    if (segment.side !== "right") return [];
    const { joint } = segment;
    const parent = twin.get(segment.parent) ?? segment.parent;
    return [
      { ...segment, side: "left", parent, joint: joint === null ? null : mirrorJoint(joint) },
    ];
  });
  return [...half, ...left];
}

function mirrorJoint(joint: Joint): Joint {
  const [x, y, z] = joint.centre;
  return {
    ...joint,
    side: "left",
    centre: [-x, y, z],
    axes: joint.axes.map(({ motion, axis }) => ({ motion, axis: [axis[0], -axis[1], -axis[2]] })),
  };
}

import type { Anchor, PartPlan, PointMm } from "../lay-plan.ts";
import { spineLevel } from "./spine-levels.ts";

/** Where a fascicle starts: a point on a bone. */
export interface Foot {
  readonly bone: string;
  readonly near: PointMm;
}

/** One band of multifidus: from a line of bony points below up to the side of one spinous process. */
export interface Fascicle {
  readonly part: string;
  /** Short name of the vertebra whose spinous process it reaches, such as `l3`. */
  readonly spine: string;
  /** The upper, medial end and the lower, lateral end of its line of origin. */
  readonly from: readonly [Foot, Foot];
  /** Middle of the band on its way, from below; default: straight. */
  readonly via?: readonly PointMm[];
  /** Half its thickness where it is thickest. */
  readonly halfMm: number;
  /** Its width on the way. */
  readonly widthMm: number;
  /** Share of tendon at the spinous process; default 0.2. */
  readonly tendon?: number;
}

const mix = (a: PointMm, b: PointMm, t: number): PointMm => [
  a[0] + t * (b[0] - a[0]),
  a[1] + t * (b[1] - a[1]),
  a[2] + t * (b[2] - a[2]),
];

/** Both ends of a line of origin on the process where multifidus arises, by short name of a vertebra. */
export function feetOn(short: string): readonly [Foot, Foot] {
  const { bone, process } = spineLevel(short);
  const [x, y, z] = process;
  return [
    { bone, near: [x + 2, y + 3, z] },
    { bone, near: [x - 2, y - 3, z] },
  ];
}

/** The part that a fascicle becomes: a flat spindle that narrows to the spinous process. */
export function fasciclePart(plan: Fascicle): PartPlan {
  const { bone, spine } = spineLevel(plan.spine);
  const [upper, lower] = plan.from;
  const anchor = (foot: Foot): Anchor => ({ on: foot.bone, near: foot.near, liftMm: 0.6 });
  const foot = mix(upper.near, lower.near, 0.5);
  const via = plan.via ?? [mix(foot, spine, 0.33), mix(foot, spine, 0.62)];
  /** A line across the band, from its upper, medial edge to its lower, lateral one. */
  const across = (middle: PointMm, width: number): readonly [PointMm, PointMm] => {
    const at = (side: number): PointMm => [
      middle[0] - side * width * 0.43,
      middle[1] - side * width * 0.25,
      middle[2],
    ];
    return [at(-1), at(1)];
  };
  return {
    part: plan.part,
    grid: [3, 7],
    lines: [
      {
        points: [anchor(upper), anchor({ bone: upper.bone, near: foot }), anchor(lower)],
        halfMm: 0.8,
      },
      ...via.map((middle) => ({ points: across(middle, plan.widthMm), halfMm: plan.halfMm })),
      {
        points: [
          { on: bone, near: [spine[0], spine[1] + 2.5, spine[2] + 1], liftMm: 0.6 },
          { on: bone, near: [spine[0], spine[1] - 2.5, spine[2]], liftMm: 0.6 },
        ],
        halfMm: 0.7,
      },
    ],
    // Only among the bones: the neighbours are slips thinner than it, and their places are known.
    settle: { keepsThickness: true },
    tendon: { origin: [0.1], insertion: [plan.tendon ?? 0.2] },
    attach: {
      origin: [upper.bone],
      insertion: [bone],
    },
  };
}

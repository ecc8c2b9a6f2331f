import type { Anchor, CrossLine, MusclePlan, PartPlan, PointMm } from "../lay-plan.ts";
import { albaX, along, frontPoint, semilunarisX } from "./wall.ts";

/** Half the thickness at mid-width, by height. */
const HALF: readonly (readonly [number, number])[] = [
  [806, 2.5],
  [830, 4],
  [880, 5],
  [960, 5.6],
  [1060, 5.4],
  [1130, 4],
  [1160, 3.2],
];

/** Depth of the skin face below the external oblique: the sheath, and pyramidalis at the foot. */
const COVER: readonly (readonly [number, number])[] = [
  [806, 5],
  [840, 4],
  [880, 0.2],
  [1160, 0],
];

/** Middle heights of the tendinous intersections: navel, half-way, end of the xiphoid process. */
const INTERSECTIONS = [968, 1064, 1152] as const;

/** How an intersection zigzags over the width, millimetres up, at evenly spaced u. */
const ZIGZAG: Readonly<Record<number, readonly number[]>> = {
  968: [0, 5, -4, 4, 8],
  1064: [-5, 4, -4, 6, 2],
  1152: [-6, 1, -5, 4, 8],
};

const zigzag = (middle: number, u: number): number => {
  const steps = ZIGZAG[middle] ?? [0, 0, 0, 0, 0];
  return along(
    steps.map((value, i) => [i / 4, value] as const),
    u,
  );
};

/** A point of the belly's middle surface, u = 0 at the linea alba and 1 at the linea semilunaris. */
function middlePoint(y: number, u: number): PointMm {
  const x = albaX(y) + 0.3 + u * (semilunarisX(y) - albaX(y) - 0.3);
  return frontPoint(y, x, along(COVER, y) + along(HALF, y));
}

/** A cross-line at a height, following the zigzag of an intersection by `share`. */
function levelLine(y: number, zig: number | null, thinner = 1): CrossLine {
  const us = [0, 0.25, 0.5, 0.75, 1];
  const edge = [0.8, 1, 1.05, 1, 0.7];
  return {
    points: us.map((u): Anchor => middlePoint(y + (zig === null ? 0 : zigzag(zig, u)), u)),
    halfMm: edge.map((e) => e * thinner * along(HALF, y)),
  };
}

function belly(part: string, from: number, to: number): PartPlan {
  const inner = [0.12, 0.35, 0.65, 0.88].map((t) => from + t * (to - from));
  return {
    part,
    grid: [4, 6],
    lines: [
      levelLine(from - 2, from, 0.82),
      ...inner.map((y, i) => levelLine(y, i === 0 ? from : i === 3 ? to : null)),
      levelLine(to + 2, to, 0.82),
    ],
    settle: false,
    tendon: { origin: [0.035], insertion: [0.035] },
    attach: { origin: ["rectus-sheath"], insertion: ["rectus-sheath"] },
  };
}

function intersection(part: string, y: number): PartPlan {
  const us = [0.015, 0.25, 0.5, 0.75, 0.955];
  const half = along(HALF, y);
  return {
    part,
    grid: [5, 4],
    lines: [-4.5, 0, 4.5].map((dy): CrossLine => {
      return {
        points: us.map((u): Anchor => middlePoint(y + dy + zigzag(y, u), u)),
        halfMm: [0.8, 1, 1.04, 1, 0.7].map((e) => e * half * (dy === 0 ? 0.94 : 0.8)),
      };
    }),
    settle: false,
    tendon: { origin: [1], insertion: [1] },
    attach: { origin: ["rectus-sheath"], insertion: ["rectus-sheath"] },
  };
}

const lowest: PartPlan = {
  part: "belly-1",
  grid: [4, 7],
  lines: [
    {
      points: [
        { on: "hip-bone", near: [-5, 812, 142] },
        { on: "hip-bone", near: [-15, 813, 146] },
        { on: "hip-bone", near: [-26, 815, 147] },
      ],
      halfMm: [1.8, 2.2, 1.5],
    },
    levelLine(832, null),
    levelLine(865, null),
    levelLine(900, null),
    levelLine(945, 968),
    levelLine(970, 968, 0.82),
  ],
  settle: { stiffness: 3, touch: 0 },
  tendon: { origin: [0.14, 0.09], insertion: [0.025] },
  attach: { origin: ["hip-bone"], insertion: ["rectus-sheath"] },
};

/** One of the three slips above the uppermost intersection, on its cartilage. */
function costalSlip(
  cartilage: number,
  from: readonly [number, number],
  tip: readonly PointMm[],
): PartPlan {
  const us = [from[0], (from[0] + from[1]) / 2, from[1]];
  const on = `costal-cartilage-${cartilage}`;
  const start = (dy: number): Anchor[] =>
    us.map((u) => middlePoint(1152 + dy + zigzag(1152, u), u));
  return {
    part: `slip-${cartilage}`,
    grid: [3, 5],
    lines: [
      { points: start(-2), halfMm: 2.8 },
      { points: start(9), halfMm: 2.6 },
      { points: tip.map((near) => ({ on, near, liftMm: 0.6 })), halfMm: 1 },
    ],
    settle: { under: ["external-abdominal-oblique"], touch: 0, stiffness: 3 },
    tendon: { origin: [0.05], insertion: [0.12] },
    attach: { origin: ["rectus-sheath"], insertion: [on] },
  };
}

/**
 * Rectus abdominis: pubic crest and symphysis to the fifth to seventh costal cartilages, four bellies
 * a side between three tendinous intersections.
 */
export const PLANS: readonly MusclePlan[] = [
  {
    id: "rectus-abdominis",
    name: "Rectus abdominis",
    system: "muscle",
    layer: "intermediate",
    fma: { right: [], left: [] },
    sources: [
      "Rankin G et al., Muscle Nerve 2006;34:320-326: thickness by ultrasound",
      "Delp SL et al., J Biomech 2001;34:371-375: architecture",
      "Standring S (ed.), Gray's Anatomy, 41st ed., Anterior abdominal wall: attachments, intersections",
    ],
    parts: [
      lowest,
      belly("belly-2", INTERSECTIONS[0], INTERSECTIONS[1]),
      belly("belly-3", INTERSECTIONS[1], INTERSECTIONS[2]),
      costalSlip(
        7,
        [0, 0.38],
        [
          [-8, 1190, 206],
          [-18, 1183, 207],
          [-29, 1174, 208],
        ],
      ),
      costalSlip(
        6,
        [0.3, 0.7],
        [
          [-27, 1190, 207],
          [-41, 1180, 207],
          [-56, 1171, 205],
        ],
      ),
      costalSlip(
        5,
        [0.62, 1],
        [
          [-48, 1199, 203],
          [-62, 1195, 202],
          [-75, 1194, 199],
        ],
      ),
      intersection("intersection-1", INTERSECTIONS[0]),
      intersection("intersection-2", INTERSECTIONS[1]),
      intersection("intersection-3", INTERSECTIONS[2]),
    ],
  },
];

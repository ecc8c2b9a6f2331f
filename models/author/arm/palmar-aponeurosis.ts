import { mix } from "../../../src/core/geometry/vec3.ts";
import type { MusclePlan, PartPlan, PointMm } from "../lay-plan.ts";
import { FINGER_RAYS } from "./finger-rays.ts";
import { shifted, strap } from "./strap.ts";

/** Where each slip leaves the fan, millimetres. */
const LEAVES: Readonly<Record<2 | 3 | 4 | 5, PointMm>> = {
  2: [-274, 770, 139],
  3: [-262.8, 768, 139.1],
  4: [-251.2, 768, 139.4],
  5: [-243, 771, 139.9],
};

/** Heights over the palmar face of metacarpal head and proximal phalanx, millimetres. */
const LIFTS: Readonly<Record<2 | 3 | 4 | 5, readonly [head: number, base: number]>> = {
  2: [4.9, 4.7],
  3: [6.8, 6.2],
  4: [6.6, 6],
  5: [5.8, 5.2],
};

function slip(finger: 2 | 3 | 4 | 5): PartPlan {
  const { sections } = FINGER_RAYS[finger];
  const slim = finger === 5 ? 0.75 : 1;
  const { metacarpalHead: head, proximalBase: base } = sections;
  const [overHead, overBase] = LIFTS[finger];
  const atHead = shifted(head.palmar, [head.up, -overHead]);
  const atBase = shifted(base.palmar, [base.up, -overBase]);
  // The slips of the border fingers end sooner: their skin lies closer to the flexor sheath.
  const end = mix(atHead, atBase, finger === 3 || finger === 4 ? 1 : 0.55);
  const distal = [
    { at: atHead, wide: 6.6 * slim, half: 0.45, face: shifted([0, 0, 0], [head.up, -1]) },
    { at: end, wide: 6 * slim, half: 0.4, face: shifted([0, 0, 0], [base.up, -1]) },
  ];
  const first = LEAVES[finger];
  const next = atHead;
  const between: PointMm = [
    first[0] + 0.5 * (next[0] - first[0]),
    first[1] + 0.5 * (next[1] - first[1]),
    first[2] + 0.5 * (next[2] - first[2]) - 0.3,
  ];
  return {
    part: `slip-${finger}`,
    grid: [3, 6],
    lines: strap([
      { at: first, wide: 11 * slim, half: 0.5, face: [0, 0, 1] },
      { at: between, wide: 8.6 * slim, half: 0.5, face: [0, 0.1, 1] },
      ...distal,
    ]),
    settle: { over: ["flexor-digitorum-superficialis"], skinGapMm: 1.2, stiffness: 6, touch: 0 },
    tendon: { origin: [1], insertion: [1] },
    attach: {
      origin: ["palmar-aponeurosis"],
      insertion: ["skin", `proximal-phalanx-hand-${finger}`],
    },
  };
}

/** Palmar aponeurosis: a fan from the flexor retinaculum and palmaris longus with four slips. */
export const PLANS: readonly MusclePlan[] = [
  {
    id: "palmar-aponeurosis",
    name: "Palmar aponeurosis",
    system: "fascia",
    layer: "superficial",
    fma: { right: [], left: [] },
    sources: ["Standring S (ed.), Gray's Anatomy, 41st ed., 2016, chapter Wrist and hand"],
    parts: [
      {
        part: "fan",
        grid: [5, 7],
        lines: [
          {
            points: [
              [-257.5, 808, 136.4],
              [-254, 808, 136.6],
              [-250.5, 808, 136.4],
            ],
            halfMm: 0.6,
          },
          {
            points: [
              [-262, 796, 137.8],
              [-254.5, 796, 138.2],
              [-247, 796, 137.8],
            ],
            halfMm: 0.6,
          },
          {
            points: [
              [-270, 782, 138.3],
              [-257.5, 781, 138.4],
              [-243, 782, 139],
            ],
            halfMm: 0.55,
          },
          {
            points: [
              [-278, 768, 139.6],
              [-268, 766, 139.8],
              [-257, 765, 140],
              [-247, 766, 140.4],
              [-238, 769, 141],
            ],
            halfMm: 0.5,
          },
          {
            points: [
              [-279.5, 763, 140.3],
              [-268.5, 761, 140.5],
              [-257, 760, 140.8],
              [-246.5, 761, 141.3],
              [-238.5, 765, 141.6],
            ],
            halfMm: 0.3,
          },
        ],
        settle: {
          over: ["flexor-retinaculum-wrist", "flexor-digitorum-superficialis"],
          skinGapMm: 1.5,
          stiffness: 6,
          touch: 0,
        },
        tendon: { origin: [1], insertion: [1] },
        attach: {
          origin: ["flexor-retinaculum-wrist", "palmaris-longus"],
          insertion: ["palmar-aponeurosis"],
        },
      },
      ...([2, 3, 4, 5] as const).map(slip),
    ],
  },
];

import type { MusclePlan, PartPlan, PointMm } from "../lay-plan.ts";
import { FINGER_RAYS, type FingerSite } from "./finger-rays.ts";
import { shifted, strap } from "./strap.ts";

/** Where each slip leaves the fan, millimetres. */
const LEAVES: Readonly<Record<2 | 3 | 4 | 5, PointMm>> = {
  2: [-274.5, 768, 139.8],
  3: [-263, 766, 139.9],
  4: [-251, 766, 140.2],
  5: [-241, 770, 140.8],
};

function slip(finger: 2 | 3 | 4 | 5): PartPlan {
  const { sections } = FINGER_RAYS[finger];
  const slim = finger === 5 ? 0.75 : 1;
  const sites = [
    ["metacarpalHead", 7, 6.6],
    ["proximalBase", 6.6, 6],
  ] as const satisfies readonly (readonly [FingerSite, number, number])[];
  const distal = sites.map(([site, lift, wide]) => {
    const { palmar, up } = sections[site];
    const face = shifted([0, 0, 0], [up, -1]);
    return { at: shifted(palmar, [up, -lift]), wide: wide * slim, half: 0.45, face };
  });
  const first = LEAVES[finger];
  const next = distal[0]!.at;
  const between: PointMm = [
    first[0] + 0.5 * (next[0] - first[0]),
    first[1] + 0.5 * (next[1] - first[1]),
    first[2] + 0.5 * (next[2] - first[2]) - 0.3,
  ];
  return {
    part: `slip-${finger}`,
    grid: [3, 6],
    lines: strap([
      { at: first, wide: 10.5 * slim, half: 0.5, face: [0, 0, 1] },
      { at: between, wide: 8 * slim, half: 0.5, face: [0, 0.1, 1] },
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
          { points: [[-257.5, 808, 136.4], [-254, 808, 136.6], [-250.5, 808, 136.4]], halfMm: 0.6 },
          { points: [[-262, 796, 137.8], [-254.5, 796, 138.2], [-247, 796, 137.8]], halfMm: 0.6 },
          { points: [[-270, 782, 138.3], [-257.5, 781, 138.4], [-243, 782, 139]], halfMm: 0.55 },
          { points: [[-278, 768, 139.6], [-268, 766, 139.8], [-257, 765, 140], [-247, 766, 140.4], [-238, 769, 141]], halfMm: 0.5 },
          { points: [[-281.5, 760, 140.8], [-269.5, 757, 141], [-257, 756, 141.4], [-246, 757.5, 142], [-236.5, 762, 142.4]], halfMm: 0.35 },
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

import type { MusclePlan, PartPlan, PointMm } from "../lay-plan.ts";
import { FINGER_RAYS, type FingerSite } from "./finger-rays.ts";
import { type StrapSection, shifted, strap } from "./strap.ts";

type Finger = 2 | 3 | 4 | 5;

/** Towards the back of the forearm and of the hand. */
const DORSAL_FOREARM: PointMm = [-0.15, -0.2, -1];
const DORSAL_HAND: PointMm = [0.2, -0.3, -0.93];

/**
 * Middles of the four tendons from the belly to the metacarpal, millimetres: side by side in the
 * fourth compartment, then fanning out; the index tendon crosses over extensor indicis.
 */
const COURSE: Readonly<Record<Finger, readonly PointMm[]>> = {
  2: [
    [-253, 906, 71.5],
    [-252.5, 880, 80.5],
    [-253, 858, 88],
    [-252.5, 836, 95.8],
    [-256, 815, 101.6],
    [-264.5, 800, 104.8],
    [-272.5, 786, 109.8],
  ],
  3: [
    [-250, 906, 71.5],
    [-249.5, 880, 80.2],
    [-250.2, 858, 87.6],
    [-250, 836, 95.4],
    [-252.8, 815, 101.6],
    [-257.5, 800, 105.2],
    [-260.3, 786, 108.2],
  ],
  4: [
    [-247.5, 906, 71.6],
    [-246.7, 880, 80.2],
    [-247.4, 858, 87.3],
    [-247.4, 836, 95.2],
    [-249.6, 815, 101.8],
    [-251.8, 800, 105.8],
    [-251.4, 786, 109.6],
  ],
  5: [
    [-245.2, 906, 71.8],
    [-244.3, 880, 80.4],
    [-244.8, 858, 87.4],
    [-245, 836, 95.4],
    [-246.4, 815, 102.3],
    [-246.2, 800, 107],
    [-243.2, 786, 111.6],
  ],
};

/**
 * How far to the thumb's side of the bone the outer tendons keep from the metacarpal base on, with
 * extensor indicis and extensor digiti minimi beside them.
 */
const ASIDE: Readonly<Record<Finger, readonly number[]>> = {
  2: [0.8, 1.7, 1.8, 1.5, 0.9, 0.4, 0.1, 0, 0, 0, 0],
  3: new Array<number>(11).fill(0),
  4: new Array<number>(11).fill(0),
  5: [1.6, 1.5, 1.4, 1.2, 0.7, 0.3, 0, 0, 0, 0, 0],
};

function tendon(finger: Finger): PartPlan {
  const { sections, radial } = FINGER_RAYS[finger];
  const slim = finger === 5 ? 0.8 : finger === 2 ? 0.9 : 1;
  const forearm = COURSE[finger].map((at, i): StrapSection => {
    const wide = [3, 2.9, 2.8, 2.6, 2.8, 3.2, 3.6][i]! * slim;
    const half = [1.1, 1.1, 1.05, 1, 0.9, 0.75, 0.7][i]!;
    return { at, wide, half, face: i < 5 ? DORSAL_FOREARM : DORSAL_HAND };
  });
  const hand = (["metacarpalBase", "metacarpalShaft", "metacarpalHead"] as const).map(
    (site, i): StrapSection => {
      const { dorsal, up } = sections[site];
      const at = shifted(dorsal, [up, [1.8, 1.6, 1.5][i]!], [radial, ASIDE[finger][i]!]);
      return { at, wide: [3.8, 4, 4.6][i]! * slim, half: 0.7, face: up };
    },
  );
  return {
    part: `tendon-${finger}`,
    grid: [2, 11],
    lines: strap([...forearm, ...hand]),
    settle: false,
    tendon: { origin: [1], insertion: [1] },
    attach: { origin: ["extensor-digitorum"], insertion: ["extensor-digitorum"] },
  };
}

/** The extensor tendon over the finger: central slip to the middle phalanx, then the terminal tendon. */
function overFinger(finger: Finger): PartPlan {
  const { sections, radial } = FINGER_RAYS[finger];
  const slim = finger === 5 ? 0.8 : 1;
  const sites = [
    ["metacarpalHead", 4.6, 0.7, 1.5],
    ["proximalBase", 5, 0.65, 1.3],
    ["proximalShaft", 5, 0.6, 1],
    ["proximalMiddle", 4.8, 0.6, 0.9],
    ["proximalHead", 5.2, 0.6, 1.2],
    ["middleBase", 5.4, 0.6, 0.9],
    ["middleShaft", 4.4, 0.5, 0.8],
    ["middleHead", 3.8, 0.5, 0.9],
    ["distalBase", 4, 0.45, 0.5],
  ] as const satisfies readonly (readonly [FingerSite, number, number, number])[];
  const course = sites.map(([site, wide, half, lift], i): StrapSection => {
    const { dorsal, up } = sections[site];
    const at = shifted(dorsal, [up, lift], [radial, ASIDE[finger][i + 2]!]);
    return { at, wide: wide * slim, half, face: up };
  });
  return {
    part: `slip-${finger}`,
    grid: [2, 9],
    lines: strap(course),
    settle: false,
    tendon: { origin: [1], insertion: [1] },
    attach: { origin: ["extensor-digitorum"], insertion: [`distal-phalanx-hand-${finger}`] },
  };
}

/** Extensor digitorum: lateral epicondyle, one belly, four tendons through the fourth compartment. */
export const PLANS: readonly MusclePlan[] = [
  {
    id: "extensor-digitorum",
    name: "Extensor digitorum",
    system: "muscle",
    layer: "superficial",
    fma: { right: ["FMA38501"], left: ["FMA38502"] },
    sources: [
      "Lieber RL et al., J Hand Surg Am 1990;15:244-250: mass and fibre length of the four bellies",
      "Standring S (ed.), Gray's Anatomy, 41st ed., 2016, chapter Elbow and forearm: attachments",
    ],
    parts: [
      {
        part: "belly",
        grid: [4, 9],
        lines: [
          {
            points: [
              [-241.5, 1063, 55.5],
              [-237, 1061, 53],
            ],
            halfMm: 1.6,
          },
          {
            points: [
              [-248, 1035, 50.5],
              [-240, 1035, 48],
              [-232, 1034, 48.5],
            ],
            halfMm: 2.6,
          },
          {
            points: [
              [-254, 1000, 56],
              [-245, 1000, 53.6],
              [-232.5, 999, 53],
            ],
            halfMm: [2, 3.2, 3],
          },
          {
            points: [
              [-258.5, 972, 60.5],
              [-248, 972, 57.5],
              [-234.5, 971, 56],
            ],
            halfMm: [2.6, 3.4, 2.4],
          },
          {
            points: [
              [-260, 944, 66.5],
              [-250, 944, 63.5],
              [-237.5, 943, 61.8],
            ],
            halfMm: [3, 3.8, 2.2],
          },
          {
            points: [
              [-259, 912, 75.5],
              [-250.5, 912, 71.5],
              [-241.5, 911, 70],
            ],
            halfMm: [3, 4, 2.2],
          },
          {
            points: [
              [-255.5, 888, 79.8],
              [-249, 888, 78.6],
              [-242.5, 887, 78.2],
            ],
            halfMm: 2.4,
          },
          {
            points: [
              [-254.5, 868, 85],
              [-249, 867, 84.4],
              [-243.8, 868, 84.4],
            ],
            halfMm: 1.4,
          },
        ],
        settle: {
          over: ["extensor-carpi-radialis-brevis"],
          beside: [
            "extensor-digiti-minimi",
            "supinator",
            "anconeus",
            "extensor-carpi-radialis-longus",
            "abductor-pollicis-longus",
            "extensor-pollicis-brevis",
            "extensor-pollicis-longus",
          ],
          skinGapMm: 1.2,
          stiffness: 4,
          touch: 0.5,
        },
        tendon: {
          origin: [0.1],
          insertion: [0.06],
          aponeurosis: [
            { end: "origin", face: "skin", reach: 0.2 },
            { end: "insertion", face: "skin", reach: 0.16 },
          ],
        },
        attach: { origin: ["humerus"], insertion: ["extensor-digitorum"] },
      },
      ...([2, 3, 4, 5] as const).map(tendon),
      ...([2, 3, 4, 5] as const).map(overFinger),
    ],
  },
];

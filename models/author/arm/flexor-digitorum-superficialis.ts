import { mix } from "../../../src/core/geometry/vec3.ts";
import type { MusclePlan, PartPlan, PointMm } from "../lay-plan.ts";
import { FINGER_RAYS, type FingerSite } from "./finger-rays.ts";
import { type StrapSection, shifted, strap } from "./strap.ts";

type Finger = 2 | 3 | 4 | 5;

/** Towards the palm side of the forearm. */
const PALMAR: PointMm = [0, 0.2, 1];

/** A section of a digital belly or tendon: its middle, width and half-thickness, millimetres. */
type Section = readonly [at: PointMm, wide: number, half: number];

/**
 * The digital bellies and their tendons down to the proximal phalanx: 3 and 4 superficial, 2 and 5
 * deep, through the carpal tunnel in the same two layers, then on the palmar face of the deep flexor.
 */
const COURSE: Readonly<Record<Finger, readonly Section[]>> = {
  3: [
    [[-245, 940, 105], 9, 3],
    [[-246, 910, 112.8], 12, 3.2],
    [[-247, 884, 117], 11, 2.8],
    [[-248, 860, 120], 6, 1.8],
    [[-250, 836, 125.8], 3.8, 1.2],
    [[-252.8, 815, 129.2], 3.6, 1.1],
    [[-255.6, 800, 131.2], 3.6, 1],
    [[-259, 785, 130.6], 3.8, 0.9],
    [[-262.3, 768, 133.3], 4, 0.85],
    [[-266.6, 745, 141.7], 4.6, 0.8],
    [[-269.8, 722, 149.5], 5.2, 0.75],
  ],
  4: [
    [[-224, 940, 107], 10, 2.6],
    [[-230, 910, 113], 12, 2.8],
    [[-236, 884, 117], 10, 2.4],
    [[-241.5, 860, 120], 6, 1.8],
    [[-246, 836, 125.6], 3.6, 1.2],
    [[-249.2, 815, 129.2], 3.4, 1.1],
    [[-251.8, 800, 130.8], 3.4, 1],
    [[-250.6, 785, 130.1], 3.6, 0.9],
    [[-249.6, 768, 131.8], 3.8, 0.85],
    [[-249.5, 740.5, 142.7], 4.6, 0.8],
    [[-249.7, 719.5, 151.8], 5, 0.75],
  ],
  2: [
    [[-252, 940, 98], 10, 4.5],
    [[-255, 908, 105.5], 12, 4.6],
    [[-256, 882, 110.5], 10, 3.8],
    [[-254.5, 860, 116.5], 5.5, 2.2],
    [[-254, 836, 123.6], 3.2, 1.2],
    [[-256.2, 815, 128], 3.2, 1.05],
    [[-260, 800, 130.4], 3.4, 1],
    [[-266.8, 785, 132.7], 3.6, 0.9],
    [[-274.2, 768, 135.2], 3.8, 0.85],
    [[-284.4, 743, 140.8], 4.2, 0.8],
    [[-292.2, 722.5, 145.2], 4.6, 0.75],
  ],
  5: [
    [[-210, 940, 98], 9, 4],
    [[-218.5, 908, 107.5], 10, 3.6],
    [[-228, 882, 112.5], 9, 3],
    [[-236, 860, 118], 5, 2],
    [[-243, 836, 124.6], 3, 1.2],
    [[-246.7, 815, 127.9], 2.8, 1],
    [[-247.8, 800, 130.4], 2.8, 0.9],
    [[-242.2, 785, 132.6], 3, 0.8],
    [[-237, 770, 135.8], 3.2, 0.75],
    [[-234.4, 754.4, 141.2], 3.4, 0.7],
    [[-230.5, 734, 149.9], 3.6, 0.65],
  ],
};

/** A section of a course; over the finger it hugs the deep tendon. */
function sectionAt(finger: Finger, i: number): Section {
  const [at, wide, half] = COURSE[finger][i]!;
  const { up } = FINGER_RAYS[finger].sections.proximalBase;
  return [i < 9 ? at : shifted(at, [up, 0.6]), wide, half];
}

function digital(finger: Finger): PartPlan {
  const { up } = FINGER_RAYS[finger].sections.proximalBase;
  const lines = COURSE[finger].map((_, i): StrapSection => {
    const [at, wide, half] = sectionAt(finger, i);
    return { at, wide, half, face: i < 8 ? PALMAR : shifted([0, 0, 0], [up, -1]) };
  });
  return {
    part: `belly-${finger}`,
    grid: [3, 13],
    lines: strap(lines),
    settle: {
      beside: [
        "flexor-digitorum-profundus",
        "flexor-carpi-radialis",
        "palmaris-longus",
        "flexor-retinaculum-wrist",
        "flexor-pollicis-longus",
      ],
      stiffness: 6,
      touch: 0,
    },
    tendon: { origin: [0], insertion: [0.68] },
    attach: {
      origin: ["flexor-digitorum-superficialis"],
      insertion: ["flexor-digitorum-superficialis"],
    },
  };
}

/** One of the two slips that pass the deep tendon and reach the side of the middle phalanx. */
function slip(finger: Finger, side: "radial" | "ulnar"): PartPlan {
  const { radial, sections } = FINGER_RAYS[finger];
  const sign = side === "radial" ? 1 : -1;
  const slim = finger === 5 ? 0.8 : 1;
  const [[last], [before]] = [sectionAt(finger, 10), sectionAt(finger, 9)];
  const from: PointMm = shifted(mix(last, before, 0.4), [radial, 1.1 * sign * slim]);
  const rest = (
    [
      ["proximalMiddle", 3.4, 2.6, 1.8],
      ["proximalHead", 3.2, 3.4, 1.6],
      ["middleBase", 0.8, 3.2, 1.5],
      ["middleShaft", 0.4, 2.6, 1.5],
    ] as const satisfies readonly (readonly [FingerSite, number, number, number])[]
  ).map(([site, lift, aside, wide]): StrapSection => {
    const { palmar, up } = sections[site];
    const at = shifted(palmar, [up, -lift * slim], [radial, sign * aside * slim]);
    // The slip turns its edge to the palm as it winds round the deep tendon.
    const face = shifted([0, 0, 0], [up, -1], [radial, 0.9 * sign]);
    return { at, wide: wide * slim, half: 0.6, face };
  });
  const { up } = sections.proximalShaft;
  const face = shifted([0, 0, 0], [up, -1]);
  const first = { at: from, wide: 2.4 * slim, half: 0.7, face };
  const fork = {
    at: shifted(last, [radial, 1.4 * sign * slim]),
    wide: 2.4 * slim,
    half: 0.75,
    face,
  };
  return {
    part: `${side}-slip-${finger}`,
    grid: [2, 8],
    lines: strap([first, fork, ...rest]),
    settle: { skinGapMm: 1.1, stiffness: 6, touch: 0, hold: 5 },
    tendon: { origin: [1], insertion: [1] },
    attach: {
      origin: ["flexor-digitorum-superficialis"],
      insertion: [`middle-phalanx-hand-${finger}`],
    },
  };
}

/** Flexor digitorum superficialis: two heads, four bellies in two layers, split tendons. */
export const PLANS: readonly MusclePlan[] = [
  {
    id: "flexor-digitorum-superficialis",
    name: "Flexor digitorum superficialis",
    system: "muscle",
    layer: "intermediate",
    fma: { right: ["FMA38470"], left: ["FMA38471"] },
    sources: [
      "Lieber RL et al., J Hand Surg Am 1992;17:787-798: mass and fibre length of the four bellies",
      "Holzbaur KR et al., J Biomech 2007;40:742-749: volume",
      "Standring S (ed.), Gray's Anatomy, 41st ed., 2016, chapter Elbow and forearm: attachments",
    ],
    parts: [
      {
        part: "humero-ulnar-head",
        grid: [4, 8],
        lines: [
          {
            points: [
              [-185, 1056, 70],
              [-181, 1051, 63],
            ],
            halfMm: 2,
          },
          {
            points: [
              [-198, 1038, 76],
              [-188, 1038, 63],
            ],
            halfMm: 5,
          },
          {
            points: [
              [-207, 1018, 82],
              [-191, 1018, 66],
            ],
            halfMm: 8.5,
          },
          {
            points: [
              [-217, 998, 87],
              [-205, 998, 83],
              [-196, 998, 70],
            ],
            halfMm: [7, 10, 10],
          },
          {
            points: [
              [-237, 972, 98],
              [-218, 972, 98],
              [-202, 972, 85],
            ],
            halfMm: [3.5, 5, 9],
          },
          {
            points: [
              [-243, 945, 105],
              [-226, 945, 107],
              [-209, 945, 97],
            ],
            halfMm: [4, 3.5, 6],
          },
          {
            points: [
              [-247, 915, 110],
              [-233, 915, 112.5],
              [-217, 915, 107],
            ],
            halfMm: [3, 2.5, 3],
          },
        ],
        settle: {
          beside: [
            "flexor-digitorum-profundus",
            "flexor-carpi-radialis",
            "palmaris-longus",
            "flexor-carpi-ulnaris",
            "pronator-teres",
            "flexor-pollicis-longus",
            "brachialis",
          ],
          stiffness: 3,
        },
        tendon: { origin: [0.08], insertion: [0] },
        attach: { origin: ["humerus"], insertion: ["flexor-digitorum-superficialis"] },
      },
      {
        part: "ulnar-slip",
        grid: [3, 6],
        lines: [
          {
            points: [
              { on: "ulna", near: [-204, 1038, 74] },
              { on: "ulna", near: [-202, 1036, 70] },
            ],
            halfMm: 1,
          },
          {
            points: [
              [-206, 1022, 78],
              [-199, 1020, 74],
            ],
            halfMm: 1.8,
          },
          {
            points: [
              [-210, 1004, 82],
              [-200, 1002, 78],
            ],
            halfMm: 2.5,
          },
          {
            points: [
              [-215, 985, 89],
              [-205, 983, 84],
            ],
            halfMm: 1.5,
          },
        ],
        settle: { beside: ["flexor-digitorum-profundus", "brachialis"], stiffness: 4 },
        tendon: { origin: [0.08], insertion: [0] },
        attach: { origin: ["ulna"], insertion: ["flexor-digitorum-superficialis"] },
      },
      {
        part: "radial-head",
        grid: [4, 7],
        lines: [
          {
            points: [
              [-249, 945, 90],
              [-245, 965, 87],
              [-238, 990, 87],
            ],
            halfMm: 1.6,
          },
          {
            points: [
              [-253, 930, 96],
              [-247, 945, 96],
              [-235, 965, 95],
            ],
            halfMm: [4, 4, 3],
          },
          {
            points: [
              [-256, 910, 104],
              [-248, 918, 106],
              [-239, 928, 107],
            ],
            halfMm: [4.5, 4.5, 2.5],
          },
          {
            points: [
              [-255, 886, 112],
              [-248, 888, 114.5],
              [-242, 892, 115.5],
            ],
            halfMm: [3, 2.5, 1.6],
          },
          {
            points: [
              [-252.5, 868, 117.3],
              [-248, 868, 118.5],
            ],
            halfMm: 1.4,
          },
        ],
        settle: {
          beside: [
            "flexor-digitorum-profundus",
            "flexor-carpi-radialis",
            "pronator-teres",
            "flexor-pollicis-longus",
            "brachioradialis",
          ],
          stiffness: 3,
        },
        tendon: { origin: [0.04], insertion: [0.08] },
        attach: { origin: ["radius"], insertion: ["flexor-digitorum-superficialis"] },
      },
      ...([3, 4, 2, 5] as const).map(digital),
      ...([2, 3, 4, 5] as const).flatMap((f) => [slip(f, "radial"), slip(f, "ulnar")]),
    ],
  },
];

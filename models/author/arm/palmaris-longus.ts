import type { MusclePlan } from "../lay-plan.ts";

/**
 * Palmaris longus, along the belly and tendon measured on the reference, where one mesh shows the
 * muscle and the palmar aponeurosis; the aponeurosis is a structure of its own here.
 */
export const PLANS: readonly MusclePlan[] = [
  {
    id: "palmaris-longus",
    name: "Palmaris longus",
    system: "muscle",
    layer: "superficial",
    fma: { right: ["FMA38463"], left: ["FMA38464"] },
    sources: [
      "BodyParts3D, The Database Center for Life Science: course and section of belly and tendon",
      "Lieber RL et al., J Hand Surg Am 1990;15:244-250: mass and fibre length",
    ],
    parts: [
      {
        part: "belly",
        grid: [3, 10],
        lines: [
          {
            points: [
              [-184, 1061, 72.5],
              [-180, 1059, 68.5],
            ],
            halfMm: 1.8,
          },
          {
            points: [
              [-193.5, 1040, 86.5],
              [-183.5, 1040, 75],
            ],
            halfMm: 3,
          },
          {
            points: [
              [-201.5, 1015, 96.5],
              [-189, 1015, 83],
            ],
            halfMm: 4.2,
          },
          {
            points: [
              [-204.5, 995, 102],
              [-192, 995, 90],
            ],
            halfMm: 4.6,
          },
          {
            points: [
              [-211, 968, 108.3],
              [-201.5, 968, 99],
            ],
            halfMm: 4,
          },
          {
            points: [
              [-218, 940, 112.3],
              [-211.5, 940, 107.5],
            ],
            halfMm: 3,
          },
          {
            points: [
              [-226.2, 910, 116],
              [-221.5, 910, 115],
            ],
            halfMm: 1.8,
          },
          {
            points: [
              [-234, 880, 119.8],
              [-229.8, 880, 119],
            ],
            halfMm: 1.3,
          },
          {
            points: [
              [-240.5, 855, 124.2],
              [-236.5, 855, 123.8],
            ],
            halfMm: 1.2,
          },
          {
            points: [
              [-248, 834, 130.2],
              [-244, 834, 130],
            ],
            halfMm: 1,
          },
          {
            points: [
              [-254.8, 815, 134.3],
              [-249.8, 815, 134.3],
            ],
            halfMm: 0.9,
          },
          {
            points: [
              [-257.5, 804, 137],
              [-250.5, 804, 137],
            ],
            halfMm: 0.7,
          },
        ],
        settle: {
          beside: ["flexor-carpi-radialis", "flexor-digitorum-superficialis"],
          stiffness: 6,
          touch: 0,
        },
        tendon: { origin: [0.06], insertion: [0.52] },
        attach: { origin: ["humerus"], insertion: ["palmar-aponeurosis"] },
      },
    ],
  },
];

import type { MusclePlan } from "../lay-plan.ts";

/** Adductor longus: body of the pubis below the crest to the middle third of the linea aspera. */
export const PLANS: readonly MusclePlan[] = [
  {
    id: "adductor-longus",
    name: "Adductor longus",
    system: "muscle",
    layer: "superficial",
    fma: { right: ["FMA22456"], left: ["FMA22457"] },
    sources: [
      "Ward SR et al., Clin Orthop Relat Res 2009;467:1074-1082: muscle and fibre length, mass",
      "Handsfield GG et al., J Biomech 2014;47:631-638: volume",
    ],
    parts: [
      {
        part: "belly",
        grid: [4, 9],
        lines: [
          {
            points: [
              { on: "hip-bone", near: [-24, 803, 150] },
              { on: "hip-bone", near: [-12, 797, 150] },
            ],
            halfMm: 2.5,
          },
          {
            points: [
              [-40, 780, 139],
              [-21, 771, 137],
            ],
            halfMm: 7,
          },
          {
            points: [
              [-62, 752, 130],
              [-46, 738, 133],
              [-28, 718, 126],
            ],
            halfMm: [7, 11, 9],
          },
          {
            points: [
              [-74, 717, 122],
              [-54, 692, 124],
              [-32, 664, 120],
            ],
            halfMm: [7, 12, 9],
          },
          {
            points: [
              [-84, 696, 106],
              [-62, 656, 117],
              [-43, 616, 116],
            ],
            halfMm: [2.5, 9, 6],
          },
          {
            points: [
              { on: "femur", near: [-88, 676, 90], liftMm: 1 },
              { on: "femur", near: [-87, 632, 88], liftMm: 1 },
              { on: "femur", near: [-87, 575, 88], liftMm: 1 },
            ],
            halfMm: 1.5,
          },
        ],
        settle: {
          over: ["adductor-brevis"],
          under: ["sartorius"],
          beside: [
            "adductor-magnus",
            "pectineus",
            "gracilis",
            "vastus-medialis",
            "adductor-minimus",
          ],
          touch: 0.2,
          stiffness: 6,
        },
        tendon: { origin: [0.16, 0.12, 0.1], insertion: [0.07] },
        attach: { origin: ["hip-bone"], insertion: ["femur"] },
      },
    ],
  },
];

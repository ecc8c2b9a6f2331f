import type { MusclePlan } from "../lay-plan.ts";

/** Quadratus femoris: lateral border of the ischial tuberosity to the quadrate tubercle of the femur. */
export const PLANS: readonly MusclePlan[] = [
  {
    id: "quadratus-femoris",
    name: "Quadratus femoris",
    system: "muscle",
    layer: "deep",
    fma: { right: ["FMA22338"], left: ["FMA22339"] },
    sources: [
      "Standring S (ed.), Gray's Anatomy, 41st ed. 2016, Pelvic girdle, gluteal region and thigh",
    ],
    parts: [
      {
        part: "belly",
        grid: [4, 7],
        lines: [
          {
            points: [
              { on: "hip-bone", near: [-72, 791, 56], liftMm: 0.5 },
              { on: "hip-bone", near: [-70, 778, 58], liftMm: 0.5 },
              { on: "hip-bone", near: [-62, 763, 62], liftMm: 0.5 },
            ],
            halfMm: 4.5,
          },
          {
            points: [
              [-90, 790, 59],
              [-88, 772, 61],
              [-84, 755, 63],
            ],
            halfMm: [7, 10, 7],
          },
          {
            points: [
              { on: "femur", near: [-116, 787, 56], liftMm: 1 },
              { on: "femur", near: [-113, 767, 58], liftMm: 1 },
              { on: "femur", near: [-108, 745, 62], liftMm: 1 },
            ],
            halfMm: 4,
          },
        ],
        settle: {
          under: ["gluteus-maximus"],
          beside: [
            "obturator-externus",
            "adductor-magnus",
            "gemellus-inferior",
            "biceps-femoris",
            "semimembranosus",
            "psoas-major",
          ],
          touch: 0,
          stiffness: 3,
        },
        tendon: { origin: [0.05], insertion: [0.06] },
        attach: { origin: ["hip-bone"], insertion: ["femur"] },
      },
    ],
  },
];

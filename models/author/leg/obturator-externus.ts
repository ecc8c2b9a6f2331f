import type { MusclePlan } from "../lay-plan.ts";

/** Obturator externus: outer face of the obturator membrane and the rami around it, under the femoral neck, to the trochanteric fossa. */
export const PLANS: readonly MusclePlan[] = [
  {
    id: "obturator-externus",
    name: "Obturator externus",
    system: "muscle",
    layer: "deep",
    fma: { right: ["FMA22326"], left: ["FMA22327"] },
    sources: [
      "Standring S (ed.), Gray's Anatomy, 41st ed. 2016, Pelvic girdle, gluteal region and thigh",
    ],
    parts: [
      {
        part: "belly",
        grid: [4, 8],
        lines: [
          {
            points: [
              { on: "hip-bone", near: [-42, 806, 118], liftMm: 1.5 },
              { on: "hip-bone", near: [-28, 790, 114], liftMm: 1.5 },
              { on: "hip-bone", near: [-32, 775, 102], liftMm: 1.5 },
              { on: "hip-bone", near: [-48, 765, 84], liftMm: 1.5 },
            ],
            halfMm: 2,
          },
          {
            v: 0.3,
            points: [
              [-54, 801, 106],
              [-46, 788, 101],
              [-49, 777, 94],
              [-59, 768, 82],
            ],
            halfMm: [4, 7, 7, 4],
          },
          {
            v: 0.58,
            points: [
              [-78, 797, 90],
              [-77, 787, 83],
              [-78, 778, 75],
            ],
            halfMm: [4, 6, 4],
          },
          {
            v: 0.8,
            points: [
              [-100, 803, 74],
              [-99, 797, 72],
              [-98, 791, 69],
            ],
            halfMm: [2.5, 3.5, 2.5],
          },
          {
            v: 1,
            points: [
              { on: "femur", near: [-117, 811, 78] },
              { on: "femur", near: [-117, 805, 76] },
            ],
            halfMm: 1.5,
          },
        ],
        settle: {
          beside: [
            "obturator-internus",
            "psoas-major",
            "pectineus",
            "adductor-brevis",
            "gemellus-inferior",
            "adductor-minimus",
          ],
          stiffness: 3,
        },
        tendon: { origin: [0.04], insertion: [0.24] },
        attach: { origin: ["hip-bone"], insertion: ["femur"] },
      },
    ],
  },
];

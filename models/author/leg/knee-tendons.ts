import type { MusclePlan } from "../lay-plan.ts";

const GRAY = "Standring S (ed.), Gray's Anatomy, 41st ed. 2016, Knee and leg";

/** The two tendons that the patella lies in: quadriceps tendon above it, patellar ligament below. */
export const PLANS: readonly MusclePlan[] = [
  {
    id: "patellar-ligament",
    name: "Patellar ligament",
    system: "tendon",
    layer: "superficial",
    fma: { right: [], left: [] },
    sources: [GRAY],
    parts: [
      {
        part: "ligament",
        grid: [4, 6],
        lines: [
          {
            points: [
              { on: "patella", near: [-99, 410, 112], liftMm: 0.4 },
              { on: "patella", near: [-86, 407, 115], liftMm: 0.4 },
              { on: "patella", near: [-73, 410, 112], liftMm: 0.4 },
            ],
            halfMm: 0.8,
          },
          {
            points: [
              [-99, 392, 103.5],
              [-86, 391, 106.3],
              [-73, 392, 103.5],
            ],
            halfMm: [1.6, 2.3, 1.6],
          },
          {
            points: [
              [-97, 377, 103],
              [-85, 376, 105.3],
              [-71, 377, 105],
            ],
            halfMm: [1.6, 2.2, 2],
          },
          {
            points: [
              { on: "tibia", near: [-94, 358, 103], liftMm: 1.8 },
              { on: "tibia", near: [-84, 355, 105], liftMm: 1.8 },
              { on: "tibia", near: [-73, 358, 104], liftMm: 2.2 },
            ],
            halfMm: 2.2,
          },
        ],
        settle: { skinGapMm: 1, stiffness: 3 },
        tendon: { origin: [1], insertion: [1] },
        attach: { origin: ["patella"], insertion: ["tibia"] },
      },
    ],
  },
  {
    id: "quadriceps-tendon",
    name: "Quadriceps tendon",
    system: "tendon",
    layer: "superficial",
    fma: { right: [], left: [] },
    sources: [GRAY],
    parts: [
      {
        part: "tendon",
        grid: [4, 7],
        lines: [
          {
            points: [
              [-98, 486, 126],
              [-90, 490, 129],
              [-82, 486, 127],
            ],
            halfMm: 0.6,
          },
          {
            points: [
              [-104, 462, 116],
              [-90, 463, 121],
              [-79, 462, 120.5],
            ],
            halfMm: [1.2, 1.6, 1.2],
          },
          {
            points: [
              [-104, 446, 112.5],
              [-89, 446, 115.5],
              [-77, 446, 114.5],
            ],
            halfMm: [1.6, 1.9, 1.6],
          },
          {
            points: [
              { on: "patella", near: [-100, 430, 114], liftMm: 0.5 },
              { on: "patella", near: [-86, 432, 116], liftMm: 0.5 },
              { on: "patella", near: [-72, 430, 114], liftMm: 0.5 },
            ],
            halfMm: 0.8,
          },
        ],
        settle: {
          over: ["rectus-femoris", "vastus-intermedius"],
          beside: ["vastus-medialis", "vastus-lateralis"],
          touch: 0.04,
          skinGapMm: 1,
          stiffness: 4,
        },
        tendon: { origin: [1], insertion: [1] },
        attach: { origin: ["rectus-femoris"], insertion: ["patella"] },
      },
    ],
  },
];

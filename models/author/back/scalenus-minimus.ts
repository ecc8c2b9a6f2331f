import type { MusclePlan } from "../lay-plan.ts";

/** Variable: transverse process of C7 to the first rib and the pleural dome behind scalenus anterior. */
export const PLANS: readonly MusclePlan[] = [
  {
    id: "scalenus-minimus",
    name: "Scalenus minimus",
    system: "muscle",
    layer: "deep",
    fma: { right: [], left: [] },
    sources: ["Standring S (ed.), Gray's Anatomy, 41st ed., 2016, Neck: scalenus minimus"],
    parts: [
      {
        part: "belly",
        grid: [3, 6],
        lines: [
          {
            points: [
              { on: "c7-vertebra", near: [-26, 1396, 80], liftMm: 0.8 },
              { on: "c7-vertebra", near: [-30, 1396, 78], liftMm: 0.8 },
            ],
            halfMm: 0.9,
          },
          {
            points: [
              [-29, 1381, 89],
              [-34, 1382, 85],
            ],
            halfMm: 2.2,
          },
          {
            points: [
              { on: "rib-1", near: [-42, 1357, 106], liftMm: 0.8 },
              { on: "rib-1", near: [-46, 1359, 102], liftMm: 0.8 },
            ],
            halfMm: 0.9,
          },
        ],
        settle: {
          keepsThickness: true,
          beside: ["scalenus-anterior", "scalenus-medius", "scalenus-posterior"],
        },
        tendon: { origin: [0.12], insertion: [0.15] },
        attach: { origin: ["c7-vertebra"], insertion: ["rib-1"] },
      },
    ],
  },
];

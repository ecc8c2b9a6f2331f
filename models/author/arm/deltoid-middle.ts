import type { MusclePlan } from "../lay-plan.ts";

/**
 * Fibres from the front corner of the acromion, where the measured parts of the deltoid leave a cleft
 * down to the bone. The measured belly stays.
 */
export const PLANS: readonly MusclePlan[] = [
  {
    id: "deltoid-middle",
    name: "Deltoid, middle part",
    system: "muscle",
    layer: "superficial",
    fma: { right: ["FMA34682"], left: ["FMA34683"] },
    sources: ["Standring S (ed.), Gray's Anatomy, 41st ed., 2016, chapter Shoulder girdle and arm"],
    parts: [
      {
        part: "anterior-slip",
        grid: [3, 7],
        lines: [
          {
            points: [
              { on: "scapula", near: [-160, 1354, 72], liftMm: 1 },
              { on: "scapula", near: [-167, 1352, 66], liftMm: 1 },
            ],
            halfMm: 1.4,
          },
          {
            points: [
              [-166, 1351, 84],
              [-172, 1350, 79],
            ],
            halfMm: 1.9,
          },
          {
            points: [
              [-175, 1340, 90],
              [-183, 1338, 85],
            ],
            halfMm: 2,
          },
          {
            points: [
              [-184, 1324, 95],
              [-191, 1323, 90],
            ],
            halfMm: 2,
          },
          {
            points: [
              [-192, 1300, 96],
              [-197, 1299, 92],
            ],
            halfMm: 1.6,
          },
        ],
        settle: {
          beside: ["deltoid-anterior", "supraspinatus", "biceps-brachii"],
          stiffness: 4,
          touch: 0,
          overlapMm: 1.5,
        },
        tendon: { origin: [0.1], insertion: [0] },
        attach: { origin: ["scapula"], insertion: ["deltoid-middle"] },
      },
    ],
  },
];

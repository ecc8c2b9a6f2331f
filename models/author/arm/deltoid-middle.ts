import type { MusclePlan } from "../lay-plan.ts";

const SETTLE = { stiffness: 4, touch: 0, overlapMm: 1.5 } as const;

/**
 * Fibres from both corners of the acromion, where the three measured parts of the deltoid leave
 * clefts down to the bone. The measured belly stays.
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
        part: "posterior-slip",
        grid: [3, 8],
        lines: [
          {
            points: [
              { on: "scapula", near: [-171, 1347, 46], liftMm: 1 },
              { on: "scapula", near: [-163, 1344, 33], liftMm: 1 },
            ],
            halfMm: 1.8,
          },
          { points: [[-186, 1339, 46], [-179, 1337, 37]], halfMm: 3.4 },
          { points: [[-199, 1323, 46], [-191, 1322, 40]], halfMm: 4 },
          { points: [[-208, 1300, 49], [-203, 1299, 44]], halfMm: 3.4 },
          { points: [[-212, 1277, 54], [-209, 1276, 50]], halfMm: 1.6 },
        ],
        settle: { ...SETTLE, beside: ["deltoid-posterior", "infraspinatus"] },
        tendon: { origin: [0.08], insertion: [0] },
        attach: { origin: ["scapula"], insertion: ["deltoid-middle"] },
      },
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
          { points: [[-166, 1351, 84], [-172, 1350, 79]], halfMm: 2.6 },
          { points: [[-175, 1340, 90], [-183, 1338, 85]], halfMm: 2.8 },
          { points: [[-184, 1324, 95], [-191, 1323, 90]], halfMm: 2.8 },
          { points: [[-192, 1300, 96], [-197, 1299, 92]], halfMm: 1.6 },
        ],
        settle: { ...SETTLE, beside: ["deltoid-anterior", "supraspinatus", "biceps-brachii"] },
        tendon: { origin: [0.1], insertion: [0] },
        attach: { origin: ["scapula"], insertion: ["deltoid-middle"] },
      },
    ],
  },
];

import type { MusclePlan } from "../lay-plan.ts";

/**
 * The lower bundles along the lateral border, where the reference leaves the subscapular fossa bare.
 * The measured belly stays.
 */
export const PLANS: readonly MusclePlan[] = [
  {
    id: "subscapularis",
    name: "Subscapularis",
    system: "muscle",
    layer: "deep",
    fma: { right: ["FMA13414"], left: ["FMA13415"] },
    sources: [
      "Holzbaur KR et al., J Biomech 2007;40:742-749: volume",
      "Standring S (ed.), Gray's Anatomy, 41st ed., 2016, chapter Shoulder girdle and arm",
    ],
    parts: [
      {
        part: "lateral-bundle",
        grid: [4, 8],
        lines: [
          {
            points: [
              { on: "scapula", near: [-112, 1268, 36], liftMm: 1 },
              { on: "scapula", near: [-105, 1245, 20], liftMm: 1 },
              { on: "scapula", near: [-98, 1222, 8], liftMm: 1 },
            ],
            halfMm: 2,
          },
          {
            points: [
              [-120, 1290, 54],
              [-122, 1276, 46],
              [-119, 1260, 34],
            ],
            halfMm: 6,
          },
          {
            points: [
              [-132, 1303, 68],
              [-137, 1291, 62],
            ],
            halfMm: 6.5,
          },
          {
            points: [
              [-147, 1314, 82],
              [-151, 1304, 79],
            ],
            halfMm: 4,
          },
          {
            points: [
              { on: "humerus", near: [-163, 1324, 92], liftMm: 0.8 },
              { on: "humerus", near: [-166, 1309, 89], liftMm: 0.8 },
            ],
            halfMm: 1.4,
          },
        ],
        settle: {
          beside: [
            "serratus-anterior",
            "teres-major",
            "triceps-brachii-long",
            "coracobrachialis",
            "latissimus-dorsi",
          ],
          stiffness: 3,
          overlapMm: 0.5,
        },
        tendon: { origin: [0.03], insertion: [0.14] },
        attach: { origin: ["scapula"], insertion: ["humerus"] },
      },
    ],
  },
];

import type { MusclePlan } from "../lay-plan.ts";

const SOURCES = [
  "Jacobson MD et al., J Hand Surg Am 1992;17:804-809: mass and fibre length",
  "Standring S (ed.), Gray's Anatomy, 41st ed., 2016, chapter Wrist and hand: attachments",
];

/** Abductor and short flexor of the little finger, over the measured opponens. */
export const PLANS: readonly MusclePlan[] = [
  {
    id: "abductor-digiti-minimi-hand",
    name: "Abductor digiti minimi of the hand",
    system: "muscle",
    layer: "superficial",
    fma: { right: ["FMA37396"], left: ["FMA37397"] },
    sources: SOURCES,
    parts: [
      {
        part: "belly",
        grid: [3, 7],
        lines: [
          {
            points: [
              { on: "pisiform", near: [-239, 800, 135] },
              { on: "pisiform", near: [-234, 801, 131] },
            ],
            halfMm: 1.8,
          },
          {
            points: [
              [-238.5, 790, 138.5],
              [-231, 790, 128.5],
            ],
            halfMm: 3.4,
          },
          {
            points: [
              [-236, 776, 140.5],
              [-229, 776, 127.5],
            ],
            halfMm: 3.4,
          },
          {
            points: [
              [-232, 762, 140.5],
              [-227.6, 762, 129],
            ],
            halfMm: 2.6,
          },
          {
            points: [
              [-228, 750, 139.5],
              [-225.5, 750, 131.5],
            ],
            halfMm: 1.5,
          },
          {
            points: [
              { on: "proximal-phalanx-hand-5", near: [-225.3, 739, 143] },
              { on: "proximal-phalanx-hand-5", near: [-224.3, 739.5, 138.5] },
            ],
            halfMm: 0.8,
          },
        ],
        settle: { over: ["opponens-digiti-minimi-hand"], stiffness: 3, touch: 0.3 },
        tendon: { origin: [0.06], insertion: [0.16] },
        attach: { origin: ["pisiform"], insertion: ["proximal-phalanx-hand-5"] },
      },
    ],
  },
  {
    id: "flexor-digiti-minimi-brevis-hand",
    name: "Flexor digiti minimi brevis of the hand",
    system: "muscle",
    layer: "superficial",
    fma: { right: [], left: [] },
    sources: SOURCES,
    parts: [
      {
        part: "belly",
        grid: [3, 7],
        lines: [
          {
            points: [
              { on: "hamate", near: [-248, 797, 132], liftMm: 1 },
              { on: "hamate", near: [-244, 799, 132], liftMm: 1 },
            ],
            halfMm: 1.2,
          },
          {
            points: [
              [-246, 788, 136.8],
              [-239.5, 790, 137.5],
            ],
            halfMm: 2,
          },
          {
            points: [
              [-242.5, 774, 139.5],
              [-235.5, 775, 141],
            ],
            halfMm: 2.4,
          },
          {
            points: [
              [-237.5, 760, 141],
              [-230.5, 760, 142],
            ],
            halfMm: 2,
          },
          {
            points: [
              [-231.5, 749, 142.5],
              [-227, 749, 142],
            ],
            halfMm: 1.2,
          },
          {
            points: [
              { on: "proximal-phalanx-hand-5", near: [-227.2, 740.5, 145] },
              { on: "proximal-phalanx-hand-5", near: [-225.4, 740.5, 143.5] },
            ],
            halfMm: 0.8,
          },
        ],
        settle: {
          over: ["opponens-digiti-minimi-hand"],
          beside: ["flexor-digitorum-superficialis", "abductor-digiti-minimi-hand"],
          stiffness: 3,
          touch: 0.2,
        },
        tendon: { origin: [0.06], insertion: [0.16] },
        attach: { origin: ["hamate"], insertion: ["proximal-phalanx-hand-5"] },
      },
    ],
  },
];

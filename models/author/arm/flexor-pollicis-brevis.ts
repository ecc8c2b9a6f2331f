import type { MusclePlan } from "../lay-plan.ts";

/** The deep head, which the reference lacks, beside the measured superficial head. */
export const PLANS: readonly MusclePlan[] = [
  {
    id: "flexor-pollicis-brevis",
    name: "Flexor pollicis brevis",
    system: "muscle",
    layer: "superficial",
    fma: { right: ["FMA37388"], left: ["FMA37389"] },
    sources: [
      "Standring S (ed.), Gray's Anatomy, 41st ed., 2016, chapter Wrist and hand: attachments",
    ],
    parts: [
      {
        part: "deep-head",
        grid: [3, 7],
        lines: [
          {
            points: [
              { on: "trapezoid", near: [-269, 799, 127] },
              { on: "capitate", near: [-262, 796, 126] },
            ],
            halfMm: 1,
          },
          {
            points: [
              [-275, 795, 134],
              [-269, 790, 134.5],
            ],
            halfMm: 1.6,
          },
          {
            points: [
              [-285, 788, 139],
              [-280.5, 783, 139.5],
            ],
            halfMm: 2.3,
          },
          {
            points: [
              [-294, 780, 144],
              [-291.5, 776.5, 144.5],
            ],
            halfMm: 1.9,
          },
          {
            points: [
              { on: "proximal-phalanx-hand-1", near: [-302.5, 775, 151] },
              { on: "proximal-phalanx-hand-1", near: [-301.5, 773, 150] },
            ],
            halfMm: 0.9,
          },
        ],
        settle: {
          beside: [
            "adductor-pollicis",
            "flexor-pollicis-longus",
            "opponens-pollicis",
            "flexor-digitorum-profundus",
            "flexor-digitorum-superficialis",
            "flexor-carpi-radialis",
          ],
          stiffness: 3,
          overlapMm: 0.3,
        },
        tendon: { origin: [0.06], insertion: [0.16] },
        attach: { origin: ["trapezoid", "capitate"], insertion: ["proximal-phalanx-hand-1"] },
      },
    ],
  },
];

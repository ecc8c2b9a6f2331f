import type { MusclePlan } from "../lay-plan.ts";

/** The transverse head, which the reference lacks, beside the measured oblique head. */
export const PLANS: readonly MusclePlan[] = [
  {
    id: "adductor-pollicis",
    name: "Adductor pollicis",
    system: "muscle",
    layer: "deep",
    fma: { right: ["FMA46121", "FMA46123"], left: ["FMA46122", "FMA46124"] },
    sources: [
      "Jacobson MD et al., J Hand Surg Am 1992;17:804-809: mass and fibre length",
      "Standring S (ed.), Gray's Anatomy, 41st ed., 2016, chapter Wrist and hand: attachments",
    ],
    parts: [
      {
        part: "transverse-head",
        grid: [4, 7],
        lines: [
          {
            points: [
              { on: "metacarpal-3", near: [-263, 782, 123.5] },
              { on: "metacarpal-3", near: [-264.5, 768, 125.5] },
              { on: "metacarpal-3", near: [-266, 754, 130] },
            ],
            halfMm: 0.9,
          },
          {
            points: [
              [-273.5, 782, 128.6],
              [-274.5, 769, 129.4],
              [-275.5, 757.5, 131.2],
            ],
            halfMm: 1.3,
          },
          {
            points: [
              [-284.5, 781, 132],
              [-287, 770, 132.4],
              [-288.5, 760, 134.2],
            ],
            halfMm: 2.7,
          },
          {
            points: [
              [-294.5, 775, 138],
              [-297.5, 766.5, 140],
            ],
            halfMm: 2.4,
          },
          {
            points: [
              { on: "proximal-phalanx-hand-1", near: [-301.5, 771.5, 146] },
              { on: "proximal-phalanx-hand-1", near: [-303, 767.5, 147.5] },
            ],
            halfMm: 1,
          },
        ],
        settle: {
          under: ["first-dorsal-interosseous-hand"],
          beside: [
            "palmar-interossei-hand",
            "dorsal-interossei-hand",
            "lumbricals-hand",
            "flexor-digitorum-profundus",
            "flexor-pollicis-longus",
          ],
          stiffness: 3,
          touch: 0.2,
          overlapMm: 0.4,
        },
        tendon: { origin: [0.04], insertion: [0.14] },
        attach: { origin: ["metacarpal-3"], insertion: ["proximal-phalanx-hand-1"] },
      },
    ],
  },
];

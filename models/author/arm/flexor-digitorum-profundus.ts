import type { MusclePlan } from "../lay-plan.ts";

/**
 * The ulnar border of the deep flexor, which the reference leaves out: it covers the medial face of the
 * ulna down to flexor carpi ulnaris. The measured belly and tendons stay.
 */
export const PLANS: readonly MusclePlan[] = [
  {
    id: "flexor-digitorum-profundus",
    name: "Flexor digitorum profundus",
    system: "muscle",
    layer: "deep",
    fma: { right: ["FMA38479"], left: ["FMA38480"] },
    sources: [
      "Holzbaur KR et al., J Biomech 2007;40:742-749: volume",
      "Standring S (ed.), Gray's Anatomy, 41st ed., 2016, chapter Elbow and forearm: attachments",
    ],
    parts: [
      {
        part: "ulnar-border",
        grid: [4, 8],
        lines: [
          {
            points: [
              { on: "ulna", near: [-203, 1030, 71] },
              { on: "ulna", near: [-206, 1028, 63] },
            ],
            halfMm: 1.6,
          },
          {
            points: [
              [-213, 1005, 73],
              [-204, 1005, 66],
            ],
            halfMm: 3.6,
          },
          {
            points: [
              [-213, 985, 82],
              [-207, 985, 74],
              [-202, 985, 69],
            ],
            halfMm: [3, 4.4, 2.6],
          },
          {
            points: [
              [-211, 965, 89],
              [-206, 965, 81],
              [-207, 965, 74],
            ],
            halfMm: [3.6, 4.4, 2.6],
          },
          {
            points: [
              [-211, 945, 96],
              [-207, 945, 88],
              [-210, 945, 79],
            ],
            halfMm: [3, 3.8, 2.2],
          },
          {
            points: [
              [-219, 915, 101],
              [-216, 915, 94],
              [-219, 915, 88],
            ],
            halfMm: [2.6, 3.2, 2],
          },
          {
            points: [
              [-231, 880, 108],
              [-227.5, 880, 104],
            ],
            halfMm: 2,
          },
          {
            points: [
              [-240, 858, 115],
              [-237, 858, 113],
            ],
            halfMm: 1.2,
          },
        ],
        settle: {
          beside: [
            "flexor-digitorum-superficialis",
            "flexor-carpi-ulnaris",
            "brachialis",
            "pronator-quadratus",
          ],
          stiffness: 3,
        },
        tendon: { origin: [0.03], insertion: [0.12] },
        attach: { origin: ["ulna"], insertion: ["flexor-digitorum-profundus"] },
      },
    ],
  },
];

import type { MusclePlan } from "../lay-plan.ts";
import { on } from "./anchors.ts";

const SOURCES = [
  "van Eijden TMGJ et al., Anat Rec 1997;248:464-474: masses and fibre lengths of the jaw muscles",
  "Pearson WG et al., Dysphagia 2011;26:345-351: cross-sections and lengths of the muscles that move the hyoid",
  "Standring S (ed.), Gray's Anatomy, 41st ed.: Neck",
];

/** Floor of the mouth: geniohyoid on mylohyoid. */
export const PLANS: readonly MusclePlan[] = [
  {
    id: "geniohyoid",
    name: "Geniohyoid",
    system: "muscle",
    layer: "deep",
    fma: { right: ["FMA46326"], left: ["FMA46327"] },
    sources: SOURCES,
    parts: [
      {
        part: "belly",
        grid: [3, 6],
        lines: [
          {
            points: [
              [-0.9, 1447, 166.4],
              [-2.4, 1447.5, 166],
              [-4.2, 1447, 165.2],
            ],
            halfMm: [1, 1.4, 1],
          },
          {
            points: [
              [-0.8, 1446.5, 150],
              [-5, 1447, 149.5],
              [-9.5, 1446, 148.5],
            ],
            halfMm: [3.8, 5.2, 3.6],
          },
          {
            points: [
              on("hyoid-bone", -1, 1440, 136, 0.6),
              on("hyoid-bone", -5, 1440, 135, 0.6),
              on("hyoid-bone", -9.5, 1440, 132, 0.6),
            ],
            halfMm: 1.6,
          },
        ],
        tendon: { origin: [0.12], insertion: [0.05] },
        attach: { origin: ["mandible"], insertion: ["hyoid-bone"] },
      },
    ],
  },
  {
    id: "mylohyoid",
    name: "Mylohyoid",
    system: "muscle",
    layer: "intermediate",
    fma: { right: ["FMA46321"], left: ["FMA46322"] },
    sources: SOURCES,
    parts: [
      {
        part: "raphe",
        grid: [2, 6],
        lines: [
          {
            points: [
              [-0.3, 1440.4, 166.8],
              [-3, 1440.6, 166.8],
            ],
            halfMm: 0.7,
          },
          {
            points: [
              [-0.3, 1436.9, 152],
              [-2.4, 1437, 152],
            ],
            halfMm: 0.7,
          },
          {
            points: [
              on("hyoid-bone", -0.3, 1437.6, 136.5, 0.5),
              on("hyoid-bone", -3, 1437.6, 136.2, 0.5),
            ],
            halfMm: 0.7,
          },
        ],
        settle: false,
        tendon: { origin: [0.5], insertion: [0.5] },
        attach: { origin: ["mandible"], insertion: ["hyoid-bone"] },
      },
      {
        part: "anterior part",
        grid: [4, 6],
        lines: [
          {
            points: [
              on("mandible", -4, 1441, 167, 0.4),
              on("mandible", -10, 1445, 163, 0.4),
              on("mandible", -17, 1451, 155, 0.4),
              on("mandible", -25, 1460, 144.5, 0.4),
            ],
            halfMm: 1,
          },
          {
            points: [
              [-2.6, 1439.7, 165.6],
              [-6, 1439.2, 158.5],
              [-10.5, 1440.5, 149.5],
              [-15, 1444, 140],
            ],
            halfMm: [1.2, 1.8, 1.9, 1.8],
          },
          {
            points: [
              [-1.4, 1439.6, 164.6],
              [-1.4, 1438, 157],
              [-1.4, 1437.2, 148],
              [-1.6, 1438.2, 135.6],
            ],
            halfMm: 0.8,
          },
        ],
        settle: { over: ["geniohyoid"], stiffness: 3 },
        tendon: { origin: [0.05], insertion: [0.04] },
        attach: { origin: ["mandible"], insertion: ["mylohyoid"] },
      },
      {
        part: "posterior part",
        grid: [4, 7],
        lines: [
          {
            points: [
              on("mandible", -22, 1457, 148.5, 0.4),
              on("mandible", -26.5, 1461.5, 142.5, 0.4),
              on("mandible", -30, 1465, 137, 0.4),
            ],
            halfMm: 1,
          },
          {
            points: [
              [-14, 1444.5, 143],
              [-18.5, 1448.5, 137],
              [-22.5, 1451.5, 131.5],
            ],
            halfMm: [1.8, 2, 1.6],
          },
          {
            points: [
              on("hyoid-bone", -2, 1438, 136, 0.5),
              on("hyoid-bone", -6.5, 1437.6, 134.4, 0.5),
              on("hyoid-bone", -11, 1437.4, 131, 0.5),
            ],
            halfMm: 0.9,
          },
        ],
        settle: { stiffness: 2 },
        tendon: { origin: [0.05], insertion: [0.06] },
        attach: { origin: ["mandible"], insertion: ["hyoid-bone"] },
      },
    ],
  },
];

import type { MusclePlan } from "../lay-plan.ts";
import { strand } from "./strand.ts";

/** The end of the tendon; the mesh of the rest stops short of the bones that it pulls on. */
export const PLANS: readonly MusclePlan[] = [
  {
    id: "tibialis-anterior",
    name: "Tibialis anterior",
    system: "muscle",
    layer: "superficial",
    fma: { right: ["FMA22544"], left: ["FMA22545"] },
    sources: ["Standring S (ed.), Gray's Anatomy, 41st ed. 2016, Ankle and foot"],
    parts: [
      {
        part: "distal-tendon",
        grid: [3, 6],
        lines: [
          ...strand({
            path: [
              [-67, 70, 92],
              [-62, 60, 97],
              [-59.5, 49, 103],
              [-59.5, 39, 109],
            ],
            widthMm: [6, 6, 6.5, 7.5],
            halfMm: [1.8, 1.7, 1.5, 1.2],
            across: [
              [-0.3, -0.5, -1],
              [-0.2, -0.7, -1],
              [0, -0.6, -1],
              [0, -0.6, -1],
            ],
          }),
          {
            points: [
              { on: "medial-cuneiform", near: [-62, 31, 120], liftMm: 0.7 },
              { on: "medial-cuneiform", near: [-62, 27, 111], liftMm: 0.7 },
            ],
            halfMm: 1,
          },
        ],
        settle: { skinGapMm: 0.8, stiffness: 5 },
        tendon: { origin: [1], insertion: [1] },
        attach: { origin: ["tibialis-anterior"], insertion: ["medial-cuneiform"] },
      },
    ],
  },
];

import type { MusclePlan } from "../lay-plan.ts";
import { strand } from "./strand.ts";

/** The tendon from the lesser sciatic notch to the greater trochanter; the mesh of the muscle frays there. */
export const PLANS: readonly MusclePlan[] = [
  {
    id: "obturator-internus",
    name: "Obturator internus",
    system: "muscle",
    layer: "deep",
    fma: { right: ["FMA22324"], left: ["FMA22325"] },
    sources: [
      "Standring S (ed.), Gray's Anatomy, 41st ed. 2016, Pelvic girdle, gluteal region and thigh",
    ],
    parts: [
      {
        part: "tendon",
        grid: [3, 6],
        lines: [
          ...strand({
            path: [
              [-76, 811, 53],
              [-89, 810, 61],
              [-101, 808.5, 71],
              [-110, 807, 78],
            ],
            widthMm: [10, 9, 8, 7],
            halfMm: [1.6, 1.9, 1.8, 1.5],
            across: [0, -1, 0],
          }),
          {
            points: [
              { on: "femur", near: [-117, 811, 84], liftMm: 0.5 },
              { on: "femur", near: [-117, 805, 83], liftMm: 0.5 },
            ],
            halfMm: 1.2,
          },
        ],
        settle: { stiffness: 4, loose: ["origin"] },
        tendon: { origin: [1], insertion: [1] },
        attach: { origin: ["obturator-internus"], insertion: ["femur"] },
      },
    ],
  },
];

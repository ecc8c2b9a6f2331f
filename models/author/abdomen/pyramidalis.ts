import type { MusclePlan } from "../lay-plan.ts";
import { frontPoint } from "./wall.ts";

/** Pyramidalis: pubic crest to the linea alba, within the rectus sheath in front of rectus. */
export const PLANS: readonly MusclePlan[] = [
  {
    id: "pyramidalis",
    name: "Pyramidalis",
    system: "muscle",
    layer: "intermediate",
    fma: { right: [], left: [] },
    sources: [
      "Standring S (ed.), Gray's Anatomy, 41st ed., Anterior abdominal wall: pyramidalis",
      "Lovering RM, Anderson LD, Anat Sci Int 2008;83:294-297: architecture",
    ],
    parts: [
      {
        part: "belly",
        grid: [3, 6],
        lines: [
          {
            points: [
              { on: "hip-bone", near: [-4, 812, 150] },
              { on: "hip-bone", near: [-19, 811, 154] },
            ],
            halfMm: 1.4,
          },
          { points: [frontPoint(830, -2.2, 2.2), frontPoint(830, -17, 2)], halfMm: 2 },
          { points: [frontPoint(850, -2.4, 1.8), frontPoint(850, -11, 1.7)], halfMm: 1.7 },
          { points: [frontPoint(875, -1.8, 0.8), frontPoint(875, -4.5, 0.8)], halfMm: 0.8 },
        ],
        settle: false,
        tendon: { origin: [0.06], insertion: [0.15] },
        attach: { origin: ["hip-bone"], insertion: ["linea-alba"] },
      },
    ],
  },
];

import type { MusclePlan } from "../lay-plan.ts";

/** Adductor longus: pubic body below the crest to the middle third of the linea aspera. */
export const PLANS: readonly MusclePlan[] = [
  {
    id: "adductor-longus",
    name: "Adductor longus",
    system: "muscle",
    layer: "superficial",
    fma: { right: ["FMA22456"], left: ["FMA22457"] },
    sources: ["Ward SR et al., Clin Orthop Relat Res 2009;467:1074-1082: fibre length and mass"],
    parts: [
      {
        part: "belly",
        grid: [4, 8],
        lines: [
          {
            points: [
              { landmark: "adductor-longus-origin", offsetMm: [-6, -3, 0] },
              { landmark: "adductor-longus-origin", offsetMm: [4, -4, 0] },
            ],
            halfMm: 3,
          },
          {
            points: [
              [-45, 775, 140],
              [-22, 765, 135],
            ],
            halfMm: 7,
          },
          {
            points: [
              [-75, 735, 118],
              [-50, 680, 108],
            ],
            halfMm: 7,
          },
          {
            points: [
              { on: "femur", near: [-100, 690, 75] },
              { on: "femur", near: [-95, 600, 75] },
            ],
            halfMm: 1.5,
          },
        ],
        settle: {
          over: ["adductor-magnus", "adductor-brevis"],
          under: ["sartorius"],
          beside: ["pectineus", "gracilis", "vastus-medialis"],
        },
        tendon: { origin: [0.12], insertion: [0.06] },
        attach: { origin: ["hip-bone"], insertion: ["femur"] },
      },
    ],
  },
];

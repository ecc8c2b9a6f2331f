import type { MusclePlan } from "../lay-plan.ts";
import { strand } from "./strand.ts";

const KURA = "Kura H et al., Anat Rec 1997;249:143-151: architecture of the intrinsic foot muscles";

/** The little toe's abductor along the lateral edge of the sole, and its short flexor beside it. */
export const PLANS: readonly MusclePlan[] = [
  {
    id: "flexor-digiti-minimi-brevis-foot",
    name: "Flexor digiti minimi brevis of the foot",
    system: "muscle",
    layer: "intermediate",
    fma: { right: ["FMA37471"], left: ["FMA37472"] },
    sources: [KURA],
    parts: [
      {
        part: "belly",
        grid: [3, 7],
        lines: strand({
          path: [
            [-107, 8.5, 92],
            [-110, 5, 104],
            [-116, 3, 120],
            [-122, 0.5, 136],
            [-128, -2.5, 149],
            [-131, -2.2, 156],
          ],
          widthMm: [6, 8, 9.5, 9, 6, 5],
          halfMm: [1.5, 2.6, 3.2, 2.8, 1.6, 1],
          across: [-1, 0, 0],
        }),
        settle: { over: ["opponens-digiti-minimi-foot"], touch: 0.15, stiffness: 3 },
        tendon: { origin: [0.1], insertion: [0.16] },
        attach: { origin: ["metatarsal-5"], insertion: ["proximal-phalanx-foot-5"] },
      },
    ],
  },
  {
    id: "abductor-digiti-minimi-foot",
    name: "Abductor digiti minimi of the foot",
    system: "muscle",
    layer: "superficial",
    fma: { right: ["FMA37463"], left: ["FMA37464"] },
    sources: [KURA],
    parts: [
      {
        part: "belly",
        grid: [4, 9],
        lines: [
          {
            points: [
              { on: "calcaneus", near: [-76, -1, 33], liftMm: 0.8 },
              { on: "calcaneus", near: [-86, 2, 33], liftMm: 0.8 },
              { on: "calcaneus", near: [-93, 7, 34], liftMm: 0.8 },
            ],
            halfMm: 1.5,
          },
          {
            points: [
              [-86, 1, 52],
              [-94, 3.5, 52],
              [-101, 8, 52],
            ],
            halfMm: [3, 5.5, 4],
          },
          {
            points: [
              [-94, 3, 70],
              [-101, 4, 71],
              [-107, 8, 72],
            ],
            halfMm: [3.5, 6.5, 4.5],
          },
          {
            points: [
              [-101, 3.5, 88],
              [-109, 4, 90],
              [-115, 9, 92],
            ],
            halfMm: [3, 5.5, 4],
          },
          {
            points: [
              [-113, 2, 110],
              [-119, 3, 110],
              [-123, 8, 110],
            ],
            halfMm: [2.4, 4.5, 3.2],
          },
          {
            points: [
              [-123, -1, 132],
              [-128, 0, 131],
              [-130, 4, 130],
            ],
            halfMm: [1.5, 2.4, 1.5],
          },
          {
            points: [
              [-131.5, -2, 153],
              [-134, 0.5, 153],
            ],
            halfMm: 1,
          },
        ],
        settle: {
          over: ["flexor-digiti-minimi-brevis-foot"],
          beside: [
            "flexor-digitorum-brevis",
            "quadratus-plantae",
            "fibularis-longus",
            "fibularis-brevis",
            "opponens-digiti-minimi-foot",
          ],
          touch: 0.1,
          stiffness: 3,
        },
        tendon: { origin: [0.08], insertion: [0.26, 0.2, 0.26] },
        attach: { origin: ["calcaneus"], insertion: ["proximal-phalanx-foot-5"] },
      },
    ],
  },
];

import type { MusclePlan } from "../lay-plan.ts";
import { strand } from "./strand.ts";

/**
 * Fibularis longus: head and upper two thirds of the lateral fibula; its tendon turns behind the
 * lateral malleolus and under the cuboid to the first metatarsal and the medial cuneiform.
 */
export const PLANS: readonly MusclePlan[] = [
  {
    id: "fibularis-longus",
    name: "Fibularis longus",
    system: "muscle",
    layer: "superficial",
    fma: { right: ["FMA22552"], left: ["FMA22553"] },
    sources: [
      "Ward SR et al., Clin Orthop Relat Res 2009;467:1074-1082: muscle length and mass",
      "Handsfield GG et al., J Biomech 2014;47:631-638: volume of both fibular muscles",
    ],
    parts: [
      {
        part: "belly",
        grid: [5, 10],
        lines: [
          {
            points: [
              { on: "fibula", near: [-118, 384, 68], liftMm: 0.5 },
              { on: "fibula", near: [-125, 380, 58], liftMm: 0.5 },
            ],
            halfMm: 2,
          },
          {
            points: [
              [-116, 350, 82],
              [-122, 350, 70],
              [-124.5, 350, 60],
              [-126, 350, 50],
              [-128, 350, 41],
            ],
            halfMm: [5, 8.4, 8.4, 8.2, 5],
          },
          {
            points: [
              [-116.5, 300, 80],
              [-121.5, 300, 70],
              [-124.5, 300, 59],
              [-127, 300, 49],
              [-130, 300, 38],
            ],
            halfMm: [4.2, 8, 9, 7.8, 3.4],
          },
          {
            points: [
              [-117, 250, 73],
              [-121.5, 250, 62],
              [-124, 250, 52],
              [-125.5, 250, 43],
              [-127, 250, 35],
            ],
            halfMm: [3, 6, 7, 6.4, 3],
          },
          {
            points: [
              [-120, 222, 61],
              [-122.5, 222, 52],
              [-122, 222, 44],
              [-120, 222, 38],
            ],
            halfMm: [2, 3.8, 4.6, 3],
          },
          {
            points: [
              [-120, 198, 52],
              [-120, 198, 46],
              [-117, 198, 41],
            ],
            halfMm: [1.3, 2.2, 2],
          },
          {
            points: [
              [-116, 170, 46],
              [-113, 170, 41],
            ],
            halfMm: 1.8,
          },
        ],
        settle: {
          over: ["fibularis-brevis"],
          beside: [
            "extensor-digitorum-longus",
            "soleus",
            "gastrocnemius-lateral",
            "flexor-hallucis-longus",
            "biceps-femoris",
          ],
          touch: 0.1,
          stiffness: 4,
        },
        tendon: {
          origin: [0.03],
          insertion: [0.24, 0.3, 0.24],
          aponeurosis: [{ end: "insertion", face: "skin", reach: 0.5 }],
        },
        attach: { origin: ["fibula"], insertion: ["fibularis-brevis"] },
      },
      {
        part: "tendon",
        grid: [3, 11],
        lines: strand({
          path: [
            [-117, 205, 46],
            [-113.5, 165, 43],
            [-109, 120, 38],
            [-104.5, 85, 34.5],
            [-103.5, 60, 34.5],
            [-105, 45, 35.5],
            [-104.5, 33, 40],
            [-102.5, 24, 49],
            [-104, 16, 63],
            [-108, 11, 76],
          ],
          widthMm: [7, 6.5, 6, 5.5, 5.5, 5.5, 5.5, 5.5, 5.5, 5.5],
          halfMm: [1.5, 1.6, 1.7, 1.8, 1.8, 1.8, 1.8, 1.8, 1.7, 1.7],
          across: [
            [0, 0, -1],
            [0, 0, -1],
            [0.5, 0, -1],
            [1, 0, -0.5],
            [1, 0, -0.3],
            [1, -0.4, -0.3],
            [1, -1, -0.3],
            [0.3, -1, -0.6],
            [0, -1, 0],
            [0.3, -1, 0],
          ],
        }),
        settle: {
          over: ["fibularis-brevis"],
          touch: 0.05,
          stiffness: 3,
          skinGapMm: 1,
          loose: ["insertion"],
        },
        tendon: { origin: [1], insertion: [1] },
        attach: { origin: ["fibularis-longus"], insertion: ["fibularis-longus"] },
      },
      {
        part: "plantar-tendon",
        grid: [3, 7],
        lines: [
          ...strand({
            path: [
              [-106, 13, 70],
              [-108.5, 11, 81],
              [-104, 11.5, 88],
              [-96, 14, 95],
              [-86, 18, 103],
              [-78, 21, 109],
              [-72, 22, 113],
            ],
            widthMm: [5.5, 5.5, 6, 6, 6, 6, 7],
            halfMm: 1.6,
            across: [
              [0.2, -1, 0],
              [0.5, -1, 0.3],
              [0.4, -0.3, 1],
              [0.4, 0, 1],
              [0.5, 0, 1],
              [0.5, 0, 1],
              [0.3, 0.2, 1],
            ],
          }),
        ],
        settle: { beside: ["opponens-digiti-minimi-foot"], stiffness: 3, loose: ["origin"] },
        tendon: { origin: [1], insertion: [1] },
        attach: { origin: ["fibularis-longus"], insertion: ["metatarsal-1", "medial-cuneiform"] },
      },
    ],
  },
];

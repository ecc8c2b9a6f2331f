import type { MusclePlan } from "../lay-plan.ts";
import { strand } from "./strand.ts";

/** Fibularis brevis: lower two thirds of the lateral fibula to the tuberosity of the fifth metatarsal. */
export const PLANS: readonly MusclePlan[] = [
  {
    id: "fibularis-brevis",
    name: "Fibularis brevis",
    system: "muscle",
    layer: "intermediate",
    fma: { right: ["FMA22554"], left: ["FMA22555"] },
    sources: [
      "Ward SR et al., Clin Orthop Relat Res 2009;467:1074-1082: muscle length and mass",
      "Handsfield GG et al., J Biomech 2014;47:631-638: volume of both fibular muscles",
    ],
    parts: [
      {
        part: "belly",
        grid: [4, 9],
        lines: [
          {
            points: [
              { on: "fibula", near: [-117, 272, 61], liftMm: 0.8 },
              { on: "fibula", near: [-119, 268, 50], liftMm: 0.8 },
            ],
            halfMm: 1,
          },
          {
            points: [
              [-116, 248, 64],
              [-119, 248, 54],
              [-117, 248, 45],
            ],
            halfMm: [1.8, 2.4, 2],
          },
          {
            points: [
              [-115, 225, 62],
              [-118.5, 225, 54],
              [-117.5, 225, 46],
              [-112, 225, 42],
            ],
            halfMm: [2, 3, 4, 2.5],
          },
          {
            points: [
              [-113.5, 200, 62],
              [-116.5, 200, 54],
              [-115.5, 200, 46],
              [-108, 200, 41.5],
            ],
            halfMm: [2.3, 3.4, 4.4, 3],
          },
          {
            points: [
              [-112.5, 175, 58],
              [-114.5, 175, 50],
              [-111, 175, 42.5],
              [-104, 175, 39.5],
            ],
            halfMm: [2, 3, 4, 2.6],
          },
          {
            points: [
              [-111.5, 150, 53],
              [-112, 150, 46],
              [-107.5, 150, 40],
              [-101, 150, 37.5],
            ],
            halfMm: [1.4, 2.8, 3.6, 2.4],
          },
          {
            points: [
              [-111, 125, 48],
              [-108, 125, 41],
              [-101, 125, 38.3],
            ],
            halfMm: [1.1, 2.6, 2.6],
          },
          {
            points: [
              [-109, 95, 41],
              [-105, 95, 39.3],
              [-100, 95, 39],
            ],
            halfMm: [1.2, 2, 2],
          },
          {
            points: [
              [-106.5, 70, 39],
              [-101, 70, 38.5],
            ],
            halfMm: 1.4,
          },
        ],
        settle: {
          beside: [
            "extensor-digitorum-longus",
            "soleus",
            "flexor-hallucis-longus",
            "fibularis-tertius",
          ],
          stiffness: 2,
        },
        tendon: {
          origin: [0.03],
          insertion: [0.3, 0.16, 0.12],
          aponeurosis: [{ end: "insertion", face: "skin", reach: 0.55 }],
        },
        attach: { origin: ["fibula"], insertion: ["fibula"] },
      },
      {
        part: "tendon",
        grid: [3, 10],
        lines: [
          ...strand({
            path: [
              [-106.5, 96, 39],
              [-104, 72, 38.2],
              [-103.5, 55, 38.5],
              [-105, 43, 40],
              [-104.5, 35, 46],
              [-104, 29.5, 54],
              [-107, 22, 67],
            ],
            widthMm: [5, 5.5, 5.5, 5.2, 5, 5, 5],
            halfMm: [1.3, 1.4, 1.4, 1.4, 1.4, 1.4, 1.4],
            across: [
              [1, 0, -0.3],
              [1, 0, -0.2],
              [1, 0, -0.2],
              [1, -0.6, -0.2],
              [0.4, -1, -0.4],
              [0, -1, 0],
              [0, -1, 0],
            ],
          }),
          {
            points: [
              { on: "metatarsal-5", near: [-113, 19, 80], liftMm: 0.6 },
              { on: "metatarsal-5", near: [-115, 13, 80], liftMm: 0.6 },
            ],
            halfMm: 1.4,
          },
        ],
        settle: { stiffness: 3, skinGapMm: 1 },
        tendon: { origin: [1], insertion: [1] },
        attach: { origin: ["fibularis-brevis"], insertion: ["metatarsal-5"] },
      },
    ],
  },
];

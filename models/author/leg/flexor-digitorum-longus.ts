import type { MusclePlan, PartPlan, PointMm } from "../lay-plan.ts";
import { strand } from "./strand.ts";

/** A toe tendon: its number, its course from the common tendon, and the bone at its end. */
function toe(number: number, path: readonly PointMm[]): PartPlan {
  return {
    part: `tendon-${number}`,
    grid: [3, 8],
    lines: strand({
      path,
      widthMm: path.map((_, i) => (i === path.length - 1 ? 3.5 : 3)),
      halfMm: path.map((_, i) => (i > path.length - 3 ? 0.7 : 1)),
      across: [-1, 0, 0],
    }),
    settle: { skinGapMm: 1, stiffness: 6, loose: ["origin"] },
    tendon: { origin: [1], insertion: [1] },
    attach: {
      origin: ["flexor-digitorum-longus"],
      insertion: [`distal-phalanx-foot-${number}`],
    },
  };
}

/**
 * Flexor digitorum longus: back of the tibia below the soleal line; behind the medial malleolus and
 * across the sole to the distal phalanges of the lesser toes.
 */
export const PLANS: readonly MusclePlan[] = [
  {
    id: "flexor-digitorum-longus",
    name: "Flexor digitorum longus",
    system: "muscle",
    layer: "deep",
    fma: { right: ["FMA65016"], left: ["FMA65017"] },
    sources: [
      "Ward SR et al., Clin Orthop Relat Res 2009;467:1074-1082: muscle length and mass",
      "Handsfield GG et al., J Biomech 2014;47:631-638: volume",
    ],
    parts: [
      {
        part: "belly",
        grid: [4, 9],
        lines: [
          {
            points: [
              { on: "tibia", near: [-66, 318, 58], liftMm: 1 },
              { on: "tibia", near: [-80, 312, 58], liftMm: 1 },
            ],
            halfMm: 1,
          },
          {
            points: [
              [-66, 280, 62],
              [-78, 280, 60],
            ],
            halfMm: 2.5,
          },
          {
            points: [
              [-62, 240, 63],
              [-78, 240, 58],
            ],
            halfMm: 4,
          },
          {
            points: [
              [-58, 200, 61],
              [-77, 200, 57],
            ],
            halfMm: 5,
          },
          {
            points: [
              [-57, 165, 56],
              [-73, 165, 51],
            ],
            halfMm: 5,
          },
          {
            points: [
              [-60, 130, 47],
              [-70, 130, 45],
            ],
            halfMm: 3.5,
          },
          {
            points: [
              [-61, 100, 42],
              [-66, 100, 40],
            ],
            halfMm: 2,
          },
        ],
        settle: {
          over: ["tibialis-posterior"],
          under: ["soleus"],
          beside: ["flexor-hallucis-longus", "popliteus", "calcaneal-tendon"],
          touch: 0.1,
          stiffness: 2,
        },
        tendon: {
          origin: [0.03],
          insertion: [0.34, 0.2],
          aponeurosis: [{ end: "insertion", face: "skin", reach: 0.6 }],
        },
        attach: { origin: ["tibia"], insertion: ["flexor-digitorum-longus"] },
      },
      {
        part: "tendon",
        grid: [3, 11],
        lines: strand({
          path: [
            [-63.5, 128, 45],
            [-63, 95, 41],
            [-60.5, 70, 40.5],
            [-57, 56, 46],
            [-55.5, 44, 56],
            [-57, 36, 66],
            [-61, 29, 77],
            [-66, 23, 87],
            [-72, 18.5, 96],
            [-79, 14.5, 105],
            [-85, 11.5, 113],
          ],
          widthMm: [4.5, 4.5, 4.5, 4.5, 4.5, 4.5, 5, 6, 8, 10, 13],
          halfMm: [1.7, 1.7, 1.7, 1.6, 1.6, 1.6, 1.6, 1.5, 1.4, 1.3, 1.2],
          across: [
            [-1, 0, -0.4],
            [-1, 0, -0.6],
            [-0.8, 0, -1],
            [-0.3, -0.8, -1],
            [0, -1, -0.4],
            [-0.3, -1, 0],
            [-0.8, -0.6, 0],
            [-1, -0.3, 0.2],
            [-1, 0, 0.4],
            [-1, 0, 0.3],
            [-1, 0.1, 0.2],
          ],
        }),
        settle: {
          beside: [
            "tibialis-posterior",
            "flexor-hallucis-longus",
            "abductor-hallucis",
            "flexor-digitorum-brevis",
            "quadratus-plantae",
          ],
          skinGapMm: 1,
          stiffness: 3,
        },
        tendon: { origin: [1], insertion: [1] },
        attach: { origin: ["flexor-digitorum-longus"], insertion: ["flexor-digitorum-longus"] },
      },
      toe(2, [
        [-81, 12.2, 109],
        [-85, 8.5, 125],
        [-89, 4, 143],
        [-92.5, -1.8, 164],
        [-95.5, -1, 177],
        [-98.5, 1.6, 192],
        [-102.5, -2.8, 208],
        [-105, -4.4, 222],
      ]),
      toe(3, [
        [-84, 11.8, 111],
        [-90, 7.5, 128],
        [-97, 2.5, 147],
        [-104.5, -2, 165],
        [-108.5, -2, 177],
        [-112.3, -0.2, 190],
        [-116, -3.8, 204],
        [-119.5, -4.6, 216],
      ]),
      toe(4, [
        [-87, 11.5, 113],
        [-95, 7, 129],
        [-105, 1.2, 146],
        [-114.5, -3, 161],
        [-121, -2.6, 172],
        [-126.5, -1.2, 182],
        [-130.5, -4.3, 193],
        [-133.5, -4.8, 203],
      ]),
      toe(5, [
        [-89.5, 11.2, 114],
        [-99.5, 6.2, 128],
        [-112, 0, 141],
        [-124, -5, 151],
        [-132.5, -4.6, 158],
        [-137, -2.8, 167],
        [-141.3, -4.9, 178],
        [-143, -4.6, 186],
      ]),
    ],
  },
];

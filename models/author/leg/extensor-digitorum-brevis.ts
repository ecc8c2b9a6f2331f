import type { MusclePlan, PartPlan, PointMm } from "../lay-plan.ts";
import { strand } from "./strand.ts";

const ABOVE = ["extensor-digitorum-longus", "fibularis-tertius"];

function slip(number: number, path: readonly PointMm[], red: number): PartPlan {
  return {
    part: `slip-${number}`,
    grid: [3, 8],
    lines: strand({
      path,
      widthMm: path.map((_, i) => [7, 7, 6, 3.6, 3, 3, 3][i] ?? 3),
      halfMm: path.map((_, i) => [2.2, 3.6, 2.8, 1.3, 0.8, 0.7, 0.6][i] ?? 0.6),
      across: [-1, -0.4, 0],
    }),
    settle: {
      beside: [...ABOVE, "dorsal-interossei-foot"],
      skinGapMm: 1,
      stiffness: 10,
    },
    tendon: { origin: [0.03], insertion: [1 - red] },
    attach: { origin: ["calcaneus"], insertion: [`proximal-phalanx-foot-${number}`] },
  };
}

/** Extensor digitorum brevis: upper face of the calcaneus, three slips to the second to fourth toes. */
export const PLANS: readonly MusclePlan[] = [
  {
    id: "extensor-digitorum-brevis",
    name: "Extensor digitorum brevis",
    system: "muscle",
    layer: "intermediate",
    fma: { right: ["FMA51142"], left: ["FMA51143"] },
    sources: [
      "Kura H et al., Anat Rec 1997;249:143-151: architecture of the intrinsic foot muscles",
    ],
    parts: [
      slip(
        2,
        [
          [-90, 39.5, 69],
          [-93, 45, 82],
          [-94, 47.5, 98],
          [-94, 44, 118],
          [-95, 36, 140],
          [-97, 23, 163],
          [-99.5, 13, 182],
        ],
        0.5,
      ),
      slip(
        3,
        [
          [-94, 37.5, 69],
          [-99, 42.5, 82],
          [-102, 41.5, 98],
          [-103, 36.5, 116],
          [-105.5, 29, 136],
          [-109, 19.5, 157],
          [-113, 12, 177],
        ],
        0.5,
      ),
      slip(
        4,
        [
          [-98, 34.5, 68],
          [-104.5, 38.5, 82],
          [-108, 35.5, 97],
          [-110.5, 29.5, 113],
          [-114, 22.5, 131],
          [-119.5, 15, 150],
          [-124.5, 9.5, 167],
        ],
        0.5,
      ),
    ],
  },
];

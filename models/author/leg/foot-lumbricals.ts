import type { MusclePlan, PartPlan, PointMm } from "../lay-plan.ts";
import { strand } from "./strand.ts";

/** One lumbrical, from the toe flexor's tendon to the medial side of a toe. */
function lumbrical(number: number, path: readonly PointMm[]): PartPlan {
  return {
    part: `lumbrical-${number}`,
    grid: [3, 7],
    lines: strand({
      path,
      widthMm: [2.5, 4, 4.5, 3, 2.2, 2],
      halfMm: [0.8, 1.6, 1.8, 1.1, 0.7, 0.6],
      across: [-1, -0.2, 0],
    }),
    settle: {
      beside: ["flexor-digitorum-longus", "flexor-digitorum-brevis"],
      stiffness: 6,
      skinGapMm: 1,
    },
    tendon: { origin: [0.05], insertion: [0.36] },
    attach: {
      origin: ["flexor-digitorum-longus"],
      insertion: [`proximal-phalanx-foot-${number + 1}`],
    },
  };
}

/** Lumbricals of the foot: tendons of flexor digitorum longus to the medial side of toes two to five. */
export const PLANS: readonly MusclePlan[] = [
  {
    id: "lumbricals-foot",
    name: "Lumbricals of the foot",
    system: "muscle",
    layer: "intermediate",
    fma: {
      right: ["FMA37717", "FMA37719", "FMA37485", "FMA37483"],
      left: ["FMA37718", "FMA37720", "FMA37486", "FMA37484"],
    },
    sources: ["Standring S (ed.), Gray's Anatomy, 41st ed. 2016, Ankle and foot"],
    parts: [
      lumbrical(1, [
        [-81, 9.5, 117],
        [-84.5, 6.2, 135],
        [-87.5, 2.5, 151],
        [-89, 1.5, 165],
        [-90.5, 4.5, 177],
        [-92.5, 7.5, 185],
      ]),
      lumbrical(2, [
        [-86, 9.2, 119],
        [-91.5, 5, 137],
        [-97.5, 1, 154],
        [-101, 0.5, 166],
        [-103.5, 4, 175],
        [-106, 7, 182],
      ]),
      lumbrical(3, [
        [-91, 9, 121],
        [-99, 4, 138],
        [-107.5, 0.2, 152],
        [-112, -0.5, 162],
        [-115, 2.5, 169],
        [-118, 5, 175],
      ]),
      lumbrical(4, [
        [-96, 8.5, 122],
        [-105.5, 3, 136],
        [-116, -1.5, 147],
        [-121.5, -2, 155],
        [-125.5, 0.8, 159],
        [-128, 2.5, 162],
      ]),
    ],
  },
];

import type { MusclePlan } from "../lay-plan.ts";
import { strand } from "./strand.ts";

/** The last stretch of the tendon, to the distal phalanx; the mesh of the rest stops on the first. */
export const PLANS: readonly MusclePlan[] = [
  {
    id: "extensor-hallucis-longus",
    name: "Extensor hallucis longus",
    system: "muscle",
    layer: "intermediate",
    fma: { right: ["FMA22546"], left: ["FMA22547"] },
    sources: ["Standring S (ed.), Gray's Anatomy, 41st ed. 2016, Ankle and foot"],
    parts: [
      {
        part: "distal-tendon",
        grid: [3, 6],
        lines: strand({
          path: [
            [-72.5, 21, 172],
            [-74, 15.8, 184],
            [-77.5, 11.6, 195],
            [-80, 10.2, 203],
            [-81.5, 8.6, 209],
            [-82.5, 6.6, 214],
          ],
          widthMm: [3, 3.4, 3.6, 3.8, 4.2, 4.5],
          halfMm: [0.8, 0.9, 0.9, 0.9, 0.8, 0.7],
          across: [-1, 0, 0],
        }),
        settle: { skinGapMm: 0.8, stiffness: 5 },
        tendon: { origin: [1], insertion: [1] },
        attach: { origin: ["extensor-hallucis-longus"], insertion: ["distal-phalanx-foot-1"] },
      },
    ],
  },
];

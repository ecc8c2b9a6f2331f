import type { MusclePlan, PartPlan, PointMm } from "../lay-plan.ts";
import { strand } from "./strand.ts";

/** One plantar interosseus, from the medial side of a metatarsal to the same toe. */
function interosseus(number: number, toe: number, path: readonly PointMm[]): PartPlan {
  return {
    part: `interosseus-${number}`,
    grid: [3, 7],
    lines: strand({
      path,
      widthMm: [5, 6.5, 6, 4, 3],
      halfMm: [1.4, 2.3, 2.2, 1.2, 0.8],
      across: [-0.6, -1, 0],
    }),
    settle: {
      beside: [
        "dorsal-interossei-foot",
        "adductor-hallucis",
        "opponens-digiti-minimi-foot",
        "flexor-digiti-minimi-brevis-foot",
      ],
      stiffness: 4,
    },
    tendon: { origin: [0.05], insertion: [0.24] },
    attach: { origin: [`metatarsal-${toe}`], insertion: [`proximal-phalanx-foot-${toe}`] },
  };
}

/** Plantar interossei: medial sides of metatarsals three to five to the same toes. */
export const PLANS: readonly MusclePlan[] = [
  {
    id: "plantar-interossei-foot",
    name: "Plantar interossei of the foot",
    system: "muscle",
    layer: "deep",
    fma: {
      right: ["FMA37745", "FMA37743", "FMA37741"],
      left: ["FMA37746", "FMA37744", "FMA37742"],
    },
    sources: ["Standring S (ed.), Gray's Anatomy, 41st ed. 2016, Ankle and foot"],
    parts: [
      interosseus(1, 3, [
        [-93.5, 22, 118],
        [-97.5, 16, 136],
        [-101, 9, 153],
        [-104, 4, 168],
        [-106.5, 5, 178],
      ]),
      interosseus(2, 4, [
        [-102, 15, 116],
        [-107, 9.5, 132],
        [-112, 4.5, 147],
        [-116, 1.5, 160],
        [-118.5, 3, 169],
      ]),
      interosseus(3, 5, [
        [-109.5, 9.5, 110],
        [-115, 5, 126],
        [-121, 1.2, 140],
        [-126.5, -0.8, 152],
        [-129.5, -0.5, 159],
      ]),
    ],
  },
];

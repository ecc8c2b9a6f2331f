import type { MusclePlan, PartPlan, PointMm } from "../lay-plan.ts";
import { strand } from "./strand.ts";

/** One of the five bands, from the forefoot to the base of a toe. */
function band(toe: number, path: readonly PointMm[]): PartPlan {
  return {
    part: `band-${toe}`,
    grid: [3, 6],
    lines: strand({
      path,
      widthMm: toe === 1 ? [13, 10, 8, 6] : [11, 7, 5, 4],
      halfMm: [0.7, 0.8, 0.7, 0.6],
      across: [-1, 0, 0],
    }),
    settle: { over: ["flexor-digitorum-brevis"], touch: 0.03, skinGapMm: 1, stiffness: 3 },
    tendon: { origin: [1], insertion: [1] },
    attach: { origin: ["plantar-aponeurosis"], insertion: [`proximal-phalanx-foot-${toe}`] },
  };
}

/** Plantar aponeurosis: medial tubercle of the calcaneus, fanning to five bands; and its lateral part. */
export const PLANS: readonly MusclePlan[] = [
  {
    id: "plantar-aponeurosis",
    name: "Plantar aponeurosis",
    system: "fascia",
    layer: "superficial",
    fma: { right: [], left: [] },
    sources: ["Standring S (ed.), Gray's Anatomy, 41st ed. 2016, Ankle and foot"],
    parts: [
      {
        part: "central-part",
        grid: [4, 8],
        lines: [
          {
            points: [
              { on: "calcaneus", near: [-67, 0, 30], liftMm: 1 },
              { on: "calcaneus", near: [-74, -2, 30], liftMm: 1 },
              { on: "calcaneus", near: [-82, 0, 30], liftMm: 1 },
            ],
            halfMm: 1.6,
          },
          {
            points: [
              [-67, -1.5, 55],
              [-76, -2, 55],
              [-86, -1.5, 55],
            ],
            halfMm: 1.5,
          },
          {
            points: [
              [-68, -0.5, 85],
              [-81, -1, 85],
              [-94, 0, 85],
            ],
            halfMm: 1.1,
          },
          {
            points: [
              [-69, -2, 110],
              [-86, -3, 110],
              [-102, -1.5, 108],
            ],
            halfMm: 0.9,
          },
          {
            points: [
              [-69, -4, 136],
              [-92, -5.5, 136],
              [-116, -4, 126],
            ],
            halfMm: 0.7,
          },
        ],
        settle: { over: ["flexor-digitorum-brevis"], touch: 0.08, skinGapMm: 1, stiffness: 2 },
        tendon: { origin: [1], insertion: [1] },
        attach: { origin: ["calcaneus"], insertion: ["flexor-digitorum-brevis"] },
      },
      {
        part: "lateral-part",
        grid: [3, 7],
        lines: [
          {
            points: [
              { on: "calcaneus", near: [-83, 0, 31], liftMm: 1 },
              { on: "calcaneus", near: [-92, 4, 33], liftMm: 1 },
            ],
            halfMm: 1.2,
          },
          {
            points: [
              [-90, -2, 55],
              [-100, -0.5, 56],
            ],
            halfMm: 1,
          },
          {
            points: [
              [-99, -0.5, 76],
              [-109, 2, 75],
            ],
            halfMm: 0.9,
          },
          {
            points: [
              { on: "metatarsal-5", near: [-112, 10, 86], liftMm: 0.8 },
              { on: "metatarsal-5", near: [-117, 12, 84], liftMm: 0.8 },
            ],
            halfMm: 0.8,
          },
        ],
        settle: { over: ["abductor-digiti-minimi-foot"], touch: 0.08, skinGapMm: 1, stiffness: 2 },
        tendon: { origin: [1], insertion: [1] },
        attach: { origin: ["calcaneus"], insertion: ["metatarsal-5"] },
      },
      band(1, [
        [-74, -4.2, 128],
        [-74.5, -5.5, 148],
        [-76.5, -7, 168],
        [-78.5, -5, 184],
      ]),
      band(2, [
        [-84, -4.8, 128],
        [-89, -6, 148],
        [-94.5, -6.5, 168],
        [-97, -4.5, 183],
      ]),
      band(3, [
        [-93, -5, 126],
        [-100, -6, 146],
        [-107, -6.3, 165],
        [-109.5, -4.5, 178],
      ]),
      band(4, [
        [-102, -4.8, 123],
        [-110, -6, 141],
        [-117.5, -6.5, 157],
        [-121, -5, 169],
      ]),
      band(5, [
        [-111, -4, 119],
        [-119, -5.5, 133],
        [-127.5, -7.5, 146],
        [-131.5, -6, 156],
      ]),
    ],
  },
];

import type { CrossLine, MusclePlan, PartPlan } from "../lay-plan.ts";

/** A line across a mid-line ligament: height and depth of its deep and of its free edge. */
type Station = readonly [deepY: number, deepZ: number, freeY: number, freeZ: number];

const line = ([dy, dz, fy, fz]: Station, halfMm: number): CrossLine => ({
  points: [
    [-halfMm - 0.1, dy, dz],
    [-halfMm - 0.1, fy, fz],
  ],
  halfMm,
});

/** Spinous tips from C7 to the sacrum: bone, height and depth, millimetres. */
const TIPS: readonly (readonly [bone: string, y: number, z: number])[] = [
  ["c7-vertebra", 1384, 24],
  ["t1-vertebra", 1367, 18],
  ["t2-vertebra", 1349, 12],
  ["t3-vertebra", 1324, 2],
  ["t4-vertebra", 1303, 1],
  ["t5-vertebra", 1270, 2],
  ["t6-vertebra", 1235, 2],
  ["t7-vertebra", 1212, 4],
  ["t8-vertebra", 1180, 2],
  ["t9-vertebra", 1156, 5],
  ["t10-vertebra", 1121, 10],
  ["t11-vertebra", 1103, 17],
  ["t12-vertebra", 1070, 24],
  ["l1-vertebra", 1043, 31],
  ["l2-vertebra", 1008, 35],
  ["l3-vertebra", 984, 35],
  ["l4-vertebra", 962, 34],
  ["l5-vertebra", 940, 31],
  ["sacrum", 912, 30],
];

/** The ligament over a run of tips, `from` to `to` in `TIPS`. */
function supraspinous(part: string, from: number, to: number): PartPlan {
  const run = TIPS.slice(from, to + 1);
  const bones = run.map(([bone]) => bone);
  return {
    part,
    grid: [2, Math.max(5, run.length + 1)],
    lines: run.map(([, y, z]) => line([y, z + 2, y - 1, z - 3.5], 1)),
    settle: false,
    tendon: { origin: [1], insertion: [0] },
    attach: { origin: bones.slice(0, 1), insertion: bones.slice(-1) },
  };
}

/** Ligaments over the spinous processes: the nuchal septum in the neck, the supraspinous band below. */
export const PLANS: readonly MusclePlan[] = [
  {
    id: "nuchal-ligament",
    name: "Nuchal ligament",
    system: "fascia",
    layer: "intermediate",
    fma: { right: [], left: [] },
    midline: true,
    sources: [
      "Standring S (ed.), Gray's Anatomy, 41st ed., 2016, Back: ligaments of the vertebrae",
    ],
    parts: [
      {
        part: "septum",
        grid: [4, 8],
        lines: [
          line([1495, 50, 1509, 17], 0.7),
          line([1480, 53, 1491, 32], 0.7),
          line([1453, 51, 1456, 42], 0.8),
          line([1427, 48, 1428, 38], 0.9),
          line([1406, 38, 1408, 28], 1),
          line([1385, 25, 1387, 15], 1.1),
        ],
        settle: false,
        tendon: { origin: [1], insertion: [0] },
        attach: { origin: ["occipital-bone"], insertion: ["c7-vertebra"] },
      },
    ],
  },
  {
    id: "supraspinous-ligament",
    name: "Supraspinous ligament",
    system: "fascia",
    layer: "intermediate",
    fma: { right: [], left: [] },
    midline: true,
    sources: [
      "Standring S (ed.), Gray's Anatomy, 41st ed., 2016, Back: ligaments of the vertebrae",
    ],
    parts: [
      supraspinous("c7-t4", 0, 4),
      supraspinous("t4-t8", 4, 8),
      supraspinous("t8-t12", 8, 12),
      supraspinous("t12-l4", 12, 16),
      supraspinous("l4-s1", 16, 18),
    ],
  },
];

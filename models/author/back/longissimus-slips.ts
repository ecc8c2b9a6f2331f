import type { MusclePlan, PartPlan, PointMm } from "../lay-plan.ts";

/** A slip of longissimus: rises from the deep side of its belly to a rib or a transverse process. */
function slip(bone: string, from: PointMm, to: PointMm): PartPlan {
  const pair = ([x, y, z]: PointMm, half: number): readonly [PointMm, PointMm] => [
    [x + half, y + 0.4 * half, z],
    [x - half, y - 0.4 * half, z],
  ];
  const middle: PointMm = [
    0.4 * from[0] + 0.6 * to[0],
    0.4 * from[1] + 0.6 * to[1],
    0.4 * from[2] + 0.6 * to[2] - 1,
  ];
  return {
    part: `to-${bone}`,
    grid: [2, 5],
    lines: [
      { points: pair(from, 3.5), halfMm: 2 },
      { points: pair(middle, 3), halfMm: 1.7 },
      { points: pair(to, 2.2).map((near) => ({ on: bone, near, liftMm: 0.6 })), halfMm: 0.8 },
    ],
    settle: { keepsThickness: true },
    tendon: { origin: [0], insertion: [0.4] },
    attach: { origin: ["longissimus-thoracis"], insertion: [bone] },
  };
}

/**
 * The deep insertions of longissimus thoracis, beside its measured belly: lumbar transverse processes,
 * and the ribs between tubercle and angle.
 */
export const PLANS: readonly MusclePlan[] = [
  {
    id: "longissimus-thoracis",
    name: "Longissimus thoracis",
    system: "muscle",
    layer: "intermediate",
    fma: { right: ["FMA22751"], left: ["FMA22753"] },
    sources: ["Macintosh JE, Bogduk N, Spine 1987;12:658-668: insertions of the erector spinae"],
    parts: [
      slip("l4-vertebra", [-26, 955, 46], [-36, 976, 63]),
      slip("l3-vertebra", [-25, 984, 52], [-33, 1006, 64]),
      slip("l2-vertebra", [-25, 1012, 52], [-33, 1036, 58]),
      slip("l1-vertebra", [-28, 1040, 44], [-29, 1064, 55]),
      slip("rib-12", [-38, 1058, 38], [-36, 1080, 48]),
      slip("rib-11", [-43, 1090, 26], [-40, 1117, 33]),
      slip("rib-10", [-46, 1125, 17], [-44, 1156, 23]),
      slip("rib-9", [-49, 1158, 11], [-47, 1187, 17]),
      slip("rib-8", [-52, 1188, 8], [-50, 1216, 14]),
      slip("rib-7", [-54, 1218, 5], [-52, 1245, 13]),
      slip("rib-6", [-56, 1248, 4], [-53, 1272, 12]),
      slip("rib-5", [-56, 1270, 5], [-53, 1302, 17]),
      slip("rib-4", [-55, 1300, 10], [-51, 1328, 25]),
      slip("rib-3", [-54, 1326, 20], [-50, 1351, 37]),
    ],
  },
];

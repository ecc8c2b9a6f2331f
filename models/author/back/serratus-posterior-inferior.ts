import type { Anchor, MusclePlan, PartPlan, PointMm } from "../lay-plan.ts";

/** A digitation: from two heights on the mid-line to a stretch of one rib. */
function digitation(
  rib: string,
  spines: readonly string[],
  middle: readonly [PointMm, PointMm],
  way: readonly [PointMm, PointMm],
  end: readonly [PointMm, PointMm],
): PartPlan {
  const half = (a: PointMm, b: PointMm): PointMm => [
    0.55 * a[0] + 0.45 * b[0],
    0.55 * a[1] + 0.45 * b[1],
    0.55 * a[2] + 0.45 * b[2],
  ];
  /** Half-way, over the bulge of the erector spinae. */
  const raised = (a: PointMm, b: PointMm): PointMm => {
    const [x, y, z] = half(a, b);
    return [x, y, z - 2.5];
  };
  const held = (near: PointMm): Anchor => ({ on: rib, near, liftMm: 1 });
  return {
    part: `to-${rib}`,
    grid: [3, 7],
    lines: [
      { v: 0, points: middle, halfMm: 0.4 },
      { v: 0.3, points: [raised(middle[0], way[0]), raised(middle[1], way[1])], halfMm: 0.7 },
      { v: 0.6, points: way, halfMm: 1.3 },
      { v: 0.85, points: [half(end[0], way[0]), half(end[1], way[1])], halfMm: 1.2 },
      { v: 1, points: [held(end[0]), held(end[1])], halfMm: 0.6 },
    ],
    settle: {
      over: ["longissimus-thoracis", "iliocostalis-lumborum", "iliocostalis-thoracis"],
      touch: 0.3,
      keepsThickness: true,
      beside: ["lower-trapezius"],
    },
    tendon: { origin: [0.42], insertion: [0.06] },
    attach: { origin: spines, insertion: [rib] },
  };
}

/**
 * Spines of T11–L2 through the thoracolumbar fascia to ribs 9–12 beyond their angles, four flat
 * digitations. The reference shows it, but torn; the ribs' ends and the level of its sheet are its.
 */
export const PLANS: readonly MusclePlan[] = [
  {
    id: "serratus-posterior-inferior",
    name: "Serratus posterior inferior",
    system: "muscle",
    layer: "intermediate",
    fma: { right: ["FMA13405"], left: ["FMA13406"] },
    sources: [
      "Standring S (ed.), Gray's Anatomy, 41st ed., 2016, Back: serratus posterior inferior",
    ],
    parts: [
      digitation(
        "rib-12",
        ["l2-vertebra"],
        [
          [-1.5, 1030, 32],
          [-1.5, 1002, 34],
        ],
        [
          [-44, 1054, 20],
          [-52, 1032, 26],
        ],
        [
          [-60, 1056, 38],
          [-76, 1032, 45],
        ],
      ),
      digitation(
        "rib-11",
        ["l1-vertebra"],
        [
          [-1.5, 1055, 28],
          [-1.5, 1028, 32],
        ],
        [
          [-57, 1086, 13],
          [-62, 1057, 19],
        ],
        [
          [-76, 1089, 27],
          [-94, 1058, 42],
        ],
      ),
      digitation(
        "rib-10",
        ["t12-vertebra"],
        [
          [-1.5, 1085, 20],
          [-1.5, 1053, 28],
        ],
        [
          [-66, 1120, 6],
          [-72, 1088, 13],
        ],
        [
          [-89, 1123, 23],
          [-106, 1090, 44],
        ],
      ),
      digitation(
        "rib-9",
        ["t11-vertebra", "t12-vertebra", "supraspinous-ligament"],
        [
          [-1.5, 1106, 15],
          [-1.5, 1072, 24],
        ],
        [
          [-72, 1146, 2],
          [-78, 1115, 9],
        ],
        [
          [-94, 1158, 17],
          [-111, 1130, 40],
        ],
      ),
    ],
  },
];

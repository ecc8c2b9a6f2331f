import type { Anchor, CrossLine, MusclePlan, PartPlan, PointMm, Settling } from "../lay-plan.ts";

const on = (bone: string, near: PointMm, liftMm = 0.8): Anchor => ({ on: bone, near, liftMm });

const SETTLE: Settling = {
  under: ["rhomboid-major", "serratus-posterior-superior"],
  touch: 0,
  beside: [
    "longissimus-thoracis",
    "iliocostalis-lumborum",
    "iliocostalis-cervicis",
    "levatores-costarum-longi",
    "serratus-posterior-inferior",
    "longissimus-cervicis",
  ],
};

/** A line across a band that runs upwards: from its medial to its lateral edge. */
const across = ([x, y, z]: PointMm, widthMm: number, halfMm: number): CrossLine => ({
  points: [
    [x + widthMm / 2, y, z],
    [x - widthMm / 2, y - 1, z + 0.12 * widthMm],
  ],
  halfMm,
});

/** Two points of a rib, medial and lateral, where a slip takes hold. */
const hold = (bone: string, near: PointMm, widthMm = 5): CrossLine => ({
  points: [
    on(bone, [near[0] + widthMm / 2, near[1] + 1, near[2]]),
    on(bone, [near[0] - widthMm / 2, near[1] - 1, near[2]]),
  ],
  halfMm: 0.8,
});

/** A slip from the angle of a lower rib into the band. */
const rising = (bone: string, near: PointMm, ...way: readonly PointMm[]): PartPlan => ({
  part: `from-${bone}`,
  grid: [2, 5],
  lines: [hold(bone, near), ...way.map((p) => across(p, 6, 1.3))],
  settle: SETTLE,
  tendon: { origin: [0.35], insertion: [0] },
  attach: { origin: [bone], insertion: ["iliocostalis-thoracis"] },
});

/** A slip from the band to the angle of an upper rib. */
const reaching = (bone: string, way: readonly PointMm[], near: PointMm, width = 5): PartPlan => ({
  part: `to-${bone}`,
  grid: [2, 5],
  lines: [...way.map((p) => across(p, 6, 1.3)), hold(bone, near, width)],
  settle: SETTLE,
  tendon: { origin: [0], insertion: [0.5] },
  attach: { origin: ["iliocostalis-thoracis"], insertion: [bone] },
});

/** Angles of ribs 7–12 to the angles of ribs 1–6 and C7, medial to the slips of iliocostalis lumborum. */
export const PLANS: readonly MusclePlan[] = [
  {
    id: "iliocostalis-thoracis",
    name: "Iliocostalis thoracis",
    system: "muscle",
    layer: "intermediate",
    fma: { right: ["FMA22742"], left: ["FMA22743"] },
    sources: [
      "Standring S (ed.), Gray's Anatomy, 41st ed., 2016, Back: erector spinae",
      "Macintosh JE, Bogduk N, Spine 1987;12:658-668: iliocostalis of the chest and loins",
    ],
    parts: [
      {
        part: "lower-band",
        grid: [3, 9],
        lines: [
          across([-59, 1108, 19], 7, 1.2),
          across([-65, 1140, 12], 10, 2.2),
          across([-70, 1175, 4], 11, 2.2),
          across([-73, 1215, 1], 11, 2.6),
          across([-75, 1245, 2], 9, 2.2),
          hold("rib-6", [-75, 1263, 5], 7),
        ],
        settle: SETTLE,
        tendon: { origin: [0.15], insertion: [0.15] },
        attach: { origin: ["rib-11"], insertion: ["rib-6"] },
      },
      {
        part: "upper-band",
        grid: [3, 9],
        lines: [
          across([-72, 1200, 2], 7, 1.4),
          across([-75, 1240, 1], 9, 2.4),
          across([-75, 1275, 5], 10, 2.6),
          across([-70, 1310, 16], 9, 2.4),
          across([-62, 1344, 33], 8, 1.8),
          hold("rib-2", [-52, 1369, 56], 6),
        ],
        settle: SETTLE,
        tendon: { origin: [0.05], insertion: [0.2] },
        attach: { origin: ["iliocostalis-thoracis"], insertion: ["rib-2"] },
      },
      rising("rib-12", [-50, 1068, 33], [-54, 1090, 24], [-60, 1116, 17]),
      rising("rib-11", [-58, 1107, 22], [-61, 1122, 16], [-65, 1140, 11]),
      rising("rib-10", [-66, 1140, 16], [-67, 1152, 10], [-69, 1170, 5]),
      rising("rib-9", [-69, 1170, 9], [-71, 1183, 5], [-72, 1202, 2]),
      rising("rib-8", [-72, 1197, 6], [-73, 1212, 3], [-74, 1232, 2]),
      rising("rib-7", [-74, 1228, 6], [-75, 1242, 3], [-75, 1262, 4]),
      reaching(
        "rib-5",
        [
          [-76, 1255, 2],
          [-77, 1272, 7],
        ],
        [-78, 1289, 14],
      ),
      reaching(
        "rib-4",
        [
          [-75, 1282, 8],
          [-73, 1303, 17],
        ],
        [-69, 1322, 26],
      ),
      reaching(
        "rib-3",
        [
          [-71, 1310, 17],
          [-68, 1330, 28],
        ],
        [-65, 1347, 38],
      ),
      reaching(
        "rib-1",
        [
          [-60, 1350, 37],
          [-52, 1368, 54],
        ],
        [-42, 1382, 69],
        4,
      ),
      reaching(
        "c7-vertebra",
        [
          [-57, 1355, 41],
          [-46, 1378, 58],
        ],
        [-33, 1395, 71],
        3,
      ),
    ],
  },
];

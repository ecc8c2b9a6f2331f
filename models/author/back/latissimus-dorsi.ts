import type { Anchor, CrossLine, MusclePlan, PartPlan, PointMm } from "../lay-plan.ts";
import { along } from "./along-line.ts";
import { LATISSIMUS_BORDER } from "./latissimus-border.ts";

/** The line of origin: spines of T7–T10, the fascia, the iliac crest. */
const ORIGIN: readonly PointMm[] = [
  [-1.2, 1213, 0],
  [-1.2, 1180, -2],
  [-1.2, 1150, 1],
  ...LATISSIMUS_BORDER,
  [-98, 964, 68],
  [-114, 948, 90],
];

/** The line across the muscle where it leaves the chest for the armpit, at the inferior angle. */
const GATHERED: readonly PointMm[] = [
  [-104, 1216, -6],
  [-112, 1207, 10],
  [-122, 1198, 30],
  [-131, 1190, 50],
  [-140, 1180, 72],
];

/** A cross-line at a share of the way from the origin to the armpit, below the skin. */
function fan(
  v: number,
  share: number,
  depthMm: readonly number[],
  halfMm: readonly number[],
): CrossLine {
  const points = depthMm.map((depth, k): Anchor => {
    const u = k / (depthMm.length - 1);
    const [o, g] = [along(ORIGIN, u), along(GATHERED, u)];
    const at = (c: 0 | 1 | 2): number => o[c] + share * (g[c] - o[c]);
    return { underSkin: [at(0), at(1), at(2)], depthMm: depth };
  });
  return { v, points, halfMm };
}

/** A slip that joins the belly from its deep side. */
function slip(
  bone: string,
  from: readonly [PointMm, PointMm],
  way: PointMm,
  end: PointMm,
): PartPlan {
  const pair = (p: PointMm, half: number): readonly [PointMm, PointMm] => [
    [p[0] + 0.5 * half, p[1], p[2] - half],
    [p[0] - 0.4 * half, p[1], p[2] + half],
  ];
  return {
    part: `from-${bone}`,
    grid: [3, 5],
    lines: [
      { points: from.map((near): Anchor => ({ on: bone, near, liftMm: 0.8 })), halfMm: 0.8 },
      { points: pair(way, 8), halfMm: 1.8 },
      { points: pair(end, 9), halfMm: 1.4 },
    ],
    settle: {
      beside: ["external-abdominal-oblique", "serratus-anterior", "serratus-posterior-inferior"],
      keepsThickness: true,
    },
    tendon: { origin: [0.2], insertion: [0] },
    attach: { origin: [bone], insertion: ["latissimus-dorsi"] },
  };
}

/**
 * Lower spines, thoracolumbar fascia, iliac crest and lower ribs to the floor of the intertubercular
 * sulcus: a fan that gathers at the inferior angle of the scapula, winds round the lower border of teres
 * major and ends in front of it, its highest fibres lowest.
 */
export const PLANS: readonly MusclePlan[] = [
  {
    id: "latissimus-dorsi",
    name: "Latissimus dorsi",
    system: "muscle",
    layer: "superficial",
    fma: { right: [], left: [] },
    sources: [
      "Holzbaur KRS, Murray WM, Gold GE, Delp SL, J Biomech 2007;40:742-749: volume",
      "Standring S (ed.), Gray's Anatomy, 41st ed., 2016, Pectoral girdle and upper limb",
    ],
    parts: [
      {
        part: "belly",
        grid: [6, 11],
        lines: [
          {
            v: 0,
            points: ORIGIN.map((p, i): Anchor => {
              if (i >= ORIGIN.length - 3) return { on: "hip-bone", near: p, liftMm: 1.2 };
              return i < 3 ? p : { underSkin: p, depthMm: 6 };
            }),
            halfMm: ORIGIN.map((_, i) => (i < ORIGIN.length - 3 ? 0.7 : 1.1)),
          },
          fan(0.12, 0.18, [17, 13, 9, 7, 6, 6, 6], [1, 1.1, 1.3, 1.4, 1.5, 1.7, 1.5]),
          fan(0.33, 0.45, [15, 10.5, 7, 5.5, 5, 5, 4.5], [1.7, 2.1, 2.5, 2.5, 2.7, 2.9, 1.9]),
          fan(0.55, 0.75, [11, 7.5, 5.5, 5, 5.5, 5.5, 5], [2.4, 2.7, 2.8, 3, 3.6, 3.7, 2.3]),
          {
            v: 0.7,
            points: GATHERED.map((p): Anchor => ({ underSkin: p, depthMm: 5.6 })),
            halfMm: [3, 3.9, 4.2, 4.6, 3.2],
          },
          {
            v: 0.83,
            points: [
              [-133, 1223, 14],
              [-139, 1220, 36],
              [-144, 1214, 60],
            ],
            halfMm: [4, 7, 4.5],
          },
          {
            v: 0.91,
            points: [
              [-150, 1238, 42],
              [-149, 1242, 52],
              [-147, 1244, 63],
            ],
            halfMm: [3.2, 5, 3],
          },
          {
            v: 0.96,
            points: [
              [-161, 1250, 61],
              [-157, 1262, 67],
              [-153, 1272, 72],
            ],
            halfMm: 2,
          },
          {
            v: 1,
            points: [
              { on: "humerus", near: [-171, 1258, 80], liftMm: 1 },
              { on: "humerus", near: [-168, 1275, 81], liftMm: 1 },
              { on: "humerus", near: [-168, 1291, 82], liftMm: 1 },
            ],
            halfMm: 0.9,
          },
        ],
        settle: {
          over: [
            "serratus-posterior-inferior",
            "longissimus-thoracis",
            "iliocostalis-lumborum",
            "iliocostalis-thoracis",
            "serratus-anterior",
            "external-abdominal-oblique",
          ],
          under: ["lower-trapezius"],
          beside: [
            "teres-major",
            "coracobrachialis",
            "triceps-brachii-long",
            "biceps-brachii",
            "pectoralis-major-costal",
            "subscapularis",
            "infraspinatus",
            "rhomboid-major",
          ],
          touch: 0.1,
          skinGapMm: 1,
          keepsThickness: true,
        },
        tendon: { origin: [0.22, 0.16, 0.08, 0.06, 0.06, 0.08], insertion: [0.14] },
        attach: {
          origin: ["t7-vertebra", "t9-vertebra", "thoracolumbar-fascia", "hip-bone"],
          insertion: ["humerus"],
        },
      },
      slip(
        "rib-12",
        [
          [-72, 1030, 46],
          [-80, 1014, 58],
        ],
        [-93, 1044, 52],
        [-110, 1078, 48],
      ),
      slip(
        "rib-11",
        [
          [-100, 1048, 62],
          [-110, 1032, 80],
        ],
        [-113, 1062, 73],
        [-120, 1094, 70],
      ),
      slip(
        "rib-10",
        [
          [-116, 1080, 70],
          [-123, 1064, 88],
        ],
        [-124, 1096, 76],
        [-129, 1124, 73],
      ),
      slip(
        "rib-9",
        [
          [-123, 1112, 74],
          [-128, 1098, 92],
        ],
        [-130, 1128, 80],
        [-135, 1154, 76],
      ),
      {
        part: "from-scapula",
        grid: [3, 5],
        lines: [
          {
            points: [
              { on: "scapula", near: [-88, 1208, -6], liftMm: 0.8 },
              { on: "scapula", near: [-94, 1203, -3], liftMm: 0.8 },
            ],
            halfMm: 0.7,
          },
          {
            points: [
              [-103, 1218, -6],
              [-106, 1210, -2],
            ],
            halfMm: 1.6,
          },
          {
            points: [
              [-122, 1221, 8],
              [-123, 1214, 14],
            ],
            halfMm: 1.2,
          },
        ],
        settle: { beside: ["teres-major", "infraspinatus"], keepsThickness: true },
        tendon: { origin: [0.2], insertion: [0] },
        attach: { origin: ["scapula"], insertion: ["latissimus-dorsi"] },
      },
    ],
  },
];

import type { Anchor, CrossLine, MusclePlan, PartPlan, PointMm } from "../lay-plan.ts";

/** A fibre of the dome: what it springs from, and points from there to the central tendon's middle. */
interface DomeFibre {
  readonly from: string | null;
  readonly points: readonly [PointMm, PointMm, PointMm, PointMm, PointMm];
}

// Sternal part, costal part rib by rib, then the arcuate ligaments beside the spine.
// biome-ignore format: a table
const DOME: readonly DomeFibre[] = [
  { from: null, points: [[-0.5, 1181, 193], [-0.5, 1189, 188], [-0.5, 1195, 180], [-0.4, 1198, 170], [-0.4, 1198, 160]] },
  { from: "costal-cartilage-7", points: [[-40, 1146, 195], [-38, 1176, 190], [-33, 1198, 178], [-18, 1202, 165], [-0.4, 1198, 150]] },
  { from: "costal-cartilage-8", points: [[-86, 1108, 180], [-87, 1158, 177], [-76, 1194, 166], [-42, 1206, 152], [-0.4, 1198, 143]] },
  { from: "costal-cartilage-9", points: [[-112, 1074, 146], [-120, 1128, 142], [-109, 1188, 142], [-62, 1211, 137], [-0.4, 1198, 136]] },
  { from: "rib-10", points: [[-116, 1036, 107], [-123, 1105, 108], [-117, 1184, 112], [-68, 1212, 120], [-0.4, 1198, 130]] },
  { from: "rib-11", points: [[-104, 1022, 86], [-115, 1095, 72], [-113, 1176, 78], [-68, 1209, 104], [-0.4, 1197, 124]] },
  { from: "rib-12", points: [[-77, 1016, 64], [-94, 1082, 46], [-98, 1162, 50], [-62, 1202, 84], [-0.4, 1195, 119]] },
  { from: null, points: [[-43, 1054, 70], [-57, 1086, 48], [-62, 1150, 46], [-40, 1190, 78], [-0.4, 1191, 114]] },
  { from: "l1-vertebra", points: [[-13, 1058, 113], [-13, 1088, 114], [-12, 1128, 111], [-8, 1166, 110], [-0.4, 1184, 110]] },
];

const STATIONS = [0, 0.26, 0.55, 0.8, 1];
const HALF = [0.9, 1.7, 1.7, 1.1, 0.9];

const dome: PartPlan = {
  part: "belly",
  grid: [6, 9],
  lines: STATIONS.map((v, k): CrossLine => {
    return {
      v,
      points: DOME.map(({ from, points }): Anchor => {
        const near = points[k]!;
        return k === 0 && from ? { on: from, near, liftMm: 0.6 } : near;
      }),
      halfMm: HALF[k]!,
    };
  }),
  settle: { touch: 0, stiffness: 2 },
  tendon: { origin: [0.03], insertion: [0.36, 0.34, 0.32, 0.32, 0.36, 0.36] },
  attach: {
    origin: [
      "costal-cartilage-7",
      "costal-cartilage-8",
      "costal-cartilage-9",
      "rib-10",
      "rib-11",
      "rib-12",
      "l1-vertebra",
    ],
    insertion: ["diaphragm"],
  },
};

/** The middle leaf of the central tendon: bridges the mid-line over the ends of both domes. */
const leaf: PartPlan = {
  part: "central-tendon",
  grid: [2, 6],
  lines: (
    [
      [186, 1193, 1193],
      [172, 1198, 1200],
      [150, 1199, 1202],
      [128, 1198.5, 1201],
      [108, 1186, 1186],
    ] as const
  ).map(([z, y, side]): CrossLine => {
    return {
      points: [
        [-0.3, y, z],
        [-16, side, z],
      ],
      halfMm: [1.3, 1],
    };
  }),
  settle: false,
  tendon: { origin: [1], insertion: [1] },
  attach: { origin: ["diaphragm"], insertion: ["diaphragm"] },
};

const before = (bone: string, near: PointMm, liftMm: number): Anchor => ({
  on: bone,
  near,
  liftMm,
});

const crus: PartPlan = {
  part: "crus",
  grid: [4, 8],
  lines: [
    {
      points: [
        before("l3-vertebra", [-4, 985, 135], 0.5),
        before("l3-vertebra", [-11, 985, 132], 0.5),
      ],
      halfMm: 1,
    },
    {
      points: [
        before("l2-vertebra", [-3.5, 1012, 135], 2),
        before("l2-vertebra", [-15, 1012, 128], 2),
      ],
      halfMm: 2,
    },
    {
      points: [
        before("l1-vertebra", [-3, 1042, 135], 3),
        before("l1-vertebra", [-18, 1042, 122], 3),
      ],
      halfMm: 2.8,
    },
    { points: [[-5, 1075, 126], before("t12-vertebra", [-24, 1075, 108], 3)], halfMm: 3 },
    { points: [[-2.5, 1108, 126], before("t11-vertebra", [-24, 1104, 100], 3)], halfMm: 2.8 },
    {
      points: [
        [-1.8, 1150, 122],
        [-22, 1140, 95],
      ],
      halfMm: 2.4,
    },
    {
      points: [
        [-0.6, 1187, 114],
        [-16, 1176, 100],
      ],
      halfMm: 1.2,
    },
  ],
  settle: { touch: 0, stiffness: 2 },
  tendon: { origin: [0.28], insertion: [0.06] },
  attach: { origin: ["l3-vertebra"], insertion: ["diaphragm"] },
};

/** Medial and lateral arcuate ligaments: the edges of the diaphragm over psoas and quadratus lumborum. */
const arcuate: PartPlan = {
  part: "arcuate-ligaments",
  asLaid: true,
  grid: [2, 7],
  lines: [
    {
      points: [
        before("l1-vertebra", [-20, 1036, 106], 0.6),
        before("l1-vertebra", [-20, 1041, 106], 0.6),
      ],
      halfMm: 1,
    },
    {
      points: [
        [-32, 1046, 97],
        [-32, 1051, 96],
      ],
      halfMm: 1.2,
    },
    {
      points: [
        before("l1-vertebra", [-42, 1034, 62], 1),
        before("l1-vertebra", [-42, 1039, 62], 1),
      ],
      halfMm: 1,
    },
    {
      points: [
        [-60, 1032, 66],
        [-60, 1037, 65],
      ],
      halfMm: 1.2,
    },
    {
      points: [before("rib-12", [-78, 1014, 64], 0.6), before("rib-12", [-78, 1019, 64], 0.6)],
      halfMm: 1,
    },
  ],
  settle: false,
  tendon: { origin: [1], insertion: [1] },
  attach: { origin: ["l1-vertebra"], insertion: ["rib-12"] },
};

/** The diaphragm: dome with its central tendon, crura, and the arcuate ligaments. Right half. */
export const PLANS: readonly MusclePlan[] = [
  {
    id: "diaphragm",
    measuredOn: "Diaphragm",
    name: "Diaphragm",
    system: "muscle",
    layer: "deep",
    fma: { right: ["FMA13295"], left: ["FMA13295"] },
    midline: true,
    sources: ["Standring S (ed.), Gray's Anatomy, 41st ed., Diaphragm and phrenic nerves"],
    parts: [dome, leaf, crus, arcuate],
  },
];

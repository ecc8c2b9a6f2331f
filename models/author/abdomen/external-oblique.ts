import type { Anchor, CrossLine, MusclePlan, PartPlan, PointMm } from "../lay-plan.ts";
import { albaX, atSemilunaris, placeAtX, type WallPlace, wallPoint } from "./wall.ts";

/** The middle of the muscle lies this far outside its own measured inner face. */
const MIDDLE = -2.6;
/** The aponeurosis lies over the rectus sheath. */
const APONEUROSIS = -2.5;

/** Fibres from the roots of the eight digitations to where they turn into tendon or reach the crest. */
const FIBRES: readonly (readonly WallPlace[])[] = [
  [[1211, 27], [1191, 40], [1171, 56], atSemilunaris(1166, 2)],
  [[1184, 19], [1160, 31], [1136, 46], atSemilunaris(1116, -7)],
  [[1152, 16], [1122, 26], [1090, 41], atSemilunaris(1054, -8)],
  [[1122, 8], [1084, 19], [1042, 35], atSemilunaris(996, -9)],
  [
    [1100, -7],
    [1054, 7],
    [1000, 25],
    [934, 43],
  ],
  [
    [1070, -16],
    [1018, -4],
    [960, 12],
    [896, 27],
  ],
  [
    [1042, -22],
    [1004, -14],
    [968, -4],
    [930, 9],
  ],
  [
    [1020, -28],
    [1002, -26],
    [984, -22],
    [964, -16],
  ],
];

/** Ends of those fibres on the hip bone, by index; the others pass into the aponeurosis. */
const ON_CREST: readonly number[] = [5, 6, 7];

const bellyLine = (k: number, v: number, half: number | readonly number[]): CrossLine => ({
  v,
  points: FIBRES.map((fibre, i): Anchor => {
    const near = wallPoint(fibre[k]!, k === 3 ? MIDDLE + 1 : MIDDLE);
    return k === 3 && ON_CREST.includes(i) ? { on: "hip-bone", near, liftMm: 0.6 } : near;
  }),
  halfMm: typeof half === "number" ? FIBRES.map(() => half) : half,
});

const belly: PartPlan = {
  part: "belly",
  grid: [6, 8],
  lines: [
    bellyLine(0, 0, 2),
    bellyLine(1, 0.3, [1.6, 2.4, 2.7, 2.8, 2.8, 2.7, 2.5, 1.6]),
    bellyLine(2, 0.68, [1.4, 2.2, 2.6, 2.8, 2.8, 2.7, 2.5, 1.6]),
    bellyLine(3, 1, 0.9),
  ],
  settle: false,
  tendon: { origin: [0], insertion: [0.1, 0.06, 0.05, 0.05, 0.06, 0.06, 0.05, 0.05] },
  attach: {
    origin: ["external-abdominal-oblique", "rib-8", "rib-9", "rib-10"],
    insertion: ["hip-bone", "external-abdominal-oblique"],
  },
};

/** Where fibres of the aponeurosis begin, below the belly, and where they end: height and x. */
type Aponeurotic = readonly [from: WallPlace, toY: number, toX?: number];

// biome-ignore format: a table
const UPPER: readonly Aponeurotic[] = [
  [atSemilunaris(1168, -4), 1184],
  [atSemilunaris(1142, -11), 1136],
  [atSemilunaris(1116, -17), 1094],
  [atSemilunaris(1086, -18), 1052],
  [atSemilunaris(1054, -18), 1010],
  [atSemilunaris(1024, -20), 967],
  [atSemilunaris(996, -22), 926],
  [[956, 34], 872],
];
// biome-ignore format: a table
const LOWER: readonly Aponeurotic[] = [
  [atSemilunaris(1000, -22), 932],
  [[956, 34], 872],
  [[922, 31], 834],
  [[906, 29], 809, -3],
];

/** A cross-line of the aponeurosis at a share of its fibres. */
function aponeuroticPoints(fibres: readonly Aponeurotic[], t: number): Anchor[] {
  return fibres.map(([from, toY, toX]): Anchor => {
    // The medial end slips a little under the border of the linea alba, the lateral one under the belly.
    const to = placeAtX(toY, toX ?? albaX(toY) + 1.5);
    return wallPoint(
      [from[0] + t * (to[0] - from[0]), from[1] + t * (to[1] - from[1])],
      APONEUROSIS + 3.2 * Math.max(0, 1 - t / 0.2),
    );
  });
}

const APONEUROTIC = {
  settle: false,
  tendon: { origin: [1], insertion: [1] },
} as const;

const aponeurosis: PartPlan = {
  part: "aponeurosis",
  asLaid: true,
  grid: [6, 6],
  lines: [0, 0.25, 0.7, 1].map((t): CrossLine => {
    return { v: t, points: aponeuroticPoints(UPPER, t), halfMm: 0.6 };
  }),
  ...APONEUROTIC,
  attach: { origin: ["external-abdominal-oblique"], insertion: ["linea-alba"] },
};

const lowerAponeurosis: PartPlan = {
  part: "aponeurosis-lower",
  asLaid: true,
  grid: [5, 6],
  lines: [0, 0.25, 0.7, 1].map((t): CrossLine => {
    // Its free lower border is the inguinal ligament.
    const near: PointMm = [-115 + 94 * t, 903 - 93 * t, 162];
    const border: Anchor =
      t === 0
        ? { on: "hip-bone", near: [-120, 908, 148], liftMm: 1 }
        : { on: t < 1 ? "inguinal-ligament" : "hip-bone", near, liftMm: 0.8 };
    return { v: t, points: [...aponeuroticPoints(LOWER, t), border], halfMm: 0.6 };
  }),
  ...APONEUROTIC,
  attach: { origin: ["external-abdominal-oblique"], insertion: ["linea-alba", "hip-bone"] },
};

interface Digitation {
  readonly rib: number;
  /** Where on the rib it begins: between the tips of its neighbours of serratus anterior. */
  readonly tip: PointMm;
  /** Its upper and lower edge where it meets the belly, and where it is lost in it. */
  readonly root: readonly [WallPlace, WallPlace];
  readonly end: readonly [WallPlace, WallPlace];
}

// biome-ignore format: a table
const DIGITATIONS: readonly Digitation[] = [
  { rib: 5, tip: [-127, 1210, 131], root: [[1214, 24], [1194, 19]], end: [[1200, 34], [1174, 30]] },
  { rib: 6, tip: [-133, 1186, 110], root: [[1188, 16], [1162, 14]], end: [[1172, 26], [1142, 24]] },
  { rib: 7, tip: [-136, 1154, 98], root: [[1155, 12], [1131, 8]], end: [[1140, 22], [1110, 18]] },
  { rib: 8, tip: [-128, 1126, 78], root: [[1125, 3], [1106, -4]], end: [[1108, 14], [1082, 8]] },
  { rib: 9, tip: [-116, 1114, 52], root: [[1104, -11], [1078, -15]], end: [[1086, -1], [1056, -7]] },
  { rib: 10, tip: [-106, 1090, 43], root: [[1078, -20], [1052, -23]], end: [[1058, -10], [1030, -14]] },
  { rib: 11, tip: [-94, 1058, 46], root: [[1050, -26], [1028, -28]], end: [[1024, -16], [1004, -21]] },
  { rib: 12, tip: [-80, 1020, 54], root: [[1020, -30], [1007, -31]], end: [[998, -23], [990, -26]] },
];

/** A digitation: its tip on a rib, pointed between those of its neighbours, to its root in the belly. */
function digitation({ rib, tip, root, end }: Digitation): PartPlan {
  const on = `rib-${rib}`;
  return {
    part: `slip-${rib}`,
    grid: [3, 5],
    lines: [
      {
        points: [
          { on, near: [tip[0], tip[1] + 4, tip[2] + 1], liftMm: 0.4 },
          { on, near: [tip[0], tip[1] - 3, tip[2] - 1], liftMm: 0.4 },
        ],
        halfMm: 0.9,
      },
      { points: root.map((p): Anchor => wallPoint(p, MIDDLE + 0.3)), halfMm: 2.3 },
      { points: end.map((p): Anchor => wallPoint(p, MIDDLE + 0.1)), halfMm: 2.3 },
    ],
    settle: { touch: 0, stiffness: 2, over: [on], beside: ["serratus-anterior"] },
    tendon: { origin: [0.1], insertion: [0] },
    attach: { origin: [on], insertion: ["external-abdominal-oblique"] },
  };
}

/**
 * External oblique: eight digitations from the fifth to twelfth ribs, belly down to the linea
 * semilunaris and the iliac crest, aponeurosis to the linea alba and the pubic tubercle. Its surface
 * is measured; its fibres, digitations and the border of its aponeurosis are laid.
 */
export const PLANS: readonly MusclePlan[] = [
  {
    id: "external-abdominal-oblique",
    measuredOn: "Right_external_oblique",
    name: "External abdominal oblique",
    system: "muscle",
    layer: "superficial",
    fma: { right: ["FMA13336"], left: ["FMA13337"] },
    sources: [
      "Rankin G et al., Muscle Nerve 2006;34:320-326: thickness by ultrasound",
      "Urquhart DM et al., Clin Biomech 2005;20:233-241: direction of the fascicles by region",
      "Standring S (ed.), Gray's Anatomy, 41st ed., Anterior abdominal wall: attachments",
    ],
    parts: [aponeurosis, lowerAponeurosis, belly, ...DIGITATIONS.map(digitation)],
  },
];

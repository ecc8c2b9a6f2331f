import type { Anchor, CrossLine, MusclePlan, PointMm } from "../lay-plan.ts";
import { albaX, placeAtX, semilunarisX, type WallPlace, wallPoint } from "./wall.ts";

/** A fibre of the flank: its ends as places on the wall, or on a bone that the end is drawn to. */
interface Fibre {
  readonly from: WallPlace;
  readonly fromBone?: string;
  readonly to: WallPlace;
  readonly toBone?: string;
  /** How far the middle of the fibre bulges: added height and degrees. */
  readonly bend?: readonly [number, number];
  /** How much deeper than the others it begins: behind the inguinal ligament. */
  readonly deeperMm?: number;
  /** How much it comes forward towards its end: below the arcuate line, to the front of rectus. */
  readonly forwardMm?: number;
  /** Its share of the sheet's thickness. Default 1. */
  readonly thickness?: number;
}

/** Cross-lines through the same stations of all fibres, each at its depth below the oblique above. */
function fanLines(
  fibres: readonly Fibre[],
  stations: readonly (readonly [v: number, depthMm: number, halfMm: number])[],
): CrossLine[] {
  return stations.map(([v, depth, half]) => ({
    v,
    points: fibres.map((fibre): Anchor => {
      const { from, to, bend = [0, 0] } = fibre;
      const bulge = 4 * v * (1 - v);
      const place: WallPlace = [
        from[0] + v * (to[0] - from[0]) + bulge * bend[0],
        from[1] + v * (to[1] - from[1]) + bulge * bend[1],
      ];
      const shift = (fibre.deeperMm ?? 0) * (1 - v * v) - (fibre.forwardMm ?? 0) * v * v;
      const near: PointMm = wallPoint(place, depth + shift);
      const bone = v === 0 ? fibre.fromBone : v === 1 ? fibre.toBone : undefined;
      return bone ? { on: bone, near, liftMm: 0.5 } : near;
    }),
    halfMm: fibres.map((fibre) => half * (fibre.thickness ?? 1)),
  }));
}

const atSemilunaris = (y: number, dx = 0): WallPlace => placeAtX(y, semilunarisX(y) + dx);

// biome-ignore format: a table
const INTERNAL: readonly Fibre[] = [
  { from: [978, -33], fromBone: "hip-bone", to: [1018, -30], toBone: "rib-12", thickness: 0.8 },
  { from: [964, -24], fromBone: "hip-bone", to: [1018, -4], toBone: "rib-11" },
  { from: [948, -4], fromBone: "hip-bone", to: [1026, 8], toBone: "rib-10" },
  { from: [930, 12], fromBone: "hip-bone", to: [1056, 29], toBone: "rib-10" },
  { from: [912, 24], fromBone: "hip-bone", to: atSemilunaris(1044, -4), deeperMm: 1.2 },
  { from: [900, 26], fromBone: "hip-bone", to: atSemilunaris(950, -4), bend: [4, 0], deeperMm: 3.2, thickness: 0.85 },
  { from: [878, 38], fromBone: "inguinal-ligament", to: atSemilunaris(882, -3), bend: [8, 0], deeperMm: 3.5, thickness: 0.65 },
  { from: [862, 42], fromBone: "inguinal-ligament", to: placeAtX(816, -20), bend: [12, 0], deeperMm: 4.5, thickness: 0.5 },
];

// biome-ignore format: a table
const COSTAL: readonly Fibre[] = [
  { from: [1130, 47], fromBone: "costal-cartilage-7", to: placeAtX(1130, -38) },
  { from: [1100, 28], fromBone: "rib-8", to: placeAtX(1096, -52) },
  { from: [1066, 14], fromBone: "rib-9", to: placeAtX(1064, -64) },
  { from: [1036, 6], fromBone: "rib-10", to: placeAtX(1034, -71) },
  { from: [1014, -8], fromBone: "rib-11", to: placeAtX(1006, -75) },
  { from: [1008, -27], fromBone: "rib-12", to: placeAtX(984, -76) },
  { from: [990, -35], to: placeAtX(974, -76) },
];

// biome-ignore format: a table
const ILIAC: readonly Fibre[] = [
  { from: [1012, -22], fromBone: "rib-12", to: placeAtX(1000, -75) },
  { from: [998, -36], to: placeAtX(980, -76) },
  { from: [976, -37], fromBone: "thoracolumbar-fascia", to: placeAtX(956, -74) },
  { from: [958, -13], fromBone: "hip-bone", to: placeAtX(934, -70) },
  { from: [920, 16], fromBone: "hip-bone", to: placeAtX(905, -62), deeperMm: 3, forwardMm: 6 },
  { from: [880, 37], to: placeAtX(870, -52), bend: [4, 0], deeperMm: 7, forwardMm: 7.5, thickness: 0.6 },
  { from: [868, 41], to: placeAtX(820, -22), bend: [10, 0], deeperMm: 7, forwardMm: 5, thickness: 0.5 },
];

/** Stations of transversus abdominis: share of the fibre, depth, half-thickness. */
const TRANSVERSE_DEPTHS = [
  [0, 11, 1.2],
  [0.15, 13, 2.1],
  [0.5, 13.6, 2.3],
  [0.8, 13.4, 2.1],
  [1, 13.6, 0.9],
] as const;

/** Heights of the posterior lamina of the sheath, and x of where it leaves the belly. */
const POSTERIOR_LAMINA: readonly (readonly [y: number, x: number])[] = [
  [1134, -46],
  [1088, -68],
  [1040, -83],
  [990, -88],
  [926, -80],
];

/** Where fibres of the internal oblique's aponeurosis begin, and their height at the linea semilunaris. */
const UPPER_APONEUROSIS: readonly (readonly [bone: string | null, from: WallPlace, toY: number])[] =
  [
    [null, [1048, 24], 1036],
    ["rib-9", [1070, 17], 1068],
    ["rib-8", [1102, 28], 1102],
    ["costal-cartilage-7", [1126, 43], 1128],
  ];

/** Internal oblique and transversus abdominis: the two inner sheets of the flank. */
export const PLANS: readonly MusclePlan[] = [
  {
    id: "transversus-abdominis",
    name: "Transversus abdominis",
    system: "muscle",
    layer: "deep",
    fma: { right: [], left: [] },
    sources: [
      "Rankin G et al., Muscle Nerve 2006;34:320-326: thickness by ultrasound",
      "Standring S (ed.), Gray's Anatomy, 41st ed., Anterior abdominal wall: attachments",
    ],
    parts: [
      {
        part: "costal",
        grid: [5, 7],
        lines: fanLines(COSTAL, TRANSVERSE_DEPTHS),
        settle: { stiffness: 2, touch: 0 },
        tendon: { origin: [0.04], insertion: [0.12, 0.08, 0.06] },
        attach: {
          origin: ["costal-cartilage-7", "rib-8", "rib-9", "rib-10", "rib-11", "diaphragm"],
          insertion: ["transversus-abdominis"],
        },
      },
      {
        part: "belly",
        grid: [6, 7],
        lines: fanLines(ILIAC, TRANSVERSE_DEPTHS),
        settle: { stiffness: 2, touch: 0 },
        tendon: { origin: [0.04, 0.1, 0.08, 0.04, 0.04], insertion: [0.06, 0.06, 0.08, 0.12] },
        attach: {
          origin: ["rib-12", "thoracolumbar-fascia", "hip-bone", "inguinal-ligament"],
          insertion: [
            "transversus-abdominis",
            "rectus-sheath",
            "internal-abdominal-oblique",
            "hip-bone",
          ],
        },
      },
      {
        part: "aponeurosis",
        grid: [5, 5],
        lines: [0, 0.5, 0.8, 1].map((t): CrossLine => {
          return {
            v: t,
            points: POSTERIOR_LAMINA.map(([y, outer]): Anchor => {
              const x = outer + t * (albaX(y) + 1 - outer);
              // Behind rectus, then forward to the linea alba.
              const depth = 13.7 - 11.5 * Math.max(0, 5 * t - 4);
              return wallPoint(placeAtX(y, x), depth);
            }),
            halfMm: 0.6,
          };
        }),
        settle: false,
        tendon: { origin: [1], insertion: [1] },
        attach: { origin: ["transversus-abdominis"], insertion: ["linea-alba"] },
      },
    ],
  },
  {
    id: "internal-abdominal-oblique",
    name: "Internal abdominal oblique",
    system: "muscle",
    layer: "intermediate",
    fma: { right: [], left: [] },
    sources: [
      "Rankin G et al., Muscle Nerve 2006;34:320-326: thickness by ultrasound",
      "Standring S (ed.), Gray's Anatomy, 41st ed., Anterior abdominal wall: attachments",
    ],
    parts: [
      {
        part: "belly",
        grid: [6, 8],
        lines: fanLines(INTERNAL, [
          [0, 4.5, 1.5],
          [0.15, 5.2, 4],
          [0.5, 5.8, 5],
          [0.8, 5.2, 4],
          [1, 2.8, 1.2],
        ]),
        settle: { stiffness: 2, touch: 0 },
        tendon: { origin: [0.04], insertion: [0.04, 0.04, 0.04, 0.08, 0.1, 0.12] },
        attach: {
          origin: ["hip-bone", "inguinal-ligament"],
          insertion: ["rib-10", "rib-11", "rib-12", "rectus-sheath", "hip-bone"],
        },
      },
      {
        // Between the belly's upper border, the costal margin and the linea semilunaris.
        part: "aponeurosis",
        grid: [4, 5],
        lines: [0, 0.5, 1].map((t): CrossLine => {
          return {
            v: t,
            points: UPPER_APONEUROSIS.map(([bone, from, y]): Anchor => {
              const to = atSemilunaris(y, 3);
              const near = wallPoint(
                [from[0] + t * (to[0] - from[0]), from[1] + t * (to[1] - from[1])],
                2.6 - 1.8 * t,
              );
              return bone && t === 0 ? { on: bone, near, liftMm: 0.8 } : near;
            }),
            halfMm: 0.6,
          };
        }),
        settle: { touch: 0, stiffness: 3, keepsThickness: true },
        tendon: { origin: [1], insertion: [1] },
        attach: {
          origin: ["internal-abdominal-oblique", "rib-9", "rib-8", "costal-cartilage-7"],
          insertion: ["rectus-sheath"],
        },
      },
      {
        // Its lowest fibres, arched over the spermatic cord to the pubic crest and pecten.
        part: "conjoint-tendon",
        grid: [3, 6],
        lines: [
          { points: [wallPoint([868, 40], 8), wallPoint([852, 43], 10)], halfMm: 1.6 },
          { points: [wallPoint([868, 50], 7), wallPoint([852, 51], 8)], halfMm: 1.8 },
          { points: [wallPoint([856, 60], 6.5), wallPoint([838, 59], 8)], halfMm: 1.4 },
          {
            points: [
              { on: "hip-bone", near: [-17, 814, 150], liftMm: 0.5 },
              { on: "hip-bone", near: [-30, 815, 146], liftMm: 0.5 },
            ],
            halfMm: 0.8,
          },
        ],
        settle: false,
        tendon: { origin: [0.02], insertion: [0.55, 0.45] },
        attach: {
          origin: ["inguinal-ligament", "internal-abdominal-oblique"],
          insertion: ["hip-bone"],
        },
      },
    ],
  },
];

import type { Anchor, CrossLine, MusclePlan } from "../lay-plan.ts";
import { type Fibre, fanLines } from "./fan-lines.ts";
import { albaX, placeAtX, wallPoint } from "./wall.ts";

// biome-ignore format: a table
const COSTAL: readonly Fibre[] = [
  { from: [1126, 52], fromBone: "costal-cartilage-7", to: placeAtX(1130, -38) },
  { from: [1106, 42], fromBone: "costal-cartilage-8", to: placeAtX(1096, -52) },
  { from: [1078, 30], fromBone: "costal-cartilage-9", to: placeAtX(1064, -64) },
  { from: [1040, 13], fromBone: "costal-cartilage-10", to: placeAtX(1034, -71) },
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

/** Transversus abdominis: the innermost sheet of the flank, and its aponeurosis behind rectus. */
export const PLANS: readonly MusclePlan[] = [
  {
    id: "transversus-abdominis",
    name: "Transversus abdominis",
    system: "muscle",
    layer: "deep",
    fma: { right: [], left: [] },
    sources: [
      "Rankin G et al., Muscle Nerve 2006;34:320-326: thickness by ultrasound",
      "Urquhart DM et al., Clin Biomech 2005;20:233-241: direction of the fascicles by region",
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
          origin: [
            "costal-cartilage-7",
            "costal-cartilage-8",
            "costal-cartilage-9",
            "costal-cartilage-10",
            "rib-11",
            "diaphragm",
          ],
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
];

import type { Anchor, CrossLine, MusclePlan } from "../lay-plan.ts";
import { type Fibre, fanLines } from "./fan-lines.ts";
import { atSemilunaris, placeAtX, type WallPlace, wallPoint } from "./wall.ts";

// biome-ignore format: a table
const INTERNAL: readonly Fibre[] = [
  { from: [978, -33], fromBone: "hip-bone", to: [1018, -30], toBone: "rib-12", thickness: 0.8 },
  { from: [964, -24], fromBone: "hip-bone", to: [1018, -4], toBone: "rib-11" },
  { from: [948, -4], fromBone: "hip-bone", to: [1028, 8], toBone: "costal-cartilage-10" },
  { from: [930, 12], fromBone: "hip-bone", to: [1054, 24], toBone: "costal-cartilage-10" },
  { from: [912, 24], fromBone: "hip-bone", to: atSemilunaris(1044, -4), deeperMm: 1.2 },
  { from: [900, 26], fromBone: "hip-bone", to: atSemilunaris(950, -4), bend: [4, 0], deeperMm: 3.2, thickness: 0.85 },
  { from: [878, 38], fromBone: "inguinal-ligament", to: atSemilunaris(882, -3), bend: [8, 0], deeperMm: 3.5, thickness: 0.65 },
  { from: [862, 42], fromBone: "inguinal-ligament", to: placeAtX(816, -20), bend: [12, 0], deeperMm: 4.5, thickness: 0.5 },
];

/** Where fibres of the internal oblique's aponeurosis begin, and their height at the linea semilunaris. */
const UPPER_APONEUROSIS: readonly (readonly [bone: string | null, from: WallPlace, toY: number])[] =
  [
    [null, [1048, 27], 1036],
    ["costal-cartilage-9", [1080, 31], 1070],
    ["costal-cartilage-8", [1106, 42], 1102],
    ["costal-cartilage-7", [1126, 51], 1128],
  ];

/** Internal oblique: iliac crest and inguinal ligament to the ribs, the rectus sheath and the pubis. */
export const PLANS: readonly MusclePlan[] = [
  {
    id: "internal-abdominal-oblique",
    name: "Internal abdominal oblique",
    system: "muscle",
    layer: "intermediate",
    fma: { right: [], left: [] },
    sources: [
      "Rankin G et al., Muscle Nerve 2006;34:320-326: thickness by ultrasound",
      "Urquhart DM et al., Clin Biomech 2005;20:233-241: direction of the fascicles by region",
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
          insertion: ["costal-cartilage-10", "rib-11", "rib-12", "rectus-sheath", "hip-bone"],
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
          origin: [
            "internal-abdominal-oblique",
            "costal-cartilage-9",
            "costal-cartilage-8",
            "costal-cartilage-7",
          ],
          insertion: ["rectus-sheath"],
        },
      },
      {
        // Its lowest fibres, arched over the spermatic cord to the pubic crest and pecten.
        part: "conjoint-tendon",
        grid: [3, 6],
        lines: [
          { points: [wallPoint([884, 45], 8), wallPoint([868, 46], 10)], halfMm: 1.6 },
          { points: [wallPoint([868, 50], 9), wallPoint([852, 50], 10)], halfMm: 1.8 },
          { points: [wallPoint([856, 59], 12), wallPoint([838, 58], 12)], halfMm: 1.4 },
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

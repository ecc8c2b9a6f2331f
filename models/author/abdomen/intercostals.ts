import type { Anchor, CrossLine, MusclePlan, PartPlan } from "../lay-plan.ts";
import { ribBone, spacePoint } from "./rib-courses.ts";

/** Directions (degrees) between which a sheet fills the space below each rib, the first to the eleventh. */
type Reach = readonly (readonly [from: number, to: number])[];

/** Tubercle of the rib to the costochondral junction. */
const EXTERNAL: Reach = [
  [-14, 42],
  [-32, 54],
  [-42, 56],
  [-48, 58],
  [-52, 56],
  [-54, 45],
  [-54, 44],
  [-54, 34],
  [-54, 22],
  [-52, 5],
  [-42, -20],
];
/** Angle of the rib to the breastbone, or to the end of the rib where it does not reach it. */
const INTERNAL: Reach = [
  [-4, 72],
  [-18, 86],
  [-30, 86],
  [-36, 86],
  [-40, 82],
  [-40, 78],
  [-40, 50],
  [-40, 40],
  [-40, 25],
  [-40, 6],
  [-40, -20],
];
const STATIONS = [0, 0.15, 0.32, 0.5, 0.68, 0.85, 1];

/** A sheet from the lower border of a rib to the upper border of the next. */
function sheet(
  layer: "external" | "internal",
  rib: number,
  [from, to]: readonly [number, number],
): PartPlan {
  const outside = layer === "external";
  // External fibres run down and forward, internal ones down and backward.
  const lean = outside ? 6 : -6;
  const border = (bone: (degrees: number) => string, shift: number): CrossLine => ({
    points: STATIONS.map((t): Anchor => {
      const degrees = Math.min(to, Math.max(from, from + t * (to - from) + shift));
      return {
        on: bone(degrees),
        near: spacePoint(rib, degrees, outside ? 5 : -4),
        liftMm: -0.8,
      };
    }),
    halfMm: STATIONS.map((t) => (t === 0 || t === 1 ? 0.8 : outside ? 1.7 : 1.3)),
  });
  const [upper, lower] = [
    [...new Set([ribBone(rib, from), ribBone(rib, to)])],
    [...new Set([ribBone(rib + 1, from), ribBone(rib + 1, to)])],
  ];
  return {
    part: `${layer}-${rib}`,
    grid: [6, 4],
    lines: [border((d) => ribBone(rib, d), -lean), border((d) => ribBone(rib + 1, d), lean)],
    settle: false,
    tendon: { origin: [0.06], insertion: [0.06] },
    attach: { origin: upper, insertion: lower },
  };
}

/** External and internal intercostals of the eleven spaces. */
export const PLANS: readonly MusclePlan[] = [
  {
    id: "intercostals",
    name: "Intercostals",
    system: "muscle",
    layer: "deep",
    fma: { right: ["FMA9756", "FMA9757"], left: ["FMA9756", "FMA9757"] },
    sources: [
      "Standring S (ed.), Gray's Anatomy, 41st ed., Chest wall and breast: intercostal muscles",
    ],
    parts: [
      ...INTERNAL.map((reach, i) => sheet("internal", i + 1, reach)),
      ...EXTERNAL.map((reach, i) => sheet("external", i + 1, reach)),
    ],
  },
];

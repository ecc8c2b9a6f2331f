import type { Anchor, MusclePlan, PartPlan, PointMm } from "../lay-plan.ts";
import { LATISSIMUS_BORDER } from "./latissimus-border.ts";

/** The side edge, from above: along latissimus, the iliac crest, gluteus maximus. */
const EDGE: readonly PointMm[] = [
  // A little under the muscle, so that no gap opens.
  ...LATISSIMUS_BORDER.map(([x, y, z]): PointMm => [x - 5, y + 3, z + 3]),
  [-66, 950, 34],
  [-48, 918, 14],
  [-37, 886, 14],
  [-24, 860, 10],
  [-12, 842, 6],
];

/** The mid-line edge, as many points: each fibre runs from here to its fellow on the side, upwards. */
const MIDDLE: readonly PointMm[] = [
  [-0.6, 1093, 14],
  [-0.6, 1066, 21],
  [-0.6, 1036, 27],
  [-0.6, 1008, 30],
  [-0.6, 975, 32],
  [-0.6, 946, 29],
  [-0.6, 924, 25],
  [-0.6, 900, 20],
  [-0.6, 878, 9],
  [-0.6, 857, 3],
  [-0.6, 843, 1],
];

/** Points of the fibres from one to another, a share of the way to the side, below the skin. */
function between(from: number, to: number, share: number, depthMm: number): Anchor[] {
  return MIDDLE.slice(from, to).map((m, i) => {
    const e = EDGE[from + i]!;
    const at = (c: 0 | 1 | 2): number => m[c] + share * (e[c] - m[c]);
    return { underSkin: [at(0), at(1), at(2)], depthMm };
  });
}

const sheet = (
  part: string,
  from: number,
  to: number,
  side: readonly Anchor[],
  attach: PartPlan["attach"],
): PartPlan => ({
  part,
  grid: [6, 9],
  lines: [
    { v: 0, points: MIDDLE.slice(from, to), halfMm: 0.6 },
    { v: 0.2, points: between(from, to, 0.2, 4), halfMm: 0.6 },
    { v: 0.45, points: between(from, to, 0.45, 3.5), halfMm: 0.6 },
    { v: 0.72, points: between(from, to, 0.72, 3.5), halfMm: 0.6 },
    { v: 1, points: side, halfMm: 0.5 },
  ],
  settle: {
    over: [
      "serratus-posterior-inferior",
      "longissimus-thoracis",
      "iliocostalis-lumborum",
      "quadratus-lumborum",
      "gluteus-maximus",
    ],
    touch: 0.05,
    keepsThickness: true,
  },
  tendon: { origin: [1], insertion: [0] },
  attach,
});

/**
 * Posterior layer of the thoracolumbar fascia: a diamond from the spine of T11 to the sacrum, spread
 * between latissimus dorsi, the iliac crest and gluteus maximus, over the erector spinae.
 */
export const PLANS: readonly MusclePlan[] = [
  {
    id: "thoracolumbar-fascia",
    name: "Thoracolumbar fascia, posterior layer",
    system: "fascia",
    layer: "superficial",
    fma: { right: [], left: [] },
    sources: [
      "Willard FH, Vleeming A, Schuenke MD, Danneels L, Schleip R, J Anat 2012;221:507-536",
      "Bogduk N, Clinical and Radiological Anatomy of the Lumbar Spine, 5th ed., 2012",
    ],
    parts: [
      sheet("loins", 0, 6, between(0, 6, 1, 8), {
        origin: ["supraspinous-ligament", "l1-vertebra", "l2-vertebra", "l3-vertebra"],
        insertion: ["latissimus-dorsi"],
      }),
      sheet(
        "sacrum",
        4,
        11,
        EDGE.slice(4).map((near, i): Anchor => {
          if (i === 0) return { underSkin: near, depthMm: 5 };
          return { on: i < 4 ? "hip-bone" : "sacrum", near, liftMm: 1.2 };
        }),
        {
          origin: ["supraspinous-ligament", "longissimus-thoracis", "sacrum"],
          insertion: ["hip-bone"],
        },
      ),
    ],
  },
];

import type { CrossLine, MusclePlan, PartPlan } from "../lay-plan.ts";
import { FINGER_RAYS, type FingerSite } from "./finger-rays.ts";
import { shifted } from "./strap.ts";

/** Section, height over the bone in the middle, how far beside and below the bone its edges lie, mm. */
const SECTIONS = [
  ["metacarpalHead", 2.7, 1.5, 7],
  ["proximalBase", 2.5, 1.1, 6],
  ["proximalShaft", 2.1, 1.2, 4],
  ["proximalMiddle", 1.9, 0.9, 2.4],
  ["proximalHead", 2.1, 0, 0.8],
] as const satisfies readonly (readonly [FingerSite, number, number, number])[];

function hood(finger: 2 | 3 | 4 | 5): PartPlan {
  const { radial, sections } = FINGER_RAYS[finger];
  const lines = SECTIONS.map(([site, lift, beside, below]): CrossLine => {
    const { dorsal, up, halfWide } = sections[site];
    const at = (aside: number, high: number) => shifted(dorsal, [radial, aside], [up, high]);
    const edge = halfWide + beside;
    return {
      points: [
        at(edge, -below),
        at(0.72 * edge, lift - 0.38 * (lift + below)),
        at(0, lift),
        at(-0.72 * edge, lift - 0.38 * (lift + below)),
        at(-edge, -below),
      ],
      halfMm: 0.35,
    };
  });
  return {
    part: `hood-${finger}`,
    grid: [5, 6],
    lines,
    settle: { skinGapMm: 0.8, stiffness: 2, touch: 0, loose: ["origin", "insertion"] },
    tendon: { origin: [1], insertion: [1] },
    attach: {
      origin: [`metacarpal-${finger}`],
      insertion: ["extensor-digitorum"],
    },
  };
}

/**
 * The extensor expansions: over each knuckle a thin hood from one side of the joint to the other,
 * narrowing along the proximal phalanx into the bands beside the extensor tendon.
 */
export const PLANS: readonly MusclePlan[] = [
  {
    id: "extensor-hoods-hand",
    name: "Extensor expansions of the fingers",
    system: "fascia",
    layer: "superficial",
    fma: { right: [], left: [] },
    sources: ["Standring S (ed.), Gray's Anatomy, 41st ed., 2016, chapter Wrist and hand"],
    parts: ([2, 3, 4, 5] as const).map(hood),
  },
];

import type { CrossLine, MusclePlan, PartPlan, PointMm } from "../lay-plan.ts";
import { FINGER_RAYS, type FingerSite } from "./finger-rays.ts";
import { shifted } from "./strap.ts";

type Finger = 2 | 3 | 4 | 5;

/** How high the pulley over the proximal phalanx rises from the bone, millimetres. */
const HEIGHT: Readonly<Record<Finger, number>> = { 2: 6, 3: 6.6, 4: 6.4, 5: 5.3 };

/** A hoop of fibres from one border of a phalanx over the flexor tendons to the other. */
function pulley(
  finger: Finger,
  name: string,
  bone: string,
  sites: readonly [FingerSite, FingerSite],
  heights: readonly [number, number],
): PartPlan {
  const { radial, sections } = FINGER_RAYS[finger];
  const point = (end: 0 | 1, aside: number, high: number): PointMm => {
    const { palmar, up, halfWide } = sections[sites[end]];
    return shifted(palmar, [radial, aside * (halfWide - 0.2)], [up, 1 - high * (heights[end] + 1)]);
  };
  const lines = (
    [
      [1, 0],
      [0.96, 0.5],
      [0.62, 0.9],
      [0, 1],
      [-0.62, 0.9],
      [-0.96, 0.5],
      [-1, 0],
    ] as const
  ).map(([aside, high]): CrossLine => {
    return { points: [point(0, aside, high), point(1, aside, high)], halfMm: 0.3 };
  });
  return {
    part: `${name}-${finger}`,
    grid: [2, 8],
    lines,
    settle: { skinGapMm: 1, stiffness: 8, touch: 0, hold: 5 },
    tendon: { origin: [1], insertion: [1] },
    attach: { origin: [bone], insertion: [bone] },
  };
}

/** The two strong annular pulleys of each finger, over the proximal and the middle phalanx. */
export const PLANS: readonly MusclePlan[] = [
  {
    id: "fibrous-sheaths-fingers",
    name: "Fibrous sheaths of the fingers",
    system: "fascia",
    layer: "superficial",
    fma: { right: [], left: [] },
    sources: ["Standring S (ed.), Gray's Anatomy, 41st ed., 2016, chapter Wrist and hand"],
    parts: ([2, 3, 4, 5] as const).flatMap((finger) => {
      const high = HEIGHT[finger];
      return [
        pulley(
          finger,
          "a2",
          `proximal-phalanx-hand-${finger}`,
          ["proximalShaft", "proximalMiddle"],
          [high, high - 0.4],
        ),
        pulley(
          finger,
          "a4",
          `middle-phalanx-hand-${finger}`,
          ["middleShaft", "middleHead"],
          [finger === 5 ? 3.6 : 4.6, finger === 5 ? 3.2 : 4.2],
        ),
      ];
    }),
  },
];

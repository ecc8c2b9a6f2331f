import { mix } from "../../../src/core/geometry/vec3.ts";
import type { CrossLine, MusclePlan, PartPlan, PointMm } from "../lay-plan.ts";
import { FINGER_RAYS, type FingerSite } from "./finger-rays.ts";
import { shifted } from "./strap.ts";

type Finger = 2 | 3 | 4 | 5;

/** The side of a metacarpal or phalanx, `below` its dorsal face and `beside` its bone, millimetres. */
function side(finger: Finger, site: FingerSite, toThumb: 1 | -1, below: number, beside: number) {
  const { radial, sections } = FINGER_RAYS[finger];
  const { dorsal, up, halfWide } = sections[site];
  return shifted(dorsal, [radial, toThumb * (halfWide + beside)], [up, -below]);
}

/**
 * One dorsal interosseous: two heads from the facing sides of neighbouring metacarpals, a tendon past
 * the side of the target finger's knuckle to the base of its proximal phalanx.
 */
function interosseous(
  part: string,
  radialBone: Finger,
  ulnarBone: Finger,
  target: Finger,
): PartPlan {
  const toThumb = target === ulnarBone ? 1 : -1;
  const across = (site: FingerSite, below: number, inset: number): PointMm[] => {
    const a = side(radialBone, site, -1, below, inset);
    const b = side(ulnarBone, site, 1, below, inset);
    // u = 0 on the radial side.
    return [a, mix(a, b, 0.5), b];
  };
  const beside = (site: FingerSite, below: readonly [number, number], out: number): PointMm[] => {
    const dorsalEdge = side(target, site, toThumb, below[0], out);
    const palmarEdge = side(target, site, toThumb, below[1], out);
    return toThumb === 1 ? [palmarEdge, dorsalEdge] : [dorsalEdge, palmarEdge];
  };
  const foot = mix(
    side(radialBone, "metacarpalFoot", -1, 4.5, 0),
    side(ulnarBone, "metacarpalFoot", 1, 4.5, 0),
    0.5,
  );
  const [a, , b] = across("metacarpalBase", 3.6, 0);
  const start: PointMm[] = [mix(foot, a!, 0.45), mix(foot, b!, 0.45)];
  const neck = across("metacarpalShaft", 3.8, 0.2);
  const knuckle = beside("metacarpalHead", [2.5, 7], 1.6);
  const lines: CrossLine[] = [
    { points: start, halfMm: 1.6 },
    { points: across("metacarpalBase", 3.6, 0), halfMm: [2.6, 3.3, 2.6] },
    { points: neck, halfMm: [2.4, 3.3, 2.4] },
    { points: [mix(neck[0]!, knuckle[0]!, 0.5), mix(neck[2]!, knuckle[1]!, 0.5)], halfMm: 2.3 },
    { points: knuckle, halfMm: 1.3 },
    { points: beside("proximalBase", [2.2, 5.6], 0.5), halfMm: 0.8 },
  ];
  return {
    part,
    grid: [3, 8],
    lines,
    settle: {
      beside: ["palmar-interossei-hand", "lumbricals-hand", "extensor-digitorum"],
      stiffness: 4,
      touch: 0,
      overlapMm: 0.3,
    },
    tendon: { origin: [0.04], insertion: [0.26] },
    attach: {
      origin: [`metacarpal-${radialBone}`, `metacarpal-${ulnarBone}`],
      insertion: [`proximal-phalanx-hand-${target}`],
    },
  };
}

/**
 * Second to fourth dorsal interossei. The reference shows only their distal halves; these fill the
 * spaces between the metacarpals from the bases on.
 */
export const PLANS: readonly MusclePlan[] = [
  {
    id: "dorsal-interossei-hand",
    name: "Dorsal interossei of the hand",
    system: "muscle",
    layer: "deep",
    fma: { right: ["FMA42404"], left: ["FMA42405"] },
    sources: [
      "Jacobson MD et al., J Hand Surg Am 1992;17:804-809: mass and fibre length",
      "Standring S (ed.), Gray's Anatomy, 41st ed., 2016, chapter Wrist and hand: attachments",
    ],
    parts: [
      interosseous("slip-2", 2, 3, 3),
      interosseous("slip-1", 3, 4, 3),
      interosseous("slip-3", 4, 5, 4),
    ],
  },
];

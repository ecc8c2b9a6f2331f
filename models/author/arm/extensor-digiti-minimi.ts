import type { MusclePlan, PointMm } from "../lay-plan.ts";
import { FINGER_RAYS, type FingerSite } from "./finger-rays.ts";
import { type StrapSection, shifted, strap } from "./strap.ts";

const DORSAL: PointMm = [0, -0.3, -1];

/** The tendon on the back of the hand: on the ulnar side of the little finger's own, into its hood. */
function overHand(): StrapSection[] {
  const { radial, sections } = FINGER_RAYS[5];
  const sites = [
    ["metacarpalBase", 1.2, -1.9],
    ["metacarpalShaft", 1.2, -1.8],
    ["metacarpalHead", 1.3, -1.6],
    ["proximalBase", 1.3, -1.7],
    ["proximalShaft", 0.9, -1.3],
  ] as const satisfies readonly (readonly [FingerSite, number, number])[];
  return sites.map(([site, lift, aside]) => {
    const { dorsal, up } = sections[site];
    const at = shifted(dorsal, [up, lift], [radial, aside]);
    return { at, wide: 2.8, half: 0.6, face: up };
  });
}

/**
 * Extensor digiti minimi: belly and tendon follow the course measured on the reference, whose tendon
 * breaks up on the hand; here it runs on through the fifth compartment into the little finger's hood.
 */
export const PLANS: readonly MusclePlan[] = [
  {
    id: "extensor-digiti-minimi",
    name: "Extensor digiti minimi",
    system: "muscle",
    layer: "superficial",
    fma: { right: ["FMA38504"], left: ["FMA38505"] },
    sources: [
      "BodyParts3D, The Database Center for Life Science: course and section of belly and tendon",
      "Jacobson MD et al., J Hand Surg Am 1992;17:804-809: mass and fibre length",
      "Standring S (ed.), Gray's Anatomy, 41st ed., 2016, chapter Elbow and forearm: insertion",
    ],
    parts: [
      {
        part: "belly",
        grid: [3, 10],
        lines: [
          {
            points: [
              [-235, 1060.5, 53],
              [-232.5, 1059, 52],
            ],
            halfMm: 1.3,
          },
          {
            points: [
              [-237, 1031, 54.2],
              [-231.5, 1029, 54],
            ],
            halfMm: 1.7,
          },
          {
            points: [
              [-239.5, 1000, 58.3],
              [-234, 999, 58.3],
            ],
            halfMm: 3,
          },
          {
            points: [
              [-242, 970, 62.3],
              [-236, 970, 62.3],
            ],
            halfMm: 3.5,
          },
          {
            points: [
              [-243, 940, 66.5],
              [-235.8, 940, 66.5],
            ],
            halfMm: 3.6,
          },
          {
            points: [
              [-243, 910, 73],
              [-236, 910, 73],
            ],
            halfMm: 3.3,
          },
          {
            points: [
              [-241.8, 880, 81.3],
              [-235.8, 880, 82],
            ],
            halfMm: 2.7,
          },
          {
            points: [
              [-241.5, 860, 88.5],
              [-237.3, 860, 88.8],
            ],
            halfMm: 1.8,
          },
        ],
        settle: {
          beside: [
            "supinator",
            "abductor-pollicis-longus",
            "extensor-carpi-radialis-brevis",
            "extensor-pollicis-longus",
            "extensor-indicis",
          ],
          stiffness: 4,
          touch: 0,
          overlapMm: 0.3,
        },
        tendon: {
          origin: [0.1],
          insertion: [0.1],
          aponeurosis: [{ end: "insertion", face: "skin", reach: 0.28 }],
        },
        attach: { origin: ["humerus"], insertion: ["extensor-digiti-minimi"] },
      },
      {
        part: "tendon",
        grid: [2, 12],
        lines: strap([
          { at: [-239.2, 878, 82.5], wide: 3, half: 1.2, face: DORSAL },
          { at: [-239.6, 858, 89.5], wide: 3, half: 1.2, face: DORSAL },
          { at: [-240.7, 836, 97.4], wide: 2.8, half: 1.1, face: DORSAL },
          { at: [-240.6, 818, 103.6], wide: 2.8, half: 1.1, face: DORSAL },
          { at: [-239.8, 804, 108.8], wide: 2.8, half: 1, face: DORSAL },
          { at: [-238.6, 791, 114.4], wide: 2.8, half: 0.8, face: [0.3, -0.3, -0.9] },
          ...overHand(),
        ]),
        settle: false,
        tendon: { origin: [1], insertion: [1] },
        attach: {
          origin: ["extensor-digiti-minimi"],
          insertion: ["proximal-phalanx-hand-5"],
        },
      },
    ],
  },
];

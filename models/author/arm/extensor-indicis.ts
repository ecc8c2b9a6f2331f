import type { MusclePlan, PointMm } from "../lay-plan.ts";
import { FINGER_RAYS, type FingerSite } from "./finger-rays.ts";
import { type StrapSection, shifted, strap } from "./strap.ts";

const DORSAL: PointMm = [0.1, -0.3, -1];

/** The tendon on the back of the hand: on the ulnar side of the index tendon, into its hood. */
function overHand(): StrapSection[] {
  const { radial, sections } = FINGER_RAYS[2];
  const sites = [
    ["metacarpalBase", 1.3, -1.8],
    ["metacarpalShaft", 1.2, -1.6],
    ["metacarpalHead", 1.3, -1.8],
    ["proximalBase", 1.3, -1.9],
    ["proximalShaft", 0.9, -1.4],
  ] as const satisfies readonly (readonly [FingerSite, number, number])[];
  return sites.map(([site, lift, aside]) => {
    const { dorsal, up } = sections[site];
    return {
      at: shifted(dorsal, [up, lift], [radial, aside]),
      wide: 2.6,
      half: 0.6,
      face: up,
    };
  });
}

/**
 * Extensor indicis: the belly follows the one measured on the reference, whose tendon takes the place
 * of the extensor digitorum's on the finger; here it ends in the hood of the index finger.
 */
export const PLANS: readonly MusclePlan[] = [
  {
    id: "extensor-indicis",
    name: "Extensor indicis",
    system: "muscle",
    layer: "deep",
    fma: { right: ["FMA38525"], left: ["FMA38526"] },
    sources: [
      "BodyParts3D, The Database Center for Life Science: course and section of the belly",
      "Jacobson MD et al., J Hand Surg Am 1992;17:804-809: mass and fibre length",
      "Standring S (ed.), Gray's Anatomy, 41st ed., 2016, chapter Elbow and forearm: insertion",
    ],
    parts: [
      {
        part: "belly",
        grid: [3, 7],
        lines: [
          {
            points: [
              { on: "ulna", near: [-232.5, 884, 90] },
              { on: "ulna", near: [-236, 858, 98] },
            ],
            halfMm: 1.4,
          },
          {
            points: [
              [-237.4, 858, 93],
              [-240.5, 849, 104],
            ],
            halfMm: 3,
          },
          {
            points: [
              [-244.6, 838, 98.4],
              [-247.5, 834, 105],
            ],
            halfMm: 3.8,
          },
          {
            points: [
              [-251, 823, 101.4],
              [-252.8, 820, 105.2],
            ],
            halfMm: 2.6,
          },
          {
            points: [
              [-256, 809, 103.8],
              [-257, 807, 106.4],
            ],
            halfMm: 1.3,
          },
        ],
        settle: {
          under: ["extensor-digitorum"],
          beside: ["extensor-pollicis-longus", "extensor-digiti-minimi"],
          stiffness: 4,
          touch: 0,
        },
        tendon: { origin: [0.03], insertion: [0.2] },
        attach: { origin: ["ulna"], insertion: ["extensor-indicis"] },
      },
      {
        part: "tendon",
        grid: [2, 11],
        lines: strap([
          { at: [-252.5, 821, 103.3], wide: 3, half: 1.2, face: DORSAL },
          { at: [-257, 808, 105], wide: 2.8, half: 1, face: DORSAL },
          { at: [-262.5, 795, 108], wide: 2.6, half: 0.8, face: DORSAL },
          { at: [-268.5, 782, 112.2], wide: 2.6, half: 0.7, face: DORSAL },
          ...overHand(),
        ]),
        settle: false,
        tendon: { origin: [1], insertion: [1] },
        attach: { origin: ["extensor-indicis"], insertion: ["proximal-phalanx-hand-2"] },
      },
    ],
  },
];

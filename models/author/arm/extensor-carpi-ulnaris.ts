import type { MusclePlan, PointMm } from "../lay-plan.ts";
import { strap } from "./strap.ts";

const DORSAL: PointMm = [0.15, -0.2, -1];
const ULNAR_DORSAL: PointMm = [0.55, -0.1, -0.8];

/** Extensor carpi ulnaris: lateral epicondyle and ulna, sixth compartment, base of metacarpal 5. */
export const PLANS: readonly MusclePlan[] = [
  {
    id: "extensor-carpi-ulnaris",
    name: "Extensor carpi ulnaris",
    system: "muscle",
    layer: "superficial",
    fma: { right: ["FMA38507"], left: ["FMA38508"] },
    sources: [
      "Lieber RL et al., J Hand Surg Am 1990;15:244-250: mass and fibre length",
      "Holzbaur KR et al., J Biomech 2007;40:742-749: volume",
      "Standring S (ed.), Gray's Anatomy, 41st ed., 2016, chapter Elbow and forearm: attachments",
    ],
    parts: [
      {
        part: "belly",
        grid: [4, 9],
        lines: [
          {
            points: [
              { on: "humerus", near: [-238.5, 1061.5, 52], liftMm: 1 },
              { on: "humerus", near: [-235, 1059.5, 52], liftMm: 1 },
            ],
            halfMm: 1.5,
          },
          {
            points: [
              [-235, 1030, 49.5],
              [-229, 1028, 50],
            ],
            halfMm: 2,
          },
          {
            points: [
              [-234.5, 1000, 52.5],
              [-224.5, 1000, 50.5],
            ],
            halfMm: 4.6,
          },
          {
            points: [
              [-235.5, 970, 58],
              [-227, 970, 57.2],
              [-214, 974, 59],
            ],
            halfMm: [4, 5, 3.4],
          },
          {
            points: [
              [-235.5, 942, 66],
              [-228, 942, 66],
              [-217, 946, 69],
            ],
            halfMm: [5, 5.4, 3.4],
          },
          {
            points: [
              [-235.5, 912, 75.5],
              [-230, 912, 75.5],
              [-221, 916, 78],
            ],
            halfMm: [4.6, 5.2, 3.6],
          },
          {
            points: [
              [-234.5, 884, 85.5],
              [-230, 883, 85.5],
              [-224.5, 885, 87.5],
            ],
            halfMm: 4.4,
          },
          {
            points: [
              [-233.5, 858, 92.8],
              [-228.5, 858, 93.5],
            ],
            halfMm: 2.2,
          },
        ],
        settle: {
          beside: [
            "flexor-carpi-ulnaris",
            "extensor-digiti-minimi",
            "anconeus",
            "supinator",
            "extensor-indicis",
            "extensor-pollicis-longus",
            "abductor-pollicis-longus",
            "extensor-digitorum",
          ],
          skinGapMm: 1.2,
          stiffness: 4,
        },
        tendon: {
          origin: [0.1],
          insertion: [0.08],
          aponeurosis: [
            { end: "origin", face: "skin", reach: 0.22 },
            { end: "insertion", face: "skin", reach: 0.3 },
          ],
        },
        attach: { origin: ["humerus"], insertion: ["extensor-carpi-ulnaris"] },
      },
      {
        part: "tendon",
        grid: [2, 8],
        lines: strap([
          { at: [-230.5, 878, 86.5], wide: 4.4, half: 1.6, face: DORSAL },
          { at: [-231, 858, 93], wide: 4.6, half: 1.6, face: DORSAL },
          { at: [-233.2, 836, 99.6], wide: 4.8, half: 1.4, face: DORSAL },
          { at: [-234, 818, 104.3], wide: 4.8, half: 1.3, face: DORSAL },
          { at: [-234.3, 805, 111], wide: 4.8, half: 1.2, face: ULNAR_DORSAL },
          { at: [-235.8, 791, 117.3], wide: 5, half: 1.1, face: ULNAR_DORSAL },
        ]),
        settle: { stiffness: 6 },
        tendon: { origin: [1], insertion: [1] },
        attach: { origin: ["extensor-carpi-ulnaris"], insertion: ["metacarpal-5"] },
      },
    ],
  },
];

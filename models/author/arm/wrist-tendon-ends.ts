import type { MusclePlan, PointMm } from "../lay-plan.ts";
import { strap } from "./strap.ts";

const PALMAR: PointMm = [0, 0.2, 1];
const DORSAL: PointMm = [0, -0.3, -1];

/**
 * Last stretches of tendons whose meshes stop short of the metacarpal: flexor carpi radialis beside
 * the trapezium, extensor carpi radialis longus over the trapezoid. The measured parts stay.
 */
export const PLANS: readonly MusclePlan[] = [
  {
    id: "flexor-carpi-radialis",
    name: "Flexor carpi radialis",
    system: "muscle",
    layer: "superficial",
    fma: { right: ["FMA38460"], left: ["FMA38461"] },
    sources: ["Standring S (ed.), Gray's Anatomy, 41st ed., 2016, chapter Elbow and forearm"],
    parts: [
      {
        part: "tendon-end",
        grid: [2, 6],
        lines: strap([
          { at: [-260.5, 815, 129.9], wide: 4, half: 1.6, face: PALMAR },
          { at: [-265, 803, 129.3], wide: 4, half: 1.4, face: PALMAR },
          { at: [-269, 795, 128.2], wide: 4.4, half: 1.2, face: PALMAR },
          { at: [-271.6, 788.5, 125.8], wide: 4.8, half: 1, face: PALMAR },
        ]),
        settle: { stiffness: 6 },
        tendon: { origin: [1], insertion: [1] },
        attach: { origin: ["flexor-carpi-radialis"], insertion: ["metacarpal-2"] },
      },
    ],
  },
  {
    id: "extensor-carpi-radialis-longus",
    name: "Extensor carpi radialis longus",
    system: "muscle",
    layer: "superficial",
    fma: { right: ["FMA38495"], left: ["FMA38496"] },
    sources: ["Standring S (ed.), Gray's Anatomy, 41st ed., 2016, chapter Elbow and forearm"],
    parts: [
      {
        part: "tendon-end",
        grid: [2, 6],
        lines: strap([
          { at: [-274.8, 815, 108.2], wide: 4.2, half: 1.2, face: DORSAL },
          { at: [-275.6, 803, 110.6], wide: 4.2, half: 1.1, face: DORSAL },
          { at: [-275, 794, 113], wide: 4.8, half: 1, face: DORSAL },
          { at: [-273.5, 786, 114.8], wide: 5.2, half: 0.9, face: DORSAL },
        ]),
        settle: { stiffness: 6 },
        tendon: { origin: [1], insertion: [1] },
        attach: { origin: ["extensor-carpi-radialis-longus"], insertion: ["metacarpal-2"] },
      },
    ],
  },
];

import type { MusclePlan, PartPlan } from "../lay-plan.ts";

const SOURCES = [
  "Standring S (ed.), Gray's Anatomy, 41st ed., True pelvis, pelvic floor and perineum",
];

/** Right half of the external anal sphincter, from the coccyx round the anal canal to the perineal body. */
const sphincter: PartPlan = {
  part: "belly",
  grid: [3, 8],
  lines: [
    {
      points: [
        { on: "coccyx", near: [-1.5, 786, 34], liftMm: 0.8 },
        { on: "coccyx", near: [-1, 792, 33], liftMm: 0.8 },
      ],
      halfMm: 1.6,
    },
    {
      points: [
        [-5.5, 770, 38],
        [-3.6, 784, 37],
      ],
      halfMm: 2.2,
    },
    {
      points: [
        [-9.5, 767, 45],
        [-6.6, 783, 45],
      ],
      halfMm: 2.4,
    },
    {
      points: [
        [-10.4, 766.5, 54],
        [-7.2, 782, 54],
      ],
      halfMm: 2.4,
    },
    {
      points: [
        [-7, 766, 63],
        [-5, 780, 62],
      ],
      halfMm: 2.2,
    },
    {
      points: [
        [-0.6, 763.5, 70],
        [-0.6, 777, 68],
      ],
      halfMm: 1.8,
    },
  ],
  settle: false,
  keepFace: true,
  tendon: { origin: [0.12], insertion: [0.05] },
  attach: { origin: ["coccyx"], insertion: ["bulbospongiosus-ischiocavernosus"] },
};

/** Right half of the perineal membrane, between the ischiopubic rami above the superficial muscles. */
const membrane: PartPlan = {
  part: "belly",
  grid: [3, 6],
  lines: [
    {
      points: [
        [-0.3, 770, 70],
        [-14, 770, 71],
        { on: "hip-bone", near: [-31, 770, 71], liftMm: 0.3 },
      ],
      halfMm: 0.6,
    },
    {
      points: [
        [-0.3, 773, 85],
        [-10, 773, 86],
        { on: "hip-bone", near: [-24, 773, 85], liftMm: 0.3 },
      ],
      halfMm: 0.6,
    },
    {
      points: [
        [-0.3, 776, 100],
        [-7, 776, 101],
        { on: "hip-bone", near: [-15, 778, 100], liftMm: 0.3 },
      ],
      halfMm: 0.6,
    },
    {
      points: [
        [-0.3, 785.5, 118],
        [-4, 786, 118],
        { on: "hip-bone", near: [-9, 785, 117], liftMm: 0.3 },
      ],
      halfMm: 0.6,
    },
  ],
  settle: false,
  tendon: { origin: [1], insertion: [1] },
  attach: {
    origin: ["sphincter-ani-externus", "bulbospongiosus-ischiocavernosus", "hip-bone"],
    insertion: ["hip-bone"],
  },
};

/** The external anal sphincter and the perineal membrane. */
export const PLANS: readonly MusclePlan[] = [
  {
    id: "sphincter-ani-externus",
    name: "External anal sphincter",
    system: "muscle",
    layer: "superficial",
    fma: { right: [], left: [] },
    midline: true,
    sources: SOURCES,
    parts: [sphincter],
  },
  {
    id: "perineal-membrane",
    name: "Perineal membrane",
    system: "fascia",
    layer: "deep",
    fma: { right: [], left: [] },
    midline: true,
    sources: SOURCES,
    parts: [membrane],
  },
];

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

const bulbospongiosus: PartPlan = {
  part: "bulbospongiosus",
  grid: [4, 6],
  lines: [
    {
      points: [
        [-0.5, 762, 70],
        [-0.5, 757, 84],
        [-0.5, 755, 97],
        [-0.5, 755, 110],
      ],
      halfMm: 1.4,
    },
    {
      points: [
        [-6, 761.5, 73],
        [-7.5, 757.5, 86],
        [-7.5, 756.5, 100],
        [-6.5, 757, 113],
      ],
      halfMm: 1.9,
    },
    {
      points: [
        [-10, 765, 76],
        [-11.5, 763, 90],
        [-10.5, 763, 104],
        [-8.5, 764, 117],
      ],
      halfMm: 1.8,
    },
    {
      points: [
        [-9, 770, 79],
        [-10, 771.5, 93],
        [-8.5, 773.5, 107],
        [-6, 776, 118],
      ],
      halfMm: 1.2,
    },
  ],
  settle: { touch: 0, stiffness: 3 },
  tendon: { origin: [0.06], insertion: [0.12] },
  attach: {
    origin: ["bulbospongiosus-ischiocavernosus"],
    insertion: ["perineal-membrane"],
  },
};

/** The median raphe of the bulbospongiosi, from the perineal body forwards. */
const raphe: PartPlan = {
  part: "raphe",
  grid: [2, 4],
  lines: [
    {
      points: [
        [-0.3, 766, 66],
        [-2, 766, 66],
      ],
      halfMm: 1.4,
    },
    {
      points: [
        [-0.3, 757.5, 84],
        [-1.6, 757.5, 84],
      ],
      halfMm: 1.1,
    },
    {
      points: [
        [-0.3, 755, 98],
        [-1.6, 755, 98],
      ],
      halfMm: 1.1,
    },
    {
      points: [
        [-0.3, 755, 112],
        [-1.6, 755, 112],
      ],
      halfMm: 0.8,
    },
  ],
  settle: false,
  tendon: { origin: [1], insertion: [1] },
  attach: {
    origin: ["sphincter-ani-externus"],
    insertion: ["bulbospongiosus-ischiocavernosus"],
  },
};

const ischiocavernosus: PartPlan = {
  part: "ischiocavernosus",
  grid: [3, 6],
  lines: [
    {
      points: [
        { on: "hip-bone", near: [-42, 762, 66], liftMm: 0.5 },
        { on: "hip-bone", near: [-34, 772, 66], liftMm: 0.5 },
      ],
      halfMm: 1.6,
    },
    {
      points: [
        { on: "hip-bone", near: [-31, 758, 82], liftMm: 3.5 },
        { on: "hip-bone", near: [-22, 770, 80], liftMm: 3.5 },
      ],
      halfMm: 3.4,
    },
    {
      points: [
        { on: "hip-bone", near: [-20, 763, 101], liftMm: 3.5 },
        { on: "hip-bone", near: [-12, 775, 101], liftMm: 3.5 },
      ],
      halfMm: 3.4,
    },
    {
      points: [
        { on: "hip-bone", near: [-11, 774, 118], liftMm: 2 },
        { on: "hip-bone", near: [-6, 782, 118], liftMm: 2 },
      ],
      halfMm: 1.6,
    },
  ],
  settle: false,
  tendon: { origin: [0.08], insertion: [0.18] },
  attach: { origin: ["hip-bone"], insertion: ["hip-bone"] },
};

const transverse: PartPlan = {
  part: "superficial-transverse-perineal",
  grid: [2, 5],
  lines: [
    {
      points: [
        { on: "hip-bone", near: [-38, 766, 60], liftMm: 0.3 },
        { on: "hip-bone", near: [-38, 766, 67], liftMm: 0.3 },
      ],
      halfMm: 1.3,
    },
    {
      points: [
        [-24, 767, 64],
        [-24, 766, 70],
      ],
      halfMm: 1.8,
    },
    {
      points: [
        [-10, 768, 67],
        [-10, 766.5, 73],
      ],
      halfMm: 1.7,
    },
    {
      points: [
        [-1.2, 768, 69],
        [-1.2, 766, 74],
      ],
      halfMm: 1.2,
    },
  ],
  settle: { touch: 0, stiffness: 4 },
  tendon: { origin: [0.1], insertion: [0.1] },
  attach: { origin: ["hip-bone"], insertion: ["sphincter-ani-externus"] },
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

/** The external anal sphincter and the superficial muscles of the perineum. */
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
  {
    id: "bulbospongiosus-ischiocavernosus",
    name: "Bulbospongiosus, ischiocavernosus, superficial transverse perineal",
    system: "muscle",
    layer: "superficial",
    fma: { right: [], left: [] },
    midline: true,
    sources: SOURCES,
    parts: [raphe, ischiocavernosus, bulbospongiosus, transverse],
  },
];

import type { MusclePlan, PartPlan } from "../lay-plan.ts";

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
      halfMm: 2.6,
    },
    {
      points: [
        { on: "hip-bone", near: [-20, 763, 101], liftMm: 3.5 },
        { on: "hip-bone", near: [-12, 775, 101], liftMm: 3.5 },
      ],
      halfMm: 2.6,
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

/** The superficial muscles of the perineum: bulbospongiosus, ischiocavernosus, transverse. */
export const PLANS: readonly MusclePlan[] = [
  {
    id: "bulbospongiosus-ischiocavernosus",
    name: "Bulbospongiosus, ischiocavernosus, superficial transverse perineal",
    system: "muscle",
    layer: "superficial",
    fma: { right: [], left: [] },
    midline: true,
    sources: [
      "Standring S (ed.), Gray's Anatomy, 41st ed., True pelvis, pelvic floor and perineum",
    ],
    parts: [raphe, ischiocavernosus, bulbospongiosus, transverse],
  },
];

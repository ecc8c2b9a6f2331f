import type { Anchor, MusclePlan, PointMm } from "../lay-plan.ts";

const onPsoas = (near: PointMm, liftMm: number): Anchor => ({ on: "psoas-major", near, liftMm });

/** Psoas minor, a variant: bodies of T12 and L1 along psoas major to the pecten pubis. */
export const PLANS: readonly MusclePlan[] = [
  {
    id: "psoas-minor",
    name: "Psoas minor",
    system: "muscle",
    layer: "deep",
    fma: { right: [], left: [] },
    sources: [
      "Standring S (ed.), Gray's Anatomy, 41st ed., Pelvic girdle and lower limb: psoas minor",
      "Joshi SD et al., J Anat Soc India 2010;59:31-34: belly and tendon",
    ],
    parts: [
      {
        part: "belly",
        grid: [3, 6],
        lines: [
          {
            points: [
              { on: "l1-vertebra", near: [-17, 1062, 118], liftMm: 0.5 },
              { on: "t12-vertebra", near: [-26, 1078, 106], liftMm: 0.5 },
            ],
            halfMm: 1.2,
          },
          { points: [onPsoas([-20, 1035, 135], 2.5), onPsoas([-34, 1040, 130], 2.5)], halfMm: 2.3 },
          { points: [onPsoas([-27, 1005, 140], 2.5), onPsoas([-39, 1008, 138], 2.5)], halfMm: 2.1 },
          { points: [onPsoas([-33, 975, 140], 1.2), onPsoas([-38, 977, 140], 1.2)], halfMm: 1.1 },
        ],
        settle: { beside: ["psoas-major"], touch: 0 },
        keepFace: true,
        tendon: { origin: [0.06], insertion: [0.14] },
        attach: { origin: ["t12-vertebra", "l1-vertebra"], insertion: ["psoas-minor"] },
      },
      {
        part: "tendon",
        grid: [2, 7],
        lines: [
          { points: [onPsoas([-33, 990, 140], 1.2), onPsoas([-38, 991, 140], 1.2)], halfMm: 1 },
          { points: [onPsoas([-36, 960, 140], 1), onPsoas([-41, 961, 140], 1)], halfMm: 0.9 },
          { points: [onPsoas([-42, 925, 140], 1), onPsoas([-47, 926, 140], 1)], halfMm: 0.8 },
          { points: [onPsoas([-47, 890, 140], 1), onPsoas([-53, 891, 140], 1)], halfMm: 0.8 },
          {
            points: [
              { on: "hip-bone", near: [-44, 842, 132], liftMm: 0.4 },
              { on: "hip-bone", near: [-54, 850, 130], liftMm: 0.4 },
            ],
            halfMm: 0.6,
          },
        ],
        settle: { beside: ["psoas-major", "iliacus"], touch: 0 },
        keepFace: true,
        tendon: { origin: [1], insertion: [1] },
        attach: { origin: ["psoas-minor"], insertion: ["hip-bone"] },
      },
    ],
  },
];

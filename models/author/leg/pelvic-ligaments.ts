import type { MusclePlan } from "../lay-plan.ts";

const GRAY =
  "Standring S (ed.), Gray's Anatomy, 41st ed. 2016, Pelvic girdle, gluteal region and thigh";

/** The two ligaments between sacrum and ischium, the deeper one first. */
export const PLANS: readonly MusclePlan[] = [
  {
    id: "sacrospinous-ligament",
    name: "Sacrospinous ligament",
    system: "tendon",
    layer: "deep",
    fma: { right: [], left: [] },
    sources: [GRAY],
    parts: [
      {
        part: "ligament",
        grid: [3, 6],
        lines: [
          {
            points: [
              { on: "sacrum", near: [-24, 838, 20], liftMm: 1 },
              { on: "coccyx", near: [-14, 818, 22], liftMm: 1 },
              { on: "coccyx", near: [-8, 806, 26], liftMm: 1 },
            ],
            halfMm: 1,
          },
          {
            points: [
              [-34, 835, 34],
              [-29, 819, 31],
            ],
            halfMm: 1.6,
          },
          {
            points: [
              { on: "hip-bone", near: [-46, 832, 46], liftMm: 1 },
              { on: "hip-bone", near: [-45, 824, 44], liftMm: 1 },
            ],
            halfMm: 1.6,
          },
        ],
        settle: { over: ["coccygeus"], beside: ["levator-ani"], touch: 0.15, stiffness: 2 },
        tendon: { origin: [1], insertion: [1] },
        attach: { origin: ["sacrum", "coccyx"], insertion: ["hip-bone"] },
      },
    ],
  },
  {
    id: "sacrotuberous-ligament",
    name: "Sacrotuberous ligament",
    system: "tendon",
    layer: "deep",
    fma: { right: [], left: [] },
    sources: [GRAY],
    parts: [
      {
        part: "ligament",
        grid: [4, 8],
        lines: [
          {
            points: [
              { on: "hip-bone", near: [-43, 893, 18], liftMm: 1 },
              { on: "sacrum", near: [-34, 855, 16], liftMm: 1 },
              { on: "coccyx", near: [-14, 815, 20], liftMm: 1 },
            ],
            halfMm: 1.2,
          },
          {
            points: [
              [-50, 850, 30],
              [-44, 832, 31],
              [-34, 812, 33],
            ],
            halfMm: [1, 1.5, 1],
          },
          {
            points: [
              [-54, 808, 41],
              [-49, 801, 42],
              [-43, 795, 43],
            ],
            halfMm: [1.1, 1.8, 1.1],
          },
          {
            points: [
              { on: "hip-bone", near: [-57, 778, 44], liftMm: 1 },
              { on: "hip-bone", near: [-49, 773, 44], liftMm: 1 },
              { on: "hip-bone", near: [-41, 766, 52], liftMm: 1 },
            ],
            halfMm: 1.6,
          },
        ],
        settle: {
          beside: ["sacrospinous-ligament", "gluteus-maximus", "obturator-internus", "piriformis"],
          stiffness: 1,
          keepsThickness: true,
        },
        tendon: { origin: [1], insertion: [1] },
        attach: { origin: ["sacrum", "coccyx", "hip-bone"], insertion: ["hip-bone"] },
      },
    ],
  },
];

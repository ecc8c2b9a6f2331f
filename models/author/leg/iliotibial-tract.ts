import type { MusclePlan } from "../lay-plan.ts";

/**
 * Iliotibial tract: the thick lateral band of the fascia lata, with the gluteal aponeurosis above it,
 * from the iliac crest, tensor fasciae latae and gluteus maximus to Gerdy's tubercle.
 */
export const PLANS: readonly MusclePlan[] = [
  {
    id: "iliotibial-tract",
    name: "Iliotibial tract",
    system: "fascia",
    layer: "superficial",
    fma: { right: [], left: [] },
    sources: [
      "Standring S (ed.), Gray's Anatomy, 41st ed. 2016, Pelvic girdle, gluteal region and thigh",
    ],
    parts: [
      {
        part: "gluteal-aponeurosis",
        grid: [5, 8],
        lines: [
          {
            points: [
              { on: "hip-bone", near: [-136, 926, 116], liftMm: 0.9 },
              { on: "hip-bone", near: [-124, 950, 98], liftMm: 0.9 },
              { on: "hip-bone", near: [-106, 964, 79], liftMm: 0.9 },
            ],
            halfMm: 0.5,
          },
          {
            points: [
              { on: "gluteus-medius", near: [-148, 900, 104], liftMm: 1 },
              { on: "gluteus-medius", near: [-140, 905, 80], liftMm: 1 },
              { on: "gluteus-medius", near: [-122, 912, 58], liftMm: 1 },
            ],
            halfMm: 0.6,
          },
          {
            points: [
              { on: "gluteus-medius", near: [-152, 865, 100], liftMm: 1 },
              { on: "gluteus-medius", near: [-150, 865, 78], liftMm: 1 },
              { on: "gluteus-medius", near: [-138, 865, 54], liftMm: 1 },
            ],
            halfMm: 0.6,
          },
          {
            points: [
              [-149, 825, 103],
              [-149.5, 825, 82],
              [-143, 825, 57],
            ],
            halfMm: 0.6,
          },
          {
            points: [
              [-148, 780, 112],
              { on: "femur", near: [-152, 785, 90], liftMm: 2.5 },
              [-139, 780, 58],
            ],
            halfMm: 0.6,
          },
        ],
        settle: {
          over: ["gluteus-medius"],
          beside: ["tensor-fasciae-latae", "gluteus-maximus"],
          touch: 0.02,
          skinGapMm: 1,
          stiffness: 3,
        },
        tendon: { origin: [1], insertion: [1] },
        attach: { origin: ["hip-bone"], insertion: ["iliotibial-tract"] },
      },
      {
        part: "tract",
        grid: [5, 11],
        lines: [
          {
            points: [
              { on: "tensor-fasciae-latae", near: [-158, 812, 126], liftMm: 0.9 },
              { on: "femur", near: [-152, 800, 92], liftMm: 2.2 },
              { on: "gluteus-maximus", near: [-142, 805, 50], liftMm: 0.9 },
            ],
            halfMm: 0.6,
          },
          {
            points: [
              [-149, 768, 120],
              [-147, 766, 92],
              { on: "gluteus-maximus", near: [-136, 766, 58], liftMm: 1 },
            ],
            halfMm: 0.7,
          },
          {
            points: [
              { on: "vastus-lateralis", near: [-152, 715, 112], liftMm: 1 },
              { on: "vastus-lateralis", near: [-150, 715, 90], liftMm: 1 },
              { on: "vastus-lateralis", near: [-135, 715, 70], liftMm: 1 },
            ],
            halfMm: 0.7,
          },
          {
            points: [
              { on: "vastus-lateralis", near: [-155, 650, 110], liftMm: 1 },
              { on: "vastus-lateralis", near: [-150, 650, 88], liftMm: 1 },
              { on: "vastus-lateralis", near: [-137, 650, 68], liftMm: 1 },
            ],
            halfMm: 0.7,
          },
          {
            points: [
              { on: "vastus-lateralis", near: [-155, 600, 105], liftMm: 1 },
              { on: "vastus-lateralis", near: [-150, 600, 86], liftMm: 1 },
              { on: "vastus-lateralis", near: [-137, 600, 69], liftMm: 1 },
            ],
            halfMm: 0.7,
          },
          {
            points: [
              { on: "vastus-lateralis", near: [-150, 550, 100], liftMm: 1 },
              { on: "vastus-lateralis", near: [-145, 550, 85], liftMm: 1 },
              { on: "vastus-lateralis", near: [-132, 550, 71], liftMm: 1 },
            ],
            halfMm: 0.7,
          },
          {
            points: [
              [-131.5, 500, 95],
              [-130.5, 500, 84],
              [-127, 500, 73],
            ],
            halfMm: 0.8,
          },
          {
            points: [
              [-122, 450, 90],
              [-120.5, 450, 80],
              [-118, 450, 70],
            ],
            halfMm: 0.9,
          },
          {
            points: [
              [-114, 418, 91],
              [-116.5, 418, 83],
              [-116.5, 418, 75],
            ],
            halfMm: 1,
          },
          {
            points: [
              { on: "tibia", near: [-101, 388, 93], liftMm: 1 },
              { on: "tibia", near: [-107, 386, 88], liftMm: 1 },
              { on: "tibia", near: [-111, 386, 80], liftMm: 1 },
            ],
            halfMm: 1,
          },
        ],
        settle: {
          over: ["vastus-lateralis"],
          beside: ["biceps-femoris", "rectus-femoris", "gluteus-maximus"],
          touch: 0.02,
          skinGapMm: 1.5,
          stiffness: 3,
        },
        tendon: { origin: [1], insertion: [1] },
        attach: {
          origin: ["tensor-fasciae-latae", "gluteus-maximus"],
          insertion: ["tibia"],
        },
      },
    ],
  },
];

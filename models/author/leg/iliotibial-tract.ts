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
              { on: "hip-bone", near: [-137, 924, 120], liftMm: 0.8 },
              { on: "hip-bone", near: [-122, 952, 96], liftMm: 0.8 },
              { on: "hip-bone", near: [-90, 960, 64], liftMm: 0.8 },
            ],
            halfMm: 0.5,
          },
          {
            points: [
              [-142, 900, 114],
              { on: "gluteus-medius", near: [-142, 903, 84], liftMm: 1 },
              { on: "gluteus-medius", near: [-112, 908, 46], liftMm: 1 },
            ],
            halfMm: 0.6,
          },
          {
            points: [
              [-151, 865, 110],
              { on: "gluteus-medius", near: [-151, 865, 82], liftMm: 1.2 },
              { on: "gluteus-medius", near: [-136, 865, 50], liftMm: 1 },
            ],
            halfMm: 0.6,
          },
          {
            points: [
              [-151, 825, 110],
              [-150.5, 825, 83],
              [-142.5, 825, 54],
            ],
            halfMm: 0.6,
          },
          {
            points: [
              [-143, 785, 116],
              { on: "femur", near: [-152, 785, 90], liftMm: 2 },
              [-139.5, 785, 57],
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
              { on: "gluteus-maximus", near: [-142, 805, 52], liftMm: 0.9 },
            ],
            halfMm: 0.6,
          },
          {
            points: [
              [-142.5, 772, 119],
              [-143.3, 770, 92],
              { on: "gluteus-maximus", near: [-137, 772, 60], liftMm: 1 },
            ],
            halfMm: 0.7,
          },
          {
            points: [
              { underSkin: [-152, 742, 117], depthMm: 2.8 },
              { underSkin: [-156, 742, 93], depthMm: 2.8 },
              { on: "gluteus-maximus", near: [-132, 742, 68], liftMm: 1 },
            ],
            halfMm: 0.7,
          },
          {
            points: [
              { on: "vastus-lateralis", near: [-152, 705, 111], liftMm: 1.8 },
              { on: "vastus-lateralis", near: [-150, 705, 90], liftMm: 1.8 },
              { on: "vastus-lateralis", near: [-135, 705, 69], liftMm: 1.4 },
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
          beside: [
            "vastus-lateralis",
            "biceps-femoris",
            "rectus-femoris",
            "gluteus-maximus",
            "tensor-fasciae-latae",
          ],
          skinGapMm: 1,
          stiffness: 3,
        },
        tendon: { origin: [1], insertion: [1] },
        attach: {
          origin: ["iliotibial-tract"],
          insertion: ["tibia"],
        },
      },
    ],
  },
];

import type { MusclePlan } from "../lay-plan.ts";
import { on } from "./anchors.ts";

const SOURCES = [
  "Kamibayashi LK, Richmond FJR, Spine 1998;23:1314-1323: sternomastoid, cleidomastoid and cleido-occipital parts",
  "Standring S (ed.), Gray's Anatomy, 41st ed.: Neck",
];
const FMA = { right: ["FMA13408"], left: ["FMA13409"] };

/** The two heads: the clavicular passes deep to the sternal on its way to the mastoid. */
export const PLANS: readonly MusclePlan[] = [
  {
    id: "sternocleidomastoid-clavicular",
    name: "Sternocleidomastoid, clavicular head",
    system: "muscle",
    layer: "superficial",
    fma: FMA,
    sources: SOURCES,
    parts: [
      {
        part: "belly",
        grid: [4, 9],
        lines: [
          {
            points: [
              on("clavicle", -24, 1357, 130),
              on("clavicle", -31, 1358, 129),
              on("clavicle", -39, 1360, 128),
              on("clavicle", -47, 1361, 126),
              on("clavicle", -55, 1361, 124),
            ],
            halfMm: [1, 1.2, 1.4, 1.2, 1],
          },
          {
            points: [
              [-23.5, 1378, 123.5],
              [-34.5, 1381, 118.5],
              [-45.5, 1384, 112],
            ],
            halfMm: [2, 3.8, 2.6],
          },
          {
            points: [
              [-24, 1404, 113.5],
              [-33, 1406, 105.5],
              [-42, 1408, 96],
            ],
            halfMm: [2.3, 4, 3],
          },
          {
            points: [
              [-28, 1431, 106.5],
              [-33.8, 1434, 98],
              [-40, 1437, 85],
            ],
            halfMm: [2.3, 4, 3],
          },
          {
            points: [
              [-37.5, 1464, 97.5],
              [-42, 1467, 88],
              [-47, 1471, 73],
            ],
            halfMm: [2.2, 3.6, 2.6],
          },
          {
            points: [
              on("temporal-bone", -51, 1495, 80, 1.2),
              on("temporal-bone", -56, 1505, 62, 2.6),
              on("occipital-bone", -46, 1509, 42, 2.2),
            ],
            halfMm: [1.2, 1.4, 0.9],
          },
        ],
        settle: {
          over: ["splenius-capitis"],
          beside: ["omohyoid", "sternohyoid", "digastric-posterior"],
          touch: 0,
          skinGapMm: 2.2,
          keepsThickness: true,
        },
        tendon: { origin: [0.06], insertion: [0.08] },
        attach: { origin: ["clavicle"], insertion: ["temporal-bone", "occipital-bone"] },
      },
    ],
  },
  {
    id: "sternocleidomastoid-sternal",
    name: "Sternocleidomastoid, sternal head",
    system: "muscle",
    layer: "superficial",
    fma: FMA,
    sources: SOURCES,
    parts: [
      {
        part: "belly",
        grid: [4, 10],
        lines: [
          {
            points: [on("manubrium", -7, 1331, 145, 0.9), on("manubrium", -15, 1334, 142, 0.9)],
            halfMm: 1.3,
          },
          {
            points: [
              [-9.5, 1352, 143],
              [-17.5, 1354, 140],
            ],
            halfMm: 2.6,
          },
          {
            points: [
              [-14, 1374, 136],
              [-20, 1376, 133.5],
              [-26.5, 1378, 129],
            ],
            halfMm: [2.8, 4.2, 2.4],
          },
          {
            points: [
              [-21.5, 1400, 127.5],
              [-33, 1402, 119.5],
              [-41.5, 1404, 107],
            ],
            halfMm: [3, 4.7, 2.8],
          },
          {
            points: [
              [-29, 1428, 118.5],
              [-38.8, 1431, 108.5],
              [-44, 1434, 94],
            ],
            halfMm: [3.2, 4.8, 2.8],
          },
          {
            points: [
              [-41, 1463, 106],
              [-48.8, 1466, 95],
              [-51.5, 1470, 80],
            ],
            halfMm: [3, 4.4, 2.6],
          },
          {
            points: [
              on("temporal-bone", -53, 1497, 86, 2.6),
              on("temporal-bone", -59, 1506, 74, 3.2),
              on("temporal-bone", -58, 1509, 60, 4.4),
            ],
            halfMm: [1.2, 1.5, 1],
          },
        ],
        settle: {
          over: ["sternocleidomastoid-clavicular"],
          beside: ["sternohyoid", "omohyoid"],
          touch: 0.05,
          stiffness: 2,
          keepsThickness: true,
          skinGapMm: 2.5,
        },
        tendon: { origin: [0.2], insertion: [0.08] },
        attach: { origin: ["manubrium"], insertion: ["temporal-bone"] },
      },
    ],
  },
];

import type { MusclePlan } from "../lay-plan.ts";
import { on } from "./anchors.ts";

const SOURCES = [
  "van Eijden TMGJ et al., Anat Rec 1997;248:464-474: masses and fibre lengths of the jaw muscles",
  "Pearson WG et al., Dysphagia 2011;26:345-351: cross-sections and lengths of the muscles that move the hyoid",
  "Standring S (ed.), Gray's Anatomy, 41st ed.: Neck",
];

/** Stylohyoid, and the two bellies of digastric with the tendon and the sling that join them to the hyoid. */
export const PLANS: readonly MusclePlan[] = [
  {
    id: "stylohyoid",
    name: "Stylohyoid",
    system: "muscle",
    layer: "intermediate",
    fma: { right: ["FMA45826"], left: ["FMA45827"] },
    sources: SOURCES,
    parts: [
      {
        part: "belly",
        grid: [3, 8],
        lines: [
          {
            points: [on("temporal-bone", -38.5, 1495, 93), on("temporal-bone", -36.5, 1495, 92)],
            halfMm: 1.1,
          },
          {
            points: [
              [-35.5, 1481, 98],
              [-32.5, 1481, 97.5],
            ],
            halfMm: 2,
          },
          {
            points: [
              [-28.5, 1463, 107],
              [-25.5, 1462.5, 106],
            ],
            halfMm: 2,
          },
          {
            points: [
              [-22, 1449, 115.5],
              [-19.5, 1448.5, 114],
            ],
            halfMm: 1.4,
          },
        ],
        tendon: { origin: [0.16], insertion: [0.05] },
        attach: { origin: ["temporal-bone"], insertion: ["stylohyoid"] },
      },
      {
        part: "lateral slip",
        grid: [2, 6],
        lines: [
          {
            points: [
              [-23, 1452, 113.5],
              [-21.2, 1452, 112.5],
            ],
            halfMm: 1.2,
          },
          {
            points: [
              [-20.6, 1446, 118.2],
              [-19, 1446, 117],
            ],
            halfMm: 0.8,
          },
          {
            points: [
              on("hyoid-bone", -16.5, 1439.5, 121, 0.4),
              on("hyoid-bone", -15, 1439, 123, 0.4),
            ],
            halfMm: 0.7,
          },
        ],
        tendon: { origin: [0.05], insertion: [0.3] },
        attach: { origin: ["stylohyoid"], insertion: ["hyoid-bone"] },
      },
      {
        part: "medial slip",
        grid: [2, 6],
        lines: [
          {
            points: [
              [-21.4, 1452, 112.6],
              [-20, 1452, 111.6],
            ],
            halfMm: 1.1,
          },
          {
            points: [
              [-17.4, 1445.6, 117.2],
              [-16.2, 1445.6, 116],
            ],
            halfMm: 0.7,
          },
          {
            points: [
              on("hyoid-bone", -15, 1441.5, 119.5, 0.4),
              on("hyoid-bone", -14, 1440.5, 122, 0.4),
            ],
            halfMm: 0.7,
          },
        ],
        tendon: { origin: [0.05], insertion: [0.3] },
        attach: { origin: ["stylohyoid"], insertion: ["hyoid-bone"] },
      },
    ],
  },
  {
    id: "digastric-posterior",
    name: "Digastric, posterior belly",
    system: "muscle",
    layer: "intermediate",
    fma: { right: ["FMA46292"], left: ["FMA46293"] },
    sources: SOURCES,
    parts: [
      {
        part: "belly",
        grid: [3, 8],
        lines: [
          {
            points: [on("temporal-bone", -43.5, 1497, 72), on("temporal-bone", -41.5, 1498, 66)],
            halfMm: 1.6,
          },
          {
            points: [
              [-40.5, 1487, 85],
              [-37.5, 1483, 79],
            ],
            halfMm: 3.2,
          },
          {
            points: [
              [-35, 1473, 97.5],
              [-31.5, 1468, 93],
            ],
            halfMm: 3.2,
          },
          {
            points: [
              [-28.5, 1459, 109],
              [-26, 1455.5, 106.5],
            ],
            halfMm: 2.2,
          },
          {
            points: [
              [-22, 1450, 116.5],
              [-21, 1448, 115.3],
            ],
            halfMm: 1.2,
          },
        ],
        settle: { beside: ["stylohyoid"] },
        tendon: { origin: [0.1], insertion: [0.2] },
        attach: { origin: ["temporal-bone"], insertion: ["digastric-posterior"] },
      },
      {
        part: "intermediate tendon",
        grid: [2, 7],
        lines: [
          {
            points: [
              [-24, 1452.5, 114],
              [-22.8, 1450.6, 112.8],
            ],
            halfMm: 1.2,
          },
          {
            points: [
              [-19.4, 1445.5, 119.6],
              [-19, 1443.4, 118.6],
            ],
            halfMm: 1.2,
          },
          {
            points: [
              [-17.6, 1441, 124.4],
              [-17.6, 1438.8, 124],
            ],
            halfMm: 1.2,
          },
          {
            points: [
              [-15.4, 1440.6, 129.6],
              [-16, 1438.4, 129.8],
            ],
            halfMm: 1.2,
          },
          {
            points: [
              [-13.4, 1440.6, 134],
              [-14.4, 1438.2, 134],
            ],
            halfMm: 1.2,
          },
        ],
        settle: { beside: ["mylohyoid"], loose: ["insertion"] },
        tendon: { origin: [0.5], insertion: [0.5] },
        attach: { origin: ["digastric-posterior"], insertion: ["digastric-anterior"] },
      },
      {
        part: "fascial sling",
        grid: [2, 5],
        lines: [
          {
            points: [
              [-18.9, 1441.6, 121.6],
              [-18.2, 1440.2, 126],
            ],
            halfMm: 0.8,
          },
          {
            points: [
              [-17.4, 1440.2, 121.6],
              [-16.6, 1438.8, 125.6],
            ],
            halfMm: 0.8,
          },
          {
            points: [
              on("hyoid-bone", -16, 1439.6, 119.6, 0.2),
              on("hyoid-bone", -13.4, 1437.6, 125.4, 0.2),
            ],
            halfMm: 0.8,
          },
        ],
        settle: false,
        tendon: { origin: [0.5], insertion: [0.5] },
        attach: { origin: ["digastric-posterior"], insertion: ["hyoid-bone"] },
      },
    ],
  },
  {
    id: "digastric-anterior",
    name: "Digastric, anterior belly",
    system: "muscle",
    layer: "superficial",
    fma: { right: ["FMA46292"], left: ["FMA46293"] },
    sources: SOURCES,
    parts: [
      {
        part: "belly",
        grid: [3, 7],
        lines: [
          {
            points: [on("mandible", -2, 1436.5, 166, 0.6), on("mandible", -13, 1438.5, 162, 0.6)],
            halfMm: 1.6,
          },
          {
            points: [
              [-2.6, 1432, 156],
              [-15.5, 1434, 154],
            ],
            halfMm: 4.2,
          },
          {
            points: [
              [-5.5, 1433, 145],
              [-16.5, 1434, 143.5],
            ],
            halfMm: 3.8,
          },
          {
            points: [
              [-13, 1438.4, 133],
              [-15.6, 1438.6, 132],
            ],
            halfMm: 1.4,
          },
        ],
        settle: { over: ["mylohyoid"], touch: 0.3, skinGapMm: 3 },
        tendon: { origin: [0.08], insertion: [0.16] },
        attach: { origin: ["mandible"], insertion: ["digastric-posterior"] },
      },
    ],
  },
];

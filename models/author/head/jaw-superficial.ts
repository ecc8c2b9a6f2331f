import type { MusclePlan } from "../lay-plan.ts";
import { on, under } from "./anchors.ts";

const SIZES = [
  "van Eijden TMGJ et al., Anat Rec 1997;248:464-474: masses and fibre lengths of the jaw muscles",
  "Weijs WA, Hillen B, J Dent Res 1984;63:1154-1157: cross-sections of the human jaw muscles",
  "Standring S (ed.), Gray's Anatomy, 41st ed.: Infratemporal and pterygopalatine fossae and temporomandibular joint",
];

/** Temporalis and the two parts of masseter, deep ones first. */
export const PLANS: readonly MusclePlan[] = [
  {
    id: "temporalis",
    name: "Temporalis",
    system: "muscle",
    layer: "intermediate",
    fma: { right: [], left: [] },
    sources: SIZES,
    parts: [
      {
        part: "belly",
        grid: [7, 10],
        lines: [
          {
            points: [
              on("frontal-bone", -46, 1545, 148, 0.8),
              on("frontal-bone", -54, 1562, 146, 0.8),
              under(-62, 1582, 136, 4.8),
              under(-65, 1595, 118, 5),
              under(-69, 1597, 95, 5.2),
              under(-75, 1588, 72, 4.4),
              under(-73.5, 1570, 55, 5.2),
              under(-71.5, 1550, 53, 5.4),
              on("temporal-bone", -63, 1533, 63, 0.8),
            ],
            halfMm: [1, 1, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.8],
          },
          {
            points: [
              on("sphenoid-bone", -47, 1541, 146, 2.2),
              on("frontal-bone", -54, 1558, 143, 2.4),
              under(-64.5, 1575, 130, 3.6),
              under(-69.5, 1583, 112, 3.8),
              under(-74.5, 1582, 88, 3.8),
              under(-76, 1572, 70, 3.4),
              under(-73.5, 1549, 64, 4),
              on("temporal-bone", -64, 1532, 72, 2),
            ],
            halfMm: [2, 2, 1.6, 1.5, 1.4, 1.3, 1.3, 1],
          },
          {
            points: [
              [-50, 1536, 146],
              [-57, 1553, 138],
              [-62, 1567, 122],
              [-67, 1569, 104],
              [-70.5, 1560, 84],
              [-68.5, 1540, 78],
              [-66, 1527, 85],
            ],
            halfMm: [3.2, 4, 3.6, 3.1, 2.4, 1.9, 1.4],
          },
          {
            points: [
              [-51, 1527, 143.5],
              [-56, 1535, 137],
              [-60, 1541, 127],
              [-63.5, 1541, 115],
              [-65.5, 1535, 104],
              [-63.5, 1527, 100],
            ],
            halfMm: [4.6, 5.8, 5.6, 4.4, 3, 1.5],
          },
          {
            points: [
              [-48.5, 1516, 143],
              [-50.5, 1517, 135],
              [-51.5, 1518, 127],
              [-54, 1519.5, 119],
            ],
            halfMm: [3.6, 4.6, 4.6, 2.2],
          },
          {
            points: [
              on("mandible", -41, 1488, 140),
              on("mandible", -41, 1499, 139.5),
              on("mandible", -42, 1499, 131),
            ],
            halfMm: [1.2, 1.8, 1.2],
          },
        ],
        settle: { touch: 0, skinGapMm: 2, hold: 20 },
        tendon: {
          origin: [0.03],
          insertion: [0.16],
          aponeurosis: [{ end: "insertion", face: "skin", reach: 0.4 }],
        },
        attach: {
          origin: ["temporal-bone", "parietal-bone", "frontal-bone"],
          insertion: ["mandible"],
        },
      },
    ],
  },
  {
    id: "masseter-deep",
    name: "Masseter, deep part",
    system: "muscle",
    layer: "intermediate",
    fma: { right: ["FMA49004"], left: ["FMA49005"] },
    sources: SIZES,
    parts: [
      {
        part: "belly",
        grid: [3, 7],
        lines: [
          {
            points: [
              on("zygomatic-bone", -58, 1506, 136),
              on("temporal-bone", -60, 1511, 126),
              on("temporal-bone", -59.5, 1515, 114),
            ],
            halfMm: 1.6,
          },
          {
            points: [
              [-50, 1494, 135],
              [-50.5, 1498, 124],
              [-52.5, 1501, 113],
            ],
            halfMm: [2.6, 3.4, 2.2],
          },
          {
            points: [
              on("mandible", -42, 1479, 132, 1),
              on("mandible", -43, 1480, 121, 1),
              on("mandible", -44, 1485, 111, 1),
            ],
            halfMm: 1.2,
          },
        ],
        settle: { over: ["temporalis"], touch: 0.1 },
        tendon: { origin: [0.1], insertion: [0.06] },
        attach: { origin: ["zygomatic-bone", "temporal-bone"], insertion: ["mandible"] },
      },
    ],
  },
  {
    id: "masseter-superficial",
    name: "Masseter, superficial part",
    system: "muscle",
    layer: "superficial",
    fma: { right: ["FMA49001"], left: ["FMA49002"] },
    sources: SIZES,
    parts: [
      {
        part: "belly",
        grid: [4, 8],
        lines: [
          {
            points: [
              on("zygomatic-bone", -46, 1493, 157),
              on("zygomatic-bone", -53, 1497, 149),
              on("zygomatic-bone", -58, 1504, 138),
              on("temporal-bone", -60.5, 1510, 126),
            ],
            halfMm: [1.6, 2, 2, 1.4],
          },
          {
            points: [
              [-47.5, 1484, 151],
              [-53, 1487, 141],
              [-56, 1490, 130],
              [-56.5, 1494, 118],
            ],
            halfMm: [3.4, 5.8, 6, 3.2],
          },
          {
            points: [
              [-43.5, 1467, 144],
              [-49, 1469, 134],
              [-50, 1473, 122],
              [-49, 1478, 111],
            ],
            halfMm: [3, 5.8, 6, 3],
          },
          {
            points: [
              on("mandible", -36, 1452, 141, 0.5),
              on("mandible", -39, 1455, 131, 0.5),
              on("mandible", -40, 1459, 119, 0.5),
              on("mandible", -40, 1466, 108.5, 0.5),
            ],
            halfMm: [1.2, 1.6, 1.6, 1.2],
          },
        ],
        settle: { over: ["masseter-deep"], touch: 0.3, skinGapMm: 2 },
        tendon: {
          origin: [0.16],
          insertion: [0.05],
          aponeurosis: [{ end: "origin", face: "skin", reach: 0.5 }],
        },
        attach: { origin: ["zygomatic-bone", "temporal-bone"], insertion: ["mandible"] },
      },
    ],
  },
];

import type { MusclePlan } from "../lay-plan.ts";
import { on } from "./anchors.ts";

const SIZES = [
  "van Eijden TMGJ et al., Anat Rec 1997;248:464-474: masses and fibre lengths of the jaw muscles",
  "Weijs WA, Hillen B, J Dent Res 1984;63:1154-1157: cross-sections of the human jaw muscles",
  "Standring S (ed.), Gray's Anatomy, 41st ed.: Infratemporal and pterygopalatine fossae and temporomandibular joint",
];

/** The two pterygoids. */
export const PLANS: readonly MusclePlan[] = [
  {
    id: "lateral-pterygoid",
    name: "Lateral pterygoid",
    system: "muscle",
    layer: "deep",
    fma: { right: [], left: [] },
    sources: SIZES,
    parts: [
      {
        part: "inferior head",
        grid: [3, 6],
        lines: [
          {
            points: [
              on("sphenoid-bone", -27, 1511, 132, 1),
              on("sphenoid-bone", -28, 1503.5, 131, 1),
              on("sphenoid-bone", -28, 1496, 129, 1),
            ],
            halfMm: [2, 2.8, 2],
          },
          {
            points: [
              [-33.5, 1514, 123.5],
              [-34.5, 1504.5, 118],
              [-33, 1493, 118],
            ],
            halfMm: [4.4, 7, 4.6],
          },
          {
            points: [
              on("mandible", -42, 1508, 112),
              on("mandible", -42, 1505, 112),
              on("mandible", -42, 1502, 112),
            ],
            halfMm: 1.8,
          },
        ],
        settle: { stiffness: 2 },
        tendon: { origin: [0.06], insertion: [0.12] },
        attach: { origin: ["sphenoid-bone"], insertion: ["mandible"] },
      },
      {
        part: "superior head",
        grid: [3, 6],
        lines: [
          {
            points: [
              on("sphenoid-bone", -25, 1517, 127),
              on("sphenoid-bone", -32, 1518, 126),
              on("sphenoid-bone", -38, 1518, 125),
            ],
            halfMm: 1.5,
          },
          {
            points: [
              [-32, 1514.5, 121],
              [-37.5, 1515.5, 119.5],
              [-43, 1516, 118],
            ],
            halfMm: [2.2, 3.2, 2.2],
          },
          {
            points: [
              on("mandible", -41, 1509, 111),
              on("mandible", -44, 1511, 110),
              on("mandible", -47, 1511, 109),
            ],
            halfMm: 1.2,
          },
        ],
        settle: { stiffness: 2, hold: 20 },
        tendon: { origin: [0.06], insertion: [0.12] },
        attach: { origin: ["sphenoid-bone"], insertion: ["mandible"] },
      },
    ],
  },
  {
    id: "medial-pterygoid",
    name: "Medial pterygoid",
    system: "muscle",
    layer: "deep",
    fma: { right: [], left: [] },
    sources: SIZES,
    parts: [
      {
        part: "belly",
        grid: [3, 8],
        lines: [
          {
            points: [
              on("sphenoid-bone", -19, 1494, 129),
              on("sphenoid-bone", -20.5, 1502, 126.5),
              on("sphenoid-bone", -23, 1508, 123),
            ],
            halfMm: [1.8, 2.4, 1.8],
          },
          {
            points: [
              [-24.5, 1480, 130],
              [-25, 1488.5, 121],
              [-27, 1497, 112],
            ],
            halfMm: [4.4, 6.4, 4],
          },
          {
            points: [
              [-29.5, 1464, 128],
              [-29.5, 1473, 118],
              [-32, 1484, 108.5],
            ],
            halfMm: [3.6, 5.2, 3],
          },
          {
            points: [
              on("mandible", -36, 1459, 124),
              on("mandible", -37, 1465, 116),
              on("mandible", -37, 1474, 109),
            ],
            halfMm: 1.4,
          },
        ],
        settle: { beside: ["lateral-pterygoid"] },
        tendon: {
          origin: [0.1],
          insertion: [0.08],
          aponeurosis: [{ end: "insertion", face: "deep", reach: 0.35 }],
        },
        attach: { origin: ["sphenoid-bone"], insertion: ["mandible"] },
      },
    ],
  },
];

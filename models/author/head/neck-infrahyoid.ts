import type { MusclePlan } from "../lay-plan.ts";
import { on } from "./anchors.ts";

const SOURCES = [
  "Kamibayashi LK, Richmond FJR, Spine 1998;23:1314-1323: neck muscles, fibre lengths and sections",
  "Standring S (ed.), Gray's Anatomy, 41st ed.: Neck",
];

/** The strap muscles below the hyoid, deep ones first; they lie on the larynx of `anatomy/bones`. */
export const PLANS: readonly MusclePlan[] = [
  {
    id: "thyrohyoid",
    name: "Thyrohyoid",
    system: "muscle",
    layer: "deep",
    fma: { right: ["FMA13352"], left: ["FMA13353"] },
    sources: SOURCES,
    parts: [
      {
        part: "belly",
        grid: [3, 6],
        lines: [
          {
            points: [
              on("thyroid-cartilage", -9, 1401, 121, 1.1),
              on("thyroid-cartilage", -13.5, 1405, 116, 1.1),
              on("thyroid-cartilage", -18, 1410, 111, 1.1),
            ],
            halfMm: 1,
          },
          {
            points: [
              [-8.5, 1418, 125.5],
              [-14.5, 1421, 119],
              [-19.5, 1425, 113],
            ],
            halfMm: [1.2, 1.6, 1.2],
          },
          {
            points: [
              on("hyoid-bone", -8, 1434, 131, 0.6),
              on("hyoid-bone", -14, 1437.5, 123.5, 0.6),
              on("hyoid-bone", -17, 1441, 114.5, 0.6),
            ],
            halfMm: 0.9,
          },
        ],
        tendon: { origin: [0.05], insertion: [0.05] },
        attach: { origin: ["thyroid-cartilage"], insertion: ["hyoid-bone"] },
      },
    ],
  },
  {
    id: "sternothyroid",
    name: "Sternothyroid",
    system: "muscle",
    layer: "intermediate",
    fma: { right: ["FMA13350"], left: ["FMA13351"] },
    sources: SOURCES,
    parts: [
      {
        part: "belly",
        grid: [3, 8],
        lines: [
          {
            points: [
              on("manubrium", -3, 1324, 130, 0.8),
              on("manubrium", -12, 1326, 129, 0.8),
              on("manubrium", -20, 1327, 128, 0.8),
            ],
            halfMm: 1,
          },
          {
            points: [
              [-4.5, 1350, 119],
              [-13, 1352, 117],
              [-20, 1353, 113.5],
            ],
            halfMm: [1.2, 1.8, 1.2],
          },
          {
            points: [
              [-6, 1376, 125],
              [-14.5, 1380, 120.5],
              [-22, 1384, 113],
            ],
            halfMm: [1.2, 1.9, 1.2],
          },
          {
            points: [
              on("thyroid-cartilage", -9, 1399.5, 121, 1.1),
              on("thyroid-cartilage", -13.5, 1403.5, 116, 1.1),
              on("thyroid-cartilage", -18, 1408.5, 111, 1.1),
            ],
            halfMm: 0.9,
          },
        ],
        settle: { beside: ["thyrohyoid"] },
        tendon: { origin: [0.05], insertion: [0.05] },
        attach: { origin: ["manubrium"], insertion: ["thyroid-cartilage"] },
      },
    ],
  },
  {
    id: "sternohyoid",
    name: "Sternohyoid",
    system: "muscle",
    layer: "superficial",
    fma: { right: ["FMA13346"], left: ["FMA13347"] },
    sources: SOURCES,
    parts: [
      {
        part: "belly",
        grid: [3, 9],
        lines: [
          {
            points: [
              on("manubrium", -5, 1332, 124, 0.8),
              on("manubrium", -12, 1335, 122, 0.8),
              on("clavicle", -20, 1345, 110, 0.8),
            ],
            halfMm: 1,
          },
          {
            points: [
              [-5.5, 1360, 126.5],
              [-13.5, 1362, 123],
              [-20.5, 1364, 118],
            ],
            halfMm: [1.2, 1.8, 1.2],
          },
          {
            points: [
              [-4, 1386, 129.5],
              [-11, 1388, 126.5],
              [-18, 1391, 120.5],
            ],
            halfMm: [1.2, 1.8, 1.2],
          },
          {
            points: [
              [-3, 1410, 132],
              [-9.5, 1412, 127.5],
              [-16, 1414, 121.5],
            ],
            halfMm: [1.2, 1.8, 1.2],
          },
          {
            points: [
              on("hyoid-bone", -1.5, 1433, 134, 0.7),
              on("hyoid-bone", -6, 1433.5, 132.5, 0.7),
              on("hyoid-bone", -11, 1435.5, 129.5, 0.7),
            ],
            halfMm: 0.9,
          },
        ],
        settle: { over: ["sternothyroid", "thyrohyoid"], skinGapMm: 2.5 },
        tendon: { origin: [0.05], insertion: [0.05] },
        attach: { origin: ["manubrium", "clavicle"], insertion: ["hyoid-bone"] },
      },
    ],
  },
  {
    id: "omohyoid",
    name: "Omohyoid",
    system: "muscle",
    layer: "intermediate",
    fma: { right: ["FMA13348"], left: ["FMA13349"] },
    sources: SOURCES,
    parts: [
      {
        part: "inferior belly",
        grid: [3, 8],
        lines: [
          {
            points: [
              on("scapula", -92, 1347, 43),
              on("scapula", -97, 1345, 47),
              on("scapula", -103, 1341, 52),
            ],
            halfMm: [0.9, 1.2, 0.9],
          },
          {
            points: [
              [-88, 1359, 64],
              [-91, 1354, 66],
            ],
            halfMm: 1.7,
          },
          {
            points: [
              [-72, 1369, 85],
              [-74, 1362, 87],
            ],
            halfMm: 2,
          },
          {
            points: [
              [-52, 1373, 100.5],
              [-53, 1367, 102],
            ],
            halfMm: 1.6,
          },
          {
            points: [
              [-41, 1376.5, 105.5],
              [-41, 1373, 106.5],
            ],
            halfMm: 1,
          },
        ],
        settle: { beside: ["scalenus-anterior", "scalenus-medius", "upper-trapezius"] },
        tendon: { origin: [0.05], insertion: [0.14] },
        attach: { origin: ["scapula"], insertion: ["omohyoid"] },
      },
      {
        part: "intermediate tendon",
        grid: [2, 6],
        lines: [
          {
            points: [
              [-44, 1375.5, 104.5],
              [-44, 1372.5, 105.5],
            ],
            halfMm: 0.9,
          },
          {
            points: [
              [-36.5, 1378.8, 107.4],
              [-35.8, 1375.8, 108.4],
            ],
            halfMm: 0.9,
          },
          {
            points: [
              [-30.5, 1384, 110],
              [-28.5, 1381.5, 110.8],
            ],
            halfMm: 0.9,
          },
        ],
        settle: false,
        tendon: { origin: [0.5], insertion: [0.5] },
        attach: { origin: ["omohyoid"], insertion: ["omohyoid"] },
      },
      {
        part: "superior belly",
        grid: [3, 8],
        lines: [
          {
            points: [
              [-33, 1381.5, 109],
              [-31, 1378.5, 109.8],
            ],
            halfMm: 1,
          },
          {
            points: [
              [-26.5, 1393, 112.5],
              [-21.5, 1389.5, 115],
            ],
            halfMm: 1.7,
          },
          {
            points: [
              [-22.5, 1413, 117],
              [-17, 1411, 121],
            ],
            halfMm: 1.8,
          },
          {
            points: [
              on("hyoid-bone", -16, 1438.5, 122.5, 0.6),
              on("hyoid-bone", -11.5, 1435, 129, 0.6),
            ],
            halfMm: 0.9,
          },
        ],
        settle: { beside: ["sternothyroid", "thyrohyoid", "sternohyoid"] },
        tendon: { origin: [0.14], insertion: [0.05] },
        attach: { origin: ["omohyoid"], insertion: ["hyoid-bone"] },
      },
    ],
  },
];

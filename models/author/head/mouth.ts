import type { MusclePlan } from "../lay-plan.ts";
import { face, on, under } from "./anchors.ts";
import { faceMuscle, facePart } from "./face-plan.ts";

const TO_LIP = ["orbicularis-oris"];

/** The superficial muscles of the mouth, from the ring outward; what runs over another comes after it. */
export const PLANS: readonly MusclePlan[] = [
  {
    ...faceMuscle("orbicularis-oris", "Orbicularis oris", "intermediate", [
      facePart(
        "upper",
        [4, 7],
        [
          {
            points: [face(-33.5, 1468, 3.2), face(-34, 1470, 3.2), face(-34, 1472.5, 3.2)],
            halfMm: 1,
          },
          {
            points: [face(-23, 1467.8, 2.6), face(-24.5, 1475, 3), face(-25, 1482.5, 3.2)],
            halfMm: 1.3,
          },
          {
            points: [face(-11, 1468.2, 2.6), face(-11.5, 1477, 2.8), face(-12, 1490, 3.2)],
            halfMm: 1.4,
          },
          {
            points: [face(1.5, 1467.6, 2.6), face(1.5, 1477, 2.6), face(1.5, 1489.5, 2.8)],
            halfMm: 1.4,
          },
        ],
        { origin: ["buccinator"], insertion: ["skin"] },
        { skinGapMm: 0.8, stiffness: 3 },
      ),
      facePart(
        "lower",
        [4, 7],
        [
          {
            points: [face(-34, 1465, 3.2), face(-34, 1467, 3.2), face(-33.5, 1469, 3.2)],
            halfMm: 1,
          },
          {
            points: [face(-24, 1457.5, 3), face(-23.5, 1463, 3), face(-22.5, 1468.4, 2.6)],
            halfMm: 1.3,
          },
          {
            points: [face(-11.5, 1453, 3), face(-11, 1461, 2.8), face(-11, 1468.8, 2.6)],
            halfMm: 1.4,
          },
          {
            points: [face(1.5, 1452, 2.8), face(1.5, 1460.5, 2.8), face(1.5, 1469.6, 2.6)],
            halfMm: 1.4,
          },
        ],
        { origin: ["buccinator"], insertion: ["skin"] },
        { skinGapMm: 0.8, stiffness: 3 },
      ),
    ]),
    midline: true,
  },
  faceMuscle("depressor-anguli-oris", "Depressor anguli oris", "superficial", [
    facePart(
      "belly",
      [3, 7],
      [
        {
          points: [
            on("mandible", -20, 1442, 163, 1.6),
            on("mandible", -28, 1445, 156, 1.6),
            on("mandible", -34, 1449, 147, 1.6),
          ],
          halfMm: 0.8,
        },
        { points: [face(-25, 1453, 3), face(-36.5, 1455, 4)], halfMm: 1.1 },
        { points: [face(-30.5, 1467, 2.2), face(-34.5, 1467.5, 2.2)], halfMm: 0.9 },
      ],
      { origin: ["mandible"], insertion: TO_LIP },
      { over: ["depressor-labii-inferioris"], touch: 0.1 },
    ),
  ]),
  faceMuscle(
    "levator-labii-superioris",
    "Levator labii superioris",
    "intermediate",
    [
      facePart(
        "belly",
        [4, 7],
        [
          {
            points: [
              on("maxilla", -18, 1516, 171, 0.8),
              on("maxilla", -28, 1513.5, 167, 0.8),
              on("zygomatic-bone", -37, 1512, 162, 0.8),
            ],
            halfMm: 0.8,
          },
          {
            points: [face(-17.5, 1500, 3.6), face(-23, 1499, 3.8), face(-29, 1498, 4.2)],
            halfMm: 1.2,
          },
          {
            points: [face(-11, 1483, 1.9), face(-16.5, 1481.5, 1.9), face(-22, 1480, 1.9)],
            halfMm: 0.8,
          },
        ],
        { origin: ["maxilla", "zygomatic-bone"], insertion: TO_LIP },
        { over: ["levator-anguli-oris"], touch: 0, stiffness: 4 },
      ),
    ],
    ["FMA46806", "FMA46807"],
  ),
  faceMuscle(
    "levator-labii-superioris-alaeque-nasi",
    "Levator labii superioris alaeque nasi",
    "superficial",
    [
      facePart(
        "belly",
        [3, 8],
        [
          {
            points: [on("maxilla", -9.5, 1530, 177, 0.8), on("maxilla", -12.5, 1529, 173, 0.8)],
            halfMm: 0.8,
          },
          { points: [face(-11.5, 1514, 2.4), face(-16.5, 1513, 2.6)], halfMm: 1 },
          { points: [face(-15, 1499, 2), face(-20, 1498, 2.2)], halfMm: 1 },
          { points: [face(-10, 1485.5, 1.7), face(-16, 1484, 1.7)], halfMm: 0.7 },
        ],
        { origin: ["maxilla"], insertion: TO_LIP },
      ),
    ],
  ),
  faceMuscle("zygomaticus-minor", "Zygomaticus minor", "superficial", [
    facePart(
      "belly",
      [3, 7],
      [
        {
          points: [
            on("zygomatic-bone", -39.5, 1508.5, 162, 0.8),
            on("zygomatic-bone", -46, 1507, 158, 0.8),
          ],
          halfMm: 0.8,
        },
        { points: [face(-31.5, 1495.5, 4), face(-37, 1492.5, 4.4)], halfMm: 1.1 },
        { points: [face(-22.5, 1480, 1.9), face(-26, 1477.5, 1.9)], halfMm: 0.8 },
      ],
      { origin: ["zygomatic-bone"], insertion: TO_LIP },
      { over: ["levator-labii-superioris", "levator-anguli-oris"], touch: 0.05 },
    ),
  ]),
  faceMuscle("zygomaticus-major", "Zygomaticus major", "superficial", [
    facePart(
      "belly",
      [3, 8],
      [
        {
          points: [
            on("zygomatic-bone", -47.5, 1505.5, 157, 0.9),
            on("zygomatic-bone", -55.5, 1504.5, 148, 0.9),
          ],
          halfMm: 0.9,
        },
        { points: [face(-42, 1492.5, 5), face(-49, 1488.5, 6)], halfMm: 1.6 },
        { points: [face(-35.5, 1479.5, 3.4), face(-41, 1475.5, 3.8)], halfMm: 1.5 },
        { points: [face(-30.5, 1469.5, 2.2), face(-33.5, 1467, 2.2)], halfMm: 0.9 },
      ],
      { origin: ["zygomatic-bone"], insertion: TO_LIP },
      { over: ["buccinator", "levator-anguli-oris"], touch: 0.02 },
    ),
  ]),
  faceMuscle("risorius", "Risorius", "superficial", [
    facePart(
      "belly",
      [3, 7],
      [
        { points: [under(-57, 1478, 130, 3), under(-57, 1469, 127, 3)], halfMm: 0.6 },
        { points: [under(-48, 1473.5, 151, 3.2), under(-47, 1467, 150, 3.2)], halfMm: 0.9 },
        { points: [face(-32, 1469, 2.2), face(-32, 1466, 2.2)], halfMm: 0.7 },
      ],
      { origin: ["masseter-superficial"], insertion: TO_LIP },
      { over: ["masseter-superficial", "zygomaticus-major"], touch: 0, stiffness: 5 },
    ),
  ]),
];

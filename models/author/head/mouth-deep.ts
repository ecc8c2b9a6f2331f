import type { MusclePlan } from "../lay-plan.ts";
import { face, on } from "./anchors.ts";
import { faceMuscle, facePart } from "./face-plan.ts";

/** The deep layer round the mouth: the cheek's wall, the canine fossa's and the chin's muscles. */
export const PLANS: readonly MusclePlan[] = [
  faceMuscle("buccinator", "Buccinator", "deep", [
    facePart(
      "belly",
      [5, 8],
      [
        {
          points: [
            on("maxilla", -30, 1490, 141, 0.8),
            [-29.5, 1480, 136.5],
            [-30, 1473, 136],
            on("mandible", -33, 1467, 138, 1),
          ],
          halfMm: 0.9,
        },
        {
          points: [
            on("maxilla", -33, 1489, 152, 1.6),
            [-38, 1477, 151],
            [-38.5, 1470, 150],
            on("mandible", -34, 1462, 146, 1.8),
          ],
          halfMm: [1.1, 1.4, 1.4, 1.1],
        },
        {
          points: [
            face(-33, 1479, 6.5),
            face(-34, 1472, 6),
            face(-34, 1467, 6),
            face(-32.5, 1462, 6),
          ],
          halfMm: [1, 1.3, 1.3, 1],
        },
        {
          points: [
            face(-25, 1473, 4.6),
            face(-26, 1470, 4.6),
            face(-26, 1467, 4.6),
            face(-25, 1463, 4.6),
          ],
          halfMm: 0.8,
        },
      ],
      { origin: ["maxilla", "mandible"], insertion: ["orbicularis-oris"] },
      { loose: ["insertion"] },
    ),
  ]),
  faceMuscle("mentalis", "Mentalis", "deep", [
    facePart(
      "belly",
      [3, 6],
      [
        {
          points: [on("mandible", -2.5, 1456, 177, 0.8), on("mandible", -11, 1456, 174.5, 0.8)],
          halfMm: 1.6,
        },
        { points: [face(-1.4, 1447, 4), face(-12.5, 1448, 4.2)], halfMm: 2.4 },
        { points: [face(-0.8, 1436, 2), face(-16, 1438.5, 2.4)], halfMm: 1.2 },
      ],
      { origin: ["mandible"], insertion: ["skin"] },
    ),
  ]),
  faceMuscle("levator-anguli-oris", "Levator anguli oris", "deep", [
    facePart(
      "belly",
      [3, 7],
      [
        {
          points: [on("maxilla", -18, 1503, 171, 0.8), on("maxilla", -30, 1505, 167, 0.8)],
          halfMm: 0.9,
        },
        { points: [face(-21.5, 1488, 8), face(-31.5, 1489, 9.5)], halfMm: 1.3 },
        { points: [face(-28.5, 1468.5, 4.2), face(-33, 1468.5, 4.8)], halfMm: 1 },
      ],
      { origin: ["maxilla"], insertion: ["orbicularis-oris"] },
    ),
  ]),
  faceMuscle("depressor-labii-inferioris", "Depressor labii inferioris", "intermediate", [
    facePart(
      "belly",
      [3, 7],
      [
        {
          points: [on("mandible", -12, 1441, 170, 0.8), on("mandible", -26, 1444, 160, 0.8)],
          halfMm: 0.9,
        },
        { points: [face(-8.5, 1449.5, 3.6), face(-22, 1452, 4)], halfMm: 1.2 },
        { points: [face(-3, 1459.5, 2.6), face(-18, 1461.5, 2.8)], halfMm: 0.9 },
      ],
      { origin: ["mandible"], insertion: ["orbicularis-oris"] },
      { over: ["mentalis"] },
    ),
  ]),
];

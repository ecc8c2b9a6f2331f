import type { CrossLine, MusclePlan } from "../lay-plan.ts";
import { face, on, under } from "./anchors.ts";
import { faceMuscle, facePart } from "./face-plan.ts";

/** Middle (on the mid-plane) and half-axes of an ellipsoid close to the scalp, mm. */
const CAP = { y: 1560, z: 90, across: 75, up: 86, along: 97 } as const;

/** Cross-lines of the galea: from the mid-line to the temporal line, forehead to occiput. */
function galeaLines(): CrossLine[] {
  const lines = [20, 38, 56, 74, 92, 110, 128, 146, 164, 178, 191].map((front): CrossLine => {
    const a = (front * Math.PI) / 180;
    const lateral = front < 60 ? 50 + front / 6 : 60;
    return {
      points: [-2, 12, 24, 36, 48, lateral].map((side) => {
        const b = (side * Math.PI) / 180;
        const out = Math.cos(b);
        return under(
          -CAP.across * Math.sin(b),
          CAP.y + CAP.up * out * Math.sin(a),
          CAP.z + CAP.along * out * Math.cos(a),
          4,
        );
      }),
      halfMm: 0.4,
    };
  });
  return lines;
}

/** The cap of the head: brow muscle, back-of-head muscle and the aponeurosis between them. */
export const PLANS: readonly MusclePlan[] = [
  faceMuscle("frontalis", "Frontalis", "superficial", [
    facePart(
      "belly",
      [5, 9],
      [
        {
          points: [
            face(-7, 1595, 3.4),
            face(-21, 1605, 3.4),
            face(-38, 1603, 3.4),
            face(-51, 1590, 3.4),
          ],
          halfMm: 0.6,
        },
        {
          points: [
            face(-2.5, 1580, 3.2),
            face(-18, 1584, 3.2),
            face(-36, 1583, 3.2),
            face(-52, 1574, 3.2),
          ],
          halfMm: 0.9,
        },
        {
          points: [face(-1, 1564, 3), face(-16, 1565, 3), face(-34, 1565, 3), face(-51.5, 1559, 3)],
          halfMm: 1,
        },
        {
          points: [
            face(-1.5, 1549, 2.6),
            face(-16, 1546.5, 2.8),
            face(-33, 1548.5, 2.8),
            face(-50, 1544, 3),
          ],
          halfMm: 0.6,
        },
      ],
      { origin: ["epicranial-aponeurosis"], insertion: ["skin"] },
      { over: ["corrugator-supercilii"], touch: 0 },
    ),
  ]),
  faceMuscle("occipitalis", "Occipitalis", "superficial", [
    facePart(
      "belly",
      [4, 8],
      [
        {
          points: [
            on("occipital-bone", -12, 1515, 12, 0.9),
            on("occipital-bone", -30, 1514, 20, 0.9),
            on("temporal-bone", -50, 1515, 44, 0.9),
          ],
          halfMm: 0.8,
        },
        {
          points: [under(-13, 1532, -2, 3.6), under(-31, 1533, 8, 3.6), under(-52, 1533, 32, 3.8)],
          halfMm: 1,
        },
        {
          points: [under(-14, 1551, -6, 3.4), under(-31, 1553, 3, 3.4), under(-50, 1550, 22, 3.4)],
          halfMm: 0.7,
        },
      ],
      { origin: ["occipital-bone", "temporal-bone"], insertion: ["epicranial-aponeurosis"] },
      {},
    ),
  ]),
  {
    id: "epicranial-aponeurosis",
    name: "Epicranial aponeurosis",
    system: "fascia",
    layer: "superficial",
    fma: { right: [], left: [] },
    midline: true,
    sources: ["Standring S (ed.), Gray's Anatomy, 41st ed.: Face and scalp"],
    parts: [
      {
        part: "sheet",
        grid: [6, 13],
        lines: galeaLines(),
        settle: { skinGapMm: 3.2, stiffness: 2 },
        tendon: { origin: [0.5], insertion: [0.5] },
        attach: { origin: ["frontalis"], insertion: ["occipitalis", "occipital-bone"] },
      },
    ],
  },
];

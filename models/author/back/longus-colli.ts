import type { Anchor, MusclePlan, PointMm } from "../lay-plan.ts";

const on = (bone: string, near: PointMm, liftMm = 1.5): Anchor => ({ on: bone, near, liftMm });

/** Prevertebral muscles of the neck, on the front of the bodies from the atlas to T3. */
export const PLANS: readonly MusclePlan[] = [
  {
    id: "longus-colli",
    name: "Longus colli",
    system: "muscle",
    layer: "deep",
    fma: { right: [], left: [] },
    sources: [
      "Standring S (ed.), Gray's Anatomy, 41st ed., 2016, Neck: prevertebral muscles",
      "Kamibayashi LK, Richmond FJR, Spine 1998;23:1314-1323: mass and fascicle length",
    ],
    parts: [
      {
        part: "vertical",
        grid: [3, 9],
        lines: [
          {
            points: [on("t3-vertebra", [-4, 1339, 80]), on("t3-vertebra", [-9, 1342, 78])],
            halfMm: 1.2,
          },
          {
            points: [
              on("t1-vertebra", [-3, 1376, 92], 2.6),
              on("t1-vertebra", [-12, 1376, 90], 2.6),
            ],
            halfMm: 2.4,
          },
          {
            points: [
              on("c6-vertebra", [-3, 1402, 99], 3.2),
              on("c6-vertebra", [-13, 1402, 97], 3.2),
            ],
            halfMm: 3,
          },
          {
            points: [
              on("c4-vertebra", [-3, 1432, 102], 2.6),
              on("c4-vertebra", [-12, 1432, 98], 2.6),
            ],
            halfMm: 2.4,
          },
          {
            points: [on("c2-axis", [-3, 1461, 100]), on("c2-axis", [-8, 1458, 98])],
            halfMm: 1,
          },
        ],
        settle: {},
        tendon: { origin: [0.1], insertion: [0.12] },
        attach: {
          origin: ["t3-vertebra", "t2-vertebra", "t1-vertebra", "c7-vertebra"],
          insertion: ["c2-axis", "c3-vertebra", "c4-vertebra"],
        },
      },
      {
        part: "superior-oblique",
        grid: [3, 7],
        lines: [
          {
            points: [on("c5-vertebra", [-19, 1417, 93]), on("c3-vertebra", [-21, 1446, 92])],
            halfMm: 1.2,
          },
          {
            points: [
              [-13.5, 1437, 100],
              [-16, 1455, 98],
            ],
            halfMm: 2.4,
          },
          {
            points: [
              [-6, 1461, 102],
              [-10, 1468, 100.5],
            ],
            halfMm: 2.2,
          },
          {
            points: [on("c1-atlas", [-1, 1476, 102], 1), on("c1-atlas", [-5, 1478, 100], 1)],
            halfMm: 1,
          },
        ],
        settle: {},
        tendon: { origin: [0.2], insertion: [0.15] },
        attach: {
          origin: ["c3-vertebra", "c4-vertebra", "c5-vertebra"],
          insertion: ["c1-atlas"],
        },
      },
      {
        part: "inferior-oblique",
        grid: [3, 7],
        lines: [
          {
            points: [on("t1-vertebra", [-12, 1374, 88]), on("t3-vertebra", [-12, 1345, 76])],
            halfMm: 1.2,
          },
          {
            points: [
              [-15, 1390, 92],
              [-17, 1372, 86],
            ],
            halfMm: 2.2,
          },
          {
            points: [on("c5-vertebra", [-21, 1415, 92], 1), on("c6-vertebra", [-24, 1402, 90], 1)],
            halfMm: 1,
          },
        ],
        settle: { beside: ["scalenus-anterior"] },
        tendon: { origin: [0.12], insertion: [0.2] },
        attach: {
          origin: ["t1-vertebra", "t2-vertebra", "t3-vertebra"],
          insertion: ["c5-vertebra", "c6-vertebra"],
        },
      },
    ],
  },
];

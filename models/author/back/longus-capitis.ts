import type { Anchor, MusclePlan, PartPlan, PointMm } from "../lay-plan.ts";

const on = (bone: string, near: PointMm, liftMm = 1): Anchor => ({ on: bone, near, liftMm });

/** A tendinous slip from the anterior tubercle of a transverse process into the belly. */
function slip(bone: string, tubercle: PointMm, half: PointMm, end: PointMm): PartPlan {
  const beside = (p: PointMm, dx: number): PointMm => [p[0] + dx, p[1] - 0.6 * dx, p[2]];
  return {
    part: `slip-${bone.slice(0, 2)}`,
    grid: [2, 5],
    lines: [
      { points: [on(bone, beside(tubercle, 1.3)), on(bone, beside(tubercle, -1.3))], halfMm: 0.8 },
      { points: [beside(half, 2), beside(half, -2)], halfMm: 1.8 },
      { points: [beside(end, 2), beside(end, -2)], halfMm: 1 },
    ],
    settle: { beside: ["longus-colli", "scalenus-anterior"], keepsThickness: true },
    tendon: { origin: [0.4], insertion: [0] },
    attach: { origin: [bone], insertion: ["longus-capitis"] },
  };
}

/** Transverse processes of C3–C6 to the basilar part of the occipital bone, beside the pharynx. */
export const PLANS: readonly MusclePlan[] = [
  {
    id: "longus-capitis",
    name: "Longus capitis",
    system: "muscle",
    layer: "deep",
    fma: { right: ["FMA46309"], left: ["FMA46310"] },
    sources: [
      "Standring S (ed.), Gray's Anatomy, 41st ed., 2016, Neck: prevertebral muscles",
      "Kamibayashi LK, Richmond FJR, Spine 1998;23:1314-1323: mass and fascicle length",
    ],
    parts: [
      {
        part: "belly",
        grid: [3, 9],
        lines: [
          {
            points: [
              [-16, 1432, 99],
              [-22, 1434, 97],
            ],
            halfMm: 1.6,
          },
          {
            points: [
              [-14, 1450, 103],
              [-23, 1452, 99],
            ],
            halfMm: 3,
          },
          {
            points: [
              [-9, 1476, 107],
              [-20, 1478, 103],
            ],
            halfMm: 3.8,
          },
          {
            points: [
              [-5, 1496, 110],
              [-16, 1497, 106],
            ],
            halfMm: 3.2,
          },
          {
            points: [on("occipital-bone", [-3, 1507, 107]), on("occipital-bone", [-13, 1507, 104])],
            halfMm: 1.4,
          },
        ],
        settle: {
          over: ["longus-colli"],
          beside: ["rectus-capitis-lateralis"],
          keepsThickness: true,
        },
        tendon: { origin: [0.05], insertion: [0.06] },
        attach: { origin: ["longus-capitis"], insertion: ["occipital-bone"] },
      },
      slip("c3-vertebra", [-22, 1446, 93], [-21, 1450, 97], [-19, 1457, 101]),
      slip("c4-vertebra", [-22, 1432, 92], [-20.5, 1439, 97], [-18, 1449, 100]),
      slip("c5-vertebra", [-22, 1419, 91], [-20.5, 1430, 97], [-17, 1442, 100]),
      slip("c6-vertebra", [-25, 1405, 90], [-21.5, 1420, 97], [-17, 1436, 99.5]),
    ],
  },
];

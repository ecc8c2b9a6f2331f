import type { Anchor, MusclePlan, PointMm, Settling } from "../lay-plan.ts";

const on = (bone: string, near: PointMm, liftMm = 0.8): Anchor => ({ on: bone, near, liftMm });

const SETTLE: Settling = {
  under: ["iliocostalis-lumborum"],
  touch: 0.02,
  beside: ["diaphragm", "psoas-major", "longissimus-thoracis", "lateral-lumbar-intertransversarii"],
};

/**
 * Iliac crest and iliolumbar ligament to rib 12 and the transverse processes of L1–L4, in its three
 * fibre groups: iliocostal to the side and behind, iliolumbar, and lumbocostal in front.
 */
export const PLANS: readonly MusclePlan[] = [
  {
    id: "quadratus-lumborum",
    name: "Quadratus lumborum",
    system: "muscle",
    layer: "deep",
    fma: { right: [], left: [] },
    sources: [
      "Phillips S, Mercer S, Bogduk N, Proc Inst Mech Eng H 2008;222:151-159: fascicles",
      "Christophy M et al., Biomech Model Mechanobiol 2012;11:19-34: fascicle lengths and areas",
    ],
    parts: [
      {
        part: "iliocostal",
        grid: [4, 7],
        lines: [
          {
            points: [
              on("hip-bone", [-62, 954, 46]),
              on("hip-bone", [-76, 962, 56]),
              on("hip-bone", [-90, 967, 68]),
            ],
            halfMm: [1.5, 2, 1.2],
          },
          {
            points: [
              [-53, 980, 52],
              [-68, 983, 56],
              [-84, 984, 63],
            ],
            halfMm: [3.5, 5, 3],
          },
          {
            points: [
              [-46, 1012, 51],
              [-60, 1008, 53],
              [-75, 1002, 57],
            ],
            halfMm: [3.5, 5, 3],
          },
          {
            points: [
              on("rib-12", [-38, 1074, 48]),
              on("rib-12", [-52, 1055, 40]),
              on("rib-12", [-67, 1029, 48]),
            ],
            halfMm: [1.2, 1.5, 1.2],
          },
        ],
        settle: SETTLE,
        tendon: { origin: [0.12, 0.08], insertion: [0.06] },
        attach: { origin: ["hip-bone"], insertion: ["rib-12"] },
      },
      {
        part: "iliolumbar",
        grid: [4, 7],
        lines: [
          {
            points: [on("hip-bone", [-55, 947, 49]), on("hip-bone", [-72, 960, 60])],
            halfMm: 1.2,
          },
          {
            points: [
              [-50, 960, 59],
              [-56, 992, 61],
            ],
            halfMm: 3,
          },
          {
            points: [
              on("l4-vertebra", [-43, 976, 65], 1),
              on("l3-vertebra", [-40, 1006, 66], 1),
              on("l2-vertebra", [-40, 1035, 59], 1),
              on("l1-vertebra", [-36, 1064, 56], 1),
            ],
            halfMm: 0.9,
          },
        ],
        settle: SETTLE,
        tendon: { origin: [0.12], insertion: [0.12] },
        attach: {
          origin: ["hip-bone"],
          insertion: ["l1-vertebra", "l2-vertebra", "l3-vertebra", "l4-vertebra"],
        },
      },
      {
        part: "lumbocostal",
        grid: [3, 7],
        lines: [
          {
            points: [
              on("l2-vertebra", [-40, 1036, 61], 1),
              on("l3-vertebra", [-41, 1006, 68], 1),
              on("l4-vertebra", [-44, 976, 67], 1),
            ],
            halfMm: 0.9,
          },
          {
            points: [
              [-40, 1055, 57],
              [-50, 1010, 63],
            ],
            halfMm: 2.6,
          },
          {
            points: [on("rib-12", [-31, 1085, 60]), on("rib-12", [-48, 1062, 45])],
            halfMm: 1,
          },
        ],
        settle: SETTLE,
        tendon: { origin: [0.1], insertion: [0.1] },
        attach: {
          origin: ["l2-vertebra", "l3-vertebra", "l4-vertebra"],
          insertion: ["rib-12"],
        },
      },
    ],
  },
];

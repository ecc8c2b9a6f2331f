import type { Anchor, MusclePlan, PartPlan, PointMm, Settling } from "../lay-plan.ts";

const on = (bone: string, near: PointMm, liftMm = 0.8): Anchor => ({ on: bone, near, liftMm });

const SETTLE: Settling = {
  under: ["iliocostalis-lumborum"],
  touch: 0.02,
  keepsThickness: true,
  beside: ["diaphragm", "psoas-major", "longissimus-thoracis", "lateral-lumbar-intertransversarii"],
};

/** A flat band between two attachments, each given by its medial and its lateral point. */
function band(
  part: string,
  origin: readonly [string, PointMm, PointMm],
  middle: readonly [PointMm, PointMm],
  insertion: readonly [string, PointMm, PointMm],
  halfMm: number,
): PartPlan {
  return {
    part,
    grid: [3, 6],
    lines: [
      { points: [on(origin[0], origin[1]), on(origin[0], origin[2])], halfMm: 1 },
      { points: middle, halfMm },
      { points: [on(insertion[0], insertion[1]), on(insertion[0], insertion[2])], halfMm: 0.9 },
    ],
    settle: SETTLE,
    tendon: { origin: [0.12], insertion: [0.1] },
    attach: { origin: [origin[0]], insertion: [insertion[0]] },
  };
}

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
            halfMm: [2.6, 4, 2.4],
          },
          {
            points: [
              [-46, 1012, 51],
              [-60, 1008, 53],
              [-75, 1002, 57],
            ],
            halfMm: [2.6, 4, 2.4],
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
      band(
        "iliolumbar-l4",
        ["hip-bone", [-52, 943, 46], [-60, 952, 50]],
        [
          [-47, 958, 58],
          [-54, 966, 58],
        ],
        ["l4-vertebra", [-42, 972, 65], [-42, 980, 65]],
        2,
      ),
      band(
        "iliolumbar-l3",
        ["hip-bone", [-56, 948, 50], [-66, 957, 54]],
        [
          [-46, 974, 62],
          [-54, 982, 60],
        ],
        ["l3-vertebra", [-39, 1002, 66], [-40, 1010, 65]],
        2.4,
      ),
      band(
        "iliolumbar-l2",
        ["hip-bone", [-62, 953, 54], [-73, 961, 60]],
        [
          [-49, 993, 61],
          [-58, 999, 60],
        ],
        ["l2-vertebra", [-39, 1031, 60], [-40, 1039, 59]],
        2.6,
      ),
      band(
        "iliolumbar-l1",
        ["hip-bone", [-68, 958, 58], [-81, 965, 65]],
        [
          [-52, 1012, 59],
          [-63, 1016, 58],
        ],
        ["l1-vertebra", [-35, 1060, 57], [-36, 1067, 55]],
        2.6,
      ),
      band(
        "lumbocostal-l2",
        ["l2-vertebra", [-38, 1032, 62], [-41, 1039, 60]],
        [
          [-35, 1060, 61],
          [-42, 1062, 58],
        ],
        ["rib-12", [-30, 1086, 61], [-38, 1077, 52]],
        2,
      ),
      band(
        "lumbocostal-l3",
        ["l3-vertebra", [-39, 1002, 68], [-41, 1010, 66]],
        [
          [-42, 1036, 64],
          [-50, 1038, 59],
        ],
        ["rib-12", [-38, 1077, 54], [-47, 1064, 46]],
        2.4,
      ),
      band(
        "lumbocostal-l4",
        ["l4-vertebra", [-42, 972, 68], [-43, 980, 66]],
        [
          [-47, 1014, 66],
          [-57, 1016, 61],
        ],
        ["rib-12", [-46, 1066, 48], [-56, 1050, 42]],
        2.6,
      ),
    ],
  },
];

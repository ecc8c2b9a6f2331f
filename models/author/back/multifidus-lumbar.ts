import type { MusclePlan, PartPlan, PointMm } from "../lay-plan.ts";
import { type Fascicle, fasciclePart, feetOn } from "./fascicle.ts";

const band = (
  part: string,
  spine: string,
  from: Fascicle["from"],
  [halfMm, widthMm]: readonly [number, number],
  via?: readonly PointMm[],
): PartPlan =>
  fasciclePart({
    part,
    spine,
    from,
    ...(via ? { via } : {}),
    halfMm,
    widthMm,
    tendon: 0.15,
  });

/** The inner side of the posterior superior iliac spine. */
const posteriorSpine = (near: PointMm) => ({ bone: "hip-bone", near });
const sacrum = (near: PointMm) => ({ bone: "sacrum", near });

/**
 * Mamillary processes, back of the sacrum and posterior superior iliac spine to the spinous processes.
 * Of each spinous process the short laminar band goes two levels down; the long one to the sacrum, that
 * of L1 farthest to the side, that of L5 nearest to the mid-line.
 */
export const PLANS: readonly MusclePlan[] = [
  {
    id: "multifidus-lumbar",
    name: "Multifidus, lumbar and sacral",
    system: "muscle",
    layer: "deep",
    fma: { right: [], left: [] },
    sources: [
      "Macintosh JE, Valencia F, Bogduk N, Munro RR, Clin Biomech 1986;1:196-204: fascicles",
      "Christophy M et al., Biomech Model Mechanobiol 2012;11:19-34: fascicle lengths and areas",
    ],
    parts: [
      band("to-t10", "t10", feetOn("l1"), [2.8, 10]),
      band("to-t11", "t11", feetOn("l2"), [3, 10]),
      band("to-t12", "t12", feetOn("l3"), [3.4, 11]),
      band("laminar-l1", "l1", feetOn("l3"), [3.6, 11]),
      band(
        "laminar-l2",
        "l2",
        [
          { bone: "l4-vertebra", near: [-20, 992, 60] },
          { bone: "l4-vertebra", near: [-22, 984, 60] },
        ],
        [3, 8],
        [
          [-15, 993, 58],
          [-9, 1001, 55],
        ],
      ),
      band("laminar-l3", "l3", feetOn("l5"), [3.6, 11]),
      band(
        "laminar-l4",
        "l4",
        [sacrum([-25, 934, 53]), sacrum([-23, 922, 50])],
        [4, 10],
        [
          [-18, 940, 53],
          [-10, 953, 53],
        ],
      ),
      band(
        "long-l5",
        "l5",
        [sacrum([-9, 902, 33]), sacrum([-19, 878, 22])],
        [4.6, 12],
        [
          [-12, 909, 40],
          [-8, 928, 46],
        ],
      ),
      band(
        "long-l4",
        "l4",
        [sacrum([-20, 908, 42]), sacrum([-29, 886, 26])],
        [5.6, 13],
        [
          [-21, 914, 42],
          [-15, 934, 48],
          [-8, 951, 49],
        ],
      ),
      band(
        "long-l3",
        "l3",
        [sacrum([-26, 922, 49]), sacrum([-35, 897, 32])],
        [5.4, 13],
        [
          [-28, 923, 44],
          [-22, 944, 52],
          [-13, 966, 52],
        ],
      ),
      band(
        "long-l2",
        "l2",
        [posteriorSpine([-40, 921, 37]), posteriorSpine([-42, 905, 25])],
        [5.2, 12],
        [
          [-35, 926, 44],
          [-29, 948, 53],
          [-21, 972, 55],
          [-11, 994, 54],
        ],
      ),
      band(
        "long-l1",
        "l1",
        [posteriorSpine([-43, 934, 44]), posteriorSpine([-44, 920, 35])],
        [4.8, 12],
        [
          [-35, 949, 53],
          [-29, 974, 57],
          [-20, 1000, 56],
          [-10, 1022, 53],
        ],
      ),
    ],
  },
];

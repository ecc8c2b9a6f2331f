import type { MusclePlan, PartPlan } from "../lay-plan.ts";
import { fasciclePart, footOf } from "./fascicle.ts";

const band = (spine: string, upper: string, lower: string, halfMm: number): PartPlan =>
  fasciclePart({
    part: `to-${spine}`,
    spine,
    from: [footOf(upper), footOf(lower)],
    halfMm,
    widthMm: 9,
    settle: {
      keepsThickness: true,
      beside: ["rotatores-cervical", "semispinalis-cervicis", "interspinales-cervicis"],
    },
  });

/** Articular processes of C4–C7 to spinous processes two and three levels above. */
export const PLANS: readonly MusclePlan[] = [
  {
    id: "multifidus-cervical",
    name: "Multifidus, cervical",
    system: "muscle",
    layer: "deep",
    fma: { right: [], left: [] },
    sources: [
      "Anderson JS, Hsu AW, Vasavada AN, Spine 2005;30:E86-E91: architecture of the cervical multifidus",
    ],
    parts: [
      band("c2", "c4", "c5", 2.6),
      band("c3", "c5", "c6", 2.6),
      band("c4", "c6", "c7", 2.8),
      band("c5", "c7", "t1", 2.8),
    ],
  },
];

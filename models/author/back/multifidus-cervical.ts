import type { MusclePlan, PartPlan } from "../lay-plan.ts";
import { fasciclePart, feetOn } from "./fascicle.ts";

const band = (spine: string, origin: string, halfMm: number): PartPlan =>
  fasciclePart({
    part: `to-${spine}`,
    spine,
    from: feetOn(origin),
    halfMm,
    widthMm: 9,
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
      band("c2", "c5", 2.6),
      band("c3", "c6", 2.6),
      band("c4", "c7", 2.8),
      band("c5", "c7", 2.8),
    ],
  },
];

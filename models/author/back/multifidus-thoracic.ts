import type { MusclePlan, PartPlan } from "../lay-plan.ts";
import { fasciclePart, footOf } from "./fascicle.ts";

const band = (spine: string, upper: string, lower: string, halfMm: number): PartPlan =>
  fasciclePart({
    part: `to-${spine}`,
    spine,
    from: [footOf(upper), footOf(lower)],
    halfMm,
    widthMm: 10,
    settle: {
      beside: [
        "rotatores-thoracolumbar",
        "semispinalis-thoracis",
        "semispinalis-cervicis",
        "spinalis-thoracis",
        "longissimus-thoracis",
        "multifidus-cervical",
      ],
      overlapMm: 1,
      keepsThickness: true,
    },
    tendon: 0.25,
  });

/** Transverse processes of T1–T12 to spinous processes two to four levels above. */
export const PLANS: readonly MusclePlan[] = [
  {
    id: "multifidus-thoracic",
    name: "Multifidus, thoracic",
    system: "muscle",
    layer: "deep",
    fma: { right: [], left: [] },
    sources: [
      "Standring S (ed.), Gray's Anatomy, 41st ed., 2016, Back: transversospinales",
      "Cornwall J, Deries M, Duxson M, Anat Rec 2010;293:1003-1011: thoracic transversospinal muscles",
    ],
    parts: [
      band("c6", "t1", "t2", 1.9),
      band("c7", "t2", "t3", 1.9),
      band("t1", "t3", "t4", 1.9),
      band("t2", "t4", "t5", 1.9),
      band("t3", "t5", "t6", 2.7),
      band("t4", "t6", "t7", 2.7),
      band("t5", "t7", "t8", 2.7),
      band("t6", "t8", "t9", 2.7),
      band("t7", "t9", "t10", 1.9),
      band("t8", "t10", "t11", 2.7),
      band("t9", "t11", "t12", 2.7),
    ],
  },
];

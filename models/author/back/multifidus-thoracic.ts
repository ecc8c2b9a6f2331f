import type { MusclePlan, PartPlan } from "../lay-plan.ts";
import { fasciclePart, feetOn } from "./fascicle.ts";

const band = (spine: string, origin: string, halfMm: number): PartPlan =>
  fasciclePart({
    part: `to-${spine}`,
    spine,
    from: feetOn(origin),
    halfMm,
    widthMm: 10,
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
      "Cornwall J, Stringer MD, Duxson M, Spine 2011;36:E1053-E1061: thoracolumbar transversospinal muscles",
    ],
    parts: [
      band("c6", "t2", 1.9),
      band("c7", "t3", 1.9),
      band("t1", "t4", 1.9),
      band("t2", "t5", 1.9),
      band("t3", "t6", 2.7),
      band("t4", "t7", 2.7),
      band("t5", "t8", 2.7),
      band("t6", "t9", 2.7),
      band("t7", "t10", 1.9),
      band("t8", "t11", 2.7),
      band("t9", "t12", 2.7),
    ],
  },
];

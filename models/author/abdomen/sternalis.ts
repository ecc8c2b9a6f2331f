import type { Anchor, MusclePlan, PointMm } from "../lay-plan.ts";
import { placeAtX, wallPoint } from "./wall.ts";

const onPectoral = (near: PointMm): Anchor => ({
  on: "pectoralis-major-sternal",
  near,
  liftMm: 1.6,
});

/** Sternalis, a variant: a thin strip beside the breastbone, over pectoralis major. */
export const PLANS: readonly MusclePlan[] = [
  {
    id: "sternalis",
    name: "Sternalis",
    system: "muscle",
    layer: "superficial",
    fma: { right: [], left: [] },
    sources: [
      "Standring S (ed.), Gray's Anatomy, 41st ed., Chest wall and breast: sternalis",
      "Jelev L, Georgiev G, Surchev L, J Anat 2001;199:359-363: forms",
    ],
    parts: [
      {
        part: "belly",
        grid: [3, 7],
        lines: [
          { points: [onPectoral([-15, 1292, 200]), onPectoral([-22, 1293, 200])], halfMm: 0.8 },
          { points: [onPectoral([-18, 1272, 205]), onPectoral([-30, 1273, 205])], halfMm: 1.4 },
          { points: [onPectoral([-22, 1245, 215]), onPectoral([-38, 1245, 215])], halfMm: 1.7 },
          { points: [onPectoral([-28, 1215, 222]), onPectoral([-44, 1215, 222])], halfMm: 1.5 },
          {
            points: [wallPoint(placeAtX(1168, -32), -3.6), wallPoint(placeAtX(1168, -42), -3.6)],
            halfMm: 0.8,
          },
        ],
        settle: { over: ["pectoralis-major-sternal"], touch: 0.6 },
        tendon: { origin: [0.18], insertion: [0.16] },
        attach: { origin: ["pectoralis-major-sternal"], insertion: ["external-abdominal-oblique"] },
      },
    ],
  },
];

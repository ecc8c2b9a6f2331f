import type { MusclePlan, PartPlan, PointMm } from "../lay-plan.ts";
import { SPINE, spineLevel } from "./spine-levels.ts";

/** From a vertebra's process to the foot of its lamina, where a rotator ends: millimetres. */
type Reach = readonly [x: number, dy: number, dz: number];

/** The back of the lamina beside the root of the spinous process. */
function lamina(short: string, [x, dy, dz]: Reach): PointMm {
  const { process } = spineLevel(short);
  return [x, process[1] + dy, process[2] + dz];
}

/** One rotator: from the process of a vertebra up to the lamina of a higher one. */
function rotator(from: string, to: string, reach: Reach, widthMm: number): PartPlan {
  const foot = spineLevel(from);
  const head = lamina(to, reach);
  const [a, b] = [foot.process, head];
  const side: PointMm = [-0.45 * widthMm, -0.25 * widthMm, 0];
  const across = (p: PointMm, share: number): readonly [PointMm, PointMm] => [
    [p[0] - share * side[0], p[1] - share * side[1], p[2]],
    [p[0] + share * side[0], p[1] + share * side[1], p[2]],
  ];
  const middle: PointMm = [0.5 * (a[0] + b[0]), 0.5 * (a[1] + b[1]), 0.5 * (a[2] + b[2]) - 1.5];
  const far = SPINE.findIndex((l) => l === foot) - SPINE.findIndex((l) => l === spineLevel(to));
  return {
    part: `${from}-${far > 1 ? "long" : "short"}`,
    grid: [2, 4],
    lines: [
      {
        points: across(a, 0.7).map((near) => ({ on: foot.bone, near, liftMm: 0.7 })),
        halfMm: 0.8,
      },
      { points: across(middle, 1), halfMm: 1.6 },
      {
        points: across(b, 0.7).map((near) => ({ on: spineLevel(to).bone, near, liftMm: 0.7 })),
        halfMm: 0.8,
      },
    ],
    settle: { keepsThickness: true },
    tendon: { origin: [0.12], insertion: [0.12] },
    attach: { origin: [foot.bone], insertion: [spineLevel(to).bone] },
  };
}

const NECK: Reach = [-8, -3, -6];
const CHEST: Reach = [-8, -15, 8];
const LOINS: Reach = [-8, -22, -3];

const CHEST_LEVELS = Array.from({ length: 12 }, (_, i) => `t${i + 1}`);

/**
 * Rotatores: from each process to the lamina one vertebra above (short) and two above (long). The
 * reference draws each region as one slab over the laminae; its slips do not exist there.
 */
export const PLANS: readonly MusclePlan[] = [
  {
    id: "rotatores-cervical",
    name: "Rotatores, cervical",
    system: "muscle",
    layer: "deep",
    fma: { right: ["FMA81752"], left: ["FMA81753"] },
    sources: ["Standring S (ed.), Gray's Anatomy, 41st ed., 2016, Back: rotatores"],
    parts: [
      rotator("c3", "c2", NECK, 4),
      rotator("c4", "c3", NECK, 4),
      rotator("c5", "c4", NECK, 4),
      rotator("c6", "c5", NECK, 4),
      rotator("c7", "c6", NECK, 4),
    ],
  },
  {
    id: "rotatores-thoracolumbar",
    name: "Rotatores, thoracic and lumbar",
    system: "muscle",
    layer: "deep",
    fma: { right: ["FMA23083", "FMA23089"], left: ["FMA23083", "FMA23090"] },
    sources: ["Standring S (ed.), Gray's Anatomy, 41st ed., 2016, Back: rotatores"],
    parts: [
      ...CHEST_LEVELS.slice(1).map((t, i) => rotator(t, CHEST_LEVELS[i] ?? "t1", CHEST, 5)),
      ...CHEST_LEVELS.slice(2).map((t, i) => rotator(t, CHEST_LEVELS[i] ?? "t1", CHEST, 5)),
      rotator("l1", "t12", LOINS, 5),
      rotator("l2", "l1", LOINS, 5),
      rotator("l3", "l2", LOINS, 5),
      rotator("l4", "l3", LOINS, 5),
      rotator("l5", "l4", LOINS, 5),
    ],
  },
];

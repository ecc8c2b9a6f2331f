import type { CrossLine, MusclePlan, PartPlan, PointMm } from "../lay-plan.ts";
import { strand } from "./strand.ts";

/** The line moved to where the fascia runs: a little above the skin of the sole. */
function underSkin(line: CrossLine): CrossLine {
  return {
    ...line,
    points: line.points.map((p) => ("length" in p ? { underSkin: p, depthMm: 3 } : p)),
  };
}

/** One of the five bands, from the forefoot to the base of a toe. */
function band(toe: number, path: readonly PointMm[]): PartPlan {
  return {
    part: `band-${toe}`,
    grid: [3, 6],
    lines: strand({
      path,
      widthMm: toe === 1 ? [8, 11, 10, 8, 6] : [7.5, 9.5, 7, 5.5, 4],
      halfMm: [0.5, 0.7, 0.7, 0.65, 0.6],
      across: [-1, 0, 0],
    }).map((line, i, all) => (i === all.length - 1 ? line : underSkin(line))),
    settle: { beside: ["flexor-digitorum-brevis"], skinGapMm: 1, stiffness: 5 },
    tendon: { origin: [1], insertion: [1] },
    attach: { origin: ["plantar-aponeurosis"], insertion: [`proximal-phalanx-foot-${toe}`] },
  };
}

/** Plantar aponeurosis: medial tubercle of the calcaneus, fanning to five bands; and its lateral part. */
export const PLANS: readonly MusclePlan[] = [
  {
    id: "plantar-aponeurosis",
    name: "Plantar aponeurosis",
    system: "fascia",
    layer: "superficial",
    fma: { right: [], left: [] },
    sources: ["Standring S (ed.), Gray's Anatomy, 41st ed. 2016, Ankle and foot"],
    parts: [
      {
        part: "central-part",
        grid: [4, 8],
        lines: [
          {
            points: [
              { on: "calcaneus", near: [-67, 0, 30], liftMm: 1 },
              { on: "calcaneus", near: [-74, -2, 30], liftMm: 1 },
              { on: "calcaneus", near: [-82, 0, 30], liftMm: 1 },
            ],
            halfMm: 1.6,
          },
          {
            points: [
              [-67, -1.5, 55],
              [-76, -2, 55],
              [-86, -1.5, 55],
            ],
            halfMm: 1.5,
          },
          {
            points: [
              { underSkin: [-68, -0.5, 85], depthMm: 3 },
              { underSkin: [-81, -1, 85], depthMm: 3 },
              { underSkin: [-94, 0, 85], depthMm: 3 },
            ],
            halfMm: 1.1,
          },
          {
            points: [
              { underSkin: [-69, -2, 108], depthMm: 3 },
              { underSkin: [-86, -3, 108], depthMm: 3 },
              { underSkin: [-101, -1.5, 106], depthMm: 3 },
            ],
            halfMm: 0.9,
          },
          {
            points: [
              { underSkin: [-69, -3.2, 121], depthMm: 3 },
              { underSkin: [-88, -4.2, 121], depthMm: 3 },
              { underSkin: [-107, -2.8, 114], depthMm: 3 },
            ],
            halfMm: 0.7,
          },
        ],
        settle: {
          beside: ["flexor-digitorum-brevis", "abductor-digiti-minimi-foot"],
          skinGapMm: 1,
          stiffness: 6,
        },
        tendon: { origin: [1], insertion: [1] },
        attach: { origin: ["calcaneus"], insertion: ["flexor-digitorum-brevis"] },
      },
      {
        part: "lateral-part",
        grid: [3, 7],
        lines: [
          {
            points: [
              { on: "calcaneus", near: [-83, 0, 31], liftMm: 1 },
              { on: "calcaneus", near: [-92, 4, 33], liftMm: 1 },
            ],
            halfMm: 1.2,
          },
          {
            points: [
              [-90, -2, 55],
              [-100, -0.5, 56],
            ],
            halfMm: 1,
          },
          {
            points: [
              [-99, -0.5, 76],
              [-109, 2, 75],
            ],
            halfMm: 0.9,
          },
          {
            points: [
              { on: "metatarsal-5", near: [-112, 10, 86], liftMm: 0.8 },
              { on: "metatarsal-5", near: [-117, 12, 84], liftMm: 0.8 },
            ],
            halfMm: 0.8,
          },
        ],
        settle: { beside: ["abductor-digiti-minimi-foot"], skinGapMm: 1, stiffness: 4 },
        tendon: { origin: [1], insertion: [1] },
        attach: { origin: ["calcaneus"], insertion: ["metatarsal-5"] },
      },
      band(1, [
        [-73, -3, 112],
        [-73.5, -4.2, 128],
        [-74.5, -5.5, 148],
        [-76.5, -7, 168],
        [-78.5, -4.2, 182],
      ]),
      band(2, [
        [-80, -3.2, 112],
        [-84, -4.8, 128],
        [-89, -6, 148],
        [-94.5, -6.5, 168],
        [-95.5, -1.6, 179],
      ]),
      band(3, [
        [-87, -3.2, 110],
        [-93, -4.8, 126],
        [-100, -6, 146],
        [-107, -6.3, 165],
        [-109, -3, 177],
      ]),
      band(4, [
        [-94, -3, 108],
        [-102, -4.6, 123],
        [-110, -6, 141],
        [-117.5, -6.5, 157],
        [-121, -3.8, 169],
      ]),
      band(5, [
        [-100, -2.4, 106],
        [-110, -3.8, 119],
        [-119, -5.5, 133],
        [-127.5, -7.5, 146],
        [-131.5, -6, 156],
      ]),
    ],
  },
];

import type { CrossLine, MusclePlan, PartPlan, PointMm } from "../lay-plan.ts";
import { strand } from "./strand.ts";

const GRAY = "Standring S (ed.), Gray's Anatomy, 41st ed. 2016, Ankle and foot";

/** The end of a band on bone. */
function boneLine(on: string, from: PointMm, to: PointMm): CrossLine {
  return {
    points: [
      { on, near: from, liftMm: 0.6 },
      { on, near: to, liftMm: 0.6 },
    ],
    halfMm: 0.45,
  };
}

/** Part of a band that lies just under the skin, whatever the tendons below do. */
function underSkin(lines: readonly CrossLine[], depthMm: number): CrossLine[] {
  return lines.map((line) => ({
    ...line,
    points: line.points.map((p) => ("length" in p ? { underSkin: p, depthMm } : p)),
  }));
}

function band(part: string, lines: readonly CrossLine[], attach: PartPlan["attach"]): PartPlan {
  return {
    part,
    grid: [3, 9],
    lines: underSkin(lines, 1.6),
    settle: { skinGapMm: 0.8, stiffness: 3 },
    tendon: { origin: [1], insertion: [1] },
    attach,
  };
}

function retinaculum(id: string, name: string, parts: readonly PartPlan[]): MusclePlan {
  return {
    id,
    name,
    system: "fascia",
    layer: "superficial",
    fma: { right: [], left: [] },
    sources: [GRAY],
    parts,
  };
}

/** The thickened bands of deep fascia that hold the tendons down at the ankle. */
export const PLANS: readonly MusclePlan[] = [
  retinaculum("superior-extensor-retinaculum-ankle", "Superior extensor retinaculum of the ankle", [
    band(
      "band",
      [
        boneLine("fibula", [-110, 98, 58], [-110, 80, 60]),
        ...strand({
          path: [
            [-106, 89, 68],
            [-98, 90, 78],
            [-88, 91, 86],
            [-78, 92, 90],
            [-68, 93, 86],
          ],
          widthMm: [19, 20, 20, 20, 19],
          halfMm: 0.45,
          across: [0, -1, 0],
        }),
        boneLine("tibia", [-61, 102, 75], [-60, 85, 76]),
      ],
      { origin: ["fibula"], insertion: ["tibia"] },
    ),
  ]),
  retinaculum("inferior-extensor-retinaculum-ankle", "Inferior extensor retinaculum of the ankle", [
    band(
      "stem-and-upper-limb",
      [
        boneLine("calcaneus", [-98, 37, 70], [-97, 36, 60]),
        ...strand({
          path: [
            [-106, 48, 73],
            [-104, 60, 83],
            [-96, 69, 93],
            [-85, 74, 101],
            [-74, 76, 102],
            [-63, 74, 95],
            [-54, 72, 80],
          ],
          widthMm: [10, 10, 11, 11, 11, 11, 11],
          halfMm: 0.45,
          across: [
            [0, -0.6, 1],
            [0, -0.7, 0.7],
            [0, -1, 0.4],
            [0, -1, 0.2],
            [0, -1, 0.2],
            [0, -1, 0.2],
            [0, -1, 0.2],
          ],
        }),
        boneLine("tibia", [-50, 75, 68], [-49, 64, 67]),
      ],
      { origin: ["calcaneus"], insertion: ["tibia"] },
    ),
    band(
      "lower-limb",
      strand({
        path: [
          [-95, 69, 92],
          [-84, 68, 100],
          [-73, 64, 104],
          [-62, 56, 104],
          [-54, 44, 98],
          [-52, 33, 91],
          [-55, 22, 85],
        ],
        widthMm: [10, 11, 11, 11, 11, 11, 10],
        halfMm: 0.45,
        across: [
          [0, -1, 0.6],
          [0, -1, 0.8],
          [0.2, -0.6, 1],
          [0.3, -0.5, 1],
          [0, -0.4, 1],
          [0, 0, 1],
          [0, 0, 1],
        ],
      }),
      { origin: ["inferior-extensor-retinaculum-ankle"], insertion: ["abductor-hallucis"] },
    ),
  ]),
  retinaculum("flexor-retinaculum-ankle", "Flexor retinaculum of the ankle", [
    band(
      "band",
      [
        {
          points: [
            { on: "tibia", near: [-53, 76, 48], liftMm: 0.5 },
            { on: "tibia", near: [-49, 62, 60], liftMm: 0.5 },
          ],
          halfMm: 0.45,
        },
        {
          points: [
            [-56, 68, 36],
            [-49, 48, 54],
          ],
          halfMm: 0.45,
        },
        {
          points: [
            [-61, 54, 27],
            [-50.5, 32, 50],
          ],
          halfMm: 0.45,
        },
        {
          points: [
            { on: "calcaneus", near: [-64, 38, 20], liftMm: 0.5 },
            { on: "calcaneus", near: [-58, 14, 42], liftMm: 0.5 },
          ],
          halfMm: 0.45,
        },
      ],
      { origin: ["tibia"], insertion: ["calcaneus"] },
    ),
  ]),
  retinaculum("superior-fibular-retinaculum", "Superior fibular retinaculum", [
    band(
      "band",
      [
        {
          points: [
            { on: "fibula", near: [-112, 58, 46], liftMm: 0.5 },
            { on: "fibula", near: [-110, 45, 46], liftMm: 0.5 },
          ],
          halfMm: 0.45,
        },
        {
          points: [
            [-110, 52, 36],
            [-110, 38, 38],
          ],
          halfMm: 0.45,
        },
        {
          points: [
            [-103, 46, 30],
            [-104, 31, 32],
          ],
          halfMm: 0.45,
        },
        {
          points: [
            { on: "calcaneus", near: [-94, 38, 27], liftMm: 0.5 },
            { on: "calcaneus", near: [-96, 25, 29], liftMm: 0.5 },
          ],
          halfMm: 0.45,
        },
      ],
      { origin: ["fibula"], insertion: ["calcaneus"] },
    ),
  ]),
  retinaculum("inferior-fibular-retinaculum", "Inferior fibular retinaculum", [
    band(
      "band",
      [
        boneLine("calcaneus", [-98, 38, 58], [-98, 38, 67]),
        ...strand({
          path: [
            [-106, 35, 61],
            [-110, 27, 58],
            [-109, 17, 55],
          ],
          widthMm: 10,
          halfMm: 0.45,
          across: [0, 0, 1],
        }),
        boneLine("calcaneus", [-97, 9, 46], [-99, 11, 56]),
      ],
      { origin: ["calcaneus"], insertion: ["calcaneus"] },
    ),
  ]),
];

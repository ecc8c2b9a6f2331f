import type { Anchor, CrossLine, MusclePlan, PartPlan } from "../lay-plan.ts";
import { albaX, along, frontPoint, placeAtX, semilunarisX, wallPoint } from "./wall.ts";

/** Depth by height: right below the external oblique's aponeurosis wherever that dips. */
const DEPTH: readonly (readonly [number, number])[] = [
  [808, 1.6],
  [840, 1],
  [875, -0.4],
  [1050, -0.4],
  [1080, 0.1],
  [1105, -0.1],
  [1164, -0.4],
];

/** The anterior lamina between two heights; fibres from the linea semilunaris to the linea alba. */
function lamina(part: string, heights: readonly number[]): PartPlan {
  const lines = [0, 0.3, 0.7, 1].map((t): CrossLine => {
    return {
      v: t,
      points: heights.map((y): Anchor => {
        const [outer, inner] = [semilunarisX(y) - (y > 850 ? 5 : -4), albaX(y) + 1];
        // The fibres continue those of the internal oblique: they rise towards the linea alba.
        return wallPoint(placeAtX(y, outer + t * (inner - outer)), along(DEPTH, y));
      }),
      halfMm: 0.55,
    };
  });
  return {
    part,
    grid: [6, 5],
    lines,
    settle: false,
    tendon: { origin: [1], insertion: [1] },
    attach: {
      origin: ["internal-abdominal-oblique", "external-abdominal-oblique", "costal-cartilage-7"],
      insertion: ["linea-alba"],
    },
  };
}

const PUBIS: Anchor = { on: "hip-bone", near: [-1, 806, 150], liftMm: 0.4 };
const CREST: Anchor = { on: "hip-bone", near: [-5, 806, 150], liftMm: 0.4 };

/** A stretch of the linea alba between two heights, from the mid-plane to the recti. */
function albaStretch(part: string, from: number, to: number, attach: PartPlan["attach"]): PartPlan {
  const heights = [0, 0.25, 0.5, 0.75, 1].map((t) => from + t * (to - from));
  return {
    part,
    grid: [2, 6],
    lines: heights.map((y): CrossLine => {
      const atPubis = attach.insertion.includes("hip-bone") && y === to;
      const points = atPubis
        ? [PUBIS, CREST]
        : [frontPoint(y, 0, 0.6), frontPoint(y, albaX(y) - 1.5, -0.4)];
      return { points, halfMm: [1.6, 1.1] };
    }),
    settle: false,
    tendon: { origin: [1], insertion: [1] },
    attach,
  };
}

/** Anterior lamina of the rectus sheath, and the linea alba in which both sides meet. */
export const PLANS: readonly MusclePlan[] = [
  {
    id: "linea-alba",
    name: "Linea alba",
    // A dense raphe of the three aponeuroses, shown as opaque as a tendon.
    system: "tendon",
    layer: "superficial",
    fma: { right: ["FMA11336"], left: ["FMA11336"] },
    midline: true,
    sources: [
      "Standring S (ed.), Gray's Anatomy, 41st ed., Anterior abdominal wall",
      "Beer GM et al., Clin Anat 2009;22:706-711: width of the normal linea alba",
    ],
    parts: [
      albaStretch("epigastric-upper", 1192, 1078, {
        origin: ["sternum-body"],
        insertion: ["linea-alba"],
      }),
      albaStretch("epigastric-lower", 1084, 962, {
        origin: ["linea-alba"],
        insertion: ["linea-alba"],
      }),
      albaStretch("hypogastric-upper", 968, 882, {
        origin: ["linea-alba"],
        insertion: ["linea-alba"],
      }),
      albaStretch("hypogastric-lower", 888, 804, {
        origin: ["linea-alba"],
        insertion: ["hip-bone"],
      }),
    ],
  },
  {
    id: "rectus-sheath",
    name: "Anterior layer of the rectus sheath",
    system: "fascia",
    layer: "superficial",
    fma: { right: [], left: [] },
    sources: [
      "Standring S (ed.), Gray's Anatomy, 41st ed., Anterior abdominal wall: rectus sheath",
    ],
    parts: [
      lamina("epigastric", [1164, 1130, 1080, 1030, 990, 962]),
      lamina("hypogastric", [968, 930, 890, 852, 832, 813]),
    ],
  },
];

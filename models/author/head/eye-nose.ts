import type { Anchor, CrossLine, MusclePlan } from "../lay-plan.ts";
import { face, on } from "./anchors.ts";
import { faceMuscle, facePart } from "./face-plan.ts";

/** Half-axes of an ellipse round the eye, mm: outward, inward, up and down. */
interface Ring {
  readonly out: number;
  readonly in: number;
  readonly up: number;
  readonly down: number;
}

/** The middle of the opening of the lids, seen from the front, mm. */
const EYE = { x: -30.5, y: 1531 };
const SLIT: Ring = { out: 14, in: 13.5, up: 0.6, down: 1.4 };
const LIDS: Ring = { out: 17.5, in: 15, up: 13.5, down: 10 };
/** The orbital part begins a little inside the lids' outer edge: no gap between the two. */
const FOLD: Ring = { out: 16, in: 14, up: 12.2, down: 9 };
const ORBIT: Ring = { out: 27.5, in: 21.5, up: 23.5, down: 22.5 };

/** A point of a ring at an angle: 0 inner corner, 90 above or below, 180 outer corner. */
function ringPoint(ring: Ring, degrees: number, half: "up" | "down", depthMm: number): Anchor {
  const a = (degrees * Math.PI) / 180;
  const x = EYE.x + Math.cos(a) * (Math.cos(a) > 0 ? ring.in : ring.out);
  const y = EYE.y + Math.sin(a) * (half === "up" ? ring.up : -ring.down);
  return face(x, y, depthMm);
}

/** Half of a ring between two ellipses, from the inner corner of the eye to the outer. */
function arc(
  inner: Ring,
  outer: Ring,
  half: "up" | "down",
  depthMm: number,
  halfMm: number,
): CrossLine[] {
  return [-9, 20, 46, 70, 92, 114, 138, 164, 190].map((degrees) => ({
    points: [0, 0.5, 1].map((t) => {
      const mix = (key: keyof Ring): number => inner[key] + t * (outer[key] - inner[key]);
      const ring = { out: mix("out"), in: mix("in"), up: mix("up"), down: mix("down") };
      return ringPoint(ring, degrees, half, depthMm);
    }),
    halfMm,
  }));
}

const RING_ENDS = { origin: ["maxilla"], insertion: ["orbicularis-oculi"] };
const LID_ENDS = { origin: ["orbicularis-oculi"], insertion: ["orbicularis-oculi"] };

/** Muscles round the eye, between the brows and on the nose. */
export const PLANS: readonly MusclePlan[] = [
  faceMuscle("corrugator-supercilii", "Corrugator supercilii", "deep", [
    facePart(
      "belly",
      [3, 6],
      [
        {
          points: [on("frontal-bone", -6, 1546, 180, 0.8), on("frontal-bone", -7, 1552, 182, 0.8)],
          halfMm: 0.9,
        },
        { points: [face(-15, 1549, 4.2), face(-14.5, 1555, 4.2)], halfMm: 1.1 },
        { points: [face(-30, 1553.5, 3), face(-29, 1557.5, 3)], halfMm: 0.7 },
      ],
      { origin: ["frontal-bone"], insertion: ["skin"] },
    ),
  ]),
  faceMuscle("nasalis", "Nasalis", "intermediate", [
    facePart(
      "transverse part",
      [4, 7],
      [
        {
          points: [on("maxilla", -14, 1492, 174, 0.8), on("maxilla", -17, 1497, 173, 0.8)],
          halfMm: 0.8,
        },
        { points: [face(-15.8, 1503, 2.2), face(-15, 1512, 2.4)], halfMm: 0.9 },
        { points: [face(-9, 1506, 1.7), face(-8, 1519, 1.8)], halfMm: 0.7 },
        { points: [face(-0.4, 1506.5, 1.6), face(-0.4, 1522, 1.6)], halfMm: 0.5 },
      ],
      { origin: ["maxilla"], insertion: ["nasal-cartilage"] },
    ),
    facePart(
      "alar part",
      [3, 5],
      [
        {
          points: [on("maxilla", -7, 1488, 177, 0.8), on("maxilla", -12, 1489, 175, 0.8)],
          halfMm: 0.8,
        },
        { points: [face(-11, 1492.5, 3), face(-15.5, 1494, 2.6)], halfMm: 0.8 },
        { points: [face(-12.6, 1497.5, 1.6), face(-14.6, 1501, 1.8)], halfMm: 0.6 },
      ],
      { origin: ["maxilla"], insertion: ["nasal-cartilage"] },
      false,
    ),
  ]),
  faceMuscle("procerus", "Procerus", "superficial", [
    facePart(
      "belly",
      [3, 7],
      [
        { points: [face(-0.5, 1521, 2), face(-5.5, 1520, 2)], halfMm: 0.5 },
        { points: [face(-0.5, 1537, 2.3), face(-7, 1537, 2.3)], halfMm: 0.9 },
        { points: [face(-0.5, 1558, 2.2), face(-11.5, 1559, 2.2)], halfMm: 0.6 },
      ],
      { origin: ["nasal-bone"], insertion: ["skin"] },
    ),
  ]),
  faceMuscle(
    "orbicularis-oculi",
    "Orbicularis oculi",
    "superficial",
    [
      {
        ...facePart(
          "medial palpebral ligament",
          [2, 5],
          [
            {
              points: [
                on("maxilla", -10.5, 1535, 176, 0.5),
                on("maxilla", -10.5, 1530.5, 176, 0.5),
              ],
              halfMm: 0.6,
            },
            { points: [face(-13.5, 1534, 2.8), face(-13.5, 1530.5, 2.8)], halfMm: 0.6 },
            { points: [face(-18, 1533, 2.2), face(-18, 1531, 2.2)], halfMm: 0.5 },
          ],
          { origin: ["maxilla"], insertion: ["orbicularis-oculi"] },
          false,
        ),
        tendon: { origin: [0.5], insertion: [0.5] },
      },
      facePart("palpebral part, upper", [4, 9], arc(SLIT, LIDS, "up", 1.7, 0.5), LID_ENDS, {
        skinGapMm: 0.5,
        stiffness: 3,
      }),
      facePart("palpebral part, lower", [4, 9], arc(SLIT, LIDS, "down", 1.5, 0.5), LID_ENDS, {
        skinGapMm: 0.5,
        stiffness: 3,
      }),
      facePart("orbital part, upper", [4, 10], arc(FOLD, ORBIT, "up", 2.3, 0.8), RING_ENDS, {
        skinGapMm: 0.5,
        stiffness: 3,
      }),
      facePart("orbital part, lower", [4, 10], arc(FOLD, ORBIT, "down", 2, 0.8), RING_ENDS, {
        skinGapMm: 0.5,
        stiffness: 3,
      }),
    ],
    ["FMA46782", "FMA46783"],
  ),
];

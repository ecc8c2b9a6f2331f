import {
  add,
  cross,
  normalize,
  scale,
  subtract,
  type Vec3,
} from "../../../src/core/geometry/vec3.ts";
import type { CrossLine, PointMm } from "../lay-plan.ts";

/** A section of a strap: its middle, its width, half its thickness. Millimetres. */
export interface StrapSection {
  readonly at: PointMm;
  readonly wide: number;
  readonly half: number;
  /** Direction out of the strap's face, need not be of unit length nor square to the course. */
  readonly face: PointMm;
}

/**
 * Cross-lines of a tendon or slip that runs through the given middles: each line is square to the
 * course and to the face there, so that the strap cannot twist. Two sections or more, origin first.
 */
export function strap(sections: readonly StrapSection[]): CrossLine[] {
  if (sections.length < 2) throw new Error("models/author: a strap needs two sections");
  return sections.map(({ at, wide, half, face }, i): CrossLine => {
    const before = sections[Math.max(0, i - 1)]!.at;
    const after = sections[Math.min(sections.length - 1, i + 1)]!.at;
    const across = normalize(cross(face, subtract(after, before)));
    return {
      points: [add(at, scale(across, -wide / 2)), add(at, scale(across, wide / 2))],
      halfMm: half,
    };
  });
}

/** `from` moved by the given millimetres along each of the directions. */
export function shifted(
  from: PointMm,
  ...moves: readonly (readonly [direction: PointMm, mm: number])[]
): PointMm {
  return moves.reduce<Vec3>((p, [d, mm]) => add(p, scale(d, mm)), from);
}

import {
  type ConfirmOptions,
  type MovementReach,
  type MovementValue,
  movementShares,
  movesMuscle,
  type PressValue,
  pressShares,
  type Relation,
  relationOf,
} from "../../../src/core/confirm/index.ts";
import { paintSpot } from "../../../src/core/pain/paint-skin.ts";
import type { NamedPain } from "../../../src/core/ranking/rank-points.ts";
import type { RankablePoint } from "../../../src/core/ranking/ranking-index.ts";
import type { SkinGeodesics } from "../../../src/core/skin/skin-geodesics.ts";
import { nearestSkin } from "../../../src/core/skin/skin-index.ts";
import { seededRandom } from "../../support/seeded-random.ts";
import type { Case } from "../ranking/cases.ts";
import type { Ground } from "../ranking/ground.ts";
import { areaOf, centreOf } from "../ranking/patient-skin.ts";

/** A made-up patient who answers checks; the same check always gets the same answer. */
export interface CheckedPatient {
  readonly pains: readonly NamedPain[];
  /** Indices into the points. */
  readonly truth: readonly number[];
  press(point: number): PressValue;
  move(movement: MovementReach, side: "left" | "right" | "midline"): MovementValue;
}

/** Radius of one tap, as the app takes it; metres. */
const TAP_RADIUS = 0.02;

const CLOSENESS: readonly Relation[] = ["itself", "near", "muscle", "apart"];

function hash(text: string): number {
  let value = 2_166_136_261;
  for (const letter of text) value = Math.imul(value ^ letter.charCodeAt(0), 16_777_619);
  return value >>> 0;
}

/** The patient of a case. `seed` settles every answer, whatever is asked when. */
export function checkedPatient(
  points: readonly RankablePoint[],
  { pains, truth }: Case,
  seed: number,
  options: ConfirmOptions,
): CheckedPatient {
  const draw = (name: string) => seededRandom((seed ^ hash(name)) >>> 0)();
  return {
    pains,
    truth,
    press(p) {
      const pressed = points[p]!;
      const relations = truth.map((t) => relationOf(pressed, points[t]!, options));
      const closest = CLOSENESS.find((one) => relations.includes(one)) ?? "apart";
      const { confirmed, tender } = pressShares(closest, options);
      const at = draw(`press ${pressed.triggerPoint} ${pressed.side}`);
      return at < confirmed ? "confirmed" : at < confirmed + tender ? "tender" : "negative";
    },
    move(movement, side) {
      const moved = truth.some((t) =>
        movesMuscle(movement, side, points[t]!.muscle, points[t]!.side),
      );
      const { pain } = movementShares(moved, options);
      return draw(`move ${movement.id} ${side}`) < pain ? "pain" : "none";
    },
  };
}

/** The same person, who only taps once, in the middle of the largest area that hurts. */
export function tapped(ground: Ground, geodesics: SkinGeodesics, one: Case): Case {
  const area = (pain: NamedPain) => areaOf(ground.skin, pain.vertices);
  const largest = one.pains.reduce((a, b) => (area(b) > area(a) ? b : a));
  const middle = nearestSkin(ground.skin, centreOf(ground.skin, [...largest.vertices]));
  if (!middle) return one;
  const skin = paintSpot(geodesics, middle, TAP_RADIUS);
  return { ...one, pains: [{ ...skin, intensity: 5, name: "here" }] };
}

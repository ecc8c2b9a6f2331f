import type { Side } from "../anatomy/side.ts";
import { distance, type Vec3 } from "../geometry/vec3.ts";
import type { ConfirmOptions } from "./confirm-options.ts";
import { reportOf } from "./kappa.ts";

/** What a press brought: one's own pain, only a tender spot, nothing. */
export type PressValue = "confirmed" | "tender" | "negative";
/** What a movement brought. */
export type MovementValue = "pain" | "none";

/** A trigger point as the answers see it. */
export interface ConfirmPoint {
  readonly triggerPoint: string;
  readonly muscle: string;
  readonly side: Side;
  /** Where it lies, model space; `null` where the body does not show it. */
  readonly positionModel: Vec3 | null;
}

/** Which muscles a movement lengthens or loads. */
export interface MovementReach {
  readonly id: string;
  /** False for a movement of both sides at once. */
  readonly sided: boolean;
  /** `same` is the side the movement is done to. */
  readonly muscles: readonly {
    readonly muscle: string;
    readonly side: "same" | "opposite" | "both";
  }[];
}

/** How a pressed point stands to the point that causes the pain. */
export type Relation = "itself" | "near" | "muscle" | "apart";

/** The relation of two points; near means the same side and close by, whatever the muscle. */
export function relationOf(a: ConfirmPoint, b: ConfirmPoint, options: ConfirmOptions): Relation {
  if (a.side !== b.side) return "apart";
  if (a.triggerPoint === b.triggerPoint) return "itself";
  if (a.positionModel !== null && b.positionModel !== null) {
    if (distance(a.positionModel, b.positionModel) <= options.nearDistance) return "near";
  }
  return a.muscle === b.muscle ? "muscle" : "apart";
}

type Shares<Value extends string> = Readonly<Record<Value, number>>;

/** How often each answer of a press comes, given the relation to the cause; adds up to 1. */
export function pressShares(relation: Relation, options: ConfirmOptions): Shares<PressValue> {
  const own = reportOf(options.recognitionKappa, options.baseRate);
  const sore = reportOf(options.tendernessKappa, options.baseRate);
  const reached = relation === "itself" ? 1 : relation === "near" ? options.nearReached : 0;
  const elsewhere = relation === "apart" ? options.tenderApart : options.tenderRelated;
  const shares = (recognised: number, tender: number): Shares<PressValue> => {
    const reported = tender * sore.whenThere + (1 - tender) * sore.whenNot;
    return {
      confirmed: recognised,
      tender: (1 - recognised) * reported,
      negative: (1 - recognised) * (1 - reported),
    };
  };
  // A press that reaches the cause finds it tender for certain; what is reported may still differ.
  const hit = shares(own.whenThere, 1);
  const miss = shares(own.whenNot, elsewhere);
  return {
    confirmed: reached * hit.confirmed + (1 - reached) * miss.confirmed,
    tender: reached * hit.tender + (1 - reached) * miss.tender,
    negative: reached * hit.negative + (1 - reached) * miss.negative,
  };
}

/** How often each answer to a movement comes, where it moves the cause's muscle and where not. */
export function movementShares(moved: boolean, options: ConfirmOptions): Shares<MovementValue> {
  const report = reportOf(options.movementKappa, options.baseRate);
  const pain = moved ? report.whenThere : report.whenNot;
  return { pain, none: 1 - pain };
}

/** True where a movement to a side (`midline` for one of both sides) lengthens or loads the muscle. */
export function movesMuscle(
  movement: MovementReach,
  side: Side,
  muscle: string,
  muscleSide: Side,
): boolean {
  return movement.muscles.some((one) => {
    if (one.muscle !== muscle) return false;
    if (one.side === "both" || side === "midline" || muscleSide === "midline") return true;
    return one.side === "same" ? muscleSide === side : muscleSide !== side;
  });
}

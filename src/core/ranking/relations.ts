import type { RankablePoint } from "./ranking-index.ts";

/** How two muscles' knots hang together, as the manuals tell it. */
export type Relation = "sets-off" | "joins-in";

function sameSide(a: RankablePoint, b: RankablePoint): boolean {
  return a.side === b.side || a.side === "midline" || b.side === "midline";
}

/**
 * What a knot in `a` does to one in `b` on the same side: sets it off (a key point and its satellite),
 * or is often there together with it. Null for points of one muscle and for strangers.
 */
export function relationOf(a: RankablePoint, b: RankablePoint): Relation | null {
  if (a.muscle === b.muscle || !sameSide(a, b)) return null;
  if (a.keyFor.includes(b.muscle)) return "sets-off";
  return a.satellites.includes(b.muscle) || b.satellites.includes(a.muscle) ? "joins-in" : null;
}

/** Only relatives this high in the list are worth a sentence. */
const NEAR_TOP = 8;

/**
 * One sentence on how a listed point hangs together with another near the top of the list, the most
 * telling first; null where it does not.
 */
export function relationSentence(
  point: RankablePoint,
  listed: readonly RankablePoint[],
): string | null {
  const top = listed.slice(0, NEAR_TOP);
  const setsOff = top.find((other) => relationOf(point, other) === "sets-off");
  if (setsOff) return `A knot here often sets off others in this list: ${setsOff.name}.`;
  const setOffBy = top.find((other) => relationOf(other, point) === "sets-off");
  if (setOffBy) return `It is often set off by another in this list: ${setOffBy.name}.`;
  const joins = top.find((other) => relationOf(point, other) === "joins-in");
  return joins ? `It often comes together with another in this list: ${joins.name}.` : null;
}

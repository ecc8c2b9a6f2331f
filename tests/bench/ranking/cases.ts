import type { NamedPain } from "../../../src/core/ranking/rank-points.ts";
import type { RankablePoint } from "../../../src/core/ranking/ranking-index.ts";
import { seededRandom } from "../../support/seeded-random.ts";
import type { Ground } from "./ground.ts";
import { painsOf, paintPattern } from "./patients.ts";

/** One made-up patient: what was painted, and the points (indices) it came from. */
export interface Case {
  readonly pains: readonly NamedPain[];
  readonly truth: readonly number[];
}

/** `tuning` is what the ranking's numbers were chosen on; only `reporting` is published. */
export type Half = "tuning" | "reporting";

const SEEDS: Readonly<Record<Half, number>> = { tuning: 1_000_003, reporting: 7_654_321 };

/** Things with names go to one half or the other by the name alone. */
export function halfOfName(name: string): Half {
  let hash = 0;
  for (const letter of name) hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) | 0;
  return ((hash ^ (hash >>> 7)) & 1) === 0 ? "tuning" : "reporting";
}

/** Whole muscles go to one half or the other, by their name. */
export function halfOf(point: RankablePoint): Half {
  return halfOfName(point.muscle);
}

function ownPoints(ground: Ground, half: Half): number[] {
  return [...ground.points.keys()].filter((p) => halfOf(ground.points[p]!) === half);
}

/** `rounds` patients for every point of the half, both sides. */
export function singleCases(ground: Ground, half: Half, rounds: number): Case[] {
  const random = seededRandom(SEEDS[half]);
  const cases: Case[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const p of ownPoints(ground, half)) {
      const mark = paintPattern(ground, ground.points[p]!, random);
      if (mark.size > 0) cases.push({ pains: painsOf(ground, mark), truth: [p] });
    }
  }
  return cases;
}

/** Patients with two points of different muscles at once, anywhere on the body, `count` of them. */
export function pairCases(ground: Ground, half: Half, count: number): Case[] {
  const random = seededRandom(SEEDS[half] + 1);
  const own = ownPoints(ground, half);
  const pick = () => own[Math.floor(random() * own.length)]!;
  const cases: Case[] = [];
  while (cases.length < count) {
    const [a, b] = [pick(), pick()];
    if (ground.points[a]!.muscle === ground.points[b]!.muscle) continue;
    const marks = [a, b].map((p) => paintPattern(ground, ground.points[p]!, random));
    if (marks.some((mark) => mark.size === 0)) continue;
    const both = new Set(marks.flatMap((mark) => [...mark]));
    cases.push({ pains: painsOf(ground, both), truth: [a, b] });
  }
  return cases;
}

/** Rank of each true point's muscle (or group) in an order of points: 1 for the best. */
export function ranksIn(
  points: readonly RankablePoint[],
  order: readonly number[],
  truth: readonly number[],
  by: "muscle" | "group",
): number[] {
  const name = (p: number) => {
    const point = points[p]!;
    return by === "muscle" ? point.muscle : (point.parent ?? point.muscle);
  };
  return truth.map((wanted) => {
    const at = order.findIndex((p) => name(p) === name(wanted));
    return at < 0 ? Number.POSITIVE_INFINITY : at + 1;
  });
}

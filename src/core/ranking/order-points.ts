import { defined } from "../assert.ts";
import type { RankingIndex } from "./ranking-index.ts";
import type { RankingOptions } from "./ranking-options.ts";
import type { PointScore, Scored } from "./score-points.ts";

/** This many places are chosen one by one; further down the last choice's order holds. */
const CHOSEN = 20;
/** Only so many of the best are weighed against each other for those places. */
const CANDIDATES = 80;
/** Scores closer than this are a tie: sums in another order may differ by as much. */
const TIE = 1e-6;

/** What one place of the list is decided on. */
interface Candidate {
  readonly score: PointScore;
  readonly muscle: string;
  /** Settles ties, so that the order never depends on how things were stored. */
  readonly key: string;
  /** Score factor of the answers. */
  readonly answered: number;
}

/** One place of the list. */
export interface ListedPoint extends PointScore {
  /** The score before it was scaled down to leave room for what answers brought up. */
  readonly unscaled: number;
}

function byScore(a: Candidate, b: Candidate): number {
  const difference = b.score.score * b.answered - a.score.score * a.answered;
  if (Math.abs(difference) > TIE) return difference;
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}

/**
 * The list, best first, each with the score it is listed by; those fall down the list. Every place
 * goes to the point that adds most to what stands above it: a mark that is well covered already
 * counts less (where there are several), and so does a further point of a muscle already listed,
 * most of all among the first places. So two knots at once both come up early, and one muscle does
 * not fill the list. Answers may lift a score above 1; the whole list is then scaled down, which
 * keeps its order.
 */
export function orderPoints(
  index: RankingIndex,
  { scores, shares, signs }: Scored,
  answeredOf: (point: number) => number,
  options: RankingOptions,
): ListedPoint[] {
  const all = scores.map((score): Candidate => {
    const point = defined(index.points[score.point], "orderPoints: point out of range");
    const answered = answeredOf(score.point);
    return { score, muscle: point.muscle, key: `${point.triggerPoint} ${point.side}`, answered };
  });
  all.sort(byScore);
  const left = all.slice(0, CANDIDATES);
  const open = [...shares];
  const listed = new Set<string>();
  const list: PointScore[] = [];
  let last = Number.POSITIVE_INFINITY;
  const value = ({ score, muscle, answered }: Candidate): number => {
    let cover = 0;
    for (let i = 0; i < open.length; i++) cover += open[i]! * score.cover[i]!;
    const further = list.length < options.firstPlaces ? signs.sameMuscle : signs.sameMuscleLater;
    const again = listed.has(muscle) ? further : 1;
    return Math.min(1, cover * score.fit * again) * answered;
  };
  const add = (candidate: Candidate, at: number): void => {
    last = Math.min(last, at);
    list.push({ ...candidate.score, score: last });
    listed.add(candidate.muscle);
  };

  while (left.length > 0 && list.length < CHOSEN) {
    let best = 0;
    let bestValue = -1;
    for (let i = 0; i < left.length; i++) {
      const candidate = left[i]!;
      const its = value(candidate);
      const tied = Math.abs(its - bestValue) <= TIE;
      if (tied ? candidate.key < left[best]!.key : its > bestValue) {
        best = i;
        bestValue = its;
      }
    }
    const [chosen] = left.splice(best, 1);
    if (!chosen) break;
    add(chosen, bestValue);
    if (open.length > 1) {
      for (let i = 0; i < open.length; i++) {
        open[i]! *= 1 - options.settled * chosen.score.cover[i]!;
      }
    }
  }
  const rest = [...left, ...all.slice(CANDIDATES)].map((candidate) => {
    return { candidate, at: value(candidate) };
  });
  rest.sort((a, b) => b.at - a.at || (a.candidate.key < b.candidate.key ? -1 : 1));
  for (const { candidate, at } of rest) add(candidate, at);
  const scale = 1 / Math.max(1, list[0]?.score ?? 1);
  return list
    .filter(({ score }) => score >= options.floor)
    .map((place) => ({ ...place, score: scale * place.score, unscaled: place.score }));
}

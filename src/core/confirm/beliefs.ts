import type { ConfirmPoint } from "./answer-model.ts";
import type { Hypothesis } from "./choose-check.ts";
import type { ConfirmOptions } from "./confirm-options.ts";

/** A point with what the marks and the answers say for it. */
export interface WeighedPoint {
  readonly point: ConfirmPoint;
  /** Its score by the marks alone, 0–1. */
  readonly score: number;
  /** What the answers say, as `evidenceOf` gives it. */
  readonly evidence: number;
}

/**
 * How likely each point is the cause: its share of all scores to the power of `sharpness`, weighed
 * by the answers, beside a fixed prior share for something else. The best `hypotheses` points, best
 * first; shares are finite, 0–1, and add up to less than 1. No points, no hypotheses.
 */
export function beliefsOf(
  weighed: readonly WeighedPoint[],
  sharpness: number,
  options: ConfirmOptions,
): readonly Hypothesis[] {
  const prior = weighed.map(({ score }) => Math.max(0, score) ** sharpness);
  const all = prior.reduce((sum, one) => sum + one, 0);
  if (!(all > 0)) return [];
  // The largest exponent is taken out, so that many answers cannot overflow.
  const most = weighed.reduce((highest, { evidence }) => Math.max(highest, evidence), 0);
  const known = (1 - options.somethingElse) / all;
  const weights = weighed.map(({ evidence }, i) => known * prior[i]! * Math.exp(evidence - most));
  const total =
    weights.reduce((sum, one) => sum + one, 0) + options.somethingElse * Math.exp(-most);
  return weighed
    .map(({ point }, i) => ({ point, share: weights[i]! / total }))
    .filter(({ share }) => share > 0)
    .sort(
      (a, b) =>
        b.share - a.share ||
        (a.point.triggerPoint + a.point.side < b.point.triggerPoint + b.point.side ? -1 : 1),
    )
    .slice(0, options.hypotheses);
}

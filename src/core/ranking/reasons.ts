import type { MatchKind, PainQuality } from "../query/contract.ts";
import type { PointScore } from "./score-points.ts";
import { EXPLAINED_SHARE } from "./together.ts";

/** What the sentences need to know. */
export interface ReasonFacts {
  readonly score: PointScore;
  readonly match: MatchKind;
  /** Everyday names of the marked places, in the order of the pains. */
  readonly painNames: readonly string[];
  /** The pattern in words, first letter small, no full stop. */
  readonly patternWords: string;
  readonly prior: number;
  /** How it hangs together with others in the list, as a sentence. */
  readonly relation: string | null;
  /** What was said of some pain that this point is described to feel like; mostly nothing. */
  readonly feelsAlike: readonly PainQuality[];
  readonly press: "confirmed" | "tender" | "negative" | null;
  /** What the tried movements that work its muscle brought. */
  readonly moved: "pain" | "none" | null;
}

function list(names: readonly string[]): string {
  const unique = [...new Set(names)];
  if (unique.length <= 1) return unique.join("");
  return `${unique.slice(0, -1).join(", ")} and ${unique.at(-1)}`;
}

/** How the muscle fits what was said in words; null where nothing was, or it does not. */
function wordsSentence({ score, painNames }: ReasonFacts): string | null {
  const fitting = painNames.filter((_, i) => (score.wordShare[i] ?? 0) > 0);
  return fitting.length > 0 ? `It fits what you said: ${list(fitting)}.` : null;
}

/** Which marks the pattern covers; null where words alone led here. */
function coverSentence(facts: ReasonFacts): string | null {
  const { score, painNames } = facts;
  if (facts.match === "words") return null;
  const core = painNames.filter((_, i) => (score.essentialShare[i] ?? 0) >= EXPLAINED_SHARE);
  const rim = painNames.filter(
    (_, i) =>
      (score.essentialShare[i] ?? 0) < EXPLAINED_SHARE &&
      (score.essentialShare[i] ?? 0) + (score.spilloverShare[i] ?? 0) >= EXPLAINED_SHARE,
  );
  if (painNames.length > 1 && core.length === painNames.length) {
    return painNames.length === 2
      ? "Its main pain area covers both your marks."
      : "Its main pain area covers all your marks.";
  }
  if (core.length > 0) return `Its main pain area covers your mark at the ${list(core)}.`;
  if (rim.length > 0) return `It can spread to the ${list(rim)}, though not in everyone.`;
  if (facts.match === "local") {
    return "You marked the place of this knot itself; its pain is usually felt elsewhere.";
  }
  return "Its pain area touches the edge of what you marked.";
}

/** Plain sentences for one result, the most telling first. Never empty. */
export function reasonsFor(facts: ReasonFacts): string[] {
  const reasons: string[] = [];
  if (facts.press === "confirmed") reasons.push("Pressing it brought your pain.");
  if (facts.press === "tender") reasons.push("It was tender when pressed, but not your pain.");
  if (facts.press === "negative")
    reasons.push("Pressing it brought nothing, so it is less likely.");
  for (const sentence of [coverSentence(facts), wordsSentence(facts)]) {
    if (sentence !== null) reasons.push(sentence);
  }
  if (facts.moved === "pain") reasons.push("A movement that works this muscle hurt.");
  if (facts.moved === "none") reasons.push("No movement you tried made this muscle hurt.");
  if (facts.match !== "local") reasons.push(`People describe it like this: ${facts.patternWords}.`);
  if (facts.feelsAlike.length > 0) {
    reasons.push(`It is often felt as ${list(facts.feelsAlike)}, as you said.`);
  }
  if (facts.score.completeness >= 0.5) reasons.push("You marked most of its usual area.");
  const left = facts.painNames.filter(
    (_, i) =>
      (facts.score.essentialShare[i] ?? 0) +
        (facts.score.spilloverShare[i] ?? 0) +
        (facts.score.wordShare[i] ?? 0) <
      EXPLAINED_SHARE,
  );
  if (left.length > 0 && left.length < facts.painNames.length) {
    reasons.push(`It would leave this unexplained: ${list(left)}.`);
  }
  if (facts.relation !== null) reasons.push(facts.relation);
  if (facts.prior >= 0.75) reasons.push("It is one of the more common knots.");
  else if (facts.prior <= 0.25) reasons.push("It is a less common knot.");
  return reasons;
}

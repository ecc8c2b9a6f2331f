import type { MatchKind } from "../query/contract.ts";
import type { PointScore } from "./score-points.ts";

/** What the sentences need to know. */
export interface HelpFacts {
  readonly score: PointScore;
  readonly match: MatchKind;
  /** The pattern in words, first letter small, no full stop. */
  readonly patternWords: string;
  readonly press: "confirmed" | "tender" | "negative" | null;
  /** True when the point has a spillover zone and none of it was marked. */
  readonly spilloverUnmarked: boolean;
  /** Everyday names of the marks it does not explain, when it explains others. */
  readonly unexplained: readonly string[];
}

/** From this share of the essential zone on, marking more of it would say little. */
const MOSTLY_MARKED = 0.5;

function pressSentence(press: HelpFacts["press"]): string {
  if (press === "confirmed") return "Less likely, if pressing it again does not bring your pain.";
  if (press === "tender") return "More likely, if pressing it longer brings the pain you know.";
  if (press === "negative") return "More likely, if pressing right beside it brings your pain.";
  return "More likely, if pressing it brings the pain you know; less likely, if it brings nothing.";
}

/** What would speak for or against one result: a press first, then what else one may feel. */
export function wouldHelp(facts: HelpFacts): string[] {
  const { score, match, patternWords, unexplained } = facts;
  const sentences = [pressSentence(facts.press)];
  if (match === "local" || match === "words") {
    sentences.push(`More likely, if you also feel this: ${patternWords}.`);
  } else if (score.completeness < MOSTLY_MARKED) {
    sentences.push("More likely, if its main pain area hurts beyond what you marked.");
  } else if (facts.spilloverUnmarked) {
    sentences.push("More likely, if the pain sometimes spreads to its wider area.");
  }
  if (unexplained.length > 0) {
    sentences.push(
      `Less likely, if this always comes and goes together with another: ${unexplained[0]}.`,
    );
  }
  return sentences;
}

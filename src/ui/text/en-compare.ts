import { count } from "./count.ts";

/** Words for comparing patterns. */
export const COMPARE_TEXT = {
  toggle: "Compare",
  /** The whole name of the switch; begins with what is written on it. */
  toggleWhat: (name: string) => `Compare ${name}`,
  full: (most: number) => `${most} patterns side by side is the most. Take one away first.`,
  legend: "Side by side",
  /** What a letter on the body stands for. */
  letter: (letter: string) => `Pattern ${letter}`,
  remove: (name: string) => `Stop comparing ${name}`,
  inView: "See all of them",
  clear: "Clear comparison",
  alsoShown: "Also shown now",
  key: "Close strokes: most people with the knot feel it here. Thin strokes: some do.",
  reaching: "Show every pattern that reaches here",
  reachingWhat: (name: string) => `${name}: show every pattern that reaches here`,
  reachingTitle: (name: string) => `Every pattern that reaches ${name}`,
  reachingFound: (n: number) =>
    n === 0
      ? "No knot in the book sends pain to this place."
      : `${count(n, "knot", "knots")} in the book.`,
  reachingClose: "Close the list of patterns",
  essential: "Most people with the knot feel it here",
  spillover: "Some people feel it here",
  more: (n: number) => `Show ${n} more`,
  /** With a space that does not break. */
  point: (n: number) => `knot\u00a0${n}`,
};

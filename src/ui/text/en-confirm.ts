import type { CheckWhy } from "../../core/confirm/index.ts";
import { count } from "./count.ts";

const PRESS_ANSWERS: Record<"confirmed" | "tender" | "negative" | "skipped", string> = {
  confirmed: "It brings my pain",
  tender: "Only tender",
  negative: "Nothing",
  skipped: "Skip",
};

const MOVEMENT_ANSWERS: Record<"pain" | "none" | "skipped", string> = {
  pain: "It hurts or pulls there",
  none: "No",
  skipped: "Skip",
};

const PRESS_GIVEN: Record<"confirmed" | "tender" | "negative" | "skipped", string> = {
  confirmed: "brought your pain",
  tender: "only tender",
  negative: "nothing",
  skipped: "skipped",
};

const MOVEMENT_GIVEN: Record<"pain" | "none" | "skipped", string> = {
  pain: "hurt or pulled",
  none: "did not hurt",
  skipped: "skipped",
};

function why(reason: CheckWhy): string {
  switch (reason.kind) {
    case "likeliest":
      return "Why this one: it is the likeliest so far, so its answer tells most.";
    case "cluster":
      return `Why this one: ${reason.points} likely knots lie close together here, so one press speaks for all of them.`;
    case "tells-apart":
      return "Why this one: its answer splits the list best.";
    case "splits":
      return `Why this one: it works the muscles of ${count(reason.moved, "likely knot", "likely knots")} and leaves ${reason.still === 0 ? "none" : reason.still} alone, so it splits the list best.`;
  }
}

/** Words of checking by pressing. */
export const CONFIRM_TEXT = {
  title: "Check next",
  invite: "Not sure which? A light press can tell more.",
  start: "Check by pressing",
  stop: "Stop checking",
  knot: (name: string, n: number) => `${name}, knot ${n}`,
  pressHow:
    "Press slowly with a fingertip, about 3 of 10, for up to ten seconds. Stop if it turns sharp, electric or numb.",
  partner: "This place is hard to reach: a second pair of hands helps.",
  pressAsk: "What does it bring?",
  moveAsk: "What does it bring?",
  findIt: "How to find it",
  press: PRESS_ANSWERS,
  movement: MOVEMENT_ANSWERS,
  why,
  professional:
    "This one is not for pressing yourself. A professional can check it; here is another check.",
  end: "There is nothing more to check for these marks for now. What your answers say is in the list.",
  found: (name: string) =>
    `${name}: pressing it brought your pain, so it stands high in the list. That is the best sign there is, though not a sure one.`,
  foundNext: "See what to do",
  foundMore: "Check another",
  answered: "Your answers",
  earlier: (n: number) => count(n, "earlier answer", "earlier answers"),
  given: PRESS_GIVEN,
  givenMovement: MOVEMENT_GIVEN,
  undo: "Undo",
  undoWhat: (name: string) => `the answer for ${name}`,
  yours: (value: "confirmed" | "tender" | "negative" | "skipped") =>
    value === "skipped" ? "You skipped this one." : `You pressed this one: ${PRESS_GIVEN[value]}.`,
  saidPress: (name: string) => `Next check: press ${name}.`,
  saidMovement: (name: string) => `Next check: ${name}.`,
  saidFound: (name: string) => `Noted. ${name} brought your pain.`,
  saidEnd: "Nothing more to check.",
};

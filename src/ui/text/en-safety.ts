import type { AnswerValue, QuestionKind, SafetyLevel } from "../../core/safety/index.ts";
import { count } from "./count.ts";
import { NEAR_TEXT, TOPIC_TEXT } from "./en-safety-topics.ts";

const VALUES: Record<AnswerValue, string> = { no: "No", unsure: "Not sure", yes: "Yes" };

const TITLES: Record<SafetyLevel, string> = {
  emergency: "Get help now",
  urgent: "See someone within a day or two",
  "see-clinician": "Make an appointment within two weeks",
};

const KINDS: Record<QuestionKind, string> = {
  emergency: "Get help now if any of these is true",
  signs: "Should someone look at it first?",
  health: "About your health",
};

const KIND_LEADS: Record<QuestionKind, string> = {
  emergency: "Tick what is true. If you are not sure, tick it too.",
  signs: "Tick what is true now. Many people tick nothing.",
  health: "Tick what is true for you. It changes how hard, with what and where you may press.",
};

const DAY = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", timeZone: "UTC" });

/** `2026-03-12` as people say it. */
function day(iso: string): string {
  return DAY.format(new Date(iso));
}

/** Words of the safety questions and of what follows from the answers. */
export const SAFETY_TEXT = {
  title: "First, is it safe?",
  kinds: KINDS,
  kindLeads: KIND_LEADS,
  topics: TOPIC_TEXT,
  emergencyAction: "Call your emergency number: 112, 911 or 999.",
  why: "Now and then pain like this is not a knot, and pressing would do harm. Most people tick nothing. Your answers stay in this window, unless you choose to keep some of them.",
  whyFirst:
    "Pain in this place can, now and then, be something that cannot wait. One look at this list, then the likely knots.",
  start: (n: number) => `Answer the safety questions (${n})`,
  later: "Ways to press and to stretch wait until they are answered.",
  left: (pages: number) =>
    pages <= 1
      ? "This is the last short list."
      : `Then ${count(pages - 1, "more short list", "more short lists")}.`,
  values: VALUES,
  tellMore: "Why this is asked",
  thinkingOf: (what: string) => `Someone trained would think of: ${what}.`,
  howSure: "Is it so?",
  near: NEAR_TEXT,
  nearTitle: "You did not mark these places, but you would press there",
  nearLead: "Tick a place where something is wrong.",
  nearOpen: "What is it? Tick what is true.",
  again: (n: number) =>
    `${count(n, "thing", "things")} you said no to before. Still no for this place?`,
  none: "None of these",
  next: "Go on",
  back: "One list back",
  review: "Your answers",
  reviewLead: "Tick or untick what has changed. It counts at once.",
  passed: "You have answered the safety questions.",
  keep: {
    choose: "Remember my health answers on this device",
    what: "Only this list about your health, in this browser, for 90 days. Never in a link, and nothing about your pain.",
    since: (iso: string) =>
      `Your health answers of ${day(iso)} are kept on this device. Still true?`,
    nothing: "Nothing was ticked.",
    ticked: (names: readonly string[]) => `Ticked: ${names.join("; ")}.`,
    forget: "Forget them",
    trouble: {
      "no-storage":
        "This browser does not let the page keep anything, as in a private window. Your answers are gone when you close it.",
      unreadable:
        "Health answers were kept here, but they cannot be read any more. They are put aside and not used, so the questions are asked again.",
      "out-of-date":
        "The health answers kept on this device are more than 90 days old, so they are asked again.",
    },
  },
  waiting: "The safety questions come as soon as the body’s map has arrived.",
  stretchWaits: "Stretches wait until the safety questions are answered.",
  toQuestions: "To the questions",
  stopped: "Because of your answers, no pressing here for now.",
  stoppedStretch: "No stretching here for now, because of your answers.",
  changed: "What your answers change",
  noTool: "The ways of pressing this one need a tool that your answers rule out.",
  change: "Change this answer",
  asked: (question: string) => `You were asked: ${question}`,
  levelTitles: TITLES,
  afterTitle: "While you press, and afterwards",
  afterLead: "Stop at once if one of these is true, and tick it here.",
  afterSend: "This is true",
  otherTitle: "It may not be a knot",
  otherLead: "Other things can hurt in the same place. What tells them apart:",
  tells: "What gives it away",
  differs: "How a knot differs",
  levels: {
    emergency: "Emergency",
    urgent: "Urgent",
    "see-clinician": "See a clinician",
    info: "Good to know",
  } as Record<string, string>,
};

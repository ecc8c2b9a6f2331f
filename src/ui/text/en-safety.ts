import type { AnswerValue, SafetyLevel } from "../../core/safety/index.ts";
import { count } from "./count.ts";

const VALUES: Record<AnswerValue, string> = { no: "No", unsure: "Not sure", yes: "Yes" };

const TITLES: Record<SafetyLevel, string> = {
  emergency: "Get help now",
  urgent: "See someone within a day or two",
  "see-clinician": "Make an appointment within two weeks",
};

/** Words of the safety questions and of what follows from the answers. */
export const SAFETY_TEXT = {
  title: "First, is it safe?",
  emergencyTitle: "Get help now if any of these is true",
  emergencyAction: "Call your emergency number: 112, 911 or 999.",
  why: "Now and then pain like this is not a knot, and pressing would do harm. Most people answer no to everything. Your answers stay in this window.",
  start: (n: number) => `Answer the safety questions (${n})`,
  later: "Ways to press and to stretch wait until they are answered.",
  left: (page: number, open: number) =>
    page === open
      ? `The last ${count(open, "question", "questions")}`
      : `${count(page, "question", "questions")}, then ${open - page} more`,
  values: VALUES,
  none: "None of these",
  rest: "No to the rest, go on",
  next: "Go on",
  back: "Go back to the questions",
  passed: "You have answered the safety questions.",
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
  afterLead: "Stop at once if one of these is true, and say so here.",
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

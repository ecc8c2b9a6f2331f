import type { RankAnswer } from "./contract.ts";

/** What is found where nothing is marked. */
export const NO_ANSWER: RankAnswer = {
  families: [],
  results: [],
  together: [],
  redFlags: [],
  lookAlikes: [],
};

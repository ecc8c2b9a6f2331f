import { type Check, type Problem, problem } from "./check.ts";

/** A technique written for one muscle and pasted under another helps nobody. */
export const techniquesDiffer: Check = {
  name: "techniques-differ",
  description: "No two techniques have the same steps, and none repeats another's whole text.",
  scope: "dataset",
  run({ bundle }) {
    const seen = new Map<string, string>();
    const problems: Problem[] = [];
    for (const technique of bundle.techniques) {
      const text = technique.steps.join(" ").toLowerCase().replace(/\W+/g, " ").trim();
      const twin = seen.get(text);
      if (twin === undefined) {
        seen.set(text, technique.id);
        continue;
      }
      problems.push(
        problem(
          `data/techniques/${technique.id}.json`,
          "steps",
          `are the same as in ${twin}`,
          "Write what is particular to this muscle.",
        ),
      );
    }
    return problems;
  },
};

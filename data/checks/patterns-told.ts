import { type Check, type Problem, problem } from "./check.ts";

/** A pattern without a wider part says why; regions are named where the words name them. */
export const patternsTold: Check = {
  name: "patterns-told",
  description: "Every point has a spillover zone or says why it has none.",
  scope: "dataset",
  run({ bundle }) {
    return bundle.triggerPoints.flatMap(({ id, pattern }): readonly Problem[] => {
      const path = `data/trigger-points/${id}.json`;
      if (pattern.spillover === null && pattern.noSpillover === undefined) {
        return [problem(path, "pattern.noSpillover", "is missing", "Say why there is none.")];
      }
      if (pattern.spillover !== null && pattern.noSpillover !== undefined) {
        return [problem(path, "pattern.noSpillover", "is not so", "There is a spillover zone.")];
      }
      return [];
    });
  },
};

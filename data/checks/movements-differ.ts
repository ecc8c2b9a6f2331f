import { type Check, type Problem, problem } from "./check.ts";

/** Two movements that work the same muscles ask the same thing twice. */
export const movementsDiffer: Check = {
  name: "movements-differ",
  description: "No two movements work the same muscles, and none names a muscle twice on one side.",
  scope: "dataset",
  run({ bundle }) {
    const seen = new Map<string, string>();
    const problems: Problem[] = [];
    for (const { id, muscles, sided } of bundle.movementTests) {
      const path = `data/movement-tests/${id}.json`;
      const names = muscles.map(({ muscle, side }) => `${muscle} ${side}`).toSorted();
      const key = names.join();
      const twin = seen.get(key);
      if (twin !== undefined) {
        problems.push(
          problem(path, "muscles", `are the same as in ${twin}`, "One of the two is enough."),
        );
      }
      seen.set(key, id);
      if (new Set(names).size < names.length) {
        problems.push(problem(path, "muscles", "name one muscle twice", "Name it once."));
      }
      if (!sided && muscles.some(({ side }) => side !== "both")) {
        problems.push(problem(path, "muscles", "have sides, the movement has none", "Say `both`."));
      }
    }
    return problems;
  },
};

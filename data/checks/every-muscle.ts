import { type Check, problem } from "./check.ts";

/** Nobody looks for a muscle in vain. */
export const everyMuscle: Check = {
  name: "every-muscle",
  description: "Every id of muscle-ids.json has a record, and every record is in the list.",
  scope: "dataset",
  run({ bundle, knownMuscles }) {
    const written = new Set<string>(bundle.muscles.map(({ id }) => id));
    return [
      ...[...knownMuscles]
        .filter((id) => !written.has(id))
        .map((id) =>
          problem(`data/muscles/${id}.json`, "", "is not written", "See docs/data-guidelines.md."),
        ),
      ...[...written]
        .filter((id) => !knownMuscles.has(id))
        .map((id) =>
          problem(`data/muscles/${id}.json`, "id", "is unknown", "Add it to muscle-ids.json."),
        ),
    ];
  },
};

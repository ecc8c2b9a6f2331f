import { type Check, problem } from "./check.ts";

/** A cause that no muscle names, or a symptom that leads nowhere, is a dead end. */
export const linksBothWays: Check = {
  name: "links-both-ways",
  description: "Every cause is named by a muscle; a symptom lists its likeliest muscle first.",
  scope: "dataset",
  run({ bundle }) {
    const named = new Set(bundle.muscles.flatMap(({ causes }) => causes));
    return [
      ...bundle.causes
        .filter(({ id }) => !named.has(id))
        .map(({ id }) =>
          problem(`data/causes/${id}.json`, "", "is named by no muscle", "Name it, or remove it."),
        ),
      ...bundle.symptoms
        .filter(({ muscles }) =>
          muscles.some(({ weight }, i) => weight > (muscles[i - 1]?.weight ?? 1)),
        )
        .map(({ id }) =>
          problem(`data/symptoms/${id}.json`, "muscles", "are out of order", "Likeliest first."),
        ),
    ];
  },
};

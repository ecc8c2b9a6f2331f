import { type Check, problem } from "./check.ts";

/** So many other conditions are worth naming anywhere on the body. */
const LEAST = 2;

/** Wherever a person marks pain, something says that it may not be a knot. */
export const cardsEverywhere: Check = {
  name: "cards-everywhere",
  description: `Every family of skin regions has ${LEAST} or more look-alikes.`,
  scope: "dataset",
  run({ bundle }) {
    const families = [...new Set(bundle.skinRegions.map(({ family }) => family))];
    return families.flatMap((family) => {
      const cards = bundle.lookAlikes.filter(({ regions }) => regions.includes(family));
      if (cards.length >= LEAST) return [];
      return [
        problem(
          "data/look-alikes",
          "",
          `say only ${cards.length} things about the ${family}`,
          "Add conditions that hurt there, with their telling signs.",
        ),
      ];
    });
  },
};

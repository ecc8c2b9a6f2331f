import { isJsonObject } from "../lib/json.ts";
import { type Check, problem } from "./check.ts";

/** A rule names families exactly where it is to hold in families only. */
export const rulesInPlace: Check = {
  name: "rules-in-place",
  description: "A condition's rule names families where, and only where, `where` is `families`.",
  scope: "file",
  run(file) {
    const rules = file.kind === "condition" ? file.value?.["rules"] : undefined;
    if (!Array.isArray(rules)) return [];
    return rules.flatMap((rule, i) => {
      if (!isJsonObject(rule) || !Array.isArray(rule["families"])) return [];
      const named = rule["families"].length > 0;
      if ((rule["where"] === "families") === named) return [];
      return [
        problem(
          file.path,
          `rules/${i}/where`,
          named ? "names families but holds elsewhere" : "holds in families but names none",
          "Set `where` to `families` and name them, or to `body` or `marked` and name none.",
        ),
      ];
    });
  },
};

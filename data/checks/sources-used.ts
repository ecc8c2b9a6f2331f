import { citedSourceIds } from "../../src/core/knowledge/cited-sources.ts";
import { type Check, warning } from "./check.ts";

/** A source nobody cites is either forgotten or not needed. */
export const sourcesUsed: Check = {
  name: "sources-used",
  description: "Every source is cited by a claim (a warning only).",
  scope: "dataset",
  run({ bundle }) {
    const cited = citedSourceIds([
      ...bundle.muscles,
      ...bundle.triggerPoints,
      ...bundle.techniques,
      ...bundle.stretches,
      ...bundle.causes,
      ...bundle.lookAlikes,
      ...bundle.redFlags,
      ...bundle.symptoms,
      ...bundle.therapies,
      ...bundle.conditions,
      ...bundle.noGoAreas,
      ...bundle.lessons,
      ...bundle.movementTests,
    ]);
    return bundle.sources
      .filter((source) => !cited.has(source.id))
      .map((source) =>
        warning(`data/sources/${source.id}.json`, "", "is cited nowhere", "Cite it or remove it."),
      );
  },
};

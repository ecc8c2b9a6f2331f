import type { Muscle } from "../../src/core/knowledge/records.generated.ts";
import { type Check, type Dataset, type Problem, problem } from "./check.ts";

function checkMuscle(muscle: Muscle, { bundle }: Dataset): readonly Problem[] {
  const path = `data/muscles/${muscle.id}.json`;
  const problems: Problem[] = [];
  const points = bundle.triggerPoints.filter((point) => point.muscle === muscle.id);
  const techniques = bundle.techniques.filter((technique) => technique.muscle === muscle.id);
  const stretches = bundle.stretches.filter((stretch) => stretch.muscles.includes(muscle.id));
  if (points.length === 0) {
    problems.push(
      problem(path, "", "has no trigger point", "Add data/trigger-points/<id>-1.json."),
    );
  }
  const verdict = muscle.selfTreatment.verdict;
  if (verdict === "professional") {
    if (muscle.instead === undefined) {
      problems.push(
        problem(
          path,
          "instead",
          "is missing",
          "Say what one can do oneself while a professional treats the muscle.",
        ),
      );
    }
    const own = techniques.filter((technique) => technique.reach !== "professional");
    if (own.length > 0) {
      problems.push(
        problem(
          path,
          "selfTreatment.verdict",
          `is professional, yet ${own[0]?.id ?? ""} may be done at home`,
          "Change the verdict or the reach of the technique.",
        ),
      );
    }
    return problems;
  }
  if (techniques.length < 2) {
    problems.push(
      problem(
        path,
        "",
        `has ${techniques.length} techniques`,
        "A treatable muscle has two or more.",
      ),
    );
  }
  if (stretches.length === 0) {
    problems.push(problem(path, "", "has no stretch", "A treatable muscle has one or more."));
  }
  return problems;
}

/** Whoever opens a muscle's page finds something to do, or a clear reason why not. */
export const muscleComplete: Check = {
  name: "muscle-complete",
  description: "A muscle has a point; a treatable one has two techniques and a stretch.",
  scope: "dataset",
  run: (dataset) => dataset.bundle.muscles.flatMap((muscle) => checkMuscle(muscle, dataset)),
};

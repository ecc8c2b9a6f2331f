import type { RedFlag } from "../../src/core/knowledge/records.generated.ts";
import { type Check, type Dataset, type Problem, problem } from "./check.ts";

function ofFlag(flag: RedFlag, { bundle }: Dataset): readonly Problem[] {
  const path = `data/red-flags/${flag.id}.json`;
  const found: Problem[] = [];
  const lead = bundle.redFlags.find(({ id }) => id === flag.askWith);
  if (lead && (lead.level !== flag.level || lead.blocks !== flag.blocks || lead.askWith)) {
    found.push(
      problem(
        path,
        "askWith",
        `stands on the line of ${lead.id}, which means something else`,
        "Only questions of one level that stop the same share a line, and a line has one lead.",
      ),
    );
  }
  if (flag.onlyIf && flag.level === "emergency") {
    found.push(
      problem(
        path,
        "onlyIf",
        "makes an emergency wait for a yes",
        "Ask an emergency of everybody.",
      ),
    );
  }
  for (const id of flag.onlyIf?.redFlags ?? []) {
    const before = bundle.redFlags.find((one) => one.id === id);
    const missing = flag.families.filter((family) => before && !before.families.includes(family));
    if (missing.length > 0 || before?.onlyIf) {
      found.push(
        problem(
          path,
          "onlyIf",
          `follows from ${id}, which is not asked of everybody it is routed to`,
          "Name a question that is asked in all of its families.",
        ),
      );
    }
  }
  const stray = (flag.early ?? []).filter((family) => !flag.families.includes(family));
  if (stray.length > 0) {
    found.push(
      problem(
        path,
        "early",
        `comes early where it is not asked: ${stray.join(", ")}`,
        "Name only families it is asked for.",
      ),
    );
  }
  const late = (flag.beforeList ?? []).filter((family) => !flag.early?.includes(family));
  if (late.length > 0) {
    found.push(
      problem(
        path,
        "beforeList",
        `keeps lists waiting where it does not come early: ${late.join(", ")}`,
        "Name only families of `early`.",
      ),
    );
  }
  return found;
}

/** The short lists of the gate leave nothing out and ask nothing in the wrong order. */
export const questionsAsked: Check = {
  name: "questions-asked",
  description:
    "Questions on one line mean the same; emergencies are asked of everybody; a follow-up is met wherever it is routed; each question has its words for the list.",
  scope: "dataset",
  run(dataset) {
    const { redFlags, conditions } = dataset.bundle;
    const wordless = [
      ...redFlags.filter(({ short, topic }) => !short || !topic).map(({ id }) => `red-flags/${id}`),
      ...conditions
        .filter(({ short, topic, holds }) => !short || !topic || !holds)
        .map(({ id }) => `conditions/${id}`),
    ];
    return [
      ...redFlags.flatMap((flag) => ofFlag(flag, dataset)),
      ...wordless.map((path) =>
        problem(
          `data/${path}.json`,
          "short",
          "has no words, heading or span for the list",
          "Write `short` and `topic`, and `holds` for a condition.",
        ),
      ),
    ];
  },
};

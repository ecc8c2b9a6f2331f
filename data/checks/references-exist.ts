import { RECORD_KINDS } from "../lib/kinds.ts";
import { walkSchema } from "../lib/walk-schema.ts";
import { type Check, type Dataset, type Problem, problem } from "./check.ts";

/** Ids that a reference of a given sort may name; `null` where the list is absent. */
function targetIds(dataset: Dataset): ReadonlyMap<string, ReadonlySet<string> | null> {
  const targets = new Map<string, ReadonlySet<string> | null>();
  for (const { kind } of RECORD_KINDS) {
    const names = dataset.files.filter((file) => file.kind === kind).map((file) => file.name);
    targets.set(kind, new Set(names));
  }
  targets.set("known-muscle", dataset.knownMuscles);
  targets.set("landmark", dataset.landmarks);
  return targets;
}

const cache = new WeakMap<Dataset, ReturnType<typeof targetIds>>();

/** Every id that points somewhere points at something that is there. */
export const referencesExist: Check = {
  name: "references-exist",
  description: "Muscles, causes, look-alikes, sources, landmarks and skin regions named exist.",
  scope: "file",
  run(file, dataset) {
    const schema = dataset.schemas.byKind.get(file.kind);
    if (file.value === undefined || schema === undefined) return [];
    const targets = cache.get(dataset) ?? targetIds(dataset);
    cache.set(dataset, targets);
    const problems: Problem[] = [];
    walkSchema(dataset.schemas, schema, file.value, (own, value, path) => {
      const sort = own["x-ref"];
      if (typeof sort !== "string" || typeof value !== "string") return;
      const ids = targets.get(sort);
      if (ids === undefined || ids === null || ids.has(value)) return;
      problems.push(
        problem(
          file.path,
          path,
          `names the ${sort} ${value}, which does not exist`,
          "Correct the id, or write the record it names.",
        ),
      );
    });
    const parent = file.kind === "muscle" ? file.value["parent"] : null;
    const groups = new Set(dataset.bundle.muscleGroups.map((group) => group.id));
    if (typeof parent === "string" && !groups.has(parent)) {
      problems.push(
        problem(file.path, "parent", `names no group: ${parent}`, "See groups in muscle-ids.json."),
      );
    }
    return problems;
  },
};

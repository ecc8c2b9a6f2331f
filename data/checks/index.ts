import { cardsEverywhere } from "./cards-everywhere.ts";
import type { Check, Dataset, Problem } from "./check.ts";
import { checklistSaid } from "./checklist-said.ts";
import { claimsComplete } from "./claims-complete.ts";
import { dosesInOrder } from "./doses-in-order.ts";
import { everyMuscle } from "./every-muscle.ts";
import { idIsFileName } from "./id-is-file-name.ts";
import { linksBothWays } from "./links-both-ways.ts";
import { movementsDiffer } from "./movements-differ.ts";
import { muscleComplete } from "./muscle-complete.ts";
import { patternsTold } from "./patterns-told.ts";
import { plainReading } from "./plain-reading.ts";
import { questionsAsked } from "./questions-asked.ts";
import { referencesExist } from "./references-exist.ts";
import { rulesInPlace } from "./rules-in-place.ts";
import { schemaValid } from "./schema-valid.ts";
import { sourcesUsed } from "./sources-used.ts";
import { techniquesDiffer } from "./techniques-differ.ts";
import { tidy } from "./tidy.ts";
import { wording } from "./wording.ts";

/** All checks, in the order they are reported. */
export const CHECKS: readonly Check[] = [
  schemaValid,
  idIsFileName,
  referencesExist,
  claimsComplete,
  everyMuscle,
  muscleComplete,
  patternsTold,
  linksBothWays,
  cardsEverywhere,
  checklistSaid,
  dosesInOrder,
  questionsAsked,
  rulesInPlace,
  techniquesDiffer,
  movementsDiffer,
  wording,
  plainReading,
  sourcesUsed,
  tidy,
];

/** A problem together with the check that found it. */
export interface Finding extends Problem {
  readonly check: string;
}

/** Runs every check over the whole dataset; findings in order of check, then of file. */
export function runChecks(dataset: Dataset): readonly Finding[] {
  return CHECKS.flatMap((check) => {
    const problems =
      check.scope === "file"
        ? dataset.files.flatMap((file) => check.run(file, dataset))
        : check.run(dataset);
    return problems.map((found) => ({ check: check.name, ...found }));
  });
}

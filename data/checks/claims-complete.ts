import { isJsonObject } from "../lib/json.ts";
import { type Check, type Problem, problem, warning } from "./check.ts";

/** Nothing to support: an empty list or an absent value. */
function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}

/** Every clinical field says who carries it and how firmly. */
export const claimsComplete: Check = {
  name: "claims-complete",
  description: "Every field marked as clinical has a claim with sources and a grade.",
  scope: "file",
  run(file, { schemas }) {
    const properties = schemas.byKind.get(file.kind)?.["properties"];
    const value = file.value;
    if (value === undefined || !isJsonObject(properties)) return [];
    const claims = isJsonObject(value["claims"]) ? value["claims"] : {};
    const problems: Problem[] = [];
    const clinical = Object.entries(properties).flatMap(([name, schema]) =>
      isJsonObject(schema) && schema["x-claim"] === true ? [name] : [],
    );
    for (const field of clinical) {
      if (isEmpty(value[field]) || claims[field] !== undefined) continue;
      problems.push(
        problem(
          file.path,
          `claims.${field}`,
          "is missing",
          "Name the sources and a grade A–D or X.",
        ),
      );
    }
    for (const [field, claim] of Object.entries(claims)) {
      if (!clinical.includes(field)) {
        problems.push(
          warning(
            file.path,
            `claims.${field}`,
            "supports no clinical field",
            "Remove or rename it.",
          ),
        );
      }
      if (isJsonObject(claim) && claim["grade"] === "X" && claim["note"] === undefined) {
        problems.push(
          problem(file.path, `claims.${field}`, "is disputed without a note", "Say the dispute."),
        );
      }
    }
    return problems;
  },
};

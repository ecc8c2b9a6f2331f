import { type Check, problem } from "./check.ts";

/** Every record fits the schema of its kind. */
export const schemaValid: Check = {
  name: "schema-valid",
  description: "Every record fits the JSON schema of its kind.",
  scope: "file",
  run(file, { schemas }) {
    if (file.value === undefined) {
      return [problem(file.path, "", "holds no JSON object", "Look for a missing comma or brace.")];
    }
    return schemas.validate(file.kind, file.value).map((error) => {
      const field = error.instancePath.slice(1).replaceAll("/", ".");
      const extra =
        error.keyword === "additionalProperties"
          ? ` (${String(error.params["additionalProperty"])})`
          : error.keyword === "enum"
            ? ` (${String(error.params["allowedValues"])})`
            : "";
      return problem(
        file.path,
        field,
        `${error.message ?? "does not fit the schema"}${extra}`,
        `See ${file.kind} in docs/data-format.md.`,
      );
    });
  },
};

import { formatRecord } from "../lib/format-record.ts";
import { type Check, warning } from "./check.ts";

/** Records are compared line by line in reviews; one layout keeps the differences small. */
export const tidy: Check = {
  name: "tidy",
  description: "Keys in the order of the schema, one layout for all files (a warning only).",
  scope: "file",
  run(file, { schemas }) {
    if (file.value === undefined) return [];
    if (file.text === formatRecord(schemas, file.kind, file.value)) return [];
    return [warning(file.path, "", "is not tidy", "Run npx tsx data/cli.ts format.")];
  },
};

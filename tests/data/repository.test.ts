import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runChecks } from "../../data/checks/index.ts";
import { generateDocs } from "../../data/lib/generate-docs.ts";
import { generateTypes } from "../../data/lib/generate-types.ts";
import { readDataset } from "../../data/lib/read-dataset.ts";

const root = join(import.meta.dirname, "../..");
const dataset = readDataset(root);

describe("the records of this repository", () => {
  it("are there", () => {
    expect(dataset.bundle.muscles.length).toBeGreaterThan(0);
    expect(dataset.bundle.redFlags.length).toBeGreaterThan(0);
  });

  it("pass every check", () => {
    const errors = runChecks(dataset).filter(({ severity }) => severity === "error");
    expect(errors.map(({ check, path, message }) => `${check}: ${path} ${message}`)).toEqual([]);
  });

  it("build the same bundle twice", () => {
    expect(readDataset(root).bundle).toEqual(dataset.bundle);
  });
});

describe("generated files", () => {
  it("hold the types of the schemas (npx tsx data/cli.ts types)", async () => {
    const path = join(root, "src/core/knowledge/records.generated.ts");
    expect(readFileSync(path, "utf8")).toBe(await generateTypes(dataset.schemas));
  });

  it("describe the schemas (npx tsx data/cli.ts types)", () => {
    const page = readFileSync(join(root, "docs/data-format.md"), "utf8");
    expect(page).toBe(generateDocs(dataset.schemas));
  });
});

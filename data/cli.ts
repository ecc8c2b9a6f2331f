import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Finding, runChecks } from "./checks/index.ts";
import { appFiles } from "./lib/app-files.ts";
import { formatRecord } from "./lib/format-record.ts";
import { generateDocs } from "./lib/generate-docs.ts";
import { generateTypes } from "./lib/generate-types.ts";
import { readDataset } from "./lib/read-dataset.ts";
import { loadSchemas } from "./lib/schemas.ts";

const USAGE = `npx tsx data/cli.ts <verb>
  types              write the record types and docs/data-format.md from data/schemas/
  check [text]       check all records (or show only findings whose path contains the text)
  format [text]      lay out all record files alike (or only those whose path contains the text)
  build [--partial]  write public/data/: what the app loads, and the whole data set as JSON and CSV;
                     --partial leaves out faulty records`;

const root = join(import.meta.dirname, "..");

function report(findings: readonly Finding[]): boolean {
  for (const { check, severity, path, message, tip } of findings) {
    console.log(`${severity} ${check}\n  ${path} ${message}\n  → ${tip}`);
  }
  const errors = findings.filter((finding) => finding.severity === "error").length;
  console.log(`${errors} errors, ${findings.length - errors} warnings`);
  return errors === 0;
}

async function writeTypes(): Promise<boolean> {
  const schemas = loadSchemas(join(root, "data"));
  const types = await generateTypes(schemas);
  writeFileSync(join(root, "src/core/knowledge/records.generated.ts"), types);
  writeFileSync(join(root, "docs/data-format.md"), generateDocs(schemas));
  return true;
}

function check(text: string): boolean {
  const findings = runChecks(readDataset(root));
  return report(findings.filter((finding) => finding.path.includes(text)));
}

/** Rewrites every record file that is not tidy and whose path contains the text. */
function format(filter: string): boolean {
  const { files, schemas } = readDataset(root);
  for (const { kind, path, text, value } of files) {
    if (value === undefined || !path.includes(filter)) continue;
    const formatted = formatRecord(schemas, kind, value);
    if (formatted !== text) {
      writeFileSync(join(root, path), formatted);
      console.log(path);
    }
  }
  return true;
}

function build(partial: boolean): boolean {
  const dataset = readDataset(root);
  const errors = runChecks(dataset).filter((finding) => finding.severity === "error");
  if (errors.length > 0) {
    report(errors);
    if (!partial) return false;
  }
  const folder = join(root, "public/data");
  // Pages of muscles that are gone must not stay behind.
  rmSync(folder, { recursive: true, force: true });
  for (const [name, text] of appFiles(dataset.bundle)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  const { muscles, triggerPoints, techniques, stretches } = dataset.bundle;
  console.log(
    `public/data/: ${muscles.length} muscles, ${triggerPoints.length} points, ` +
      `${techniques.length} techniques, ${stretches.length} stretches`,
  );
  return true;
}

async function run(verb: string | undefined, option: string | undefined): Promise<boolean> {
  if (verb === "types") return writeTypes();
  if (verb === "check") return check(option ?? "");
  if (verb === "format") return format(option ?? "");
  if (verb === "build") return build(option === "--partial");
  console.error(USAGE);
  return false;
}

if (!(await run(process.argv[2], process.argv[3]))) process.exitCode = 1;

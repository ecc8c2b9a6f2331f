import { existsSync, readFileSync } from "node:fs";

/** Adds up all checks and prints the plain closing line `N passed, N failed`. */
const stages = process.argv.slice(2);
let passed = 0;
let failed = 0;

// Stages that run no test runner count as one check each; the two runners count their tests.
const RUNNERS = new Set(["unit", "browser-journeys"]);
for (const stage of stages) {
  const [name, result] = stage.split(":");
  if (RUNNERS.has(name)) continue;
  if (result === "passed") passed += 1;
  else failed += 1;
}

function read(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : null;
}

const unit = read("reports/vitest.json");
const unitTests = (unit?.numPassedTests ?? 0) + (unit?.numFailedTests ?? 0);
passed += unit?.numPassedTests ?? 0;
failed += unit?.numFailedTests ?? 0;
if (unitTests === 0) failed += 1;
if (stages.includes("unit:failed") && (unit?.numFailedTests ?? 0) === 0) failed += 1;

const journeys = read("reports/e2e.json");
passed += journeys?.stats?.expected ?? 0;
failed += (journeys?.stats?.unexpected ?? 0) + (journeys?.stats?.flaky ?? 0);
if ((journeys?.stats?.expected ?? 0) === 0) failed += 1;
if (stages.includes("browser-journeys:failed") && (journeys?.stats?.unexpected ?? 0) === 0) {
  failed += 1;
}

console.log(stages.join("\n"));
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

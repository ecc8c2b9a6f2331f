import { createInterface } from "node:readline";
import { InvariantError } from "../core/assert.ts";
import type { HeadlessEngine } from "../core/query/headless.ts";
import { isVerb, runVerb, VERBS } from "../core/query/run-verb.ts";
import { loadEngine, MissingFilesError } from "./load-engine.ts";

/**
 * `npm run -s query -- <verb> ['<json>']`: asks the same engine as the app. JSON on standard
 * output; errors on standard error, exit code 1 for bad input, 2 for a fault of ours.
 * With `--batch`, one JSON request per line on standard input, one answer per line in order.
 */
const BAD_INPUT = 1;
const INTERNAL = 2;

const USAGE = `usage: npm run -s query -- <${VERBS.join("|")}> ['<json>'] [--batch]`;

function fail(message: string, code: number): never {
  process.stderr.write(`${message}\n`);
  process.exit(code);
}

function parseJson(text: string): { value: unknown } | { problem: string } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { problem: `not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
}

function answerLine(
  engine: HeadlessEngine,
  verb: Parameters<typeof runVerb>[1],
  line: string,
): string {
  const parsed = parseJson(line);
  if ("problem" in parsed) return JSON.stringify({ error: parsed.problem });
  const answer = runVerb(engine, verb, parsed.value);
  return JSON.stringify(answer.ok ? answer.value : { error: answer.problem });
}

async function main(): Promise<void> {
  const words = process.argv.slice(2);
  const batch = words.includes("--batch");
  const [verb = "", json] = words.filter((word) => word !== "--batch");
  if (!isVerb(verb)) fail(`${verb ? `unknown verb "${verb}"\n` : ""}${USAGE}`, BAD_INPUT);
  const request = batch ? { value: null } : parseJson(json ?? "{}");
  if ("problem" in request) fail(request.problem, BAD_INPUT);
  const engine = await loadEngine();
  if (!batch) {
    const answer = runVerb(engine, verb, request.value);
    if (!answer.ok) fail(answer.problem, BAD_INPUT);
    process.stdout.write(`${JSON.stringify(answer.value)}\n`);
    return;
  }
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    process.stdout.write(`${answerLine(engine, verb, line)}\n`);
  }
}

try {
  await main();
} catch (error) {
  if (error instanceof MissingFilesError) fail(error.message, INTERNAL);
  const kind = error instanceof InvariantError ? "internal check failed" : "internal error";
  fail(`${kind}: ${error instanceof Error ? error.message : String(error)}`, INTERNAL);
}

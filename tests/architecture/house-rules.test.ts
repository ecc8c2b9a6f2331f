import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { filesBelow } from "./imports.ts";

const CODE = [".ts", ".tsx", ".mjs", ".css", ".glsl"];
const code = ["src", "models", "data", "tests"]
  .flatMap((folder) => filesBelow(folder, CODE))
  .filter((path) => !path.endsWith(".generated.ts"));
const MAX_LINES = 400;
/** Tables of where each muscle's measuring starts: data in TypeScript for the sake of its types. */
const TABLES = /^models\/measure\/muscles\/catalogue-/;

function offenders(pattern: RegExp, paths: readonly string[]): string[] {
  return paths.filter((path) => pattern.test(readFileSync(path, "utf8")));
}

describe("house rules", () => {
  it("keeps every code file below the length where it hides a second subject", () => {
    const long = code.filter(
      (path) =>
        !path.startsWith("tests/") &&
        !TABLES.test(path) &&
        readFileSync(path, "utf8").split("\n").length > MAX_LINES,
    );
    expect(code.length).toBeGreaterThan(100);
    expect(long).toEqual([]);
  });

  it("leaves nothing unfinished in the sources", () => {
    const paths = code.filter((path) => !path.startsWith("tests/architecture/"));
    expect(offenders(/\b(TODO|FIXME|XXX)\b|@ts-ignore|@ts-expect-error|\bas any\b/, paths)).toEqual(
      [],
    );
    expect(offenders(/\.(only|skip)\(/, paths)).toEqual([]);
  });

  it("uses named exports only", () => {
    const paths = code.filter((path) => path.startsWith("src/") && /\.tsx?$/.test(path));
    expect(offenders(/^export default /m, paths)).toEqual([]);
  });

  it("names files in kebab-case", () => {
    const wrong = code.filter((path) => !/^[a-z0-9.-]+$/.test(path.split("/").at(-1) ?? ""));
    expect(wrong).toEqual([]);
  });

  it("asks no other host for anything", () => {
    const shipped = filesBelow("src", CODE).concat(["index.html"]);
    const hosts = shipped.flatMap((path) =>
      [...readFileSync(path, "utf8").matchAll(/https?:\/\/[^\s"'`)<]+/g)].map(
        (match) => `${path}: ${match[0]}`,
      ),
    );
    const foreign = hosts.filter((line) => !/w3\.org|doi\.org|ncbi\.nlm\.nih\.gov/.test(line));
    expect(foreign).toEqual([]);
  });
});

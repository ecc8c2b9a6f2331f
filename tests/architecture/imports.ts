import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

/** One import statement of one source file. */
export interface ImportLine {
  /** Path of the importing file from the project root. */
  readonly from: string;
  /** Project path for relative imports, the package name for others. */
  readonly to: string;
  readonly isPackage: boolean;
  readonly typeOnly: boolean;
}

/** All files below a folder whose name ends in one of the endings, sorted. */
export function filesBelow(folder: string, endings: readonly string[]): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((path) => endings.some((ending) => path.endsWith(ending)))
    .sort();
}

const IMPORT = /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^"';]*?\sfrom\s+)?["']([^"']+)["']/g;
const DYNAMIC = /import\(\s*["']([^"']+)["']\s*\)/g;
const WORKER = /new URL\(\s*["']([^"']+\.tsx?)["']\s*,\s*import\.meta\.url/g;

/** Every import of a TypeScript file, dynamic ones and worker addresses included. */
export function importsOf(path: string): ImportLine[] {
  const text = readFileSync(path, "utf8");
  const lines: ImportLine[] = [];
  const push = (target: string, typeOnly: boolean) => {
    const isPackage = !target.startsWith(".");
    const to = isPackage ? target : normalize(join(dirname(path), target.replace(/\?.*$/, "")));
    lines.push({ from: path, to, isPackage, typeOnly });
  };
  for (const match of text.matchAll(IMPORT)) push(match[2] ?? "", match[1] !== undefined);
  for (const match of text.matchAll(DYNAMIC)) push(match[1] ?? "", false);
  for (const match of text.matchAll(WORKER)) push(match[1] ?? "", false);
  return lines;
}

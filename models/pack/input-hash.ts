import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** Folders and files whose content decides what the model build makes. */
const INPUTS = [
  "models/anatomy",
  "models/field",
  "models/steps",
  "models/pack",
  "src/core",
  "data/skin-regions",
  "data/trigger-points",
  "data/no-go-areas",
  "data/muscle-ids.json",
  "package-lock.json",
];

/** Everything below a path, sorted, so that the hash does not depend on the file system. */
function filesOf(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesOf(join(path, name)));
}

/** SHA-256 over names and contents of all inputs of the model build, in hexadecimal. */
export function hashModelInputs(): string {
  const hash = createHash("sha256");
  for (const path of INPUTS.flatMap(filesOf)) {
    if (path.endsWith(".md")) continue;
    hash.update(path.replaceAll("\\", "/"));
    hash.update("\0");
    hash.update(readFileSync(path));
    hash.update("\0");
  }
  return hash.digest("hex");
}

/** SHA-256 of bytes, in hexadecimal. */
export function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { distance, type Vec3 } from "../../../src/core/geometry/vec3.ts";
import { locate, type MusclePlace, pointAt } from "../../../src/core/muscle/index.ts";
import { readMuscles, toStructure } from "./read-muscles.ts";
import type { StructureFile } from "./structure-file.ts";

const FOLDER = "data/trigger-points/";
/** Points that moved by less stay as they are, metres. */
const UNMOVED = 0.0005;

/** No point is put nearer to a face than this share of the thickness. */
const SHALLOWEST = 0.2;

/** A file as it was in a revision, or null when it was not there. */
function before(revision: string, path: string): unknown {
  try {
    const text = execFileSync("git", ["show", `${revision}:${path}`], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    return JSON.parse(text);
  } catch {
    // Not in that revision: nothing to keep.
    return null;
  }
}

interface PointFile {
  readonly muscle: string;
  readonly place: MusclePlace & { readonly part: string };
}

function placeText({ part, u, v, depth }: PointFile["place"]): string {
  const round = (x: number): number => Number(x.toFixed(3));
  return `"place": { "part": "${part}", "u": ${round(u)}, "v": ${round(v)}, "depth": ${round(depth)} }`;
}

/**
 * After figures of muscles have changed: gives every trigger point the muscle coordinates that keep it
 * where it was in space in a git revision (default HEAD). Prints what it wrote and how far each point had moved.
 */
function main(revision: string): void {
  const now = new Map<string, ReturnType<typeof readMuscles>[number]>(
    readMuscles().map((m) => [m.id, m]),
  );
  for (const name of readdirSync(FOLDER).sort()) {
    // Our own records, checked by `npm run check:data`; an old one has the same shape.
    const old = before(revision, `${FOLDER}${name}`) as PointFile | null;
    const text = readFileSync(`${FOLDER}${name}`, "utf8");
    const current = JSON.parse(text) as PointFile;
    const muscle = now.get(current.muscle);
    const shape = old && before(revision, `models/anatomy/muscles/${old.muscle}.json`);
    if (!old || !shape || !muscle) continue;
    // Written by the fitting command of that revision.
    const oldPart = toStructure(shape as StructureFile).parts.find(
      (p) => p.part === old.place.part,
    );
    if (!oldPart) throw new Error(`${name}: ${revision} has no part ${old.place.part}`);
    const was: Vec3 = pointAt(oldPart, old.place);
    const held = muscle.parts.find((p) => p.part === current.place.part);
    const drift = held ? distance(pointAt(held, current.place), was) : Number.POSITIVE_INFINITY;
    if (drift < UNMOVED) continue;
    const [best] = muscle.parts
      .map((sheet) => ({ part: sheet.part, ...locate(sheet, was) }))
      .sort((a, b) => a.distance - b.distance);
    if (!best) continue;
    // A knot lies in the belly, not on its face, also where the muscle has moved away from the old place.
    const depth = Math.min(1 - SHALLOWEST, Math.max(SHALLOWEST, best.depth));
    const kept = placeText({ ...best, depth });
    writeFileSync(`${FOLDER}${name}`, text.replace(/"place": \{[^}]*\}/, kept));
    const mm = (metres: number): string => (1000 * metres).toFixed(1);
    console.log(
      `${name}: was off by ${mm(drift)} mm, now ${best.part}, ${mm(best.distance)} mm outside`,
    );
  }
}

main(process.argv[2] ?? "HEAD");
